#include "app/cli/evidence_selection.h"
#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/personal_originals.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/evidence_entry.h"

#include <QJsonArray>

namespace taizhang::cli {

namespace {

const QString captureOption = QStringLiteral("capture");
const QString redactedOption = QStringLiteral("redacted");
const QString notSecretOption = QStringLiteral("not-secret");

} // namespace

int runEvidenceVersions(const QStringList &words)
{
    const Arguments arguments(words, {numberOption(), {QStringLiteral("json"), {}}}, 1, 1);
    const auto session = openForReading(arguments);
    const auto piece = pieceNamed(*session, arguments);
    const auto versions = session
                              ->read([evidence = piece.evidence](storage::Database &database) {
                                  return storage::versionsOf(database, evidence);
                              })
                              .result();
    QJsonArray list;
    for (const auto &version : versions) {
        list << QJsonObject{{"role", version.role},
                            {"present", version.present},
                            {"name", version.originalName},
                            {"sha256", version.sha256},
                            {"size", version.size},
                            {"mediaType", textOrNull(version.mediaType)},
                            {"readability", textOrNull(version.readability)},
                            {"addedAt", version.addedAt},
                            {"addedBy", version.addedBy}};
        if (!arguments.has(QStringLiteral("json")))
            print(QStringLiteral("%1\t%2\t%3\t%4\n")
                      .arg(version.role, version.present ? tr("在用") : QString(),
                           domain::shownName(version.originalName), version.addedAt));
    }
    if (arguments.has(QStringLiteral("json")))
        printJson({{"versions", list}});
    return 0;
}

int runEvidenceReplace(const QStringList &words)
{
    const Arguments arguments(
        words,
        {numberOption(), {captureOption, {}}, {redactedOption, {}}, capturedOption(), {notSecretOption, {}}},
        2, 2);
    if (arguments.has(captureOption) && arguments.has(redactedOption))
        throw UsageError(tr("--capture 和 --redacted 只能写一个。"));
    if (arguments.has(capturedOption().name) && !arguments.has(captureOption))
        throw UsageError(tr("--captured 要和 --capture 一起用。"));
    if (arguments.after(1).first().isEmpty())
        throw UsageError(tr("没有写明换成哪个文件，没有改动任何内容。"));
    const auto session = openForWriting(arguments);
    const auto piece = pieceNamed(*session, arguments);
    auto remarks = remarksOnShared(*session, {piece});
    workflow::PieceFile file;
    file.path = arguments.after(1).first();
    file.captured = captureTimeGiven(arguments);
    file.looked =
        arguments.has(notSecretOption) ? workflow::SecretsLooked::AreNone : workflow::SecretsLooked::No;
    const Stoppable stop;
    const auto change = arguments.has(captureOption) ? workflow::addCapture(*session, piece.evidence, file)
                        : arguments.has(redactedOption)
                            ? workflow::addRedacted(*session, piece.evidence, file)
                            : workflow::replaceFile(*session, piece.evidence, file, stop.progress());
    remarks << change.remarks;
    if (!arguments.has(captureOption) && !arguments.has(redactedOption))
        complainOfPersonalData(*session, piece.indicator, {piece.number});
    return sayAtEnd({}, remarks);
}

} // namespace taizhang::cli
