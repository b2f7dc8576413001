#include "core/domain/evidence/secrecy.h"
#include "core/workflow/evidence/secret_texts.h"
#include "ui/evidence/adding/intake.h"
#include "ui/evidence/adding/secret_gate.h"
#include "ui/evidence/evidence_list_pane.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/evidence_words.h"
#include "ui/evidence/piece_actions.h"
#include "ui/evidence/piece_words.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/local_files.h"
#include "ui/shared/progress_runner.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeDatabase>

namespace taizhang::ui {

// How files and pictures come into the pane: chosen, dropped, pasted.

using storage::FiledEvidence;
using workflow::AddedFiles;

namespace {

/// What a page of the web is kept as.
bool isPage(const QString &file)
{
    const auto type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name();
    return type.startsWith(QStringLiteral("image/")) || type == QStringLiteral("application/pdf") ||
           type == QStringLiteral("text/html") || type == QStringLiteral("application/x-mimearchive");
}

} // namespace

void EvidencePane::addFiles()
{
    if (!m_requirement)
        return remark(tr("请先在中间选一份材料，再添加文件。"));
    Intake intake; // an archive that is chosen here is meant as it is
    intake.files = m_chooser.openFiles(
        this, tr("选择要添加到%1的文件").arg(placeWords(m_ledger, placeOf(m_ledger, m_requirement))));
    take(intake);
}

void EvidencePane::addPaths(const QStringList &files)
{
    Intake intake;
    intake.files = files;
    receive(intake);
}

void EvidencePane::receive(const Intake &intake)
{
    if (isHeap(intake.files) && m_requirement && m_ledger.writable())
        emit heapBrought(intake.files, *m_requirement);
    else
        take(intake);
}

void EvidencePane::paste()
{
    if (!m_ledger.writable())
        return hint(m_ledger.session().readOnlyReason());
    const auto *clip = QApplication::clipboard()->mimeData();
    const auto piece = currentPiece();
    // A screenshot of the address that is on show belongs to it, unless it has one; a file that was copied
    // may be meant for the material.
    if (clip != nullptr && clip->hasImage() && localFiles(*clip).isEmpty() &&
        takeAsCapture(takeIn(*clip, QDateTime::currentDateTime()), piece))
        return;
    if (clip == nullptr || !hasIntake(*clip))
        return hint(tr("剪贴板里没有图片或文件：请先截图，或在文件管理器里复制文件，再按 Ctrl+V。"));
    const auto intake = takeIn(*clip, QDateTime::currentDateTime());
    if (intake.isEmpty())
        return hint(tr("剪贴板里的图片太大或者已损坏，没有添加，台账没有改动：请先存成图片文件，再添加。"));
    receive(intake);
}

bool EvidencePane::takeAsCapture(const Intake &intake, const std::optional<FiledEvidence> &piece)
{
    if (!piece || piece->kind != QStringLiteral("url") || !piece->sha256.isEmpty() || !m_ledger.writable())
        return false;
    if (!intake.picture.isNull()) {
        m_actions->capturePicture(*piece, intake.picture, intake.pictureName);
        return true;
    }
    if (intake.files.size() != 1 || !isPage(intake.files.first()))
        return false;
    m_actions->captureFile(*piece, intake.files.first());
    return true;
}

void EvidencePane::take(const Intake &intake)
{
    if (intake.isEmpty())
        return;
    if (!m_ledger.writable())
        return remark(m_ledger.session().readOnlyReason());
    if (!m_requirement)
        return remark(tr("请先在中间选一份材料，再添加文件。"));
    if (refuseSecret(intake))
        return;
    if (intake.files.isEmpty())
        return store(intake, *m_requirement, {});
    auto meant = intake;
    const auto leftOut = workflow::leaveOutSystemFiles(meant.files);
    if (meant.files.isEmpty())
        return remark(leftOut.join(QLatin1Char('\n')));
    m_runner.run<workflow::TextsLooked>(
        tr("查看要添加的文件"),
        [files = meant.files](const platform::Progress &progress) {
            return workflow::lookForSecrets(files, progress);
        },
        [this, meant, leftOut, requirement = *m_requirement](const workflow::TextsLooked &looked) {
            if (looked.marked.isEmpty())
                store(meant, requirement, leftOut + looked.remarks());
            else
                askOfSecrets(meant, looked, requirement, leftOut);
        });
}

// Whether they may come in is said by a person, never by the program.
void EvidencePane::askOfSecrets(const Intake &intake, const workflow::TextsLooked &looked,
                                domain::RequirementId requirement, const QStringList &leftOut)
{
    const bool alone = intake.files.size() == 1;
    const auto act = [this, intake, looked, requirement, leftOut](SecretDialog::Answer answer,
                                                                  const QString &sentence) {
        const auto &found = looked.marked;
        if (answer == SecretDialog::TitleOnly)
            m_actions->registerOnly(found.first().name, sentence, requirement);
        auto rest = intake;
        if (answer == SecretDialog::Others)
            for (const auto &secret : found)
                rest.files.removeAll(secret.path);
        if ((answer == SecretDialog::AreNone || answer == SecretDialog::Others) && !rest.files.isEmpty())
            store(rest, requirement, leftOut + looked.remarks());
    };
    askAboutSecrets(looked.marked, {alone ? SecretDialog::TitleOnly : SecretDialog::Others}, this, act);
}

void EvidencePane::store(const Intake &intake, domain::RequirementId requirement, const QStringList &remarks)
{
    const auto titleOf = [](qsizetype files, const QString &name) {
        return files > 1 ? tr("添加 %1 个文件").arg(files) : tr("添加“%1”").arg(name);
    };
    // A picture that was pasted has no file: it is told by its title.
    const auto shown = [pasted = intake.files.isEmpty()](const QString &name) {
        return pasted ? QFileInfo(name).completeBaseName() : name;
    };
    const auto title = titleOf(
        intake.files.size(),
        shown(intake.files.isEmpty() ? intake.pictureName : QFileInfo(intake.files.first()).fileName()));
    const auto place = placeOf(m_ledger, requirement);
    const bool isOfUnits =
        place.asked == nullptr && place.material != nullptr && place.material->unitsAsked();
    const auto where = placeWords(m_ledger, place);
    auto &session = m_ledger.session();
    m_runner.run<AddedFiles>(
        title,
        [&session, intake, requirement](const platform::Progress &progress) {
            return intake.files.isEmpty()
                       ? workflow::addBytes(session, requirement, toPng(intake.picture), intake.pictureName)
                       : workflow::addFiles(session, requirement, intake.files, progress,
                                            workflow::SecretsLooked::AreNone);
        },
        [this, title, titleOf, shown, remarks, isOfUnits, where,
         indicator = m_indicator](const AddedFiles &files) {
            auto all = files;
            all.remarks << remarks;
            // What lay there already is in its remark, and neither counted nor numbered here.
            const auto fresh = files.freshNumbers();
            const auto said =
                fresh.isEmpty()
                    ? title
                    : titleOf(fresh.size(), shown(files.names.value(files.numbers.indexOf(fresh.first()))));
            if (isOfUnits && !fresh.isEmpty())
                all.remarks << tr(
                    "请核对：这项材料已经交办给单位，文件放在本局名下；是某个单位报来的，请移到那个"
                    "单位名下。");
            added(all, indicator, said);
            if (!fresh.isEmpty())
                emit m_ledger.remarked(
                    tr("%1到%2，编号 %3（可按 Ctrl+Z 撤销）").arg(said, where, numberWords(fresh)));
        });
}

// Nothing is taken in when one of the files is marked as secret: stop and ask.
bool EvidencePane::refuseSecret(const Intake &intake)
{
    for (const auto &file : intake.files) {
        const auto name = QFileInfo(file).fileName();
        if (const auto mark = domain::findSecrecy(name)) {
            m_actions->registerOnly(name, domain::secrecyRefusal(name, *mark), *m_requirement);
            return true;
        }
    }
    return false;
}

void EvidencePane::added(const AddedFiles &files, int indicator, const QString &title)
{
    m_justAdded = files.numbers;
    remark(files.remarks.join(QLatin1Char('\n')), files.numbers);
    m_ledger.stepCommitted(title, indicator, files.step);
}

void EvidencePane::dragEnterEvent(QDragEnterEvent *event)
{
    const bool fromHere = m_list && event->source() == &m_list->view();
    if (!fromHere && m_requirement && m_ledger.writable() && hasIntake(*event->mimeData())) {
        acceptAsCopy(*event);
    }
}

void EvidencePane::dropEvent(QDropEvent *event)
{
    acceptAsCopy(*event);
    const auto intake = takeIn(*event->mimeData(), QDateTime::currentDateTime());
    const auto at = event->position().toPoint();
    if (!takeAsCapture(intake, m_list ? m_list->pieceUnder(m_list->mapFrom(this, at)) : std::nullopt))
        receive(intake);
}

} // namespace taizhang::ui
