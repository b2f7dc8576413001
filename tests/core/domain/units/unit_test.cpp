#include "core/domain/table/group_name.h"
#include "core/domain/units/masking.h"
#include "core/domain/units/unit_entry.h"
#include "core/domain/units/unit_group.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

Unit unit(int id, const QString &name, const QStringList &aliases = {}, const QString &shortName = {})
{
    return {*UnitId::parse(id), {}, name, shortName, guessUnitKind(name), id, aliases, false, false};
}

UnitGroup group(int id, const QList<int> &units, const QList<int> &groups = {})
{
    UnitGroup made{*UnitGroupId::parse(id), {}, QStringLiteral("组%1").arg(id), {}, {}};
    for (const auto each : units)
        made.units << *UnitId::parse(each);
    for (const auto each : groups)
        made.groups << *UnitGroupId::parse(each);
    return made;
}

QStringList names(const QList<Unit> &units)
{
    QStringList all;
    for (const auto &each : units)
        all << each.name;
    return all;
}

} // namespace

TEST_CASE("a unit is found by name, alias, short name and unique initials", "[domain][units]")
{
    auto gone = unit(4, QStringLiteral("区司法所"));
    gone.retired = true;
    const QList<Unit> all{
        unit(1, QStringLiteral("区司法局"), {QStringLiteral("区司法（信访）局")}, QStringLiteral("司法局")),
        unit(2, QStringLiteral("区审计局")), unit(3, QStringLiteral("区水务局")),
        unit(5, QStringLiteral("区三防局")), gone};
    CHECK(names(unitsNamed(all, QStringLiteral("区司法局"))) == QStringList{QStringLiteral("区司法局")});
    CHECK(names(unitsNamed(all, QStringLiteral("区司法(信访)局"))) ==
          QStringList{QStringLiteral("区司法局")});
    CHECK(names(unitsNamed(all, QStringLiteral(" 司法局 "))) == QStringList{QStringLiteral("区司法局")});
    CHECK(names(unitsNamed(all, QStringLiteral("QSJJ"))) == QStringList{QStringLiteral("区审计局")});
    CHECK(unitsNamed(all, QStringLiteral("qsfj")).size() == 2); // 区司法局 and 区三防局
    const QList<Unit> shadowed{unit(1, QStringLiteral("区司法局")),
                               unit(2, QStringLiteral("某某公司"), {}, QStringLiteral("区司法局"))};
    CHECK(names(unitsNamed(shadowed, QStringLiteral("区司法局"))) == QStringList{QStringLiteral("区司法局")});
    CHECK(unitsNamed(all, QStringLiteral("区司法所")).isEmpty());
    CHECK(unitsNamed(all, QStringLiteral("")).isEmpty());
}

TEST_CASE("a bracketed name is proposed as an alias until the user has said that it stands apart",
          "[domain][units]")
{
    QList<Unit> all{unit(1, QStringLiteral("区司法局")), unit(2, QStringLiteral("区司法（信访）局")),
                    unit(3, QStringLiteral("区医保局"))};
    CHECK(proposeAliases(all) == QList<AliasProposal>{{all[1].id, all[0].id}});
    all[1].standsApart = true;
    CHECK(proposeAliases(all).isEmpty());
}

TEST_CASE("kinds are guessed from names", "[domain][units]")
{
    const auto kind = [](const char *name) {
        return guessUnitKind(QString::fromUtf8(name));
    };
    CHECK(kind("区教育局") == UnitKind::Department);
    CHECK(kind("区政务服务中心") == UnitKind::Department);
    CHECK(kind("某某镇") == UnitKind::Township);
    CHECK(kind("某某乡人民政府") == UnitKind::Township);
    CHECK(kind("区委宣传部") == UnitKind::PartyOrgan);
    CHECK(kind("区纪委监委") == UnitKind::PartyOrgan);
    CHECK(kind("区人民法院") == UnitKind::Court);
    CHECK(kind("区人民检察院") == UnitKind::Procuratorate);
    CHECK(kind("区总工会") == UnitKind::MassOrganisation);
    CHECK(kind("区人大常委会办公室") == UnitKind::Other);
    for (const auto each : unitKinds())
        CHECK(parseUnitKind(unitKindLabel(each)) == each);
    CHECK_FALSE(parseUnitKind(QStringLiteral("企业")));
}

