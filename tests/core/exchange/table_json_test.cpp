#include "core/exchange/table_json.h"

#include "core/domain/error.h"
#include "core/exchange/official_table.h"
#include "core/exchange/official_text.h"
#include "core/exchange/table_report.h"
#include "official_fixture.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace taizhang;

TEST_CASE("the committed data file is what the official text parses to", "[exchange][table]")
{
    const auto table = exchange::parseOfficialText(test::officialText());
    CHECK((exchange::toJson(table) == test::sourceFile("resources/table/official-table.json")));
}

TEST_CASE("the shipped table is the official one", "[exchange][table]")
{
    CHECK((exchange::officialTable() == exchange::parseOfficialText(test::officialText())));
}

TEST_CASE("a table comes back whole from its data file", "[exchange][table]")
{
    const auto table = exchange::officialTable();
    CHECK((exchange::fromJson(exchange::toJson(table)) == table));
    CHECK((exchange::fromJson(exchange::toJson({})) == domain::IndicatorTable{}));
}

TEST_CASE("the data file can be read by a person", "[exchange][table]")
{
    const auto json = exchange::toJson(exchange::officialTable());
    CHECK(json.contains("行政规范性文件公布网址、截图。"));
    CHECK_FALSE(json.contains("\\u"));
}

TEST_CASE("a spoilt data file is refused with its place", "[exchange][table]")
{
    const auto refusal = [](const QByteArray &json) {
        try {
            exchange::fromJson(json);
        } catch (const domain::Error &error) {
            return error.sentence().toStdString();
        }
        return std::string();
    };
    const auto json = exchange::toJson(exchange::officialTable());
    CHECK(refusal({}).find("不是完整的 JSON") != std::string::npos);
    CHECK(refusal(json.left(json.size() / 2)).find("不是完整的 JSON") != std::string::npos);
    CHECK(refusal("{}").find("“/annex”") != std::string::npos);
    auto spoilt = json;
    spoilt.replace("\"number\": 20,", "\"number\": \"20\",");
    CHECK(refusal(spoilt).find("“/sections[1]/indicators[2]/number”") != std::string::npos);
}

TEST_CASE("the public JSON has the texts without their numbers", "[exchange][table]")
{
    const auto report = exchange::tableReport(exchange::officialTable());
    CHECK(report.value("title").toString() == "沙坡头区法治政府建设示范创建指标和任务分工表");
    const auto second = report.value("sections").toArray().at(1).toObject();
    CHECK(second.value("ordinal").toInt() == 2);
    CHECK(second.value("title").toString() == "健全依法行政制度体系，政府治理规范化程序化法治化");
    CHECK(second.value("goal").toString().startsWith("坚持科学立法"));

    const auto indicators = second.value("indicators").toArray();
    const auto eighteen = indicators.at(0).toObject();
    CHECK_FALSE(eighteen.value("applicable").toBool(true));
    CHECK(eighteen.value("note").toString() == "本项县区不涉及");
    CHECK(eighteen.value("rows").toArray().isEmpty());

    const auto nineteen = indicators.at(1).toObject();
    CHECK(nineteen.value("applicable").toBool());
    CHECK(nineteen.value("note").isNull());
    const auto row = nineteen.value("rows").toArray().at(0).toObject();
    CHECK(row.value("leadText").toString() == "区政府办公室\n区司法局");
    CHECK((row.value("leadUnits").toArray() == QJsonArray{"区政府办公室", "区司法局"}));
    CHECK((row.value("responsibleUnits").toArray() == QJsonArray{"各乡镇", "各起草部门"}));
    const auto third = row.value("materials").toArray().at(2).toObject();
    CHECK(third.value("number").toInt() == 3);
    CHECK(third.value("text").toString() == "行政规范性文件公布网址、截图。");
    CHECK(row.value("reportPoints").toArray().at(0).toObject().value("number").isNull());
}
