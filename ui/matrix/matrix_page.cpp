#include "ui/matrix/matrix_page.h"

#include "ui/matrix/matrix_filters.h"
#include "ui/matrix/matrix_legend.h"
#include "ui/matrix/matrix_model.h"
#include "ui/matrix/matrix_view.h"
#include "ui/shared/button_line.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/ledger_overview.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace taizhang::ui {

using namespace domain;
using workflow::MatrixPaper;

MatrixPage::MatrixPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_output(ledger, chooser, runner, this)
    , m_overview(overviewOf(ledger, QDate::currentDate()))
    , m_model(new MatrixModel(this))
{
    setNames(this, "matrixPage", tr("任务分工矩阵"));
    m_view = new MatrixView(*m_model, this);
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(QStringLiteral("matrixNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_filters = new MatrixFilters(m_overview.sections, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid);
    layout->setSpacing(grid);
    layout->addWidget(makeHead());
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    setFocusProxy(m_view);
    connect(m_filters, &MatrixFilters::changed, this, &MatrixPage::narrow);
    connect(m_view, &MatrixView::moved, this, &MatrixPage::describe);
    connect(m_view, &MatrixView::opened, this, &MatrixPage::open);
    connect(&m_ledger, &Ledger::progressChanged, this, [this] {
        if (isVisible())
            followLedger();
    });
    connect(&m_ledger, &Ledger::rosterChanged, this, [this] {
        if (isVisible())
            followLedger();
    });
    connect(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_filters, &MatrixFilters::focusRows);
    readUnitKeys();
    narrow();
}

MatrixPage::~MatrixPage() = default;

QWidget *MatrixPage::makeHead()
{
    auto *head = new PageHead(tr("任务分工矩阵"), "matrixSummary", this);
    m_summary = head->summary();
    m_print = head->addButton("matrixPrint", tr("打印(&T)"), tr("预览、打印或存为 PDF，只印筛选出来的"));
    auto *papers = new QMenu(m_print);
    for (const auto &[name, words, paper] : {std::tuple("matrixA3", tr("A3 横向…"), MatrixPaper::A3),
                                             std::tuple("matrixA4", tr("A4 横向…"), MatrixPaper::A4)}) {
        auto *action = papers->addAction(words, this, [this, chosen = paper] { preview(chosen); });
        action->setObjectName(QString::fromLatin1(name));
    }
    m_print->setMenu(papers);
    m_export = head->addButton("matrixExport", tr("导出表格(&X)…"), tr("把筛选出来的存为 xlsx 表格"));
    connect(m_export, &QPushButton::clicked, this, &MatrixPage::exportTable);
    return head;
}

QWidget *MatrixPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    m_cell = new QLabel(foot);
    m_cell->setObjectName(QStringLiteral("matrixCell"));
    m_cell->setTextFormat(Qt::PlainText);
    m_cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cell->setText(QStringLiteral(" "));
    layout->addWidget(m_cell);
    layout->addWidget(new MatrixLegend(foot));
    return foot;
}

// At what stands worst in the cell, as its mark does.
void MatrixPage::open(int row, int column)
{
    const auto &line = m_model->line(row);
    const auto today = QDate::currentDate();
    std::optional<std::pair<Standing, RequirementId>> worst;
    for (const auto &asked : m_ledger.roster().asked()) {
        const auto *material = m_ledger.roster().material(asked.material);
        if (!asked.counts() || asked.unit != m_model->unit(column).id ||
            material->indicator != line.indicator || material->row != line.row)
            continue;
        const auto standing = standingOf(asked.state, asked.due(), today);
        if (!worst || standing > worst->first)
            worst = {standing, asked.id};
    }
    if (worst)
        emit requirementWanted(worst->second);
    else
        emit indicatorWanted(line.indicator, line.row);
}

void MatrixPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followLedger();
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    describe(m_view->currentIndex().row(), m_view->currentIndex().column());
}

