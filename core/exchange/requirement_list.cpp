#include "core/exchange/requirement_list.h"

#include "core/domain/dates.h"
#include "core/domain/one_line.h"
#include "core/domain/tasks/day_to_come.h"
#include "core/domain/tasks/review.h"
#include "core/domain/units/masking.h"
#include "core/domain/units/telephone.h"
#include "core/domain/units/unit_limits.h"
#include "core/exchange/table_headings.h"
#include "core/exchange/tr.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace taizhang::exchange {

using namespace domain;
using storage::MaterialLine;
using storage::RequirementLine;
using Outcome = RequirementListRow::Outcome;

namespace {

constexpr int mostRows = 20000; // 109 rows of some 60 units, in years

enum Column { Item, TaskRow, Material, Period, UnitName, Office, Handler, Telephone, Note, Due };

const QList<KnownHeading> &knownHeadings()
{
    static const QList<KnownHeading> known{
        {Item, QStringLiteral("项")},
        {Item, QStringLiteral("序号")},
        {TaskRow, QStringLiteral("行")},
        {Material, QStringLiteral("材料")},
        {Period, QStringLiteral("年度")},
        {UnitName, QStringLiteral("单位")},
        {UnitName, QStringLiteral("单位名称")},
        {Office, QStringLiteral("承办股室")},
        {Handler, QStringLiteral("经办人")},
        {Telephone, QStringLiteral("经办人电话")},
        {Telephone, QStringLiteral("电话")},
        {Telephone, QStringLiteral("联系电话")},
        {Note, QStringLiteral("备注")},
        {Due, QStringLiteral("期限")},
        // As the window writes them in English.
        {Item, QStringLiteral("Item")},
        {TaskRow, QStringLiteral("Row")},
        {Material, QStringLiteral("Evidence")},
        {Period, QStringLiteral("Year")},
        {UnitName, QStringLiteral("Unit")},
        {Office, QStringLiteral("Office in charge")},
        {Handler, QStringLiteral("Handled by")},
        {Telephone, QStringLiteral("Handler's telephone")},
        {Note, QStringLiteral("Note")},
        {Due, QStringLiteral("Due")},
    };
    return known;
}

bool namesTasks(const TableHeadings &found)
{
    return found.has(Item) && found.has(Material) && found.has(UnitName);
}

bool saysAnything(const TableHeadings &found)
{
    const auto read = {Office, Handler, Telephone, Note, Due};
    return std::any_of(read.begin(), read.end(), [&](Column column) { return found.has(column); });
}

/// What tells one task from every other.
struct TaskKey
{
    int item = 0;
    int row = 0;
    QString material; ///< its printed number, else its place
    QString period;
    qint64 unit = 0; ///< its id
    bool operator==(const TaskKey &) const = default;
};

size_t qHash(const TaskKey &key, size_t seed)
{
    return qHashMulti(seed, key.item, key.row, key.material, key.period, key.unit);
}

/// 第30项, 30, 2023年度 as a spreadsheet writes them (30.0); 0 for anything else, such as 46.5, -46, 46-2.
int numberIn(const QString &cell)
{
    static const QRegularExpression whole(
        QStringLiteral("^\\s*第?\\s*([0-9]{1,6})(?:\\.0+)?\\s*(?:项|行|年度?)?\\s*$"));
    return whole.match(cell.normalized(QString::NormalizationForm_KC)).captured(1).toInt();
}

/// 2　2023年　学法的通知 is material 2.
QString labelIn(const QString &cell)
{
    static const QRegularExpression behind(QStringLiteral("[\\s　]"));
    return cell.section(behind, 0, 0);
}

/// Texts of several lines are printed on one.
bool saysTheSame(const QString &given, const QString &stored)
{
    return given.simplified() == stored.simplified();
}

class TaskComparison
{
public:
    TaskComparison(const StandingTasks &tasks, QDate today) : m_today(today)
    {
        for (const auto &unit : tasks.units) {
            m_names.insert(unit.id, unit.name);
            for (const auto &name : QStringList{unit.shortName, unit.name} + unit.aliases)
                if (!name.isEmpty() && (!unit.retired || !m_units.contains(unitNameKey(name))))
                    m_units.insert(unitNameKey(name), unit.id);
        }
        for (const auto &material : tasks.materials) {
            m_materials.insert(material.id, material);
            m_rows[material.indicator] = material.rowsOfIndicator;
        }
        for (const auto &line : tasks.asked)
            if (const auto material = m_materials.constFind(line.material);
                line.unit && material != m_materials.constEnd())
                m_asked.insert(
                    {material->indicator, material->row, material->label, line.period, line.unit->value()},
                    line);
    }

