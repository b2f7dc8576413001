#include "core/report/booklet/booklet_plan.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace taizhang::report;
using Where = PlannedPart::Where;

namespace {

PlanOptions options(RightHand right, int volumePages)
{
    PlanOptions options{right, volumePages};
    options.front = [](qsizetype, qsizetype count, int volume) {
        return QList<int>{1, volume == 0 ? 2 : int(count + 9) / 10};
    };
    options.back = [](qsizetype, qsizetype, int) {
        return QList<int>{0};
    };
    return options;
}

/// First page of each part of the chapters, by volume.
std::vector<std::vector<int>> pagesOf(const QList<PlannedVolume> &volumes)
{
    std::vector<std::vector<int>> pages;
    for (const auto &volume : volumes) {
        pages.emplace_back();
        for (const auto &part : volume.parts)
            if (part.where == Where::Chapter)
                pages.back().push_back(part.page);
    }
    return pages;
}

std::vector<int> totals(const QList<PlannedVolume> &volumes)
{
    std::vector<int> pages;
    for (const auto &volume : volumes)
        pages.push_back(volume.pages);
    return pages;
}

} // namespace

TEST_CASE("pages of a booklet count through cover, contents and parts", "[report][booklet]")
{
    using Pages = std::vector<std::vector<int>>;
    struct Case
    {
        const char *name;
        QList<PlanChapter> chapters;
        RightHand right;
        int volumePages;
        Pages pages;
        std::vector<int> totals;
    };
    const Case cases[]{
        {"one side", {{{1, 2, 3}}, {{1, 1}}}, RightHand::Nothing, 0, {{4, 5, 7, 10, 11}}, {11}},
        {"both sides: each part on a right-hand page",
         {{{1, 2, 3}}, {{1, 1}}},
         RightHand::Parts,
         0,
         {{5, 7, 9, 13, 15}},
         {16}},
        {"parts without pages are left out", {{{1, 0, 2}}}, RightHand::Nothing, 0, {{4, 5}}, {6}},
        {"a volume takes as many chapters as fit",
         {{{4}}, {{4}}, {{4}}},
         RightHand::Nothing,
         11,
         {{4, 8}, {3}},
         {11, 6}},
        {"a chapter is never divided",
         {{{4}}, {{9, 9}}, {{4}}},
         RightHand::Nothing,
         12,
         {{4}, {3, 12}, {3}},
         {7, 20, 6}},
        {"blank pages count for a volume, too", {{{3}}, {{3}}}, RightHand::Parts, 11, {{5}, {5}}, {8, 8}},
        {"both sides, a few pages: parts of the table on a right-hand page",
         {{{1, 1, 2}, {}, true}, {{1, 1}, {}, false}, {{0, 1, 1}, {}, true}},
         RightHand::Sections,
         0,
         {{5, 6, 7, 9, 10, 11, 12}},
         {12}},
        {"so does the first chapter of a volume",
         {{{4}, {}, true}, {{3}, {}, false}, {{3}, {}, false}},
         RightHand::Sections,
         10,
         {{5}, {5, 8}},
         {8, 10}},
    };
    for (const auto &each : cases) {
        INFO(each.name);
        const auto volumes = planBooklet(each.chapters, options(each.right, each.volumePages));
        CHECK(pagesOf(volumes) == each.pages);
        CHECK(totals(volumes) == each.totals);
    }
}

TEST_CASE("numbers run on from volume to volume, and odd ones stay on the right", "[report][booklet]")
{
    for (const bool duplex : {false, true}) {
        const auto volumes =
            planBooklet({{{3}}, {{5}}, {{1}}}, options(duplex ? RightHand::Parts : RightHand::Nothing, 1));
        REQUIRE(volumes.size() == 3);
        int next = 1;
        for (const auto &volume : volumes) {
            CHECK(volume.firstNumber == next);
            if (duplex) {
                CHECK(volume.firstNumber % 2 == 1);
                for (const auto &part : volume.parts)
                    CHECK(volume.numberOf(part.page) % 2 == 1);
            }
            next += volume.pages;
        }
    }
}

TEST_CASE("front and back are asked for the chapters that the volume holds", "[report][booklet]")
{
    PlanOptions plan{RightHand::Nothing, 6};
    plan.front = [](qsizetype first, qsizetype count, int) {
        return QList<int>{int(first + count)};
    };
    plan.back = [](qsizetype, qsizetype count, int) {
        return QList<int>{int(count)};
    };
    const auto volumes = planBooklet({{{1}}, {{1}}, {{1}}}, plan);
    REQUIRE(volumes.size() == 2);
    CHECK(volumes[0].chapters == 2); // 2 + 2 + 2
    CHECK(volumes[0].pages == 6);
    CHECK(volumes[1].firstChapter == 2);
    CHECK(volumes[1].pages == 5); // 3 + 1 + 1
    CHECK(volumes[1].parts.last() == PlannedPart{Where::Back, 0, 0, 5, 1});
}

TEST_CASE("a part begins on the page that is locked, after empty ones, or later where it must",
          "[report][booklet]")
{
    const auto locked = [](int volumePages) {
        return pagesOf(planBooklet({{{1, 2, 3}, {4, 6, 9}}, {{1, 1}, {0, 11}}, {{2}, {20}}},
                                   options(RightHand::Nothing, volumePages)));
    };
    CHECK(locked(0) == std::vector<std::vector<int>>{{4, 6, 9, 12, 13, 20}});
    // Numbers run on: 20 is page 7 of the second volume.
    CHECK(locked(13) == std::vector<std::vector<int>>{{4, 6, 9, 12, 13}, {7}});
}

TEST_CASE("no chapters are one volume of cover and contents", "[report][booklet]")
{
    const auto volumes = planBooklet({}, options(RightHand::Nothing, 0));
    REQUIRE(volumes.size() == 1);
    CHECK(volumes[0].pages == 3);
}
