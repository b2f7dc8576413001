#include "core/exchange/unit_list.h"

#include "core/domain/simplified.h"
#include "core/domain/table/group_name.h"
#include "core/domain/units/alias_text.h"
#include "core/domain/units/masking.h"
#include "core/domain/units/retired_units.h"
#include "core/domain/units/telephone.h"
#include "core/domain/units/unit_limits.h"
#include "core/exchange/table_headings.h"
#include "core/exchange/tr.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace taizhang::exchange {

using namespace domain;
using Outcome = UnitListRow::Outcome;

namespace {

constexpr int mostRows = 2000; // a district has some sixty units
/// Of a table; found by their heading.
enum Column { Name, ShortName, Aliases, Kind, FirstOfContact }; // then the others of contactFields

QList<KnownHeading> makeHeadings()
{
    QList<KnownHeading> known{
        {Name, QStringLiteral("单位")},      {Name, QStringLiteral("单位名称")},
        {Name, QStringLiteral("名称")}, // as the directory itself is copied
        {ShortName, QStringLiteral("简称")}, {Aliases, QStringLiteral("别名")},
        {Kind, QStringLiteral("类别")},
    };
    int column = FirstOfContact;
    for (const auto &field : contactFields) {
        for (const auto *heading : field.headings)
            if (heading != nullptr)
                known << KnownHeading{column, QString::fromUtf8(heading)};
        ++column;
    }
    return known;
}

const QList<KnownHeading> &knownHeadings()
{
    static const auto known = makeHeadings();
    return known;
}

/// Takes the number that a list put before a name off, and returns it: 12. （3） 三、 第四， ⑤, or digits and
/// a blank, of full or half width. Without such a mark it is part of the name: 三合镇, 110指挥中心, ３区.
QString takeNumber(QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^[\\s　]*(?:[（(][\\s　]*(?:[0-9０-９]{1,4}|[〇零一二三四五六七八九十百]{1,5})[\\s　]"
                       "*[)）][.．、,，:：]?"
                       "|第?(?:[0-9０-９]{1,4}|[〇零一二三四五六七八九十百]{1,5})[\\s　]*(?:[.．](?![0-9０-"
                       "９])|[、)）,，:：])"
                       "|[0-9０-９]{1,3}(?=[\\s　]|$)|[①-⓿㈠-㈩❶-➓])[\\s　]*"));
    static const QRegularExpression bare(
        QStringLiteral("^[\\s　]*[〇零一二三四五六七八九十百]{1,5}[\\s　]*$"));
    if (bare.match(text).hasMatch())
        return std::exchange(text, {}).trimmed();
    const auto found = number.match(text);
    text.remove(0, found.capturedLength());
    return found.captured().trimmed();
}

QString withoutNumber(const QString &number)
{
    return tr("去掉了前面的序号“%1”。").arg(number);
}

/// Compares row after row with the directory and with the rows before.
class Comparison
{
public:
    Comparison(const QList<Unit> &units, QHash<UnitId, UnitContact> contacts)
        : m_all(units), m_names(units), m_contacts(std::move(contacts))
    {
        for (const auto &unit : units)
            if (!unit.retired)
                m_units.insert(unit.name, unit);
    }

    /// `kindGiven`: whether the row says what kind the unit is, or it was only guessed.
    void add(UnitListRow row, const QString &printed, bool kindGiven)
    {
        const auto name = parseUnitName(printed);
        if (printed.trimmed().isEmpty())
            refuse(row, tr("单位名称是空的，没有采用这一行。"));
        else if (!name && parseGroupName(printed))
            refuse(row, tr("“%1”不是一个单位的名称，没有采用这一行；统称请建单位组。").arg(shown(printed)));
        else if (!name)
            refuse(row, tr("“%1”不能作单位名称（不超过 60 字，不含顿号、逗号、分号），没有采用这一行。")
                            .arg(shown(printed)));
        else if (const auto first = m_lines.constFind(unitNameKey(*name)); first != m_lines.constEnd())
            refuse(row, tr("“%1”与第 %2 行重复，没有采用这一行。").arg(*name).arg(*first));
        else {
            row.entry.name = *name;
            m_lines.insert(unitNameKey(*name), row.line);
            compare(row, kindGiven);
        }
        m_list.rows << row;
    }

    /// Lines of the file, the last included.
    void skipBlank(int first, int last)
    {
        UnitListRow row;
        row.line = first;
        refuse(row, first == last ? tr("这一行是空的。") : tr("第 %1 至 %2 行是空的。").arg(first).arg(last));
        m_list.rows << row;
    }

