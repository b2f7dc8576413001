#include "core/exchange/official_text.h"

#include "core/domain/error.h"
#include "core/exchange/item_list.h"
#include "core/exchange/tr.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace taizhang::exchange {

namespace {

using namespace domain;

constexpr qsizetype cellsOfRow = 6;
constexpr qsizetype cellsOfRowWithoutWork = 3;

struct Cell
{
    int line = 0; ///< of the text, from 1
    QStringList paragraphs;

    QString text() const { return paragraphs.join(QLatin1Char('\n')); }
    bool isEmpty() const { return paragraphs.isEmpty(); }
};

struct Layout
{
    QStringList heading; ///< the lines above the table
    QList<Cell> cells;
};

[[noreturn]] void refuse(int line, const QString &problem)
{
    throw Error(tr("指标表文本第 %1 行读不懂：%2；没有生成任何内容，请对照正式印发的表格改正后重试。")
                    .arg(line)
                    .arg(problem));
}

Layout layOut(const QString &text)
{
    Layout layout;
    int number = 0;
    const auto lines = text.split(QLatin1Char('\n'));
    for (const auto &line : lines) {
        ++number;
        if (line.startsWith(QLatin1Char('\t')))
            layout.cells.append(Cell{number, {}});
        const auto paragraph = line.trimmed();
        if (paragraph.isEmpty() || paragraph == QChar(QChar::ByteOrderMark))
            continue;
        auto &target = layout.cells.isEmpty() ? layout.heading : layout.cells.last().paragraphs;
        target.append(paragraph.startsWith(QChar::ByteOrderMark) ? paragraph.mid(1) : paragraph);
    }
    return layout;
}

bool isIndicatorNumber(const Cell &cell)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,6}$"));
    return cell.paragraphs.size() == 1 && digits.match(cell.paragraphs.first()).hasMatch();
}

const QRegularExpression &sectionMark()
{
    static const QRegularExpression mark(QStringLiteral("^[一二三四五六七八九十]+、"));
    return mark;
}

const QRegularExpression &goalLabel()
{
    static const QRegularExpression label(QStringLiteral("^目标要求[：:]"));
    return label;
}

bool isSection(const Cell &cell)
{
    return cell.paragraphs.size() > 1 && sectionMark().match(cell.paragraphs.at(0)).hasMatch() &&
           goalLabel().match(cell.paragraphs.at(1)).hasMatch();
}

Section parseSection(const Cell &cell, int ordinal)
{
    Section section;
    section.ordinal = ordinal;
    const auto &title = cell.paragraphs.at(0);
    section.mark = sectionMark().match(title).captured();
    section.title = title.mid(section.mark.size()).trimmed();
    const auto goal = cell.paragraphs.mid(1).join(QLatin1Char('\n'));
    section.goalLabel = goalLabel().match(goal).captured();
    section.goal = goal.mid(section.goalLabel.size()).trimmed();
    return section;
}

template <class Item>
QList<Item> itemsOf(const Cell &cell)
{
    QList<Item> items;
    const auto parsed = parseItemList(cell.text());
    for (const auto &item : parsed)
        items.append(Item{item});
    return items;
}

Task parseTask(const QList<Cell> &row, qsizetype ordinal)
{
    return {static_cast<int>(ordinal), row.at(2).text(), row.at(3).text(), itemsOf<Material>(row.at(4)),
            itemsOf<ReportPoint>(row.at(5))};
}

/// Puts rows of cells together into sections and indicators.
class TableBuilder
{
public:
    void addSection(const Cell &cell)
    {
        m_sections.append(parseSection(cell, static_cast<int>(m_sections.size()) + 1));
    }

