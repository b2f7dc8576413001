#include "ui/reports/report_editor.h"

#include "core/domain/reports/report_coverage.h"
#include "core/domain/reports/report_marks.h"
#include "core/workflow/evidence/filing.h"
#include "ui/reports/export_button.h"
#include "ui/reports/figure_lines.h"
#include "ui/reports/point_outline.h"
#include "ui/reports/report_text_edit.h"
#include "ui/reports/report_tools.h"
#include "ui/reports/signature_line.h"
#include "ui/reports/unit_texts.h"
#include "ui/reports/writing_actions.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/when_done.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QTimer>
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
    , m_taskIndex(taskIndex)
{
    setObjectName(QStringLiteral("report_%1").arg(m_row));
    const auto sheet = ledger.current().tasks.at(taskIndex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHeader());
    layout->addWidget(makeStandingNotice());
    layout->addWidget(makeServedNotice());
    m_writing = new QWidget(this);
    layout->addWidget(m_writing);
    auto *writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->setSpacing(grid);
    makeTools();
    makeOutline();
    m_fieldBox = new QWidget(m_writing);
    new QVBoxLayout(m_fieldBox);
    m_fieldBox->layout()->setContentsMargins(0, 0, 0, 0);
    writing->addWidget(m_fieldBox);
    makeFields(sheet);
    if (m_row == 1) { // they are the indicator's
        m_figures = new FigureLines(ledger, m_writing);
        writing->addWidget(m_figures);
    }
    m_signature = new SignatureLine(ledger, sheet, m_indicator, m_writing);
    writing->addWidget(m_signature);
    showStanding(sheet);
    showServed(sheet);
    showSummary();
    connect(&ledger, &Ledger::currentChanged, this, &ReportEditor::refresh);
}

ReportEditor::~ReportEditor() = default;

void ReportEditor::makeFields(const storage::TaskSheet &sheet)
{
    qDeleteAll(m_fields); // each makes a change of what was typed
    m_fields.clear();
    m_serves.clear();
    m_points = {int(sheet.points.size())};
    m_hasPoints = !sheet.points.isEmpty();
    for (const auto &point : sheet.points)
        addField({m_indicator, m_row, point.ordinal, m_task, sheet.uuid, point.id},
                 point.point.mark + point.point.text, point.text);
    if (!m_hasPoints)
        addField({m_indicator, m_row, 0, m_task, sheet.uuid, {}}, tr("（表中没有列出要点，可以自由撰写）"),
                 sheet.freeText);
    for (const auto &served : sheet.serves)
        addServed(served);
    m_actions->setFields(m_fields);
    showOutline();
}

void ReportEditor::addField(const ReportPlace &place, const QString &heading, const QString &text)
{
    m_fields << new ReportField(*m_ledger, m_drafts, place, heading, text, m_fieldBox);
    connect(m_fields.last(), &ReportField::textEdited, this, &ReportEditor::showSummary);
    m_fieldBox->layout()->addWidget(m_fields.last());
}

void ReportEditor::addServed(const storage::ServedRow &served)
{
    m_serves << served.place;
    m_points << int(served.points.size());
    const auto add = [&](int ordinal, const std::optional<domain::ReportPointId> &point,
                         const QString &heading, const QString &text) {
        addField({served.place.indicator, served.place.row, ordinal, served.place.task, served.uuid, point},
                 tr("合写　第%1项：%2").arg(served.place.indicator).arg(heading), text);
        m_fields.last()->setPlaceholder(tr("上面已经一并说明的，这里可以不写"));
    };
    for (const auto &point : served.points)
        add(point.ordinal, point.id, point.point.mark + point.point.text, point.text);
    if (served.points.isEmpty())
        add(0, {}, served.indicatorText, served.freeText);
}

void ReportEditor::makeTools()
{
    m_tools = new ReportTools(m_row, m_ledger->writable(), m_writing);
    m_writing->layout()->addWidget(m_tools);
    m_stageAdvice = new NoticeLabel(m_writing);
    m_stageAdvice->setObjectName(QStringLiteral("stageAdvice_%1").arg(m_row));
    m_writing->layout()->addWidget(m_stageAdvice);
    m_actions = new WritingActions(*m_ledger, m_ledger->current().tasks.at(m_taskIndex), this);
    connect(m_tools, &ReportTools::citationWanted, m_actions, &WritingActions::cite);
    connect(m_tools, &ReportTools::tableWanted, m_actions, &WritingActions::editTable);
    connect(m_tools, &ReportTools::outlineWanted, m_actions, &WritingActions::putOutline);
    connect(m_tools, &ReportTools::versionsWanted, m_actions, &WritingActions::showVersions);
    connect(m_tools, &ReportTools::servingWanted, m_actions, &WritingActions::chooseServed);
    connect(m_tools, &ReportTools::stageWanted, m_actions, &WritingActions::setStage);
    connect(m_tools, &ReportTools::unitTextsToggled, this, [this](bool shown) {
        if (shown && m_unitTexts == nullptr)
            makeUnitTexts();
        if (m_unitTexts != nullptr)
            m_unitTexts->setVisible(shown);
    });
}