    RequirementListRow read(const QStringList &cells, const TableHeadings &columns, int line)
    {
        RequirementListRow row;
        row.line = line;
        const auto *task = find(row, cells, columns);
        if (task == nullptr)
            return row;
        row.requirement = task->id;
        row.place = placeOf(*task);
        if (const auto first = m_lines.constFind(task->id); first != m_lines.constEnd())
            return refused(row, tr("与第 %1 行说的是同一项，没有采用这一行。").arg(*first));
        m_lines.insert(task->id, line);
        const auto cell = [&](Column column) {
            return columns.cell(cells, column);
        };
        readWords(row, tr("承办股室"), oneLine(cell(Office)), task->office, row.news.office);
        readWords(row, tr("经办人"), oneLine(cell(Handler)), task->handler, row.news.handler);
        readTelephone(row, *task, telephoneGiven(cell(Telephone)));
        readWords(row, tr("备注"), cell(Note), task->note, row.news.note);
        readDue(row, *task, cell(Due));
        if (const auto fault = tooLong(row.news); !fault.isEmpty())
            return refused(row, tr("%1，没有采用这一行。").arg(fault));
        row.outcome = row.news.isEmpty() ? Outcome::Same : Outcome::Changed;
        return row;
    }

private:
    static RequirementListRow &refused(RequirementListRow &row, const QString &sentence)
    {
        row.outcome = Outcome::Refused;
        row.sentence = sentence;
        row.news = {};
        row.changes.clear();
        return row;
    }

    static QString tooLong(const RequirementNews &news)
    {
        return excessOfTask(news.office.value_or(QString()), news.handler.value_or(QString()),
                            news.telephone.value_or(QString()), news.note.value_or(QString()));
    }

    QString placeOf(const RequirementLine &task) const
    {
        const auto place = m_materials.constFind(task.material)->shownPlace(); // only such are kept
        const auto unit = m_names.value(*task.unit);
        return task.period.isEmpty() ? tr("%1（%2）").arg(place, unit)
                                     : tr("%1（%2，%3年）").arg(place, unit, task.period);
    }

    /// None, and the row refused, where there is no such task.
    const RequirementLine *find(RequirementListRow &row, const QStringList &cells,
                                const TableHeadings &columns) const
    {
        const auto item = columns.cell(cells, Item);
        const auto taskRow = columns.cell(cells, TaskRow);
        const auto material = columns.cell(cells, Material);
        const auto period = columns.cell(cells, Period);
        const auto unit = columns.cell(cells, UnitName);
        row.place = QStringList{item, taskRow, labelIn(material), period, unit}.join(u' ').simplified().left(
            longestContact);
        TaskKey key{numberIn(item), numberIn(taskRow), labelIn(material),
                    period.isEmpty() ? QString() : QString::number(numberIn(period))};
        if (!m_rows.contains(key.item)) {
            refused(row, tr("“项”应写指标表里的序号，没有采用这一行。"));
            return nullptr;
        }
        if (key.row == 0 && !taskRow.trimmed().isEmpty()) {
            refused(row, tr("“行”应写这一项的第几行，没有采用这一行。"));
            return nullptr;
        }
        if (key.row == 0 && m_rows.value(key.item) > 1) {
            refused(row, tr("第%1项有 %2 行，“行”没有写明，没有采用这一行。")
                             .arg(key.item)
                             .arg(m_rows.value(key.item)));
            return nullptr;
        }
        key.row = std::max(key.row, 1);
        const auto named = m_units.constFind(unitNameKey(unit));
        if (named == m_units.constEnd()) {
            refused(row, tr("单位名录里没有“%1”，没有采用这一行。").arg(unit.left(longestContact)));
            return nullptr;
        }
        key.unit = named->value();
        const auto found = m_asked.constFind(key);
        if (found == m_asked.constEnd()) {
            refused(row, tr("没有交办这一项，没有采用这一行：请核对项、行、材料、年度和单位，或先交办。"));
            return nullptr;
        }
        return &*found;
    }

    static void note(RequirementListRow &row, const QString &what, const QString &before, const QString &now)
    {
        row.changes << tr("%1：%2 → %3").arg(what, before.isEmpty() ? tr("（空）") : before, now);
    }

    static void readWords(RequirementListRow &row, const QString &what, const QString &given,
                          const QString &stored, std::optional<QString> &news)
    {
        if (given.isEmpty() || saysTheSame(given, stored))
            return;
        news = given;
        note(row, what, stored.simplified(), given.simplified());
    }