void MatrixPage::followLedger()
{
    auto overview = overviewOf(m_ledger, QDate::currentDate());
    if (overview == m_overview)
        return;
    const bool unitsAreNew = overview.units != m_overview.units;
    m_overview = std::move(overview);
    if (unitsAreNew)
        readUnitKeys();
    narrow();
}

void MatrixPage::readUnitKeys()
{
    whenDone(QtConcurrent::run([units = m_overview.units] { return unitKeys(units); }), this,
             m_ledger.errors(), tr("准备筛选"), [this](const UnitKeys &keys) {
                 m_keys = keys;
                 if (!m_filters->filter().unitQuery.isEmpty())
                     narrow();
             });
}

void MatrixPage::narrow()
{
    const auto at = m_view->currentIndex();
    std::optional<std::pair<OverviewRow, UnitId>> kept;
    if (at.isValid())
        kept.emplace(m_model->line(at.row()), m_model->unit(at.column()).id);
    const auto filter = m_filters->filter();
    const Matrix matrix(m_overview, filter, m_keys);
    m_model->setMatrix(m_overview, matrix, filter.state);
    // The keyboard stays where it was as far as that is still there.
    const auto row = kept ? std::max(0, m_model->rowOf(kept->first.indicator, kept->first.row)) : 0;
    const auto column = kept ? std::max(0, m_model->columnOf(kept->second)) : 0;
    m_view->setCurrentIndex(m_model->index(row, column));
    m_filters->showUnasked(matrix.unaskedUnits());
    m_summary->setText(tr("%1 行，%2 个单位").arg(matrix.rows().size()).arg(matrix.units().size()));
    for (auto *button : {m_print, m_export})
        button->setEnabled(!matrix.isEmpty());
    showNothing();
    describe(m_view->currentIndex().row(), m_view->currentIndex().column());
}

void MatrixPage::showNothing()
{
    const bool nothing = m_model->matrix().isEmpty();
    if (m_overview.units.isEmpty())
        m_nothing->setText(tr("名录里还没有单位：按 Ctrl+2 打开单位名录，加入单位后再交办。"));
    else if (m_overview.items.isEmpty())
        m_nothing->setText(tr("还没有交办：在“报送”菜单里选“批量交办”，或在指标页上逐份交办。"));
    else
        m_nothing->setText(tr("没有符合筛选的行或单位：换一个词，或点“清除筛选”。"));
    m_stack->setCurrentIndex(nothing ? 1 : 0);
}

void MatrixPage::describe(int row, int column)
{
    if (row < 0 || column < 0 || row >= m_model->rowCount() || column >= m_model->columnCount()) {
        m_cell->setText(QStringLiteral(" "));
        return;
    }
    const auto sentence =
        tr("%1　（回车打开）%2").arg(m_model->cellSentence(row, column), m_model->line(row).text);
    m_cell->setText(
        m_cell->fontMetrics().elidedText(sentence.simplified(), Qt::ElideRight, width() - grid * 4));
    m_cell->setToolTip(m_model->index(row, column).data(Qt::ToolTipRole).toString());
}

void MatrixPage::preview(MatrixPaper paper)
{
    m_output.preview(tr("预览任务分工矩阵"),
                     [overview = m_overview, matrix = m_model->matrix(), scope = m_filters->scope(), paper] {
                         return workflow::matrixPages(overview, matrix, scope, paper);
                     });
}

void MatrixPage::exportTable()
{
    const auto title = tr("导出任务分工矩阵");
    const auto file = m_chooser.saveFile(
        this, title, tr("任务分工矩阵 %1.xlsx").arg(m_overview.today.toString(Qt::ISODate)),
        tr("Excel 表格 (*.xlsx)"));
    if (file.isEmpty())
        return;
    m_output.save(tr("任务分工矩阵"), file,
                  [overview = m_overview, matrix = m_model->matrix(),
                   scope = m_filters->scope()](const QString &chosen) {
                      workflow::writeMatrixTable(overview, matrix, scope, chosen);
                      return QStringList();
                  });
}

} // namespace taizhang::ui
