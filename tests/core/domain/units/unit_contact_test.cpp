#include "core/domain/units/alias_text.h"
#include "core/domain/units/unit_limits.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("every field of a contact has a limit that is said with its name", "[domain][units]")
{
    for (size_t i = 0; i < contactFields.size(); ++i) {
        const auto &field = contactFields.at(i);
        INFO(field.column);
        UnitEntry entry;
        entry.contact.*field.value = QString(field.longest, u'字');
        CHECK(excessOf(entry).first().isEmpty());
        entry.contact.*field.value += u'字';
        const auto excess = excessOf(entry);
        CHECK(excess.first().startsWith(contactLabel(field)));
        CHECK(excess.contact.at(i) == excess.first());
    }
    UnitEntry entry;
    for (int i = 0; i <= 50; ++i)
        entry.aliases << QString::number(i);
    CHECK(excessOf(entry).first() == QStringLiteral("别名有 51 个，超过 50 个"));
}

TEST_CASE("a contact is filled up field by field from what is stored", "[domain][units]")
{
    UnitContact stored;
    for (const auto &field : contactFields)
        stored.*field.value = QString::fromLatin1(field.column);
    CHECK(filledFrom({}, stored) == stored);
    for (const auto &field : contactFields) {
        INFO(field.column);
        UnitContact given;
        given.*field.value = QStringLiteral(" 新的\n值 ");
        auto expected = stored;
        expected.*field.value = QStringLiteral("新的 值");
        CHECK(filledFrom(cleanContact(given), stored) == expected);
    }
}

TEST_CASE("aliases are parted alike wherever they are written", "[domain][units]")
{
    const QStringList two{QStringLiteral("区教体局"), QStringLiteral("区教委")};
    for (const auto *text : {"区教体局、区教委", "区教体局，区教委", " 区教体局 ,区教委；", "区教体局;区教委",
                             "区教体局/区教委", "区教体局\n区教委\n"}) {
        INFO(text);
        CHECK(aliasesIn(QString::fromUtf8(text)) == two);
    }
    CHECK(aliasesIn(aliasText(two)) == two);
    CHECK(aliasesIn(QStringLiteral(" 、")).isEmpty());
}
