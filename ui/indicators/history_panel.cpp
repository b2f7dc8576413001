#include "ui/indicators/history_panel.h"

#include "ui/indicators/history_text.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int linesShown = 12;
// Not every change makes a line, so more are read than shown.
constexpr int changesRead = 60;

} // namespace

HistoryPanel::HistoryPanel(Ledger &ledger, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_lines(new QLabel(this))
{
    auto *heading = new QLabel(tr("最近改动"), this);
    heading->setFont(typeFont(TypeSize::Heading, true));
    setNames(m_lines, "historyLines", tr("最近改动"));
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->setTextFormat(Qt::PlainText);
    auto *all = new QToolButton(this);
    setNames(all, "historyAll", tr("本项的全部改动（在“修改记录”里）"));
    all->setText(tr("全部改动…"));
    all->setToolTip(all->accessibleName());
    all->setFocusPolicy(Qt::StrongFocus);
    connect(all, &QToolButton::clicked, this, &HistoryPanel::allWanted);
    auto *line = new QHBoxLayout;
    line->addWidget(heading);
    line->addStretch();
    line->addWidget(all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_lines);
}

void HistoryPanel::refresh()
{
    const auto number = m_ledger.current().number;
    const auto indicator = m_ledger.current().id;
    auto future = m_ledger.session().read([indicator](storage::Database &database) {
        return storage::indicatorHistory(database, indicator, changesRead);
    });
    whenDone(future, this, m_ledger.errors(), tr("读取最近改动"),
             [this, number](const QList<storage::IndicatorChange> &changes) {
                 if (number == m_ledger.current().number)
                     showLines(changes);
             });
}

void HistoryPanel::showLines(const QList<storage::IndicatorChange> &changes)
{
    QStringList lines;
    for (const auto &change : changes)
        if (const auto line = historyLine(change, m_ledger.current().tasks.size() > 1);
            !line.isEmpty() && lines.size() < linesShown)
            lines << line;
    m_lines->setText(
        lines.isEmpty() ? tr("还没有改动。勾选材料、添加文件或写情况说明后，这里会记下谁在什么时候做了什么。")
                        : lines.join(QLatin1Char('\n')));
}

} // namespace taizhang::ui
