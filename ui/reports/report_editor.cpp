#include "ui/reports/report_editor.h"

#include "core/domain/report_coverage.h"
#include "core/workflow/filing.h"
#include "ui/reports/export_button.h"
#include "ui/reports/signature_line.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int narrow = grid * 62; // px; as for the materials above it

} // namespace

ReportEditor::ReportEditor(Ledger &ledger, int taskIndex, QWidget *parent)
    : QWidget(parent)
    , m_ledger(&ledger)
    , m_drafts(std::make_shared<DraftKeeper>(ledger.session().folder()))
    , m_indicator(ledger.current().number)
    , m_row(ledger.current().tasks.at(taskIndex).ordinal)
    , m_task(ledger.current().tasks.at(taskIndex).id)
{
    setObjectName(QStringLiteral("report_%1").arg(m_row));
    const auto sheet = ledger.current().tasks.at(taskIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeader());
    layout->addWidget(makeStandingNotice());
    addFields(sheet);
    m_signature = new SignatureLine(ledger, sheet, m_indicator, this);
    layout->addWidget(m_signature);
    showStanding(sheet);
    showSummary();
    connect(&ledger, &Ledger::currentChanged, this, &ReportEditor::refresh);
}

ReportEditor::~ReportEditor() = default;

void ReportEditor::addFields(const storage::TaskSheet &sheet)
{
    m_hasPoints = !sheet.points.isEmpty();
    const auto add = [&](const std::optional<domain::ReportPointId> &point, int ordinal,
                         const QString &heading, const QString &text) {
        m_fields << new ReportField(*m_ledger, m_drafts,
                                    {m_indicator, m_row, ordinal, m_task, sheet.uuid, point}, heading, text,
                                    this);
        connect(m_fields.last(), &ReportField::textEdited, this, &ReportEditor::showSummary);
        layout()->addWidget(m_fields.last());
    };
    for (const auto &point : sheet.points)
        add(point.id, point.ordinal, point.point.mark + point.point.text, point.text);
    if (!m_hasPoints)
        add({}, 0, tr("（表中没有列出要点，可以自由撰写）"), sheet.freeText);
}

QToolButton *ReportEditor::makeButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    dress(*button, name, text, tip);
    return button;
}

void ReportEditor::dress(QToolButton &made, const QString &name, const QString &text, const QString &tip)
{
    auto *button = &made;
    button->setObjectName(QStringLiteral("%1_%2").arg(name).arg(m_row));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tr("%1（第%2项第%3行情况说明）").arg(text).arg(m_indicator).arg(m_row));
    button->setFocusPolicy(Qt::StrongFocus);
}

QWidget *ReportEditor::makeHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(tr("情况说明"), header);
    title->setFont(typeFont(TypeSize::Heading, true));
    m_summary = new QLabel(header);
    m_summary->setObjectName(QStringLiteral("reportSummary_%1").arg(m_row));
    m_summary->setWordWrap(true); // rather than widening the page

    auto *preview =
        makeButton(QStringLiteral("previewReport"), tr("预览"), tr("预览这一行的情况说明，可打印"));
    auto *out = new ExportButton(this);
    dress(*out, QStringLiteral("exportReport"), tr("导出"),
          tr("把这一行的情况说明存为 PDF；按右边的箭头另存为 Word、网页、纯文字"));
    auto *words = new QHBoxLayout;
    words->addWidget(title);
    words->addWidget(m_summary, 1);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {preview, static_cast<QToolButton *>(out), makeInstead()})
        buttons->addWidget(button);
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->addLayout(words, 1);
    m_header->addLayout(buttons);
    m_header->setAlignment(buttons, Qt::AlignRight);

    connect(preview, &QToolButton::clicked, this, [this] { emit previewWanted(m_indicator, m_row); });
    connect(out, &ExportButton::wanted, this,
            [this](workflow::ReportFormat format) { emit exportWanted(m_indicator, m_row, format); });
    return header;
}

