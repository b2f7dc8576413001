#include "ui/evidence/piece_actions.h"

#include "core/domain/error.h"
#include "core/domain/evidence/piece_title.h"
#include "core/evidence/redaction.h"
#include "core/formats/pdf/redacted_pdf.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/paper/freeze_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing_moves.h"
#include "core/workflow/reports/citing_words.h"
#include "ui/evidence/adding/entry_dialog.h"
#include "ui/evidence/adding/intake.h"
#include "ui/evidence/adding/keeping_dialog.h"
#include "ui/evidence/adding/move_dialog.h"
#include "ui/evidence/adding/secret_gate.h"
#include "ui/evidence/evidence_words.h"
#include "ui/evidence/piece_opener.h"
#include "ui/evidence/preview/shown_place.h"
#include "ui/evidence/redaction/redaction_dialog.h"
#include "ui/evidence/removed/versions_dialog.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QFileInfo>

namespace taizhang::ui {

using domain::EvidenceKind;
using storage::Author;
using storage::Database;
using storage::FiledEvidence;
using workflow::FileChange;

namespace {

/// What a set that was sent for review has of these.
QString frozenWords(Database &database, const PieceActions::Pieces &pieces)
{
    constexpr qsizetype shown = 5;
    QStringList lines;
    for (const auto &piece : pieces) {
        const auto frozen = storage::frozenAmong(database, {piece.filing});
        if (!frozen)
            continue;
        lines << (frozen->page > 0 ? PieceActions::tr("“%1”已封版，编号 %2 印在送审的册子里（第%3册第%4页）")
                                         .arg(piece.title, frozen->number)
                                         .arg(frozen->volume)
                                         .arg(frozen->page)
                                   : PieceActions::tr("“%1”已封版，编号 %2 印在送审的册子里")
                                         .arg(piece.title, frozen->number));
    }
    if (lines.isEmpty())
        return {};
    const auto count = lines.size();
    lines = lines.mid(0, shown);
    return (count > shown
                ? PieceActions::tr("%1；\n共 %2 份已封版").arg(lines.join(QStringLiteral("；\n"))).arg(count)
                : lines.join(QStringLiteral("；\n"))) +
           PieceActions::tr("。\n\n送出去的册子不会跟着变：改了以后请做增补册，或者另行说明。");
}

/// Where all of them are filed; nothing when that is not one place of the indicator on show.
std::optional<MoveDialog::Place> commonPlace(const Ledger &ledger, const PieceActions::Pieces &pieces)
{
    const auto requirement = pieces.first().requirement;
    if (std::any_of(pieces.cbegin(), pieces.cend(),
                    [&](const FiledEvidence &piece) { return piece.requirement != requirement; }))
        return std::nullopt;
    const auto place = placeOf(ledger, requirement);
    if (place.material == nullptr)
        return std::nullopt;
    return MoveDialog::Place{place.material->id,
                             place.asked == nullptr ? std::nullopt : std::optional(place.asked->id)};
}

/// Where else they are used.
QString usesWords(Database &database, const PieceActions::Pieces &pieces, bool removing)
{
    QStringList lines;
    for (const auto &piece : pieces) {
        if (piece.otherUses == 0) // known with the piece; to look where costs more
            continue;
        auto numbers = storage::usesOf(database, piece.evidence);
        numbers.removeOne(piece.number);
        if (!numbers.isEmpty())
            lines << PieceActions::tr("“%1”还用于 %2").arg(piece.title, numbers.join(QStringLiteral("、")));
    }
    if (lines.isEmpty())
        return {};
    return lines.join(QStringLiteral("；\n")) +
           (removing ? PieceActions::tr("。\n\n只从这里移出，别处不动。")
                     : PieceActions::tr("。\n\n换了以后，那些地方也跟着换。"));
}

/// The reports that cite them.
QString citedWords(Database &database, const PieceActions::Pieces &pieces)
{
    QStringList lines;
    for (const auto &piece : pieces) {
        const auto reports = workflow::citingWords(database, piece.uuid);
        if (!reports.isEmpty())
            lines << PieceActions::tr("“%1”在%2里引用着").arg(piece.title, reports);
    }
    return lines.isEmpty()
               ? QString()
               : lines.join(QStringLiteral("；\n")) +
                     PieceActions::tr("。\n\n移出以后，那里印成“〔附件已移出〕”，请改好情况说明。");
}

} // namespace

PieceActions::PieceActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, PieceOpener &opener,
                           QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_opener(opener)
    , m_window(window)
{
}

void PieceActions::ask(EntryDialog *dialog, domain::RequirementId requirement)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, requirement] { lookAndAdd(dialog->entry(), requirement); });
    dialog->open();
}

