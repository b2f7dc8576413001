#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/storage/evidence_repository.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/tasks/registering.h"

#include <algorithm>

namespace taizhang::cli {

namespace {

const Option numberOption{QStringLiteral("number"), QStringLiteral("NUMBERS"), {}};

/// The filings that --number names; throws domain::Error for a number that nothing has.
QList<domain::FilingId> filingsNamed(workflow::WorkspaceSession &session, const Arguments &arguments)
{
    const auto numbers = arguments.required(numberOption.name).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto pieces =
        session.read([](storage::Database &database) { return storage::allFiledEvidence(database); })
            .result();
    QList<domain::FilingId> filings;
    for (const auto &number : numbers) {
        const auto found =
            std::find_if(pieces.cbegin(), pieces.cend(), [&](const storage::FiledEvidence &piece) {
                return piece.number == number.trimmed();
            });
        if (found == pieces.cend())
            throw domain::Error(
                tr("没有编号为“%1”的材料，没有改动：用 evidence list 看全部编号。").arg(number));
        if (!filings.contains(found->filing))
            filings << found->filing;
    }
    if (filings.isEmpty())
        throw UsageError(tr("没有给出材料编号。"));
    return filings;
}

} // namespace

int runEvidenceMove(const QStringList &words)
{
    const Arguments arguments(words, requirementOptions() << numberOption, 1, 1);
    const auto session = openForWriting(arguments);
    const auto filings = filingsNamed(*session, arguments);
    const auto to = filingPlaceNamed(*session, arguments, false);
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::moveFilings(database, author, filings, to.requirement);
        })
        .result();
    const auto owing = session
                           ->read([id = to.requirement](storage::Database &database) {
                               return workflow::unitsOwing(database, {id});
                           })
                           .result();
    return sayAtEnd({},
                    (to.remark.isEmpty() ? QStringList() : QStringList{to.remark}) + remarksOnOwing(owing));
}

int runEvidenceKeep(const QStringList &words)
{
    const Option keepingOption{QStringLiteral("keeping"), QStringLiteral("bound|boxed|on_site"), {}};
    const Option placeOption{QStringLiteral("place"), QStringLiteral("PLACE"), {}};
    const Option keeperOption{QStringLiteral("keeper"), QStringLiteral("NAME"), {}};
    const Arguments arguments(words, {numberOption, keepingOption, placeOption, keeperOption}, 1, 1);
    workflow::KeepingFacts facts;
    facts.keeping = domain::parseKeepingWord(arguments.required(keepingOption.name));
    if (!facts.keeping)
        throw UsageError(tr("--keeping 应为 bound（入册）、boxed（入盒备查）或 on_site（现场调阅）。"));
    if (arguments.has(placeOption.name))
        facts.place = arguments.text(placeOption.name);
    if (arguments.has(keeperOption.name))
        facts.keeper = arguments.text(keeperOption.name);
    const auto session = openForWriting(arguments);
    const auto filings = filingsNamed(*session, arguments);
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::setKeeping(database, author, filings, facts);
        })
        .result();
    return 0;
}

int runEvidenceRemove(const QStringList &words)
{
    const Arguments arguments(words, {numberOption}, 1, 1);
    const auto session = openForWriting(arguments);
    const auto filings = filingsNamed(*session, arguments);
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::removeFilings(database, author, filings);
        })
        .result();
    return 0;
}

} // namespace taizhang::cli
