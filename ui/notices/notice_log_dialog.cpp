#include "ui/notices/notice_log_dialog.h"

#include "core/formats/sheets/sheet_writer.h"
#include "core/workflow/workspace/export_place.h"
#include "ui/notices/notice_desk.h"
#include "ui/notices/notice_log_model.h"
#include "ui/shared/button_line.h"
#include "ui/shared/column_room.h"
#include "ui/shared/data_table.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

struct Log
{
    QList<storage::NoticeLine> lines;
    QHash<domain::NoticeId, QList<domain::RequirementId>> items;
};

} // namespace

NoticeLogDialog::NoticeLogDialog(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner,
                                 QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_model(new NoticeLogModel(this))
    , m_table(new DataTable(*m_model, QStringLiteral("noticeLogTable"), tr("发文登记"), settings, this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("noticeLogDialog"));
    setWindowTitle(tr("发文登记"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(grid * 120, grid * 68);
    auto *filter = new QLineEdit(this);
    setNames(filter, "noticeLogFilter", tr("筛选发文登记：单位、文种、日期、事项"));
    filter->setPlaceholderText(tr("筛选：单位、文种、日期、事项，或单位的拼音首字母"));
    filter->setClearButtonEnabled(true);
    m_table->setFilterField(filter);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_query = query;
        m_table->setQuery(query);
        showRows();
    });
    m_table->setInitialsColumn(NoticeLogModel::Unit);
    if (!m_table->hasOwnLayout()) {
        const QList<std::pair<int, int>> widths{{NoticeLogModel::Day, 16},    {NoticeLogModel::Kind, 11},
                                                {NoticeLogModel::Unit, 24},   {NoticeLogModel::Items, 8},
                                                {NoticeLogModel::Places, 30}, {NoticeLogModel::Note, 12},
                                                {NoticeLogModel::Now, 14}};
        for (const auto &[column, width] : widths)
            m_table->setColumnWidth(column, width * grid);
        auto *headings = m_table->horizontalHeader();
        headings->moveSection(headings->visualIndex(NoticeLogModel::Now),
                              headings->visualIndex(NoticeLogModel::Places));
        m_table->sortByColumn(NoticeLogModel::Day, Qt::DescendingOrder);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    new ColumnRoom(*m_table, {NoticeLogModel::Places, 24 * grid, 60 * grid, NoticeLogModel::Note, 12 * grid});
    m_nothing->setObjectName(QStringLiteral("noticeLogNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(filter);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    connect(&m_ledger, &Ledger::progressChanged, this, &NoticeLogDialog::refresh);
    refresh();
}

QWidget *NoticeLogDialog::makeButtons()
{
    auto *line = new ButtonLine(this);
    m_summary->setObjectName(QStringLiteral("noticeLogSummary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    line->line().addWidget(m_summary, 1);
    auto *copy =
        line->addButton("noticeLogCopy", tr("复制选中行"), tr("复制选中的各行，可以粘贴到表格里（Ctrl+C）"));
    m_export = line->addButton("noticeLogExport", tr("导出表格(&E)…"), tr("把列出的各行存为 xlsx 表格"));
    auto *close = line->addButton("noticeLogClose", tr("关闭(&C)"), tr("关闭发文登记（Esc）"));
    copy->setEnabled(false);
    connect(m_table, &DataTable::selectionChangedTo, copy,
            [copy](const QList<int> &rows) { copy->setEnabled(!rows.isEmpty()); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_table->selectionAsText()); });
    connect(m_export, &QPushButton::clicked, this, &NoticeLogDialog::exportTable);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return line;
}

void NoticeLogDialog::refresh()
{
    whenDone(m_ledger.session().read([](storage::Database &database) {
        return Log{storage::noticeLines(database), storage::noticeItems(database)};
    }),
             this, m_ledger.errors(), tr("读取发文登记"), [this](const Log &log) {
                 m_model->setLog(log.lines, log.items, m_ledger.roster());
                 showRows();
             });
}

void NoticeLogDialog::showRows()
{
    const auto all = m_model->rowCount();
    const auto shown = m_table->shownRows();
    m_summary->setText(shown == all ? tr("共 %1 份").arg(all)
                                    : tr("列出 %1 份，共 %2 份").arg(shown).arg(all));
    m_nothing->setText(all == 0 ? tr("还没有登记过发文：在“交办催办”里选好单位，打印或导出后点“登记发文”。")
                                : tr("没有符合“%1”的发文：换一个词，或清空筛选。").arg(m_query));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_export->setEnabled(shown > 0);
}

void NoticeLogDialog::exportTable()
{
    const auto file =
        m_chooser.saveFile(this, tr("导出发文登记"), tr("发文登记.xlsx"), tr("Excel 表格 (*.xlsx)"));
    if (file.isEmpty())
        return;
    m_runner.run<bool>(
        tr("导出发文登记"),
        [file, sheet = m_model->sheet(m_table->allRows())](const platform::Progress &progress) {
            workflow::refuseUnlessWritableTo(file);
            if (progress.isCancelled())
                throw domain::Cancelled(tr("已停止，没有写出任何文件。"));
            formats::writeWorkbook({{sheet}}, file);
            return true;
        },
        [&ledger = m_ledger, file](bool) { // the list may be closed by then
            emit ledger.remarked(tr("已导出发文登记：%1").arg(QDir::toNativeSeparators(file)));
        });
}

} // namespace taizhang::ui