QToolButton *ReportEditor::makeInstead()
{
    auto *instead = makeButton(QStringLiteral("standForReport"), tr("用文件代替"),
                               tr("已有定稿的 Word、PDF，或盖好章的扫描件时，用它代替录入的文字"));
    auto *menu = new QMenu(instead);
    const auto add = [&](const QString &text, const QString &name, const QString &kind) {
        auto *action = menu->addAction(text);
        action->setObjectName(QStringLiteral("%1_%2").arg(name).arg(m_row));
        connect(action, &QAction::triggered, this, [this, kind] { emit standingFileWanted(m_task, kind); });
    };
    add(tr("用成品文件代替…"), QStringLiteral("finishedFile"), QStringLiteral("finished"));
    add(tr("放入盖章扫描件…"), QStringLiteral("sealedScan"), QStringLiteral("sealed"));
    instead->setMenu(menu);
    instead->setPopupMode(QToolButton::InstantPopup);
    instead->setEnabled(m_ledger->writable());
    return instead;
}

QWidget *ReportEditor::makeStandingNotice()
{
    auto *frame = new QFrame(this);
    m_standing = frame;
    frame->setObjectName(QStringLiteral("standing_%1").arg(m_row));
    frame->setFrameShape(QFrame::StyledPanel);
    m_standingWords = new QLabel(frame);
    m_standingWords->setObjectName(QStringLiteral("standingWords_%1").arg(m_row));
    m_standingWords->setTextFormat(Qt::PlainText);
    m_standingWords->setWordWrap(true);
    auto *back = makeButton(QStringLiteral("letTextStand"), tr("改用录入文字"),
                            tr("不再用这个文件，恢复以下面录入的文字为准"));
    back->setEnabled(m_ledger->writable());
    auto *layout = new QHBoxLayout(frame);
    layout->addWidget(m_standingWords, 1);
    layout->addWidget(back);
    frame->hide();
    connect(back, &QToolButton::clicked, this, &ReportEditor::letTextStand);
    return frame;
}

const storage::TaskSheet *ReportEditor::sheetOnShow() const
{
    for (const auto &sheet : m_ledger->current().tasks)
        if (sheet.id == m_task)
            return &sheet;
    return nullptr;
}

void ReportEditor::refresh()
{
    const auto *sheet = sheetOnShow();
    if (sheet == nullptr) {
        commitPending();
        return;
    }
    if (!m_hasPoints)
        m_fields.first()->refresh(sheet->freeText);
    for (qsizetype i = 0; m_hasPoints && i < m_fields.size(); ++i)
        m_fields.at(i)->refresh(sheet->points.at(i).text);
    m_signature->refresh(*sheet);
    showStanding(*sheet);
    showSummary();
}

void ReportEditor::showSummary()
{
    int written = 0;
    int characters = 0;
    for (const auto *field : std::as_const(m_fields)) {
        const auto text = field->text();
        characters += domain::writtenCharacters(text);
        written += domain::coverageOf(text) != domain::ReportCoverage::Empty;
    }
    const auto count = tr("共 %1 字").arg(QLocale::c().toString(characters));
    m_summary->setText(
        m_hasPoints ? tr("%1 个要点，已写 %2 个，%3").arg(m_fields.size()).arg(written).arg(count) : count);
}

void ReportEditor::showStanding(const storage::TaskSheet &sheet)
{
    m_standing->setVisible(sheet.standingEvidence.has_value());
    if (!sheet.standingEvidence || m_standingShown == sheet.standingEvidence) {
        m_standingShown = sheet.standingEvidence;
        return;
    }
    m_standingShown = sheet.standingEvidence;
    const auto words = sheet.standingKind == QStringLiteral("sealed")
                           ? tr("本行以盖章扫描件%1为准，下面录入的文字暂不使用。")
                           : tr("本行以成品文件%1为准，下面录入的文字暂不使用。");
    m_standingWords->setText(words.arg(QString()));
    auto name = m_ledger->session().read([evidence = *sheet.standingEvidence](auto &database) {
        const auto file = storage::presentFile(database, evidence);
        return file ? QStringLiteral("“%1”").arg(file->originalName) : QString();
    });
    whenDone(name, this, m_ledger->errors(), tr("读取代替情况说明的文件"),
             [this, words](const QString &file) { m_standingWords->setText(words.arg(file)); });
}

void ReportEditor::letTextStand()
{
    m_ledger->perform(tr("改用录入的情况说明"), m_indicator,
                      [task = m_task](storage::Database &database, const storage::Author &author) {
                          return workflow::letTextStand(database, author, task);
                      });
}

void ReportEditor::commitPending()
{
    for (auto *field : std::as_const(m_fields))
        field->commit();
}

// On a narrow page the buttons stand below the words, which would break after every few characters.
void ReportEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReportEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
}

bool ReportEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == window())
        commitPending();
    return QWidget::eventFilter(watched, event);
}

} // namespace taizhang::ui
