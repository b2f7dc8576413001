#include "core/domain/tasks/asking.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace taizhang::domain {

namespace {

/// Fields as the table calls them, and what the name of the unit that is in charge says instead.
struct Field
{
    QStringView inText;
    QStringView inName;
};
constexpr std::array fields{
    Field{u"市场监管", u"市场监"},   Field{u"卫生健康", u"卫生健康"}, Field{u"卫生健康", u"卫健"},
    Field{u"自然资源", u"自然资源"}, Field{u"自然资料", u"自然资源"}, Field{u"生态环境", u"生态环境"},
    Field{u"应急管理", u"应急管理"}, Field{u"安全生产", u"应急管理"}, Field{u"劳动保障", u"社局"},
    Field{u"城市管理", u"综合执法"}, Field{u"城市管理", u"城市管理"}, Field{u"交通运输", u"交通"},
    Field{u"教育", u"教育"},         Field{u"农业农村", u"农业农村"}, Field{u"文化旅游", u"旅游"},
    Field{u"水务", u"水务"},         Field{u"公安", u"公安"},         Field{u"住房城乡建设", u"住建"},
};

/// Collective words of the materials and the groups of the table that they speak of, longer words first.
struct Collective
{
    QString words; ///< a pattern
    QString group;
};
const QList<Collective> &collectives()
{
    static const QList<Collective> all{
        {QStringLiteral("各乡镇(?:人民政府)?|(?<![在个与])乡镇(?=[、和])"), QStringLiteral("各乡镇")},
        {QStringLiteral("各部门（单位）|各单位"), QStringLiteral("各部门（单位）")},
        {QStringLiteral("政府各部门|各政府部门|区政府部门|(?<=、)政府部门"), QStringLiteral("各政府部门")},
        {QStringLiteral("各行政执法部门"), QStringLiteral("各行政执法部门")},
        {QStringLiteral("各执法部门|(?<=、)执法部门"), QStringLiteral("各执法部门")},
        {QStringLiteral("各起草部门"), QStringLiteral("各起草部门")},
    };
    return all;
}

/// What speaks of the government as one that sends something, a pattern; its office keeps the papers.
const QRegularExpression &government()
{
    static const QRegularExpression words(QStringLiteral("政府常务会议?|区政府(?=、)"));
    return words;
}
constexpr QStringView officeOfGovernment = u"政府办"; // in the name of the unit

/// A list of at least three things parted by 、, as fields are given: 市场监管、卫生健康、教育部门.
const QRegularExpression &enumeration()
{
    static const QRegularExpression list(
        QStringLiteral("[^，。；：、\\s（）]+(?:、[^，。；：、\\s（）]+){2,}"));
    return list;
}

class Proposals
{
public:
    Proposals(const QList<Unit> &units, const QList<UnitGroup> &groups) : m_units(units), m_groups(groups) {}

    void addNamedIn(const QString &text)
    {
        for (const auto &unit : m_units) {
            auto names = unit.aliases;
            names << unit.name << unit.shortName;
            for (const auto &name : names)
                if (const auto at = name.size() < 2 ? -1 : text.indexOf(name); at >= 0 && !unit.retired)
                    add({unit.id, {}, AskSource::Words, name, at, at + name.size()});
        }
        for (const auto &group : m_groups)
            if (const auto at = text.indexOf(group.name); at >= 0)
                add({{}, group.id, AskSource::Words, group.name, at, at + group.name.size()});
    }

    void addCollectives(const QString &text)
    {
        for (const auto &[words, groupName] : collectives()) {
            const auto match = QRegularExpression(words).match(text);
            if (!match.hasMatch())
                continue;
            for (const auto &group : m_groups)
                if (group.name == groupName)
                    add({{},
                         group.id,
                         AskSource::Words,
                         match.captured(),
                         match.capturedStart(),
                         match.capturedEnd()});
        }
    }

    void addGovernment(const QString &text)
    {
        const auto match = government().match(text);
        if (!match.hasMatch())
            return;
        bool isKnown = false;
        for (const auto &unit : m_units)
            if (!unit.retired && unit.name.contains(officeOfGovernment)) {
                isKnown = true;
                add({unit.id,
                     {},
                     AskSource::Words,
                     match.captured(),
                     match.capturedStart(),
                     match.capturedEnd()});
            }
        if (!isKnown)
            addUnknown({AskSource::Words, match.captured()});
    }