void PieceActions::addEntry(EvidenceKind kind, domain::RequirementId requirement)
{
    ask(new EntryDialog(kind, m_chooser, m_window), requirement);
}

void PieceActions::registerOnly(const QString &fileName, const QString &why,
                                domain::RequirementId requirement)
{
    auto *dialog = new EntryDialog(EvidenceKind::Note, m_chooser, m_window);
    dialog->registerOnly(QFileInfo(fileName).completeBaseName(), why);
    ask(dialog, requirement);
}

void PieceActions::lookAndAdd(const workflow::EvidenceEntry &entry, domain::RequirementId requirement)
{
    if (entry.file.path.isEmpty())
        return add(entry, requirement, {});
    takeUnlessSecret(entry.file.path, m_runner, m_window,
                     [this, looked = entry, requirement](const QStringList &remarks) mutable {
                         looked.file.looked = workflow::SecretsLooked::AreNone;
                         add(looked, requirement, remarks);
                     });
}

void PieceActions::add(const workflow::EvidenceEntry &entry, domain::RequirementId requirement,
                       const QStringList &remarks)
{
    auto &session = m_ledger.session();
    const auto title = tr("添加“%1”").arg(entry.title.simplified());
    m_runner.run<workflow::AddedFiles>(
        title,
        [&session, entry, requirement](const platform::Progress &) {
            return workflow::addEntry(session, requirement, entry);
        },
        [this, title, remarks, where = placeWords(m_ledger, placeOf(m_ledger, requirement)),
         indicator = m_ledger.current().number](workflow::AddedFiles files) {
            files.remarks << remarks;
            emit added(files, indicator, title);
            tell({tr("%1到%2，编号 %3（可按 Ctrl+Z 撤销）").arg(title, where, numberWords(files.numbers))});
        });
}

void PieceActions::run(const QString &title, int indicator,
                       std::function<FileChange(const platform::Progress &)> work, const QStringList &remarks)
{
    m_runner.run<FileChange>(
        title, std::move(work), [this, title, indicator, remarks](const FileChange &change) {
            m_ledger.stepCommitted(title, indicator, change.step);
            tell(QStringList{tr("%1（可按 Ctrl+Z 撤销）").arg(title)} + remarks + change.remarks);
        });
}

void PieceActions::tell(const QStringList &sentences)
{
    emit m_ledger.remarked(sentences.join(QLatin1Char(' ')));
}

void PieceActions::keep(const Pieces &pieces)
{
    if (pieces.isEmpty() || !m_ledger.writable())
        return;
    auto *dialog = new KeepingDialog(pieces, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pieces] {
        QList<domain::FilingId> filings;
        for (const auto &piece : pieces)
            filings << piece.filing;
        m_ledger.perform(pieces.size() == 1 ? tr("修改档位") : tr("修改 %1 份材料的档位").arg(pieces.size()),
                         pieces.first().indicator,
                         [filings, changes = dialog->changes()](Database &database, const Author &author) {
                             return workflow::setKeeping(database, author, filings, changes);
                         });
    });
    dialog->open();
}

void PieceActions::replace(const FiledEvidence &piece)
{
    if (!m_ledger.writable())
        return;
    confirmUses({piece}, Consequence::Replaced, tr("换成新版本"), [this, piece] {
        const auto file = m_chooser.openFile(m_window, tr("选择“%1”的新版本").arg(piece.title));
        if (file.isEmpty())
            return;
        takeUnlessSecret(file, m_runner, m_window, [this, piece, file](const QStringList &remarks) {
            auto &session = m_ledger.session();
            run(
                tr("给“%1”换新版本").arg(piece.title), piece.indicator,
                [&session, file, evidence = piece.evidence](const platform::Progress &progress) {
                    return workflow::replaceFile(session, evidence,
                                                 {.path = file, .looked = workflow::SecretsLooked::AreNone},
                                                 progress);
                },
                remarks);
        });
    });
}

