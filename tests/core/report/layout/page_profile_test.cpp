#include "core/report/layout/page_profile_json.h"

#include <catch2/catch.hpp>

using namespace taizhang::report;

TEST_CASE("the default profile is GB/T 9704 and has no fault", "[profile]")
{
    const PageProfile profile;
    CHECK_FALSE(profile.firstFault());
    CHECK(profile.right() == Approx(26));
    CHECK(profile.bottom() == Approx(35));
    CHECK(profile.pitch() == Approx(28.99).margin(0.01));
    CHECK(jsonOf(profile) == "{}");
}

TEST_CASE("what is wrong with a profile is said of its field", "[profile]")
{
    const auto faultWith = [](auto change) {
        PageProfile profile;
        change(profile);
        const auto fault = profile.firstFault();
        REQUIRE(fault);
        CHECK(fault->sentence.endsWith(u'。'));
        return fault->field;
    };
    CHECK(faultWith([](auto &p) { p.top = -1; }) == ProfileField::Top);
    CHECK(faultWith([](auto &p) { p.top = 100; }) == ProfileField::Bottom);
    CHECK(faultWith([](auto &p) { p.left = 100; }) == ProfileField::Right);
    CHECK(faultWith([](auto &p) { p.linesPerPage = 1; }) == ProfileField::Lines);
    CHECK(faultWith([](auto &p) { p.charactersPerLine = 0; }) == ProfileField::Characters);
    CHECK(faultWith([](auto &p) { p.indentCharacters = 20; }) == ProfileField::Indent);
    CHECK(faultWith([](auto &p) { p.bodySize = 18; }) == ProfileField::BodySize);
    CHECK(faultWith([](auto &p) { p.linesPerPage = 60; }) == ProfileField::BodySize);
    CHECK(faultWith([](auto &p) { p.titleSize = 60; }) == ProfileField::TitleSize);
    CHECK(faultWith([](auto &p) { p.pageNumberSize = 0; }) == ProfileField::PageNumberSize);
    CHECK(faultWith([](auto &p) { p.pageNumberGap = 34; }) == ProfileField::PageNumberGap);
    CHECK(faultWith([](auto &p) { p.firstPageNumber = -1; }) == ProfileField::FirstPageNumber);
}

TEST_CASE("a profile comes back from JSON as it was, and nonsense is GB/T 9704", "[profile]")
{
    PageProfile profile;
    profile.left = 30.25;
    profile.areaWidth = 150;
    profile.bodySize = 15;
    profile.indentCharacters = 0;
    profile.mirrorPageNumbers = false;
    profile.pageNumberForm = PageNumberForm::Plain;
    profile.firstPageNumber = 3;
    profile.fonts.insert(FontRole::Kai, QStringLiteral("楷体"));
    CHECK(profileOfJson(jsonOf(profile)) == profile);
    for (const auto *json :
         {"", "[]", "{\"top\":\"x\"}", "{\"linesPerPage\":1e9}", "{\"top\":1e300}", "{nonsense"})
        CHECK(profileOfJson(json) == PageProfile());
}

TEST_CASE("characters that run into one another are pointed out, those of the standard are not", "[profile]")
{
    PageProfile profile;
    CHECK(profile.advice().isEmpty());
    profile.left = 40; // the type area becomes narrower, its characters do not
    profile.areaWidth = 144;
    CHECK(profile.fault().isEmpty());
    CHECK(profile.advice().startsWith(QStringLiteral("请核对：每行 28 字时一字只有 14.6 磅宽")));
    profile.charactersPerLine = 26;
    CHECK(profile.advice().isEmpty());
    profile.charactersPerLine = 40;
    CHECK(profile.advice().isEmpty()); // that is a fault
    CHECK_FALSE(profile.fault().isEmpty());
}