    void addFields(const QString &text)
    {
        for (auto list = enumeration().globalMatch(text); list.hasNext();) {
            const auto match = list.next();
            QList<AskProposal> found;
            QHash<QStringView, bool> listed; // and whether there is a unit for it
            for (const auto &field : fields) {
                const auto at = match.capturedView().indexOf(field.inText);
                if (at < 0)
                    continue;
                auto &isKnown = listed[field.inText];
                for (const auto &unit : m_units)
                    if (!unit.retired && unit.name.contains(field.inName)) {
                        isKnown = true;
                        const auto begin = match.capturedStart() + at;
                        found << AskProposal{unit.id,
                                             {},
                                             AskSource::Words,
                                             field.inText.toString(),
                                             begin,
                                             begin + field.inText.size()};
                    }
            }
            // One word alone may be about something else (法治教育); two in a list are fields.
            if (listed.size() < 2)
                continue;
            for (const auto &proposal : found)
                add(proposal);
            for (const auto &field : fields) // in one order
                if (!listed.value(field.inText, true))
                    addUnknown({AskSource::Words, field.inText.toString()});
        }
    }

    void addCell(const QList<UnitName> &cell, AskSource source)
    {
        for (const auto &printed : cell)
            if (const auto who = named(printed, m_units, m_groups); who.known())
                add({who.unit, who.group, source, printed.name, 0, 0});
            else
                addUnknown({source, printed.name});
    }

    AskProposals inOrder()
    {
        std::stable_sort(m_all.begin(), m_all.end(), [](const AskProposal &left, const AskProposal &right) {
            return std::pair(left.source, left.begin) < std::pair(right.source, right.begin);
        });
        return {m_all, m_unknown};
    }

private:
    void add(const AskProposal &proposal)
    {
        const auto same = [&](const AskProposal &other) {
            return other.unit == proposal.unit && other.group == proposal.group;
        };
        if (std::none_of(m_all.cbegin(), m_all.cend(), same))
            m_all << proposal;
    }

    void addUnknown(const UnknownName &name)
    {
        if (!m_unknown.contains(name))
            m_unknown << name;
    }

    const QList<Unit> &m_units;
    const QList<UnitGroup> &m_groups;
    QList<AskProposal> m_all;
    QList<UnknownName> m_unknown;
};

} // namespace

Named named(const UnitName &printed, const QList<Unit> &units, const QList<UnitGroup> &groups)
{
    const auto key = unitNameKey(printed.name);
    for (const auto &group : groups)
        if (unitNameKey(group.name) == key)
            return {{}, group.id};
    QList<Unit> found;
    for (const auto &unit : units) {
        const auto is = [&](const QString &name) {
            return unitNameKey(name) == key;
        };
        if (!unit.retired && (is(unit.name) || is(unit.shortName) ||
                              std::any_of(unit.aliases.cbegin(), unit.aliases.cend(), is)))
            found << unit;
    }
    return found.size() == 1 ? Named{found.first().id, {}} : Named{};
}

AskSource sourceOfWhomToAsk(const QList<AskProposal> &proposals)
{
    const bool wordsNameSomebody =
        std::any_of(proposals.cbegin(), proposals.cend(),
                    [](const AskProposal &proposal) { return proposal.source == AskSource::Words; });
    return wordsNameSomebody ? AskSource::Words : AskSource::Lead;
}

AskProposals proposeAsked(const QString &materialText, const QList<UnitName> &lead,
                          const QList<UnitName> &responsible, const QList<Unit> &units,
                          const QList<UnitGroup> &groups)
{
    Proposals proposals(units, groups);
    proposals.addNamedIn(materialText);
    proposals.addCollectives(materialText);
    proposals.addGovernment(materialText);
    proposals.addFields(materialText);
    proposals.addCell(lead, AskSource::Lead);
    proposals.addCell(responsible, AskSource::Responsible);
    return proposals.inOrder();
}

} // namespace taizhang::domain