void PieceActions::capture(const FiledEvidence &piece, const workflow::PieceFile &file,
                           const QStringList &remarks)
{
    auto &session = m_ledger.session();
    run(
        tr("给“%1”存网页截图").arg(piece.title), piece.indicator,
        [&session, file, evidence = piece.evidence](const platform::Progress &) {
            return workflow::addCapture(session, evidence, file);
        },
        remarks);
}

void PieceActions::capturePicture(const FiledEvidence &piece, const QImage &picture, const QString &name)
{
    auto &session = m_ledger.session();
    run(tr("给“%1”存网页截图").arg(piece.title), piece.indicator,
        [&session, picture, name, evidence = piece.evidence](const platform::Progress &) {
            // A picture has no text to look through.
            return workflow::addCapture(
                session, evidence,
                {.content = toPng(picture), .name = name, .looked = workflow::SecretsLooked::AreNone});
        });
}

void PieceActions::chooseCapture(const FiledEvidence &piece)
{
    if (const auto file = m_chooser.openFile(m_window, tr("选择“%1”的网页截图").arg(piece.title));
        !file.isEmpty())
        captureFile(piece, file);
}

void PieceActions::captureFile(const FiledEvidence &piece, const QString &file)
{
    takeUnlessSecret(file, m_runner, m_window, [this, piece, file](const QStringList &remarks) {
        capture(piece, {.path = file, .looked = workflow::SecretsLooked::AreNone}, remarks);
    });
}

void PieceActions::redact(const FiledEvidence &piece)
{
    if (piece.sha256.isEmpty() || !m_ledger.writable())
        return;
    const auto title = tr("给“%1”做脱敏件").arg(piece.title);
    auto &session = m_ledger.session();
    if (!formats::canBeRedacted(piece.mediaType)) {
        m_ledger.errors().guard(title, [&] {
            throw domain::Error(tr("“%1”不是 PDF 或图片，没法在页面上画框，原件没有改动：请先另存为 PDF，"
                                   "用“换成新版本”存进来，再做脱敏件。")
                                    .arg(piece.name));
        });
        return;
    }
    const auto path = session.objects().pathOf(piece.sha256);
    auto *dialog = new RedactionDialog({path, piece.mediaType, piece.title}, m_ledger.errors(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, piece, title, path, &session] {
        run(title, piece.indicator,
            [&session, piece, path, boxes = dialog->boxes()](const platform::Progress &progress) {
                evidence::DocumentReader reader(evidence::DocumentReader::programBeside());
                return workflow::addRedacted(
                    session, piece.evidence,
                    {.content = evidence::redactedPdf(reader, path, piece.mediaType, boxes, progress),
                     .name = tr("%1（脱敏）.pdf").arg(QFileInfo(piece.name).completeBaseName()),
                     // It shows less than the original, which was looked at.
                     .looked = workflow::SecretsLooked::AreNone});
            });
    });
    dialog->open();
}

void PieceActions::showVersions(const FiledEvidence &piece)
{
    auto versions = m_ledger.session().read(
        [id = piece.evidence](Database &database) { return storage::versionsOf(database, id); });
    whenDone(versions, this, m_ledger.errors(), tr("读取各个版本"),
             [this, piece](const QList<storage::StoredVersion> &found) {
                 auto *dialog = new VersionsDialog(tr("%1　%2").arg(piece.number, piece.title), found,
                                                   m_ledger.writable(), m_window);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 connect(dialog, &VersionsDialog::openWanted, this,
                         [this, piece](const storage::StoredVersion &version) {
                             auto old = piece;
                             old.sha256 = version.sha256;
                             old.name = version.originalName;
                             old.mediaType = version.mediaType;
                             m_opener.openFile(old);
                         });
                 connect(dialog, &VersionsDialog::returnWanted, this,
                         [this, piece](domain::EvidenceVersionId id) {
                             confirmUses({piece}, Consequence::Replaced, tr("换回旧版本"),
                                         [this, piece, id] { returnTo(piece, id); });
                         });
                 dialog->open();
             });
}