void ReportEditor::makeUnitTexts()
{
    m_unitTexts = new UnitTexts(*m_ledger, m_taskIndex, m_writing);
    auto *layout = qobject_cast<QBoxLayout *>(m_writing->layout());
    layout->insertWidget(layout->indexOf(m_fieldBox) + 1, m_unitTexts);
    connect(m_unitTexts, &UnitTexts::taken, m_actions, &WritingActions::takeOver);
    connect(m_unitTexts, &UnitTexts::fileWanted, this, &ReportEditor::unitFileWanted);
}

void ReportEditor::offerUnitFile(domain::UnitId unit, const QString &name, const QString &words)
{
    m_tools->unitTexts()->setChecked(true);
    m_unitTexts->offerFile(unit, name, words);
}

void ReportEditor::makeOutline()
{
    m_outlinePlace = new QWidget(m_writing);
    m_writing->layout()->addWidget(m_outlinePlace);
    m_outline = new PointOutline(m_writing);
    m_outlinePlace->setFixedHeight(m_outline->sizeHint().height());
    connect(m_outline, &PointOutline::wanted, this, &ReportEditor::goTo);
    connect(m_outline, &PointOutline::nextFieldWanted, m_actions, &WritingActions::goToNextField);
}

void ReportEditor::showOutline()
{
    QList<PointOutline::Point> points;
    for (const auto *field : std::as_const(m_fields)) {
        const auto text = field->text();
        const auto &place = field->place();
        const auto label = place.task != m_task ? tr("第%1项").arg(place.indicator)
                           : m_hasPoints        ? tr("要点%1").arg(place.ordinal)
                                                : tr("全文");
        points << PointOutline::Point{label, field->heading(), domain::coverageOf(text),
                                      domain::openFields(text)};
    }
    m_outline->showPoints(points, QString::number(m_row));
    m_outlinePlace->setFixedHeight(m_outline->sizeHint().height());
    placeOutline();
}

// It stays in sight as long as anything of the report is.
void ReportEditor::placeOutline()
{
    if (m_outline == nullptr || m_fieldBox == nullptr)
        return;
    auto y = m_outlinePlace->y();
    // While a page makes way for the next one its content is no longer around this.
    if (m_scrolled != nullptr && m_scrolled->widget() != nullptr &&
        m_scrolled->widget()->isAncestorOf(m_writing)) {
        const auto top = m_writing->mapFrom(m_scrolled->widget(), QPoint(0, -m_scrolled->widget()->y())).y();
        y = std::clamp(top, y, std::max(y, m_writing->height() - m_outline->height()));
    }
    m_outline->setGeometry(0, y, m_writing->width(), m_outlinePlace->height());
    m_outline->raise();
}

void ReportEditor::goTo(int field)
{
    if (auto *wanted = m_fields.value(field)) {
        wanted->edit().setFocus(Qt::ShortcutFocusReason);
        if (m_scrolled != nullptr) {
            const auto y = wanted->mapTo(m_scrolled->widget(), QPoint(0, 0)).y();
            m_scrolled->verticalScrollBar()->setValue(y - m_outline->height() - grid);
        }
    }
}

void ReportEditor::takeKeyboard()
{
    m_tools->takeKeyboard();
}

QWidget *ReportEditor::makeServedNotice()
{
    auto *frame = new QFrame(this);
    m_served = frame;
    frame->setObjectName(QStringLiteral("servedNotice_%1").arg(m_row));
    frame->setFrameShape(QFrame::StyledPanel);
    m_servedWords = new QLabel(frame);
    m_servedWords->setObjectName(QStringLiteral("servedWords_%1").arg(m_row));
    m_servedWords->setWordWrap(true);
    auto *go = makeButton(QStringLiteral("goToServing"), tr("去那一项撰写"), tr("打开写这份情况说明的指标"));
    auto *alone = makeButton(QStringLiteral("releaseRow"), tr("改为单独写"), tr("不再合写，这一行另写一份"));
    alone->setEnabled(m_ledger->writable());
    auto *layout = new QHBoxLayout(frame);
    layout->addWidget(m_servedWords, 1);
    layout->addWidget(go);
    layout->addWidget(alone);
    frame->hide();
    connect(go, &QToolButton::clicked, this, [this] {
        if (m_servedBy && m_ledger)
            m_ledger->show(m_servedBy->indicator);
    });
    connect(alone, &QToolButton::clicked, this, [this] { m_actions->release(); });
    return frame;
}

