#include "ui/evidence/adding/entry_dialog.h"

#include "ui/evidence/adding/intake.h"
#include "ui/evidence/adding/keeping_fields.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/local_files.h"
#include "ui/shared/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace taizhang::ui {

using domain::EvidenceKind;

namespace {

QString titleOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Address:
        return EntryDialog::tr("添加网址");
    case EvidenceKind::Thing:
        return EntryDialog::tr("登记实物");
    case EvidenceKind::Scan:
        return EntryDialog::tr("添加扫描件");
    default:
        return EntryDialog::tr("添加说明");
    }
}

QString wordsFor(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Address:
        return EntryDialog::tr("登记公开网址。网页会变，最好同时存一张截图：截图后在这里按 "
                               "Ctrl+V，或把图片、PDF、保存的网页拖进来。");
    case EvidenceKind::Thing:
        return EntryDialog::tr("登记拿不进电脑的实物，如奖牌、宣传品、案卷原件，写明放在哪里、谁保管。");
    case EvidenceKind::Scan:
        return EntryDialog::tr("添加纸质材料的扫描件，写明原件放在哪里。");
    default:
        return EntryDialog::tr("登记没有文件的材料，如“光盘在档案室3柜”“实地核查”。");
    }
}

} // namespace

EntryDialog::EntryDialog(EvidenceKind kind, FileChooser &chooser, QWidget *parent)
    : TypingDialog(parent)
    , m_kind(kind)
    , m_chooser(chooser)
    , m_words(new QLabel(wordsFor(kind), this))
    , m_title(new QLineEdit(this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("entryDialog"));
    setWindowTitle(titleOf(kind));
    setAcceptDrops(true);
    m_words->setObjectName(QStringLiteral("entryWords"));
    for (auto *label : {m_words, m_fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setMinimumWidth(grid * 56);
    auto *form = new QFormLayout;
    // Made in the order in which they stand: Tab goes from one to the next.
    addFields(*form);
    m_keeping = new KeepingFields(*form, {}, this);
    if (kind == EvidenceKind::Thing) // which goes into no box
        m_keeping->propose(domain::Keeping::OnSite);
    m_restricted = new QCheckBox(tr("工作秘密：只能现场调阅，不进汇编、不导出"), this);
    form->addRow(QString(), m_restricted);
    setNames(m_restricted, "entryRestricted", m_restricted->text());
    connect(m_restricted, &QCheckBox::toggled, m_keeping, &KeepingFields::setRestricted);
    m_fault->setObjectName(QStringLiteral("entryFault"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(m_words);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    m_accept = addDialogButtons(*this, tr("添加(&A)"));
    m_accept->setObjectName(QStringLiteral("entryAccept"));
    if (m_fileName != nullptr) {
        for (auto *field : findChildren<QLineEdit *>())
            field->installEventFilter(this);
        m_note->installEventFilter(this);
    }
    check();
}

void EntryDialog::addFields(QFormLayout &form)
{
    setNames(m_title, "entryTitle", tr("题名"));
    form.addRow(tr("题名"), m_title);
    connect(m_title, &QLineEdit::textChanged, this, &EntryDialog::check);
    if (m_kind == EvidenceKind::Address) {
        m_address = new QLineEdit(this);
        setNames(m_address, "entryAddress", tr("网址"));
        m_address->setPlaceholderText(QStringLiteral("https://"));
        form.addRow(tr("网址"), m_address);
        connect(m_address, &QLineEdit::textChanged, this, &EntryDialog::check);
    }
    if (m_kind == EvidenceKind::Address || m_kind == EvidenceKind::Scan)
        addFileRow(form);
    m_note = new QPlainTextEdit(this);
    setNames(m_note, "entryNote", tr("备注"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(grid * 8);
    form.addRow(tr("备注"), m_note);
}

void EntryDialog::addFileRow(QFormLayout &form)
{
    m_fileName = new QLabel(tr("还没有选"), this);
    m_fileName->setObjectName(QStringLiteral("entryFileName"));
    m_fileName->setTextFormat(Qt::PlainText);
    auto *choose = new QPushButton(tr("选择(&B)…"), this);
    setNames(choose, "entryChoose", tr("选择文件"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        Intake intake;
        if (const auto file = m_chooser.openFile(this, windowTitle()); !file.isEmpty())
            intake.files << file;
        take(intake);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_fileName, 1);
    line->addWidget(choose);
    form.addRow(m_kind == EvidenceKind::Scan ? tr("扫描文件") : tr("网页截图"), line);
    if (m_kind == EvidenceKind::Address) {
        m_captured = new QLineEdit(this);
        setNames(m_captured, "entryCaptured", tr("截取时间"));
        m_captured->setPlaceholderText(tr("不填的，用截图文件自己的时间"));
        m_captured->setEnabled(false);
        form.addRow(tr("截取时间"), m_captured);
        connect(m_captured, &QLineEdit::textChanged, this, &EntryDialog::check);
    }
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    connect(paste, &QShortcut::activated, this, &EntryDialog::pasteFile);
}

bool EntryDialog::pasteFile()
{
    const auto *clip = QApplication::clipboard()->mimeData();
    if (clip == nullptr || !hasIntake(*clip))
        return false;
    take(takeIn(*clip, QDateTime::currentDateTime()));
    return true;
}

/// A field takes words itself, and Ctrl+V with them; what it has no use for is a picture or a file.
bool EntryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const auto *clip = QApplication::clipboard()->mimeData();
        const bool isText = clip != nullptr && clip->hasText() && !clip->hasUrls();
        if (!isText && pasteFile())
            return true;
    }
    return TypingDialog::eventFilter(watched, event);
}

void EntryDialog::take(const Intake &intake)
{
    if (intake.isEmpty() || m_fileName == nullptr)
        return;
    m_path = intake.files.value(0);
    m_picture = m_path.isEmpty() ? intake.picture : QImage();
    m_pictureName = intake.pictureName;
    m_fileName->setText(m_path.isEmpty() ? m_pictureName : QFileInfo(m_path).fileName());
    if (m_captured != nullptr)
        m_captured->setEnabled(true);
    if (m_title->text().trimmed().isEmpty() && m_kind == EvidenceKind::Scan)
        m_title->setText(QFileInfo(m_path).completeBaseName());
    check();
}

void EntryDialog::registerOnly(const QString &title, const QString &why)
{
    m_words->setText(why);
    m_title->setText(title);
    m_restricted->setChecked(true);
    m_restricted->setEnabled(false);
}

void EntryDialog::check()
{
    QString fault;
    const bool titled = !m_title->text().trimmed().isEmpty();
    const auto address = m_address == nullptr ? QString() : m_address->text().trimmed();
    if (!address.isEmpty() && !workflow::cleanAddress(address))
        fault = workflow::addressFault(address, tr("还没有添加"));
    const auto typed = m_captured == nullptr ? QString() : m_captured->text().trimmed();
    if (fault.isEmpty() && !typed.isEmpty() && !domain::parseCaptureTime(typed, QDateTime::currentDateTime()))
        fault =
            tr("截取时间“%1”看不懂，或者还没有到，还没有添加：请按 2024年5月31日 10:20 填写，只知道日期的可以"
               "只写日期。")
                .arg(typed);
    const bool complete = titled && (m_address == nullptr || !address.isEmpty()) &&
                          (m_kind != EvidenceKind::Scan || !m_path.isEmpty() || !m_picture.isNull());
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_accept->setEnabled(complete && fault.isEmpty());
}

workflow::EvidenceEntry EntryDialog::entry() const
{
    workflow::EvidenceEntry entry;
    entry.kind = m_kind;
    entry.title = m_title->text();
    entry.address = m_address == nullptr ? QString() : m_address->text();
    entry.note = m_note->toPlainText();
    entry.keeping = m_keeping->keeping();
    entry.place = m_keeping->place();
    entry.keeper = m_keeping->keeper();
    entry.restricted = m_restricted->isChecked();
    entry.file.path = m_path;
    if (m_captured != nullptr)
        entry.file.captured = domain::parseCaptureTime(m_captured->text(), QDateTime::currentDateTime());
    if (!m_picture.isNull()) {
        entry.file.content = toPng(m_picture);
        entry.file.name = m_pictureName;
    }
    return entry;
}

void EntryDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_fileName != nullptr && hasIntake(*event->mimeData()))
        acceptAsCopy(*event);
}

void EntryDialog::dropEvent(QDropEvent *event)
{
    acceptAsCopy(*event);
    take(takeIn(*event->mimeData(), QDateTime::currentDateTime()));
}

} // namespace taizhang::ui
