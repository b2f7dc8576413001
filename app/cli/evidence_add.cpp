#include "app/cli/evidence_selection.h"
#include "app/cli/output.h"
#include "app/cli/personal_originals.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/evidence_facts.h"

#include <QCoreApplication>

namespace taizhang::cli {

namespace {

workflow::SecretsLooked secretsLooked(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("not-secret")))
        return workflow::SecretsLooked::AreNone;
    return arguments.has(QStringLiteral("restricted")) ? workflow::SecretsLooked::AreOfWork
                                                       : workflow::SecretsLooked::No;
}

/// The piece that is typed in with --url or --note; nothing when files are added.
std::optional<workflow::EvidenceEntry> entryTyped(const Arguments &arguments)
{
    const bool url = arguments.has(QStringLiteral("url"));
    const bool note = arguments.has(QStringLiteral("note"));
    if (!url && !note) {
        if (arguments.has(QStringLiteral("title")) || arguments.has(QStringLiteral("capture")))
            throw UsageError(tr("--title、--capture 要和 --url 或 --note 一起用。"));
        return std::nullopt;
    }
    if (!arguments.after(1).isEmpty())
        throw UsageError(tr("添加网址或说明时不能同时添加文件。"));
    if (!url && arguments.has(QStringLiteral("capture")))
        throw UsageError(tr("--capture 要和 --url 一起用。"));
    workflow::EvidenceEntry entry;
    entry.kind = url ? workflow::EvidenceKind::Address : workflow::EvidenceKind::Note;
    entry.address = arguments.text(QStringLiteral("url"));
    entry.note = arguments.text(QStringLiteral("note"));
    entry.title = arguments.text(QStringLiteral("title"));
    if (entry.title.isEmpty())
        entry.title = url ? entry.address : entry.note.section(QLatin1Char('\n'), 0, 0);
    entry.file.path = arguments.value(QStringLiteral("capture")).value_or(QString());
    entry.file.looked = secretsLooked(arguments);
    return entry;
}

/// 工作秘密, and whatever has the same file.
void restrict(workflow::WorkspaceSession &session, const QStringList &numbers)
{
    auto pieces = session.read(storage::allFiledEvidence).result();
    pieces.removeIf([&numbers](const auto &piece) { return !numbers.contains(piece.number); });
    QList<domain::EvidenceId> ids;
    for (const auto &piece : std::as_const(pieces))
        ids << piece.evidence;
    session
        .write([ids](storage::Database &database, const storage::Author &author) {
            workflow::EvidenceFacts facts;
            facts.restricted = true;
            return workflow::setEvidenceFacts(database, author, ids, facts);
        })
        .waitForFinished();
}

} // namespace

int runEvidenceAdd(const QStringList &words)
{
    const Arguments arguments(words,
                              requirementOptions()
                                  << Option{QStringLiteral("url"), QStringLiteral("ADDRESS"), {}}
                                  << Option{QStringLiteral("note"), QStringLiteral("TEXT"), {}}
                                  << Option{QStringLiteral("title"), QStringLiteral("TITLE"), {}}
                                  << Option{QStringLiteral("capture"), QStringLiteral("FILE"), {}}
                                  << Option{QStringLiteral("submit"), {}, tr("同时登记为已报送")}
                                  << Option{QStringLiteral("not-secret"), {}, {}}
                                  << Option{QStringLiteral("restricted"), {}, tr("是工作秘密：只能现场调阅")},
                              1, -1);
    auto entry = entryTyped(arguments);
    if (!entry && arguments.after(1).isEmpty())
        throw UsageError(tr("没有给出要添加的文件。"));
    const auto session = openForWriting(arguments);
    const auto place = filingPlaceNamed(*session, arguments, true);
    if (entry)
        entry->source = place.source;
    const auto registers =
        arguments.has(QStringLiteral("submit")) ? workflow::Registers::Yes : workflow::Registers::No;
    const auto unowed = registers == workflow::Registers::Yes
                            ? remarkOnNothingOwed(*session, {place.requirement})
                            : QStringList();
    const auto reader = QCoreApplication::applicationFilePath();
    const auto before = restrictedNow(*session);
    const Stoppable stop;
    const auto added =
        entry ? workflow::addEntry(*session, place.requirement, *entry, registers, reader)
              : workflow::addFiles(*session, place.requirement, arguments.after(1), stop.progress(),
                                   secretsLooked(arguments), reader, place.source, registers);
    for (qsizetype i = 0; i < added.names.size(); ++i)
        print(added.numbers.at(i) + QLatin1Char('\t') + domain::shownName(added.names.at(i)) +
              QLatin1Char('\n'));
    if (arguments.has(QStringLiteral("restricted")))
        restrict(*session, added.numbers);
    // What is new was marked by the user, or was said of when it came in.
    const auto restricted = remarksOnRestricted(*session, before, added.freshNumbers());
    complainOfPersonalData(*session, arguments.requiredNumber(QStringLiteral("indicator")), added.numbers);
    return sayAtEnd({}, (place.remark.isEmpty() ? QStringList() : QStringList{place.remark}) + added.remarks +
                            restricted + remarksOnOwing(added.stillOwing) + unowed);
}

} // namespace taizhang::cli
