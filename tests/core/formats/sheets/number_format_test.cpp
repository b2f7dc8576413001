#include <catch2/catch.hpp>

#include "core/formats/sheets/number_format.h"
#include "tests/core/formats/sentences.h"

using namespace taizhang;
using namespace taizhang::formats;
using namespace taizhang::test;

TEST_CASE("numbers are shown as the user sees them", "[formats][reader]")
{
    struct Case
    {
        const char *written;
        const char *code;
        const char *seen;
    };
    const Case cases[] = {{"3", "", "3"},
                          {"3.0", "", "3"},
                          {"0.30000000000000004", "", "0.3"},
                          {"1.1000000000000001", "", "1.1"},
                          {"-2.5E-3", "", "-0.0025"},
                          {"1E5", "", "100000"},
                          {"1.38E+10", "", "13800000000"},
                          {"1E+300", "", "1E+300"},
                          {"-0", "", "0"},
                          {"1.2345678901234567E+17", "", "123456789012346000"},
                          {"-6.4E+15", "", "-6400000000000000"},
                          {"123456789012345678", "", "123456789012345678"},
                          {"0.1", "", "0.1"},
                          {" 7 ", "", "7"},
                          {"123", "000000", "000123"},
                          {"1234567", "000000", "1234567"},
                          {"-123", "000000", "-123"},
                          {"1.5", "000", "1.5"},
                          {"0.07", "0.0%", "7%"},
                          {"0.125", "0%", "12.5%"},
                          {"1234.5", "#,##0.00_ ", "1234.5"},
                          {"5", "0\"件\"", "5"},
                          {"多少", "0", "多少"},
                          {"", "0", ""},
                          {"NaN", "0", "NaN"},
                          {"inf", "0", "inf"},
                          {"0x10", "0", "0x10"}};
    for (const auto &each : cases) {
        INFO(each.written << ' ' << each.code);
        const auto shown = shownNumber(text(each.written), numberFormat(170, text(each.code)), false);
        INFO(shown.toStdString());
        CHECK(shown == text(each.seen));
    }
    CHECK(shownNumber(text("0.5"), numberFormat(9, {}), false) == text("50%"));
}

TEST_CASE("dates are known by the format of their number", "[formats][reader]")
{
    struct Case
    {
        int id;
        const char *code;
        const char *number;
        const char *seen;
    };
    const Case cases[] = {{14, "", "45418", "2024-05-06"},
                          {22, "", "45418.5625", "2024-05-06 13:30"},
                          {31, "", "45418", "2024-05-06"},
                          {57, "", "45418", "2024-05-06"},
                          {20, "", "0.5625", "13:30"},
                          {46, "", "1.125", "27:00"},
                          {176, "yyyy\"年\"m\"月\"d\"日\";@", "45418", "2024-05-06"},
                          {176, "yyyy\\-mm\\-dd\\ hh:mm:ss", "45418.562511574072", "2024-05-06 13:30:01"},
                          {176, "[$-804]yyyy/m/d\\ aaaa", "45418.99999999", "2024-05-06"},
                          {176, "[DBNum1][$-804]m\"月\"d\"日\"", "45418", "2024-05-06"},
                          {176, "e/m/d", "45418", "2024-05-06"},
                          {176, "mmm-yy", "45418", "2024-05-06"},
                          {176, "上午/下午h\"时\"mm\"分\"", "0.5625", "13:30"},
                          {176, "h:mm AM/PM", "45418.5625", "13:30"},
                          {176, "[h]:mm", "1.125", "27:00"},
                          {176, "mm:ss", "0.5625", "13:30"},
                          {14, "", "1", "1900-01-01"},
                          {14, "", "59", "1900-02-28"},
                          {14, "", "60", "60"}, // 1900-02-29, which there never was
                          {14, "", "61", "1900-03-01"},
                          {14, "", "2958465", "9999-12-31"},
                          {14, "", "2958466", "2958466"},
                          {14, "", "-1", "-1"},
                          {14, "", "0", "0"},
                          {0, "", "45418", "45418"},
                          {176, "General", "45418", "45418"},
                          {176, "G/通用格式\"天\"", "45418", "45418"},
                          {176, "[Red]#,##0.00;[Blue]-0", "45418", "45418"},
                          {176, "0\"day\"", "45418", "45418"},
                          {176, "0.00E+00", "45418", "45418"},
                          {176, "0_d;@", "45418", "45418"},
                          {176, "@", "45418", "45418"},
                          {176, "\"unclosed", "45418", "45418"},
                          {176, "[unclosed", "45418", "45418"}};
    for (const auto &each : cases) {
        INFO(each.id << ' ' << each.code << ' ' << each.number);
        const auto shown = shownNumber(text(each.number), numberFormat(each.id, text(each.code)), false);
        INFO(shown.toStdString());
        CHECK(shown == text(each.seen));
    }
    CHECK(shownNumber(text("43956"), numberFormat(14, {}), true) == text("2024-05-06"));
}

TEST_CASE("digits are lost where a number has 16 and more of them before the point", "[formats][reader]")
{
    CHECK(hasLostDigits(text("123456789012346000")));
    CHECK(hasLostDigits(text("-1000000000000000")));
    for (const auto *kept :
         {"999999999999999", "0.1234567890123456", "0000000000000001", "1E+300", "2024-05-06", ""})
        CHECK_FALSE(hasLostDigits(text(kept)));
}
