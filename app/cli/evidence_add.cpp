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
#include <QFileInfo>

namespace taizhang::cli {

namespace {

workflow::SecretsLooked secretsLooked(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("not-secret")))
        return workflow::SecretsLooked::AreNone;
    return arguments.has(QStringLiteral("restricted")) ? workflow::SecretsLooked::AreOfWork
                                                       : workflow::SecretsLooked::No;
}

struct Typed
{
    QString option;
    domain::EvidenceKind kind;
};

/// What is no file, each by the option that names it.
QList<Typed> typedKinds()
{
    using Kind = domain::EvidenceKind;
    return {{QStringLiteral("url"), Kind::Address},
            {QStringLiteral("note"), Kind::Note},
            {QStringLiteral("scan"), Kind::Scan},
            {QStringLiteral("thing"), Kind::Thing}};
}

/// Without --title: what says most of it.
QString titleOf(const workflow::EvidenceEntry &entry, const QString &given)
{
    switch (entry.kind) {
    case domain::EvidenceKind::Scan:
        return QFileInfo(given).completeBaseName();
    case domain::EvidenceKind::Note:
        return given.section(QLatin1Char('\n'), 0, 0);
    default:
        return given;
    }
}

/// The piece that is typed in with --url, --note, --scan or --thing; nothing when files are added.
std::optional<workflow::EvidenceEntry> entryTyped(const Arguments &arguments)
{
    auto kinds = typedKinds();
    kinds.removeIf([&](const Typed &each) { return !arguments.has(each.option); });
    if (kinds.isEmpty()) {
        if (arguments.has(QStringLiteral("title")) || arguments.has(QStringLiteral("capture")))
            throw UsageError(tr("--title、--capture 要和 --url、--note、--scan 或 --thing 一起用。"));
        return std::nullopt;
    }
    if (kinds.size() > 1 || !arguments.after(1).isEmpty())
        throw UsageError(tr("网址、说明、扫描件、实物一次添加一件，不能同时添加别的。"));
    workflow::EvidenceEntry entry;
    entry.kind = kinds.first().kind;
    if (entry.kind != domain::EvidenceKind::Address && arguments.has(QStringLiteral("capture")))
        throw UsageError(tr("--capture 要和 --url 一起用。"));
    const auto given = arguments.text(kinds.first().option);
    entry.address = arguments.text(QStringLiteral("url"));
    entry.note = arguments.text(QStringLiteral("note"));
    entry.title = arguments.text(QStringLiteral("title"));
    if (entry.title.isEmpty())
        entry.title = titleOf(entry, given);
    entry.file.path = entry.kind == domain::EvidenceKind::Scan
                          ? given
                          : arguments.value(QStringLiteral("capture")).value_or(QString());
    entry.file.captured = captureTimeGiven(arguments);
    entry.file.looked = secretsLooked(arguments);
    return entry;
}

/// 工作秘密, and whatever has the same file: those that were there before are told.
QStringList restrict(workflow::WorkspaceSession &session, const workflow::AddedFiles &added)
{
    const auto &numbers = added.numbers;
    const auto before = restrictedNow(session);
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
    return remarksOnRestricted(session, before, added.freshNumbers());
}

} // namespace

int runEvidenceAdd(const QStringList &words)
{
    const Arguments arguments(words,
                              requirementOptions()
                                  << Option{QStringLiteral("url"), QStringLiteral("ADDRESS")}
                                  << Option{QStringLiteral("note"), QStringLiteral("TEXT")}
                                  << Option{QStringLiteral("scan"), QStringLiteral("FILE")}
                                  << Option{QStringLiteral("thing"), QStringLiteral("TITLE")}
                                  << Option{QStringLiteral("title"), QStringLiteral("TITLE")}
                                  << Option{QStringLiteral("capture"), QStringLiteral("FILE")}
                                  << capturedOption() << Option{QStringLiteral("submit"), {}}
                                  << Option{QStringLiteral("not-secret"), {}}
                                  << Option{QStringLiteral("restricted"), {}},
                              1, -1);
    if (arguments.has(capturedOption().name) && !arguments.has(QStringLiteral("capture")))
        throw UsageError(tr("--captured 要和 --capture 一起用。"));
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
    const Stoppable stop;
    const auto added =
        entry ? workflow::addEntry(*session, place.requirement, *entry, registers, reader)
              : workflow::addFiles(*session, place.requirement, arguments.after(1), stop.progress(),
                                   secretsLooked(arguments), reader, place.source, registers);
    for (qsizetype i = 0; i < added.names.size(); ++i)
        print(added.numbers.at(i) + QLatin1Char('\t') + domain::shownName(added.names.at(i)) +
              QLatin1Char('\n'));
    const auto restricted =
        arguments.has(QStringLiteral("restricted")) ? restrict(*session, added) : QStringList();
    complainOfPersonalData(*session, arguments.requiredNumber(QStringLiteral("indicator")), added.numbers);
    return sayAtEnd({}, (place.remark.isEmpty() ? QStringList() : QStringList{place.remark}) + added.remarks +
                            restricted + remarksOnOwing(added.stillOwing) + unowed);
}

} // namespace taizhang::cli
