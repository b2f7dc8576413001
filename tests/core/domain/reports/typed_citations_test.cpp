#include "core/domain/reports/typed_citations.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

const QHash<QString, QString> filings{{"020-1-01", "a"}, {"020-1-02", "b"}, {"020-1-05", "e"}};

/// The numbers, those that nothing bears with a ?.
QString foundIn(const QString &text)
{
    QStringList numbers;
    for (const auto &typed : typedCitationsIn(text, filings))
        numbers << typed.between + typed.number + (typed.filing.isEmpty() ? "?" : "");
    return numbers.join(' ');
}

} // namespace

TEST_CASE("evidence numbers that are typed out are found", "[domain]")
{
    CHECK(foundIn("见附件020-1-01。") == "020-1-01");
    CHECK(foundIn("（附件：０２０－１－０２）") == "020-1-02");
    CHECK(foundIn("附件020-1-01、020-1-02") == "020-1-01 、020-1-02");
    CHECK(foundIn("附件020-1-01至020-1-05") == "020-1-01 至020-1-05");
    CHECK(foundIn("附件020-1-09") == "020-1-09?");
    CHECK(foundIn("附件020-1-2，附件020-1-9") == "020-1-02 020-1-09?");
    CHECK(foundIn("附件020-1-01-3、附件20-1、附件1，020-1-01") == "");
}

TEST_CASE("numbers that nothing bears are told, each once", "[domain]")
{
    const QHash<QString, QString> known{{"020-1-01", "a"}};
    CHECK(unknownNumbersIn("附件020-1-01、附件020-1-99，附件020-1-99", known) == QStringList{"020-1-99"});
    CHECK(unknownNumbersWords({"020-1-99"}).startsWith("请核对：没有编号020-1-99"));
    CHECK(unknownNumbersWords({}).isEmpty());
}

TEST_CASE("a range whose end is written short has both its ends found", "[domain]")
{
    CHECK(foundIn("附件020-1-02至05，") == "020-1-02 至020-1-05");
    CHECK(foundIn("附件020-1-02～05") == "020-1-02 ～020-1-05");
    CHECK(foundIn("附件020-1-02至07") == "至020-1-07?");
    CHECK(foundIn("附件020-1-07至05") == "020-1-07?");
    CHECK(foundIn("附件020-1-02至020-1-07、05") == "至020-1-07? 、020-1-05");
    CHECK(foundIn("附件020-1-01、02和05") == "020-1-01 、020-1-02 和020-1-05");
    // Nothing bears it, so it may as well be something else.
    CHECK(foundIn("附件020-1-01，12") == "020-1-01");
    CHECK(foundIn("附件020-1-02至05月底") == "020-1-02");
    CHECK(foundIn("附件020-1-02、05个") == "020-1-02");
}

TEST_CASE("the places of typed numbers are those of the text", "[domain]")
{
    const auto text = QStringLiteral("甲附件020-1-01至02乙");
    const auto found = typedCitationsIn(text, filings);
    REQUIRE(found.size() == 2);
    CHECK(text.sliced(found[0].begin, found[0].end - found[0].begin) == "附件020-1-01");
    CHECK(text.sliced(found[1].begin, found[1].end - found[1].begin) == "至02");
    CHECK(found[1].filing == "b");
}