    void skipNumber(int line, const QString &number)
    {
        UnitListRow row;
        row.line = line;
        refuse(row, tr("只有序号“%1”，没有单位名称，没有采用。").arg(number));
        m_list.rows << row;
    }

    /// Whether the directory has it, be it 停用.
    bool knows(const QString &printed) const
    {
        const auto name = parseUnitName(printed);
        return name && (m_units.contains(m_names.bearer(*name)) || retiredNamed(m_all, *name) != nullptr);
    }

    UnitList list() const { return m_list; }
    bool isFull() const { return m_list.rows.size() >= mostRows; }

private:
    static QString shown(const QString &printed)
    {
        constexpr qsizetype longest = 60;
        const auto text = printed.simplified();
        return text.size() <= longest ? text : text.left(longest) + QStringLiteral("…");
    }

    static void refuse(UnitListRow &row, const QString &sentence)
    {
        row.outcome = Outcome::Refused;
        row.sentence = sentence;
    }

    void compare(UnitListRow &row, bool kindGiven)
    {
        if (const auto unfit = unfitName(row.entry); !unfit.isEmpty()) {
            refuse(row, tr("“%1”不能作简称或别名（不超过 60 字），没有采用这一行。").arg(shown(unfit)));
            return;
        }
        if (const auto fault = excessOf(row.entry).first(); !fault.isEmpty()) {
            refuse(row, tr("%1，没有采用这一行。").arg(fault));
            return;
        }
        const auto known = m_units.constFind(m_names.bearer(row.entry.name));
        const auto *retired = retiredNamed(m_all, row.entry.name); // the one that is written to
        if (known == m_units.constEnd() && retired != nullptr) {
            row.unit = retired->id;
            row.outcome = Outcome::Returned;
            row.sentence += tr("原来已停用；停用时撤回的任务不会跟着恢复：要一起恢复的不要在这里加，在单位名"
                               "录里选中它点“恢复”。");
            fillFrom(row.entry, *retired, kindGiven);
        } else if (known == m_units.constEnd()) {
            row.outcome = Outcome::New;
            const auto twin = m_names.bearer(simplified(row.entry.name));
            if (!twin.isEmpty())
                row.sentence += tr("请核对：写的是繁体字，可能就是“%1”。").arg(twin);
        } else {
            row.unit = known->id;
            row.outcome = fillFrom(row.entry, *known, kindGiven) ? Outcome::Changed : Outcome::Same;
        }
        const auto self = row.unit ? row.entry.name : QString();
        if (const auto clash = m_names.clash(row.entry, self))
            refuse(row, tr("“%1”已经是“%2”的名称或别名，没有采用这一行。").arg(clash->name, clash->bearer));
        else
            m_names.add(row.entry); // the rows to come are compared with this one, too
    }

    /// Makes short name and aliases fit to be stored; the first that cannot be, empty when all can.
    static QString unfitName(UnitEntry &entry)
    {
        if (!entry.shortName.isEmpty()) {
            const auto fit = parseUnitName(entry.shortName);
            if (!fit)
                return entry.shortName;
            entry.shortName = *fit;
        }
        for (auto &alias : entry.aliases) {
            const auto fit = parseUnitName(alias);
            if (!fit)
                return alias;
            alias = *fit;
        }
        entry.aliases.removeDuplicates();
        entry.aliases.removeAll(entry.name);
        return {};
    }

    /// Blank cells take what the directory has; whether anything differs then.
    bool fillFrom(UnitEntry &entry, const Unit &unit, bool kindGiven) const
    {
        entry.name = unit.name;
        if (entry.shortName.isEmpty())
            entry.shortName = unit.shortName;
        for (const auto &alias : unit.aliases)
            if (!entry.aliases.contains(alias))
                entry.aliases << alias;
        entry.aliases.removeAll(unit.name);
        if (!kindGiven)
            entry.kind = unit.kind;
        const auto contact = m_contacts.value(unit.id);
        return entry.shortName != unit.shortName || entry.aliases.size() != unit.aliases.size() ||
               entry.kind != unit.kind || filledFrom(entry.contact, contact) != contact;
    }

