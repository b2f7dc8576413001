#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/evidence/secrecy.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/reviewing.h"

namespace taizhang::cli {

namespace {

using domain::ReviewStep;

int takeStep(const QStringList &words, ReviewStep step)
{
    const Arguments arguments(words,
                              requirementOptions() << Option{QStringLiteral("reason"), QStringLiteral("TEXT")}
                                                   << Option{QStringLiteral("note"), QStringLiteral("TEXT")},
                              1, 1);
    const auto reason = arguments.text(QStringLiteral("reason"));
    const auto note = arguments.text(QStringLiteral("note"));
    const auto session = openForWriting(arguments);
    const auto id = selectedRequirement(*session, arguments, Retired::Shown).id;
    const auto advice =
        session->read([=](storage::Database &database) { return workflow::adviceBefore(database, id, step); })
            .result();
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::takeReviewStep(database, author, {id}, step, reason, note);
        })
        .result();
    return sayAtEnd({}, advice + domain::secretWordsRemarks(tr("理由"), reason) +
                            domain::secretWordsRemarks(tr("备注"), note));
}

} // namespace

int runSubmit(const QStringList &words)
{
    return takeStep(words, ReviewStep::Submit);
}

int runLeadReview(const QStringList &words)
{
    return takeStep(words, ReviewStep::LeadReview);
}

int runAccept(const QStringList &words)
{
    return takeStep(words, ReviewStep::Accept);
}

int runReturn(const QStringList &words)
{
    return takeStep(words, ReviewStep::Return);
}

int runNil(const QStringList &words)
{
    return takeStep(words, ReviewStep::NilReturn);
}

int runNotApplicable(const QStringList &words)
{
    return takeStep(words, ReviewStep::NotApplicable);
}

int runReopen(const QStringList &words)
{
    return takeStep(words, ReviewStep::Reopen);
}

int runWithdraw(const QStringList &words)
{
    const Arguments arguments(words, requirementOptions(), 1, 1);
    const auto session = openForWriting(arguments);
    const auto id = selectedRequirement(*session, arguments).id;
    session
        ->write([id](storage::Database &database, const storage::Author &author) {
            return workflow::withdraw(database, author, {id});
        })
        .result();
    return 0;
}

} // namespace taizhang::cli
