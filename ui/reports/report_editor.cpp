#include "ui/reports/report_editor.h"

#include "core/domain/reports/report_coverage.h"
#include "core/domain/reports/report_marks.h"
#include "core/workflow/evidence/filing.h"
#include "ui/reports/figure_lines.h"
#include "ui/reports/point_outline.h"
#include "ui/reports/report_header.h"
#include "ui/reports/report_text_edit.h"
#include "ui/reports/report_tools.h"
#include "ui/reports/served_notice.h"
#include "ui/reports/signature_line.h"
#include "ui/reports/standing_notice.h"
#include "ui/reports/unit_texts.h"
#include "ui/reports/writing_actions.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/sticky_top.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace taizhang::ui {

ReportEditor::ReportEditor(Ledger &ledger, int taskIndex, QWidget *parent)
    : QWidget(parent)
    , m_ledger(&ledger)
    , m_drafts(ledger.drafts())
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
    makeTop(ledger, *layout);
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
    m_standing->refresh(sheet);
    showServed(sheet);
    showSummary();
    connect(&ledger, &Ledger::currentChanged, this, &ReportEditor::refresh);
}

ReportEditor::~ReportEditor() = default;

// What is said of the whole report, above its fields.
void ReportEditor::makeTop(Ledger &ledger, QBoxLayout &layout)
{
    const ReportRow row{m_indicator, m_row};
    m_header = new ReportHeader(row, ledger.writable(), this);
    m_standing = new StandingNotice(ledger, row, this);
    m_served = new ServedNotice(ledger, row, this);
    for (QWidget *widget : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_standing),
                            static_cast<QWidget *>(m_served)})
        layout.addWidget(widget);
    connect(m_header, &ReportHeader::previewWanted, this, [this] { emit previewWanted(m_indicator, m_row); });
    connect(m_header, &ReportHeader::exportWanted, this,
            [this](workflow::ReportFormat format) { emit exportWanted(m_indicator, m_row, format); });
    connect(m_header, &ReportHeader::standingFileWanted, this,
            [this](const QString &kind) { emit standingFileWanted(m_task, kind); });
    connect(m_standing, &StandingNotice::textWanted, this, &ReportEditor::letTextStand);
    connect(m_served, &ServedNotice::releaseWanted, this, [this] { m_actions->release(); });
}

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
    orderTabs();
}

namespace {

/// Of a part of the page, as the Tab key reaches them now.
QWidgetList tabStops(QWidget *part)
{
    QWidgetList stops;
    if (part != nullptr)
        for (auto *each = part->nextInFocusChain(); each != part; each = each->nextInFocusChain())
            if (part->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus))
                stops << each;
    return stops;
}

} // namespace

// What is made later, such as the fields of a row that is written along, would come last wherever it stands.
void ReportEditor::orderTabs()
{
    QWidgetList parts{m_tools};
    for (auto *field : std::as_const(m_fields))
        parts << field;
    parts << m_outline << m_unitTexts << m_figures << m_signature;
    QWidget *before = nullptr;
    for (auto *part : std::as_const(parts))
        for (auto *stop : tabStops(part)) {
            if (before != nullptr)
                setTabOrder(before, stop);
            before = stop;
        }
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
    orderTabs();
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
    m_outline = new PointOutline(m_writing);
    m_outlinePlace = new StickyTop(*m_outline, m_writing);
    m_writing->layout()->addWidget(m_outlinePlace);
    connect(m_outline, &PointOutline::wanted, this, &ReportEditor::goTo);
    connect(m_outline, &PointOutline::nextFieldWanted, m_actions, &WritingActions::goToNextField);
}

void ReportEditor::showOutline()
{
    QList<PointOutline::Point> points;
    const bool leads = isLeadComplete();
    for (auto *field : std::as_const(m_fields)) {
        const auto text = field->text();
        const auto &place = field->place();
        const bool answered = text.isEmpty() && leads && (place.task != m_task || m_standing->isStanding());
        field->setAnswered(answered);
        const auto label = place.task != m_task ? tr("第%1项").arg(place.indicator)
                           : m_hasPoints        ? tr("要点%1").arg(place.ordinal)
                                                : tr("全文");
        points << PointOutline::Point{label, field->heading(), domain::coverageOf(text),
                                      domain::openFields(text), answered};
    }
    m_outline->showPoints(points, QString::number(m_row));
    m_outlinePlace->refit();
}

bool ReportEditor::isLeadComplete() const
{
    const auto own = std::max(m_points.value(0), 1);
    return (m_standing != nullptr && m_standing->isStanding()) ||
           std::all_of(m_fields.cbegin(), m_fields.cbegin() + std::min<qsizetype>(own, m_fields.size()),
                       [](const ReportField *field) { return domain::countsAsWritten(field->text()); });
}

void ReportEditor::goTo(int field)
{
    if (auto *wanted = m_fields.value(field)) {
        wanted->edit().setFocus(Qt::ShortcutFocusReason);
        m_outlinePlace->scrollTo(*wanted);
    }
}

void ReportEditor::takeKeyboard()
{
    m_tools->takeKeyboard();
}

void ReportEditor::showServed(const storage::TaskSheet &sheet)
{
    m_served->refresh(sheet);
    m_writing->setVisible(!m_served->isServed());
    m_tools->showStage(sheet.stage);
    const bool isScanMissing =
        sheet.stage == domain::ReportStage::Recovered && sheet.standingKind != QStringLiteral("sealed");
    m_stageAdvice->showSentence(isScanMissing ? tr("请核对：已到“扫描件回收”，但还没有放入盖章扫描件。")
                                              : QString());
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
    if (sheet == nullptr) // another indicator is on show, and the page of this one about to go
        return;
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
    m_standing->refresh(*sheet);
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
    const bool leads = isLeadComplete();
    qsizetype at = 0;
    for (qsizetype row = 0; row < m_points.size(); ++row) {
        int said = 0;
        const auto end = at + std::max(m_points[row], 1);
        for (; at < end; ++at) {
            const auto text = m_fields[at]->text();
            characters += domain::writtenCharacters(text);
            said += domain::countsAsWritten(text) ? 1 : 0;
        }
        points += m_points[row];
        if (m_points[row] > 0)
            written += domain::pointsWritten(m_points[row], said, leads);
    }
    if (m_served->isServed() && m_ledger) // what is written there answers this one
        written = m_ledger->progressOfRow(m_indicator, m_row).reportPointsWritten;
    // A file stands in place of the words, or those of another row: of none here nothing is said.
    const bool isElsewhere = m_standing->isStanding() || m_served->isServed();
    const auto count =
        characters == 0 && isElsewhere ? QString() : tr("共 %1 字").arg(QLocale::c().toString(characters));
    const auto ofOthers = points - m_points.first();
    const auto many = ofOthers > 0 ? tr("%1 个要点（含合写的 %2 个）").arg(points).arg(ofOthers)
                                   : tr("%1 个要点").arg(points);
    QStringList said;
    if (points > 0)
        said << many << tr("已写 %1 个").arg(written);
    if (!count.isEmpty())
        said << count;
    m_header->setSummary(said.join(tr("，")));
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

} // namespace taizhang::ui