    QList<Unit> m_all;
    QHash<QString, Unit> m_units; ///< by name
    NameIndex m_names;
    QHash<UnitId, UnitContact> m_contacts;
    QHash<QString, int> m_lines; ///< by the key of the name
    UnitList m_list;
};

/// Whom to call, as the row of a table says it; adds what is to be said of it to `remarks`.
UnitContact contactIn(const QStringList &cells, const TableHeadings &columns, bool isKnown, QString &remarks)
{
    UnitContact contact;
    int column = FirstOfContact;
    for (const auto &field : contactFields) {
        auto &text = contact.*field.value;
        text = columns.cell(cells, column++);
        if (!field.isTelephone)
            continue;
        text = telephoneGiven(text);
        if (isMaskedTelephone(text)) { // as lists show it; the full one may be stored
            const auto words = isKnown ? tr("%1“%2”不是完整的号码，没有采用，名录里的%1不变。")
                                       : tr("%1“%2”不是完整的号码，没有采用。");
            remarks += words.arg(contactLabel(field), text);
            text.clear();
        }
        remarks += adviceOnTelephone(text);
    }
    return cleanContact(contact);
}

void addTableRow(Comparison &comparison, const QStringList &cells, const TableHeadings &columns, int line)
{
    const auto cell = [&](Column column) {
        return columns.cell(cells, column);
    };
    UnitListRow row;
    row.line = line;
    row.entry.shortName = cell(ShortName);
    row.entry.aliases = aliasesIn(cell(Aliases));
    const auto kind = cell(Kind);
    const auto parsed = parseUnitKind(kind);
    auto name = cell(Name);
    const auto number = takeNumber(name);
    row.entry.contact = contactIn(cells, columns, comparison.knows(name), row.sentence);
    if (name.isEmpty())
        name = cell(Name); // nothing but a number: said as it stands
    else if (!number.isEmpty())
        row.sentence += withoutNumber(number);
    row.entry.kind = kind.isEmpty() ? guessUnitKind(name) : parsed.value_or(UnitKind::Other);
    if (!kind.isEmpty() && !parsed)
        row.sentence += tr("类别“%1”不在名录的类别中，记为“其他”。").arg(kind);
    comparison.add(row, name, !kind.isEmpty());
}

UnitList faulty(const QString &sentence)
{
    UnitList list;
    list.fault = sentence;
    return list;
}

/// A name as it was pasted, and the number that stood before it; one of the two may be empty.
struct PastedName
{
    int line = 0; ///< of the text, from 1
    QString number;
    QString text;
    QString person = {};
    QString telephone = {};
};

/// A line of a table that was copied without its headings: a unit, whom to call, and the number, or a part of
/// these.
std::optional<PastedName> contactLine(const QString &line)
{
    static const QRegularExpression form(QStringLiteral(
        "^[\\s　]*(\\S+)(?:[\\s　]+([\\p{Han}·]{2,6}))?[\\s　]+(\\+?[0-9][0-9 -]{5,}[0-9])[\\s　]*$"));
    const auto found = form.match(line);
    if (!found.hasMatch())
        return std::nullopt;
    return PastedName{0, {}, found.captured(1), found.captured(2), found.captured(3).simplified()};
}

QList<PastedName> pastedNames(const QString &text)
{
    static const QRegularExpression lineEnds(QStringLiteral("\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"));
    static const QRegularExpression separators(QStringLiteral("[\\t、，,；;]+"));
    static const QRegularExpression cells(QStringLiteral("\\t+"));
    const auto lines = text.split(lineEnds);
    const bool isTable = std::any_of(lines.cbegin(), lines.cend(), [](QString line) {
        takeNumber(line);
        return contactLine(line).has_value();
    });
    QList<PastedName> names;
    int place = 0;
    for (auto line : lines) {
        ++place;
        // A number may stand in a cell of its own (1 TAB 甲镇), or before the second name of a line.
        auto number = takeNumber(line);
        if (auto contact = contactLine(line)) {
            contact->line = place;
            contact->number = number;
            names << *contact;
            continue;
        }
        if (const auto parts = line.split(cells, Qt::SkipEmptyParts); isTable && parts.size() == 2) {
            names << PastedName{place, number, parts[0].trimmed(), parts[1].trimmed()};
            continue;
        }
        for (auto part : line.split(separators, Qt::SkipEmptyParts)) {
            if (number.isEmpty())
                number = takeNumber(part);
            if (const auto name = part.trimmed(); !name.isEmpty())
                names << PastedName{place, std::exchange(number, {}), name};
        }
        if (!number.isEmpty())
            names << PastedName{place, number, {}};
    }
    return names;
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::New:
        return tr("新增");
    case Outcome::Returned:
        return tr("重新启用");
    case Outcome::Changed:
        return tr("更新");
    case Outcome::Same:
        return tr("没有变化");
    case Outcome::Refused:
        return tr("未采用");
    }
    return {};
}