TEST_CASE("what is no name is refused, and what nobody sees in one goes", "[domain][units]")
{
    CHECK(parseUnitName(QStringLiteral(" 某某 镇\n")) == QStringLiteral("某某镇"));
    CHECK(parseUnitName(QStringLiteral("\u202e甲\u200b镇")) == QStringLiteral("甲镇"));
    CHECK(parseUnitName(QStringLiteral("𠀀").repeated(60)));
    for (const auto *text :
         {"", "  ", "甲镇、乙镇", "无", "各乡镇", "执法部门", "CON", "../..", "#DIV/0!", "\u3164"}) {
        INFO(text);
        CHECK_FALSE(parseUnitName(QString::fromUtf8(text)));
    }
    CHECK_FALSE(parseUnitName(QString(61, u'镇')));
    CHECK_FALSE(parseUnitName(QStringLiteral("本局自收"))); // what is asked of nobody
    CHECK(parseGroupName(QStringLiteral("各单位")) == QStringLiteral("各单位"));
    CHECK_FALSE(parseGroupName(QStringLiteral("甲组、乙组")));
}

TEST_CASE("two units do not bear one name, as name, short name or alias", "[domain][units]")
{
    const QList<Unit> all{
        unit(1, QStringLiteral("区司法局"), {QStringLiteral("区信访局")}, QStringLiteral("司法局")),
        unit(2, QStringLiteral("区水务局"))};
    NameIndex names(all);
    const auto called = [](const QString &name, const QString &shortName = {},
                           const QStringList &aliases = {}) {
        return UnitEntry{name, shortName, UnitKind::Department, aliases, {}};
    };
    REQUIRE(names.clash(called(QStringLiteral("区信访局"))));
    CHECK(names.clash(called(QStringLiteral("区信访局")))->bearer == QStringLiteral("区司法局"));
    CHECK_FALSE(names.clash(called(QStringLiteral("区信访局")), QStringLiteral("区司法局")));
    CHECK(names.clash(called(QStringLiteral("某某镇"), {}, {QStringLiteral("区水务局")})));
    CHECK(names.clash(called(QStringLiteral("某某镇"), QStringLiteral("司法局"))));
    CHECK_FALSE(names.clash(called(QStringLiteral("某某镇"))));
    names.add(called(QStringLiteral("某某镇"), QStringLiteral("某镇")));
    CHECK(names.clash(called(QStringLiteral("某镇")))->bearer == QStringLiteral("某某镇"));
}

TEST_CASE("a group means the units of the groups that it includes, each once", "[domain][groups]")
{
    const QList<UnitGroup> groups{group(1, {1, 2}), group(2, {2, 3}, {1}), group(3, {}, {2})};
    const auto meant = expanded(groups, groups[2].id);
    CHECK(meant == QList<UnitId>{*UnitId::parse(2), *UnitId::parse(3), *UnitId::parse(1)});
    CHECK(groupsWith(groups, *UnitId::parse(1)) ==
          QList<UnitGroupId>{groups[0].id, groups[1].id, groups[2].id});
}

TEST_CASE("a group that would contain itself is found out, and a circle does not hang", "[domain][groups]")
{
    const QList<UnitGroup> groups{group(1, {}, {2}), group(2, {}, {3}), group(3, {7}, {})};
    CHECK(wouldContainItself(groups, groups[2].id, {groups[0].id}));
    CHECK(wouldContainItself(groups, groups[0].id, {groups[0].id}));
    CHECK_FALSE(wouldContainItself(groups, groups[0].id, {groups[2].id}));
    const QList<UnitGroup> circle{group(1, {1}, {2}), group(2, {2}, {1})};
    CHECK(expanded(circle, circle[0].id).size() == 2);
}

TEST_CASE("telephone numbers are shown masked", "[domain][personal]")
{
    CHECK(maskedTelephone(QStringLiteral("13800005678")) == QStringLiteral("138****5678"));
    CHECK(maskedTelephone(QStringLiteral("138 0000 5678")) == QStringLiteral("138 **** 5678"));
    CHECK(maskedTelephone(QStringLiteral("+86 13800005678")) == QStringLiteral("+86 138****5678"));
    CHECK(maskedTelephone(QStringLiteral("13800005678、13900001234")) ==
          QStringLiteral("138****5678、139****1234"));
    // A landline stands on the door of the office, and half of it is of use to nobody.
    for (const auto *office :
         {"0955-7012345", "（0955）7012345", "7012345", "010-62345678转801", "400-123-4567"})
        CHECK(maskedTelephone(QString::fromUtf8(office)) == QString::fromUtf8(office));
    CHECK(maskedTelephone(QStringLiteral("0955-7012345 13800005678")) ==
          QStringLiteral("0955-7012345 138****5678"));
    CHECK(maskedTelephone(QStringLiteral("0000-1234567")) == QStringLiteral("0000-123****"));
    CHECK(maskedTelephone(QStringLiteral("1234567")) == QStringLiteral("123****"));
    CHECK(maskedTelephone(QStringLiteral("8000")) == QStringLiteral("8000"));
}
