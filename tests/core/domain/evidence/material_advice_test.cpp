#include "core/domain/evidence/material_advice.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using domain::RequirementState;

namespace {

QString advice(const QString &text, int pieces, RequirementState state = RequirementState::Collected)
{
    return domain::adviceOn(text, state, pieces).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("too few or too many pieces for what the words ask are to be looked at", "[domain]")
{
    struct Case
    {
        QString text;
        QString asked; ///< as printed
        int least;     ///< pieces that are enough
        int most;      ///< and that are not too many; -1: never
    };
    const auto [text, asked, least, most] = GENERATE(values<Case>({
        {"照片2-3张。", "2-3张", 2, 3},
        {"任选3-5个行政规范性文件的合法性审查意见。", "任选3-5个", 3, 5},
        {"任选3至5个合法性审查意见。", "任选3至5个", 3, 5},
        {"提供案例及典型做法（不超过3个），单独形成。", "不超过3个", 0, 3},
        {"最多５份。", "最多５份", 0, 5},
        {"审查意见（5件）。", "5件", 5, 5},
        {"具体案例5个，注明时间；", "5个", 5, 5},
        {"五个经过公平竞争审查的意见；", "五个", 5, 5},
        {"任意10家不同行业的企业接受现场检查的结果；", "任意10家", 10, -1},
        {"选取2本行政执法案卷（附光盘）。", "选取2本", 2, -1},
        {"不少于4份，", "不少于4份", 4, -1},
        {"2份以上。", "2份以上", 2, -1},
        {"每年不少于2份计划", "每年不少于2份", 2, -1},
        // Of the pieces some are transcripts.
        {"照片2-3张和部分执法笔录。", "2-3张", 2, -1},
    }));
    INFO(text.toStdString());
    const auto sentence = [&](int pieces) {
        return QStringLiteral("请核对：写明“%1”，现有 %2 件。").arg(asked).arg(pieces);
    };
    if (least > 0)
        CHECK(advice(text, least - 1) == sentence(least - 1));
    CHECK(advice(text, std::max(least, 1)) == "");
    if (most < 0) {
        CHECK(advice(text, least + 50) == "");
    } else {
        CHECK(advice(text, most) == "");
        CHECK(advice(text, most + 1) == sentence(most + 1));
    }
}

TEST_CASE("words that count no pieces need no looking at", "[domain]")
{
    for (const auto *text :
         {"2022年以来的文件；", "每年不少于4次会议的纪要", "讲座不少于2期", "2人以上的照片",
          "每年不超过3份。", "11个乡镇的台账", "抽取3名执法人员的成绩单"}) {
        INFO(text);
        CHECK(advice(text, 1) == "");
        CHECK(advice(text, 100) == "");
    }
}

TEST_CASE("only what counts as collected is looked at", "[domain]")
{
    const auto [state, looked] = GENERATE(table<RequirementState, bool>({
        {RequirementState::Missing, false},
        {RequirementState::Collected, true},
        {RequirementState::Submitted, false},
        {RequirementState::LeadReviewed, false},
        {RequirementState::Accepted, true},
        {RequirementState::Returned, false},
        {RequirementState::NilReturn, false},
        {RequirementState::NotApplicable, false},
    }));
    INFO(domain::stateWord(state).toStdString());
    CHECK(advice("照片2-3张。", 1, state).isEmpty() != looked);
}

TEST_CASE("an answer without any piece is to be looked at", "[domain]")
{
    CHECK(advice("实施方案。", 0).contains("还没有材料文件"));
    CHECK(advice("照片2-3张。", 0) == "请核对：写明“2-3张”，现有 0 件。");
    CHECK(advice("实施方案。", 1).isEmpty());
    CHECK(advice("实施方案。", 0, RequirementState::Missing).isEmpty());
    CHECK(advice("实施方案。", 0, RequirementState::NilReturn).isEmpty());
}

TEST_CASE("each count that is not met has its sentence", "[domain]")
{
    CHECK(domain::adviceOn("照片2-3张，案例5个。", RequirementState::Collected, 1).size() == 2);
    CHECK(domain::adviceOn("照片2-3张，案例5个。", RequirementState::Collected, 4).size() == 1);
    CHECK(domain::adviceOn("照片2-3张，案例5个。", RequirementState::Collected, 8).isEmpty());
}

TEST_CASE("more pictures than the words ask for are to be looked at beside a second thing, too", "[domain]")
{
    const auto text = "体现2人以上“亮证执法”的照片2-3张和部分执法笔录。";
    CHECK(domain::adviceOnPictures(text, 3).isEmpty());
    CHECK(domain::adviceOnPictures(text, 4) == QStringList{"请核对：写明“2-3张”，现有图片 4 张。"});
    CHECK(domain::adviceOnPictures("照片2-3张。", 4).isEmpty()); // of which adviceOn() speaks
}

TEST_CASE("what a unit sends is looked at by the count asked of it, else by the words", "[domain]")
{
    const auto advice = [](RequirementState state, std::optional<int> asked, int pieces) {
        return domain::adviceOnAnswer("照片2-3张。", state, asked, pieces).join('\n');
    };
    for (const auto state :
         {RequirementState::Submitted, RequirementState::LeadReviewed, RequirementState::Accepted}) {
        CHECK(advice(state, {}, 0) == "请核对：还没有收到材料文件。");
        CHECK(advice(state, {}, 1) == "请核对：写明“2-3张”，现有 1 件。");
        CHECK(advice(state, {}, 3) == "");
        CHECK(advice(state, {}, 4) == "请核对：写明“2-3张”，现有 4 件。");
        CHECK(advice(state, 1, 1) == "");
        CHECK(advice(state, 5, 4) == "请核对：要求 5 件，现有 4 件。");
        CHECK(advice(state, 5, 9) == "");
    }
    CHECK(advice(RequirementState::NilReturn, {}, 0) == "请核对：零报告还没有附盖章的说明。");
    CHECK(advice(RequirementState::NilReturn, {}, 1) == "");
    for (const auto state :
         {RequirementState::Missing, RequirementState::Returned, RequirementState::NotApplicable})
        CHECK(advice(state, 5, 0) == "");
}