QStringList unitTableHeadings()
{
    QStringList usual;
    int last = -1;
    for (const auto &[column, heading] : knownHeadings())
        if (std::exchange(last, column) != column)
            usual << heading;
    return usual;
}

int UnitList::count(Outcome outcome) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
                             [&](const UnitListRow &row) { return row.outcome == outcome; }));
}

QList<UnitEntry> UnitList::added() const
{
    QList<UnitEntry> entries;
    for (const auto &row : rows)
        if (row.outcome == Outcome::New || row.outcome == Outcome::Returned)
            entries << row.entry;
    return entries;
}

namespace {

/// What the window writes of the tasks has units and telephones, too, but those of who handles a task.
bool isTableOfTasks(const TableHeadings &headings)
{
    const auto has = [&headings](const QString &heading) {
        return headings.ignored.contains(heading);
    };
    return has(QStringLiteral("材料")) && (has(QStringLiteral("项")) || has(QStringLiteral("序号")));
}

} // namespace

UnitList readUnitTable(const QList<QStringList> &rows, const QList<Unit> &units,
                       const QHash<UnitId, UnitContact> &contacts)
{
    const auto columns =
        findHeadings(rows, knownHeadings(), [](const TableHeadings &found) { return found.has(Name); });
    if (!columns)
        return faulty(tr("表里没有名为“单位”的一列，没有采用任何内容：请把单位名称一列的表头写成“单位”。"));
    if (isTableOfTasks(*columns))
        return faulty(tr("这像是报送任务表，不是单位名录，没有采用任何内容：请用“读回报送任务表”（命令行 "
                         "requirements import）读入。"));
    Comparison comparison(units, contacts);
    // Blank rows at the end are no rows; some in between may be names that were lost, and are said once.
    const auto end = std::find_if_not(rows.crbegin(), rows.crend(), isBlankRow).base() - rows.cbegin();
    int at = columns->rowsAbove;
    int taken = 0;
    while (at < end) {
        const int first = at;
        while (at < end && isBlankRow(rows[at]))
            ++at;
        if (at > first)
            comparison.skipBlank(first + 1, at);
        if (at >= end)
            break;
        if (++taken > mostRows)
            return faulty(
                tr("名单超过 %1 行，没有采用任何内容：请检查选对了文件，或分成几份。").arg(mostRows));
        addTableRow(comparison, rows[at], *columns, at + 1);
        ++at;
    }
    auto list = comparison.list();
    list.columns = columns->understood;
    list.ignored = columns->ignored;
    list.remarks = columns->remarks;
    if (list.rows.isEmpty())
        list.fault = tr("表里只有表头，没有单位，没有采用任何内容：请检查选对了文件。");
    return list;
}

UnitList readPastedUnits(const QString &text, const QList<Unit> &units, std::optional<UnitKind> kind)
{
    Comparison comparison(units, {});
    bool hasContacts = false;
    for (const auto &name : pastedNames(text)) {
        if (comparison.isFull())
            return faulty(
                tr("名单超过 %1 个，没有采用任何内容：请检查复制对了内容，或分几次粘贴。").arg(mostRows));
        if (name.text.isEmpty()) {
            comparison.skipNumber(name.line, name.number);
            continue;
        }
        UnitListRow row;
        row.line = name.line;
        row.entry.kind = kind.value_or(guessUnitKind(name.text));
        row.entry.contact.person = name.person;
        row.entry.contact.telephone = name.telephone;
        hasContacts = hasContacts || !name.person.isEmpty() || !name.telephone.isEmpty();
        if (!name.number.isEmpty())
            row.sentence = withoutNumber(name.number);
        comparison.add(row, name.text, kind.has_value());
    }
    auto list = comparison.list();
    if (hasContacts) {
        list.columns = {QStringLiteral("单位"), QStringLiteral("联系人"), QStringLiteral("电话")};
        list.remarks << tr("请核对：没有表头，按“单位、联系人、电话”三列理解。");
    }
    if (list.rows.isEmpty())
        list.fault = tr("没有可以采用的单位名称，名录没有改动：请每行粘贴一个单位。");
    return list;
}

} // namespace taizhang::exchange
