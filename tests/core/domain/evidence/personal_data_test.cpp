#include "core/domain/evidence/personal_data.h"

#include "core/domain/units/masking.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using domain::PersonalKind;

// Every number here is made up; those of identity cards name a region that does not exist.

namespace {

QStringList found(const QString &text)
{
    QStringList numbers;
    for (const auto &datum : domain::findPersonalData(text))
        numbers << domain::personalKindLabel(datum.kind) + "=" +
                       text.mid(datum.begin, datum.end - datum.begin);
    return numbers;
}

} // namespace

TEST_CASE("numbers of persons are found where they stand", "[domain]")
{
    const auto [text, numbers] = GENERATE(values<std::pair<QString, QStringList>>({
        {"身份证号：000101199001010028。", {"身份证号=000101199001010028"}},
        {"证号00010119900101001X", {"身份证号=00010119900101001X"}},
        {"证号00010119900101001x，", {"身份证号=00010119900101001x"}},
        {"０００１０１１９９００１０１００２８", {"身份证号=０００１０１１９９００１０１００２８"}},
        {"０００１０１１９９００１０１００１ｘ", {"身份证号=０００１０１１９９００１０１００１ｘ"}},
        {"000101 19900101 0028", {"身份证号=000101 19900101 0028"}},
        {"000101 19900101 001 x", {"身份证号=000101 19900101 001 x"}},
        {"000101　19900101－001X", {"身份证号=000101　19900101－001X"}},
        {"0001 0119 9001 0100 28", {"身份证号=0001 0119 9001 0100 28"}},
        {"2024-05-31 000101 19900101 0028", {"身份证号=000101 19900101 0028"}},
        {"序 5 000101199001010028", {"身份证号=000101199001010028"}},
        {"某甲\t000101199001\n010028\t", {"身份证号=000101199001\n010028"}}, // in a narrow cell
        {"1\r\n00010119900101001\r\nX", {"身份证号=00010119900101001\r\nX"}},
        {"2月29日：000101202402290010", {"身份证号=000101202402290010"}},
        {"身份证号000101199002300019", {"身份证号（日期或末位不对）=000101199002300019"}}, // 30 February
        {"身份证号000101202302290013", {"身份证号（日期或末位不对）=000101202302290013"}},
        {"身份证号００010119900101002x", {"身份证号（日期或末位不对）=００010119900101002x"}},
        {"身份证号：000101199001010020", {"身份证号（日期或末位不对）=000101199001010020"}},
        {"身份证000101199001010020，", {"身份证号（日期或末位不对）=000101199001010020"}},
        {"公民身份号码\t000101 19900101 0020", {"身份证号（日期或末位不对）=000101 19900101 0020"}},
        {"电话13800000000、 139-0000-0000", {"手机号=13800000000", "手机号=139-0000-0000"}},
        {"+86 13800000000", {"手机号=13800000000"}},
        {"13800000000 X光片、138-0000-0000 x", {"手机号=13800000000", "手机号=138-0000-0000"}},
        {"卡号 6222 0000 0000 0000 004", {"银行卡号=6222 0000 0000 0000 004"}},
        {"卡号 4000000000000002", {"银行卡号=4000000000000002"}},
    }));
    INFO(text.toStdString());
    CHECK(found(text) == numbers);
}

TEST_CASE("other numbers are left alone", "[domain]")
{
    const auto *text =
        GENERATE("证号：000101199001010020", // the check digit is wrong, and nothing says whose it is
                 "身份证由各单位核对，编号000101199001010020", "身份证号：00010119900101002",
                 "000101199013010017", // no such month
                 "000101199002300019", // nor day
                 "000101199004310018", "000101202302290013", "000101189912310014",
                 "证号：000101199001\n010020", "000101199001\n\n010028", "000101 199001  010028",
                 "身份证号：00010119900101002\n0", "000101199001\t010028",
                 "统一社会信用代码 91110000000000000X", "12800000000", "2023051210300000", "4000000000000003",
                 "第 20230512 号", "0000000000000000", "3.141592653589793238", "电话 0955-7000000", "");
    INFO(text);
    CHECK(found(QString::fromUtf8(text)).isEmpty());
}

TEST_CASE("what was found is told in words", "[domain]")
{
    const QString text("甲 13800000000 乙 13900000000 证 000101199001010028");
    CHECK(domain::personalDataWords(domain::personalCounts(domain::findPersonalData(text))) ==
          "身份证号 1 个、手机号 2 个");
    CHECK(domain::personalDataWords({}).isEmpty());
}

TEST_CASE("a person's numbers are masked where they stand, other numbers stay", "[personal_data]")
{
    CHECK(
        taizhang::domain::maskedPersonalData("王某 11010519491231002X，电话138-1234-5678，第20项，2024年") ==
        "王某 110105********002X，电话138-****-5678，第20项，2024年");
    CHECK(taizhang::domain::maskedPersonalData("身份证号000101199001010020") == "身份证号000101********0020");
    CHECK(taizhang::domain::maskedPersonalData("没有") == "没有");
}