    static void readTelephone(RequirementListRow &row, const RequirementLine &task, const QString &given)
    {
        const auto printed = maskedTelephone(task.handlerTelephone);
        const bool isPrinted = given.isEmpty() || given == printed || given == task.handlerTelephone;
        if (!isPrinted && isMaskedTelephone(given))
            row.sentence +=
                tr("电话“%1”不是完整的号码，没有采用，原来的电话不变。").arg(given.left(longestContact));
        else if (!isPrinted) {
            row.news.telephone = given;
            row.sentence += adviceOnTelephone(given);
            note(row, tr("经办人电话"), printed, maskedTelephone(given));
        }
        if (row.news.handler && !row.news.telephone && !task.handlerTelephone.isEmpty() &&
            !task.handler.isEmpty())
            row.sentence += tr("请核对：换了经办人，电话还是原来的%1。").arg(printed);
    }

    /// As it is printed, how late it is may stand before the date.
    void readDue(RequirementListRow &row, const RequirementLine &task, const QString &given) const
    {
        if (given.isEmpty())
            return;
        static const QRegularExpression before(QStringLiteral("^.*[\\s　]"));
        auto read = parseDayToCome(given, m_today);
        if (!read)
            read = parseDayToCome(QString(given).remove(before), m_today);
        if (!read) {
            row.sentence += tr("期限“%1”不是日期，没有采用，期限不变。").arg(given.left(longestContact));
            return;
        }
        if (read->day == task.due() || read->day == task.dueOn)
            return;
        if (task.unitRetired) {
            row.sentence += tr("单位已停用，不再催办，期限没有采用。");
            return;
        }
        if (keepsItsDate(task.state)) {
            row.sentence += tr("已经办结（通过、零报告、不适用），期限没有采用。");
            return;
        }
        if (task.extendedTo && read->day <= *task.extendedTo) {
            row.sentence += tr("已经同意延期到%1，更早的期限没有采用。").arg(dateText(*task.extendedTo));
            return;
        }
        row.news.dueOn = read->day;
        note(row, tr("期限"), task.due() ? dateText(*task.due()) : QString(), dateText(read->day));
        row.sentence += assumedYearWords(*read);
        if (read->day < m_today)
            row.sentence += tr("请核对：期限%1已经过去。").arg(dateText(read->day));
    }

    QDate m_today;
    QHash<QString, UnitId> m_units; ///< by the key of any of its names
    QHash<UnitId, QString> m_names;
    QHash<MaterialId, MaterialLine> m_materials;
    QHash<int, int> m_rows; ///< how many an item has
    QHash<TaskKey, RequirementLine> m_asked;
    QHash<RequirementId, int> m_lines; ///< of the file
};

RequirementList faulty(const QString &sentence)
{
    RequirementList list;
    list.fault = sentence;
    return list;
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Changed:
        return tr("更新");
    case Outcome::Same:
        return tr("没有变化");
    case Outcome::Refused:
        return tr("未采用");
    }
    return {};
}

int RequirementList::count(Outcome outcome) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [&](const RequirementListRow &row) { return row.outcome == outcome; }));
}

RequirementList readRequirementTable(const QList<QStringList> &rows, const StandingTasks &tasks, QDate today)
{
    const auto columns = findHeadings(rows, knownHeadings(), namesTasks);
    if (!columns)
        return faulty(tr("表里没有“项”、“材料”、“单位”这几列，没有采用任何内容：请用“导出表格”得到的表，"
                         "或照它的表头写。"));
    if (!saysAnything(*columns))
        return faulty(
            tr("表里没有可以读回的列（承办股室、经办人、经办人电话、备注、期限），没有采用任何内容。"));
    TaskComparison comparison(tasks, today);
    RequirementList list;
    list.columns = columns->understood;
    list.ignored = columns->ignored;
    list.remarks = columns->remarks;
    for (int at = columns->rowsAbove; at < rows.size(); ++at) {
        if (isBlankRow(rows[at]))
            continue;
        if (list.rows.size() == mostRows)
            return faulty(
                tr("清单超过 %1 行，没有采用任何内容：请检查选对了文件，或分成几份。").arg(mostRows));
        list.rows << comparison.read(rows[at], *columns, at + 1);
    }
    if (list.rows.isEmpty())
        return faulty(tr("表里只有表头，没有报送任务，没有采用任何内容：请检查选对了文件。"));
    return list;
}

} // namespace taizhang::exchange
