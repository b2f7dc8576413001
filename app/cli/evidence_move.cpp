#include "app/cli/evidence_selection.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/filed_evidence.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/reports/citing_words.h"
#include "core/workflow/tasks/registering.h"

namespace taizhang::cli {

namespace {

QList<domain::FilingId> filingsOf(const QList<storage::FiledEvidence> &pieces)
{
    QList<domain::FilingId> filings;
    for (const auto &piece : pieces)
        filings << piece.filing;
    return filings;
}

/// Of each piece that is cited the sentence: of its name and the 情况说明 that cite it.
QStringList remarksOnCitations(workflow::WorkspaceSession &session,
                               const QList<storage::FiledEvidence> &pieces, const QString &sentence)
{
    QStringList remarks;
    for (const auto &piece : pieces)
        if (const auto reports = session
                                     .read([uuid = piece.uuid](storage::Database &database) {
                                         return workflow::citingWords(database, uuid);
                                     })
                                     .result();
            !reports.isEmpty())
            remarks << sentence.arg(domain::shownName(piece.name), reports);
    return remarks;
}

} // namespace

int runEvidenceMove(const QStringList &words)
{
    const Arguments arguments(words, requirementOptions() << numberOption(), 1, 1);
    const auto session = openForWriting(arguments);
    const auto pieces = piecesNamed(*session, arguments);
    const auto filings = filingsOf(pieces);
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
    auto remarks = remarksOnCitations(
        *session, pieces, tr("请核对：“%1”在%2里引用着，那里跟着印成新的编号，写成“至”的一段请改好。"));
    if (!to.remark.isEmpty())
        remarks.prepend(to.remark);
    return sayAtEnd({}, remarks + remarksOnOwing(owing));
}

int runEvidenceKeep(const QStringList &words)
{
    const Option keepingOption{QStringLiteral("keeping"), QStringLiteral("bound|boxed|on_site")};
    const Option placeOption{QStringLiteral("place"), QStringLiteral("PLACE")};
    const Option keeperOption{QStringLiteral("keeper"), QStringLiteral("NAME")};
    const Arguments arguments(words, {numberOption(), keepingOption, placeOption, keeperOption}, 1, 1);
    workflow::KeepingFacts facts;
    facts.keeping = domain::parseKeepingWord(arguments.required(keepingOption.name));
    if (!facts.keeping)
        throw UsageError(tr("--keeping 应为 bound（入册）、boxed（入盒备查）或 on_site（现场调阅）。"));
    if (arguments.has(placeOption.name))
        facts.place = arguments.text(placeOption.name);
    if (arguments.has(keeperOption.name))
        facts.keeper = arguments.text(keeperOption.name);
    const auto session = openForWriting(arguments);
    const auto filings = filingsOf(piecesNamed(*session, arguments));
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::setKeeping(database, author, filings, facts);
        })
        .result();
    return 0;
}

int runEvidenceRemove(const QStringList &words)
{
    const Arguments arguments(words, {numberOption()}, 1, 1);
    const auto session = openForWriting(arguments);
    const auto pieces = piecesNamed(*session, arguments);
    const auto remarks =
        remarksOnUses(*session, pieces, tr("请核对：“%1”还用于 %2，那里没有改动。")) +
        remarksOnCitations(*session, pieces,
                           tr("请核对：“%1”在%2里引用着，那里印成“〔附件已移出〕”，请改好情况说明。"));
    session
        ->write([filings = filingsOf(pieces)](storage::Database &database, const storage::Author &author) {
            return workflow::removeFilings(database, author, filings);
        })
        .result();
    return sayAtEnd({}, remarks);
}

} // namespace taizhang::cli