void ReportEditor::showServed(const storage::TaskSheet &sheet)
{
    m_servedBy = sheet.servedBy;
    m_served->setVisible(m_servedBy.has_value());
    m_writing->setVisible(!m_servedBy);
    if (m_servedBy)
        m_servedWords->setText(
            tr("这一行与第%1项合写一份情况说明，在第%1项里撰写；这里预览、打印、导出的就是那一份。")
                .arg(m_servedBy->indicator));
    m_tools->showStage(sheet.stage);
    const bool isScanMissing =
        sheet.stage == domain::ReportStage::Recovered && sheet.standingKind != QStringLiteral("sealed");
    m_stageAdvice->showSentence(isScanMissing ? tr("请核对：已到“扫描件回收”，但还没有放入盖章扫描件。")
                                              : QString());
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
    QList<storage::RowPlace> serves;
    for (const auto &served : sheet->serves)
        serves << served.place;
    if (serves != m_serves)
        makeFields(*sheet);
    else
        refreshFields(*sheet);
    m_signature->refresh(*sheet);
    if (m_figures != nullptr)
        m_figures->refresh();
    if (m_unitTexts != nullptr)
        m_unitTexts->refresh();
    m_actions->readNumbers();
    showStanding(*sheet);
    showServed(*sheet);
    showSummary();
}

void ReportEditor::refreshFields(const storage::TaskSheet &sheet)
{
    QStringList texts;
    if (!m_hasPoints)
        texts << sheet.freeText;
    for (const auto &point : sheet.points)
        texts << point.text;
    for (const auto &served : sheet.serves) {
        for (const auto &point : served.points)
            texts << point.text;
        if (served.points.isEmpty())
            texts << served.freeText;
    }
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->refresh(texts.at(i));
}

void ReportEditor::showSummary()
{
    showOutline();
    int points = 0;
    int written = 0;
    int characters = 0;
    bool isLeadComplete = false;
    qsizetype at = 0;
    for (qsizetype row = 0; row < m_points.size(); ++row) {
        int said = 0;
        const auto end = at + std::max(m_points[row], 1);
        for (; at < end; ++at) {
            const auto text = m_fields[at]->text();
            characters += domain::writtenCharacters(text);
            said += domain::countsAsWritten(text) ? 1 : 0;
        }
        if (row == 0)
            isLeadComplete = m_standingShown || said == std::max(m_points[row], 1);
        points += m_points[row];
        if (m_points[row] > 0)
            written += domain::pointsWritten(m_points[row], said, isLeadComplete);
    }
    if (m_servedBy && m_ledger) // what is written there answers this one
        written = m_ledger->progressOfRow(m_indicator, m_row).reportPointsWritten;
    const auto count = tr("共 %1 字").arg(QLocale::c().toString(characters));
    const auto ofOthers = points - m_points.first();
    const auto many = ofOthers > 0 ? tr("%1 个要点（含合写的 %2 个）").arg(points).arg(ofOthers)
                                   : tr("%1 个要点").arg(points);
    m_summary->setText(points > 0 ? tr("%1，已写 %2 个，%3").arg(many).arg(written).arg(count) : count);
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
    m_signature->commit();
    if (m_figures != nullptr)
        m_figures->commit();
}

void ReportEditor::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    placeOutline();
}

// On a narrow page the buttons stand below the words, which would break after every few characters.
void ReportEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    placeOutline();
}

void ReportEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    m_writing->installEventFilter(this);
    for (auto *ancestor = parentWidget(); ancestor != nullptr && m_scrolled == nullptr;
         ancestor = ancestor->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(ancestor)) {
            m_scrolled = area;
            connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportEditor::placeOutline);
        }
    placeOutline();
}

bool ReportEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && watched == window())
        commitPending();
    if (event->type() == QEvent::Resize && watched == m_writing)
        QTimer::singleShot(0, this, &ReportEditor::placeOutline); // once its layout has placed the rest
    return QWidget::eventFilter(watched, event);
}

} // namespace taizhang::ui