void PieceActions::returnTo(const FiledEvidence &piece, domain::EvidenceVersionId version)
{
    auto &session = m_ledger.session();
    run(tr("把“%1”换回旧版本").arg(piece.title), piece.indicator,
        [&session, version](const platform::Progress &) {
            return session
                .write([version](Database &database, const Author &author) {
                    return workflow::returnToVersion(database, author, version);
                })
                .result();
        });
}

void PieceActions::remove(const Pieces &pieces)
{
    if (pieces.isEmpty() || !m_ledger.writable())
        return;
    const auto title = pieces.size() == 1 ? tr("移出“%1”").arg(domain::titleOrName(pieces.first()))
                                          : tr("移出 %1 份材料").arg(pieces.size());
    confirmUses(pieces, Consequence::Removed, tr("移出材料"), [this, pieces, title] {
        QList<domain::FilingId> filings;
        for (const auto &piece : pieces)
            filings << piece.filing;
        m_ledger.perform(title, pieces.first().indicator,
                         [filings](Database &database, const Author &author) {
                             return workflow::removeFilings(database, author, filings);
                         });
    });
}

void PieceActions::move(const Pieces &pieces)
{
    if (pieces.isEmpty() || !m_ledger.writable())
        return;
    auto *dialog = new MoveDialog(pieces, m_ledger.roster(), commonPlace(m_ledger, pieces), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pieces] {
        const auto [material, asked] = dialog->place();
        moveTo(pieces, material, asked);
    });
    dialog->open();
}

void PieceActions::moveTo(const Pieces &pieces, domain::MaterialId material,
                          std::optional<domain::RequirementId> asked)
{
    QList<domain::FilingId> filings;
    QList<qint64> ids;
    for (const auto &piece : pieces) {
        filings << piece.filing;
        ids << piece.filing.value();
    }
    const auto where = placeWords(m_ledger.roster(), material, asked);
    const auto title = pieces.size() == 1 ? tr("移动“%1”到%2").arg(domain::titleOrName(pieces.first()), where)
                                          : tr("移动 %1 份材料到%2").arg(pieces.size()).arg(where);
    const auto numbers = std::make_shared<QStringList>(); // that they have there
    auto step = m_ledger.session().write([=](Database &database, const Author &author) {
        const auto to = asked ? *asked : storage::ownRequirement(database, material);
        const auto moved = workflow::moveFilings(database, author, filings, to);
        *numbers = storage::numbersOf(database, to, ids);
        return moved;
    });
    whenDone(step, this, m_ledger.errors(), title,
             [this, title, numbers, indicator = pieces.first().indicator](const QString &moved) {
                 if (moved.isEmpty())
                     return;
                 m_ledger.stepCommitted(title, indicator, moved);
                 tell({tr("%1，编号 %2（可按 Ctrl+Z 撤销）").arg(title, numberWords(*numbers))});
             });
}

void PieceActions::confirmUses(const Pieces &pieces, Consequence consequence, const QString &title,
                               std::function<void()> go)
{
    const bool removing = consequence == Consequence::Removed;
    const bool elsewhere = std::any_of(pieces.cbegin(), pieces.cend(),
                                       [](const FiledEvidence &piece) { return piece.otherUses > 0; });
    const auto doIt = removing ? tr("从这里移出(&R)") : elsewhere ? tr("都换(&R)") : tr("换(&R)");
    // Asked of the ledger each time: what the window knows of 封版 may be older than the last freeze.
    auto sentence = m_ledger.session().read([pieces, removing](Database &database) {
        QStringList parts;
        for (const auto &words : {frozenWords(database, pieces), usesWords(database, pieces, removing),
                                  removing ? citedWords(database, pieces) : QString()})
            if (!words.isEmpty())
                parts << words;
        return parts.join(QStringLiteral("\n\n"));
    });
    whenDone(sentence, this, m_ledger.errors(), title,
             [this, title, doIt, removing, go = std::move(go)](const QString &words) {
                 if (words.isEmpty())
                     return go();
                 auto *dialog = new ConfirmDialog(title, words, doIt, m_window);
                 if (removing)
                     dialog->preferBack();
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 connect(dialog, &QDialog::accepted, this, go);
                 dialog->open();
             });
}

} // namespace taizhang::ui
