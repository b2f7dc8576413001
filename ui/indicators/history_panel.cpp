#include "ui/indicators/history_panel.h"

#include "core/domain/reports/report_coverage.h"
#include "core/workflow/history/history.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace taizhang::ui {

namespace {

constexpr qsizetype linesShown = 12;
// One step may have changed many things, which are one line here.
constexpr int changesRead = 120;
// What is read for the top of the page, and the pieces, come first; several changes are read as one.
constexpr int settledAfterMs = 200;
constexpr qsizetype longestValue = 24;

bool isUndone(const workflow::HistoryLine &line)
{
    // As Ledger names a step that takes another one back.
    return line.step.startsWith(QStringLiteral("撤销："));
}

/// What one change did, without what it did it to; empty where that only says that there is something new.
QString changeWords(const workflow::HistoryLine &line)
{
    const auto shortened = [](const QString &value) {
        return value.size() <= longestValue ? value.simplified()
                                            : HistoryPanel::tr("%1 字").arg(domain::writtenCharacters(value));
    };
    if (line.withheld)
        return line.field;
    if (line.from.isEmpty())
        return line.to.isEmpty() ? line.field : HistoryPanel::tr("%1 %2").arg(line.field, shortened(line.to));
    return HistoryPanel::tr("%1 %2 → %3")
        .arg(line.field, shortened(line.from),
             line.to.isEmpty() ? HistoryPanel::tr("空") : shortened(line.to));
}

/// Without the number of the indicator, of which all of them are.
QString itemOf(const workflow::HistoryLine &line)
{
    auto item = line.item;
    if (const auto number = HistoryPanel::tr("第%1项").arg(line.indicator); item.startsWith(number))
        item.remove(0, number.size());
    if (item.startsWith(QChar(u'的')))
        item.remove(0, 1);
    return item;
}

QString onlyWords(const workflow::HistoryLine &line)
{
    auto what = HistoryPanel::tr("%1：%2").arg(itemOf(line), changeWords(line));
    if (isUndone(line))
        what += HistoryPanel::tr("（撤销）");
    else if (line.step.startsWith(QStringLiteral("重做：")))
        what += HistoryPanel::tr("（重做）");
    return what;
}

/// Taking a step back takes its items in the reverse order, and the fields of each, such as a date and where
/// the date is from, in the same one.
const workflow::HistoryLine &firstOfLastItem(const QList<workflow::HistoryLine> &newestFirst)
{
    const auto other =
        std::find_if(newestFirst.cbegin(), newestFirst.cend(), [&](const workflow::HistoryLine &line) {
            return line.item != newestFirst.first().item;
        });
    return *std::prev(other);
}

/// Of a step that changed several things: what it is called, and the change that was meant, which is written
/// first and taken back last; what follows from it is counted.
QString stepWords(const QList<workflow::HistoryLine> &newestFirst)
{
    const auto &meant = isUndone(newestFirst.first()) ? firstOfLastItem(newestFirst) : newestFirst.last();
    // That there is something new is in the name of the step.
    const bool isTold = !meant.from.isEmpty() && !meant.withheld;
    return isTold ? HistoryPanel::tr("%1（%2：%3，等 %4 处）")
                        .arg(meant.step, itemOf(meant), changeWords(meant))
                        .arg(newestFirst.size())
                  : HistoryPanel::tr("%1（%2 处）").arg(meant.step).arg(newestFirst.size());
}

QString lineWords(const QList<workflow::HistoryLine> &newestFirst, bool isCutOff)
{
    const auto &line = newestFirst.first();
    const auto when = QDateTime::fromString(line.at, Qt::ISODateWithMs)
                          .toLocalTime()
                          .toString(QStringLiteral("M月d日 HH:mm"));
    return HistoryPanel::tr("%1　%2@%3　%4")
        .arg(when, line.actor, line.machine,
             isCutOff ? HistoryPanel::tr("%1（%2 处以上）").arg(line.step).arg(newestFirst.size())
             : newestFirst.size() == 1 ? onlyWords(line)
                                       : stepWords(newestFirst));
}

} // namespace

HistoryPanel::HistoryPanel(Ledger &ledger, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_lines(new QLabel(this))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfterMs);
    connect(&m_settled, &QTimer::timeout, this, &HistoryPanel::read);
    auto *heading = new QLabel(tr("最近改动"), this);
    heading->setFont(typeFont(TypeSize::Heading, true));
    setNames(m_lines, "historyLines", tr("最近改动"));
    m_lines->setWordWrap(true);
    m_lines->setMinimumWidth(1); // a word that cannot be broken, such as an address, must not widen the page
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
    if (const auto number = m_ledger.current().number; number != std::exchange(m_number, number))
        m_lines->clear();
    m_settled.start();
}

void HistoryPanel::read()
{
    workflow::HistoryFilter filter;
    const auto number = m_ledger.current().number;
    filter.indicator = number;
    auto future = m_ledger.session().read([filter](storage::Database &database) {
        return workflow::historyPart(database, filter, 0, changesRead);
    });
    whenDone(future, this, m_ledger.errors(), tr("读取最近改动"),
             [this, number](const workflow::HistoryPart &part) {
                 if (number == m_ledger.current().number)
                     showLines(part.lines, part.next == 0);
             });
}

void HistoryPanel::showLines(const QList<workflow::HistoryLine> &changes, bool isAll)
{
    QStringList lines;
    for (qsizetype first = 0, end = 0; first < changes.size() && lines.size() < linesShown; first = end) {
        while (end < changes.size() && changes[end].group == changes[first].group)
            ++end;
        lines << lineWords(changes.mid(first, end - first), end == changes.size() && !isAll);
    }
    m_lines->setText(
        lines.isEmpty() ? tr("还没有改动。勾选材料、添加文件或写情况说明后，这里会记下谁在什么时候做了什么。")
                        : lines.join(QLatin1Char('\n')));
}

} // namespace taizhang::ui