    void addRow(const QList<Cell> &row)
    {
        const auto &first = row.first();
        if (m_sections.isEmpty())
            refuse(first.line, tr("表格的一行出现在第一个“一、……”部分之前"));
        auto &indicators = m_sections.last().indicators;
        if (isIndicatorNumber(first)) {
            indicators.append(newIndicator(row));
        } else if (!first.isEmpty() || !row.at(1).isEmpty() || indicators.isEmpty()) {
            refuse(first.line, tr("这一行的序号“%1”不是数字").arg(first.text()));
        } else if (!indicators.last().applicable()) {
            refuse(first.line, tr("第 %1 项已注明无须报送，其下又有分工行").arg(indicators.last().number));
        }
        if (row.size() == cellsOfRow)
            indicators.last().tasks.append(parseTask(row, indicators.last().tasks.size() + 1));
    }

    QList<Section> take() { return std::exchange(m_sections, {}); }

private:
    Indicator newIndicator(const QList<Cell> &row)
    {
        Indicator indicator;
        indicator.number = row.at(0).text().toInt();
        indicator.text = row.at(1).text();
        if (row.size() == cellsOfRowWithoutWork)
            indicator.note = row.at(2).text();
        if (m_numbers.contains(indicator.number))
            refuse(row.first().line, tr("指标序号 %1 出现了两次").arg(indicator.number));
        if (indicator.text.isEmpty())
            refuse(row.first().line, tr("第 %1 项没有指标内容").arg(indicator.number));
        m_numbers.append(indicator.number);
        return indicator;
    }

    QList<Section> m_sections;
    QList<int> m_numbers;
};

/// A row ends after its six cells, or after three where the next cell can only begin something new.
bool rowEndsBefore(const QList<Cell> &row, const Cell &next)
{
    return row.size() == cellsOfRow ||
           (row.size() == cellsOfRowWithoutWork && isIndicatorNumber(row.first()) &&
            (isIndicatorNumber(next) || isSection(next)));
}

void checkComplete(const QList<Cell> &row)
{
    const bool complete =
        row.size() == cellsOfRow || (row.size() == cellsOfRowWithoutWork && isIndicatorNumber(row.first()));
    if (!complete)
        refuse(row.first().line, tr("这一行只有 %1 个单元格，应为 6 个").arg(row.size()));
}

QList<Section> parseRows(const QList<Cell> &cells)
{
    TableBuilder builder;
    QList<Cell> row;
    const auto finishRow = [&] {
        if (row.isEmpty())
            return;
        checkComplete(row);
        builder.addRow(row);
        row.clear();
    };
    for (const auto &cell : cells) {
        if (rowEndsBefore(row, cell))
            finishRow();
        if (!isSection(cell)) {
            row.append(cell);
            continue;
        }
        finishRow();
        builder.addSection(cell);
    }
    finishRow();
    return builder.take();
}

} // namespace

IndicatorTable parseOfficialText(const QString &text)
{
    auto layout = layOut(text);
    const auto firstSection = std::find_if(layout.cells.cbegin(), layout.cells.cend(), isSection);
    if (firstSection == layout.cells.cend())
        throw Error(tr("这段文字里没有指标表：找不到带“目标要求”的“一、……”部分；没有生成任何内容，"
                       "请确认选中的是正式印发的指标和任务分工表。"));
    const auto headings = firstSection - layout.cells.cbegin();
    if (headings != cellsOfRow)
        refuse(firstSection->line, tr("表头有 %1 个栏目，应为 6 个").arg(headings));

    IndicatorTable table;
    if (!layout.heading.isEmpty() && layout.heading.first().startsWith(QStringLiteral("附件")))
        table.annex = layout.heading.takeFirst();
    table.title = layout.heading.join(QLatin1Char('\n'));
    for (const auto &cell : std::as_const(layout.cells).first(headings))
        table.columnHeadings.append(cell.text());
    table.sections = parseRows(layout.cells.mid(headings));
    if (table.sections.first().indicators.isEmpty())
        refuse(firstSection->line, tr("这一部分没有任何指标"));
    return table;
}

} // namespace taizhang::exchange
