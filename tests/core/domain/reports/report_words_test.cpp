#include "core/domain/reports/point_texts.h"
#include "core/domain/reports/text_difference.h"
#include "core/domain/table/preamble.h"
#include "core/domain/table/thresholds.h"

#include <QElapsedTimer>
#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

/// -removed- and +added+ in between.
QString shown(const QString &before, const QString &after)
{
    QString all;
    for (const auto &part : differenceOf(before, after))
        all += part.kind == DifferencePart::Kind::Same      ? part.text
               : part.kind == DifferencePart::Kind::Removed ? "-" + part.text + "-"
                                                            : "+" + part.text + "+";
    return all;
}

} // namespace

TEST_CASE("what two rows have in common stands before the colon of a point", "[domain]")
{
    const QString point("贯彻落实《重大行政决策程序暂行条例》的情况说明：公众参与情况。");
    CHECK(preambleOf(point) == "贯彻落实《重大行政决策程序暂行条例》的情况说明");
    CHECK(withoutPreamble(point) == "公众参与情况。");
    for (const auto *none :
         {"相关工作情况说明：推进改革。", "公众参与情况。", "2022年以来本级政府清理工作的情况："})
        CHECK(preambleOf(none).isEmpty());
    CHECK(withoutPreamble("公众参与情况。") == "公众参与情况。");
}

TEST_CASE("a figure is offered with the words around it", "[domain]")
{
    const auto found = thresholdsOf("目录公开率达到100%，办结率90%以上，开展工作。");
    REQUIRE(found.size() == 2);
    CHECK(found[0].clause == "目录公开率达到100%");
    CHECK(found[0].words == "100%");
    CHECK(found[0].beginsAt == 7);
    CHECK(found[1].clause == "办结率90%以上");
    CHECK(isBelow("99.5%", "100%"));
    CHECK(isBelow("89％", "90%以上"));
    CHECK_FALSE(isBelow("100%", "100%"));
    CHECK_FALSE(isBelow("全部", "100%"));
    CHECK_FALSE(isBelow("12件", "不少于30日"));
}

TEST_CASE("a figure that can hardly be meant is to be looked at", "[domain]")
{
    const auto advice = [](const char *value, const char *threshold = "100%", const char *source = "") {
        return adviceOnFigure(QString::fromUtf8(value), QString::fromUtf8(source),
                              QString::fromUtf8(threshold))
            .join(QString());
    };
    for (const auto *fine : {"", " ", "100%", "１００％", "共 12 件，100 %"})
        CHECK(advice(fine).isEmpty());
    CHECK(advice("12件", "不少于30日").isEmpty());
    CHECK(advice("98%") == "请核对：“98%”低于要求的100%。");
    CHECK(advice("120%") == "请核对：“120%”超过100%。");
    CHECK(advice("-5%") == "请核对：“-5%”是负数。");
    for (const auto *none : {"-1", "1e400", "NaN", "全部"})
        CHECK(advice(none).contains("没有写百分数"));
    CHECK(advice("12件", "不少于30日", "机密★年报").contains("请核对：主要数据里有“机密”"));
}

TEST_CASE("a changed word is told from the words around it", "[domain]")
{
    CHECK(shown("", "").isEmpty());
    CHECK(shown("建立了制度。", "建立了制度。") == "建立了制度。");
    CHECK(shown("共检查12次，整改8个。", "共检查15次，整改8个。") == "共检查-12-+15+次，整改8个。");
    CHECK(shown("完成率98.5%，共1,280件。", "完成率99.5%，共1,380件。") ==
          "完成率-98.5%-+99.5%+，共-1,280-+1,380+件。");
    CHECK(shown("使用OA系统，检查2次，3人参加。", "使用OCR系统，检查2次，13人参加。") ==
          "使用-OA-+OCR+系统，检查2次，-3-+13+人参加。");
    CHECK(shown("甲段。\n乙段。\n丙段。", "甲段。\n丙段。") == "甲段。\n-乙段。\n-丙段。");
    CHECK(shown("加强领导健全机制", "今年没有发生") == "-加强领导健全机制-+今年没有发生+");
}

TEST_CASE("the parts of a comparison make up both texts", "[domain]")
{
    const QString before("一段文字。\n第二段，有数字12。\n尾。");
    const QString after("新的一段。\n一段文字！\n第二段，有数字15和16。");
    QString old;
    QString fresh;
    for (const auto &part : differenceOf(before, after)) {
        if (part.kind != DifferencePart::Kind::Added)
            old += part.text;
        if (part.kind != DifferencePart::Kind::Removed)
            fresh += part.text;
    }
    CHECK(old == before);
    CHECK(fresh == after);
}

TEST_CASE("two long texts with nothing in common are compared without a wait", "[domain]")
{
    QString before;
    QString after;
    for (int i = 0; i < 100'000; ++i) {
        before += QChar(0x4E00 + i * 7 % 5000);
        after += QChar(0x4E00 + i * 11 % 5000);
    }
    const auto parts = differenceOf(before, after);
    CHECK(parts.size() == 2);
}

TEST_CASE("a paragraph at the end of a text stays the same where another follows it", "[domain]")
{
    CHECK(shown("甲\n区公安局|2|无", "甲\n区公安局|2|无\n又写了一段很长的话。") ==
          "甲\n区公安局|2|无+\n又写了一段很长的话。+");
    CHECK(shown("甲\n乙\n丙丁", "甲\n乙") == "甲\n乙-\n丙丁-");
    CHECK(shown("甲", "甲\n") == "甲+\n+");
    CHECK(shown("甲", "乙") == "-甲-+乙+");
    CHECK(shown("甲\n乙", "甲\n丙") == "甲\n-乙-+丙+");
    CHECK(shown("", "甲") == "+甲+");
}

TEST_CASE("a unit's own text is laid out by its headings", "[domain]")
{
    const QStringList points{"梳理权责清单情况；", "强化权责清单动态调整情况；", "做好事项认领的情况。"};
    const auto texts =
        textsByPoint("区水务局关于权责清单的情况说明\n\n开头的话。\n一、梳理权责清单情况\n　　已梳理。\n"
                     "共12项。\n三、做好事项认领情况\n已认领。\n附件：1.目录\n落款",
                     points);
    CHECK(texts.recognised == 2);
    CHECK(texts.texts == QStringList{"已梳理。\n共12项。", "", "已认领。"});
    CHECK(texts.rest == "开头的话。");
}

TEST_CASE("a text without headings answers the only point, else none", "[domain]")
{
    CHECK(textsByPoint("做了工作。", {"相关工作情况说明。"}).texts == QStringList{"做了工作。"});
    const auto several = textsByPoint("做了工作。", {"制度建设；", "落实情况。"});
    CHECK(several.recognised == 0);
    CHECK(several.texts == QStringList{"", ""});
    CHECK(several.rest == "做了工作。");
    CHECK(textsByPoint("第一行\n二、落实情况\n好。", {}).rest == "第一行\n二、落实情况\n好。");
}
