#include <catch2/catch.hpp>

#include "core/domain/evidence/file_title.h"
#include "core/domain/evidence/placing.h"

using namespace taizhang::domain;

namespace {

MaterialId materialId(qint64 number)
{
    return *MaterialId::parse(number);
}
UnitId unitId(qint64 number)
{
    return *UnitId::parse(number);
}
RequirementId requirementId(qint64 number)
{
    return *RequirementId::parse(number);
}

Unit unit(qint64 id, const char *name, const QStringList &aliases = {})
{
    Unit unit{unitId(id), {}, QString::fromUtf8(name), {}, UnitKind::Department, int(id), aliases};
    return unit;
}

PlacingMaterial material(qint64 id, int indicator, int row, int place, const char *text)
{
    return {materialId(id),         requirementId(100 + id), indicator, row, place,
            QString::number(place), QString::fromUtf8(text), {}};
}

/// 1–3: 第46项; 4: 第20项; 5, 6: 第3项, two rows; 7, 8: texts that are the same.
/// 区教育局 is asked for 2; 区水务局 for 4 and 5; 甲镇 for 3, by years.
PlacingTable table()
{
    PlacingTable all;
    all.materials = {material(1, 46, 1, 1, "2022年以来行政执法决定目录，公开网址、截图；"),
                     material(2, 46, 1, 2, "当场作出行政处罚决定报备资料；"),
                     material(3, 46, 1, 3, "行政复议案件撤销后重新作出处罚决定的名单。"),
                     material(4, 20, 1, 1, "行政规范性文件的合法性审查意见（5件）。"),
                     material(5, 3, 1, 1, "行政审批中介服务事项清单、公开网址；"),
                     material(6, 3, 2, 1, "行业协会商会的名录及负责人联系方式（表格）；"),
                     material(7, 61, 1, 1, "突发事件总体应急预案；"),
                     material(8, 65, 1, 1, "突发事件总体应急预案。")};
    all.units = {unit(1, "区教育局"), unit(2, "区水务局", {QStringLiteral("水利局")}), unit(3, "甲镇"),
                 unit(4, "区教育局督导室")};
    all.asked = {{requirementId(201), materialId(2), unitId(1), {}},
                 {requirementId(202), materialId(4), unitId(2), {}},
                 {requirementId(203), materialId(5), unitId(2), {}},
                 {requirementId(204), materialId(3), unitId(3), QStringLiteral("2022")},
                 {requirementId(205), materialId(3), unitId(3), QStringLiteral("2023")}};
    return all;
}

struct Expected
{
    const char *path;
    int indicator;
    qint64 material; ///< 0: none
    qint64 unit;
    qint64 requirement;
    Certainty certainty;
};

} // namespace

TEST_CASE("a file is placed by what its name and its folders say", "[placing]")
{
    using enum Certainty;
    const auto expected = GENERATE(values<Expected>({
        // evidence numbers
        {"046-1-03 决定.pdf", 46, 1, 0, 101, Sure},
        {"甲镇/046-3-01 2023年.pdf", 46, 3, 3, 205, Sure},
        {"甲镇/046-3-01.pdf", 46, 3, 3, 204, Guess}, // of which year
        {"003.2-1-01.xlsx", 3, 6, 0, 106, Sure},
        {"０４６－１－０３.pdf", 46, 1, 0, 101, Sure},
        {"区教育局/046-1-01.pdf", 46, 1, 1, 101, Likely}, // not asked of it
        {"046-2-01.pdf", 46, 2, 1, 201, Likely},          // asked of one only
        {"2046-2-03.pdf", 0, 0, 0, 0, None},
        {"2024-03-01 会.pdf", 0, 0, 0, 0, None},
        {"046-9-01.pdf", 46, 0, 0, 0, Guess}, // there is no such material
        // as people write a place
        {"46-2 报备资料.docx", 46, 2, 1, 201, Likely},
        {"46-1-3 目录.pdf", 46, 1, 0, 101, Likely},
        {"４６＿２.pdf", 46, 2, 1, 201, Likely},
        {"46-2/截图1.png", 46, 2, 1, 201, Likely},
        {"46-2 合法性审查意见.docx", 46, 2, 1, 201, Guess}, // whose words say otherwise
        {"20-1-01 会.pdf", 20, 4, 2, 202, Guess},           // a day, perhaps
        {"第46项/46-2 a.pdf", 46, 2, 1, 201, Likely},
        {"46-20.pdf", 46, 0, 0, 0, Guess}, // there is no such material
        {"46-20 当场作出行政处罚决定报备.pdf", 46, 2, 1, 201, Guess},
        {"20-3 行政处罚决定报备资料.pdf", 46, 2, 1, 201, Guess}, // the words say more than the number
        {"第20项/46-20.pdf", 20, 4, 2, 202, Likely},             // the folder says which it is
        // the file's own name counts more than those of its folders, which are named for a sending
        {"第20项/46-2 a.pdf", 46, 2, 1, 201, Guess},
        {"第20项.zip/46-2 a.pdf", 46, 2, 1, 201, Guess},
        {"020/46-2 a.pdf", 46, 2, 1, 201, Guess},
        {"020/说明 46-2.txt", 46, 2, 1, 201, Guess},
        {"046/说明 46-2.txt", 46, 2, 1, 201, Likely},
        {"说明 46-2.txt", 46, 2, 1, 201, Guess},
        {"第46项/说明 20-1.txt", 20, 4, 2, 202, Guess},
        {"046-2-01/第20项.pdf", 20, 4, 2, 202, Guess},
        {"046 决定/020-1 文件.txt", 20, 4, 2, 202, Guess},
        {"020-1/046-1/x.txt", 46, 1, 0, 101, Guess},
        {"第20项/046-1-03.txt", 46, 1, 0, 101, Guess},
        {"046/2/046-1-03.txt", 46, 1, 0, 101, Sure},   // 2 counts
        {"003/046/046-1-03.txt", 46, 1, 0, 101, Sure}, // the nearest folder agrees
        // 项 without 第
        {"46项-通知.txt", 46, 0, 0, 0, Guess},
        {"20项-通知.txt", 20, 0, 0, 0, Guess},
        {"46项 通知.txt", 46, 0, 0, 0, Guess},
        {"（46）通知.txt", 46, 0, 0, 0, Guess},
        {"（1）通知.txt", 0, 0, 0, 0, None}, // of a list
        {"5项制度.txt", 0, 0, 0, 0, None},
        // a folder of one unit with a file of another
        {"第46项/甲镇/区教育局 材料2.txt", 46, 2, 1, 201, Likely}, // which alone is asked
        {"第46项/甲镇/区教育局 材料1.txt", 46, 1, 1, 101, Guess},
        {"第20项/区教育局/区教育局督导室.pdf", 20, 4, 4, 104, Likely}, // an office of its own
        {"046-2-01/第46项 a.pdf", 46, 2, 1, 201, Likely},
        {"第46项/20-1-01 甲镇.pdf", 46, 3, 3, 204, Guess}, // a day, perhaps
        // two indicators in one name
        {"第20项和第46项.txt", 20, 4, 2, 202, Guess},
        {"第20、46项 水利局.txt", 20, 4, 2, 202, Guess},
        {"第20项 046-2 水利局.txt", 46, 2, 2, 102, Guess},
        {"第20项和第46项/水利局.txt", 20, 4, 2, 202, Guess},
        {"第20项和第46项/046-1-03.txt", 46, 1, 0, 101, Sure},
        {"第46项第1项材料.pdf", 46, 1, 0, 101, Sure},
        // what the name says of row, material and number, against what would be sure
        {"第3项第2行材料1.pdf", 3, 6, 0, 106, Sure},
        {"第20项第2行材料1.pdf", 20, 4, 2, 202, Guess},
        {"第20项材料9.pdf", 20, 4, 2, 202, Guess},
        {"第46项材料1、材料2.pdf", 46, 1, 0, 101, Guess},
        {"第46项材料1和2.pdf", 46, 1, 0, 101, Guess},
        {"第46项材料1，附件3份.pdf", 46, 1, 0, 101, Sure},
        {"046-1-01和046-3-01.pdf", 46, 1, 0, 101, Guess},
        {"046-1-01至046-1-03.pdf", 46, 1, 0, 101, Guess},
        {"46-1和46-3 区教育局.pdf", 46, 1, 1, 101, Guess},
        {"第46项/材料9/材料1.pdf", 46, 1, 0, 101, Sure}, // the nearer one
        // a short number behind the name of a unit
        {"区教育局 46-2.txt", 46, 2, 1, 201, Likely},
        {"甲镇-46-1.txt", 46, 1, 3, 101, Likely},
        // years: the nearest name, and one only
        {"2022年/甲镇/第46项材料3-2023年.pdf", 46, 3, 3, 205, Sure},
        {"甲镇 第46项材料3 2022-2023.pdf", 46, 3, 3, 204, Guess},
        {"2023年/甲镇 第46项材料3.pdf", 46, 3, 3, 205, Sure},
        // a folder of an indicator for which the unit is asked nothing
        {"第20项/区教育局/截图1.png", 46, 2, 1, 201, Guess},
        {"第20项.zip/区教育局 说明.pdf", 46, 2, 1, 201, Guess},
        {"第20项/区教育局/合法性审查意见.pdf", 20, 4, 1, 104, Likely},
        {"区教育局/第20项/截图1.png", 20, 4, 1, 104, Likely}, // its own folder
        {"46-2个.pdf", 0, 0, 0, 0, None},
        {"46-2-1-5.pdf", 0, 0, 0, 0, None},
        {"2023-05 会.pdf", 0, 0, 0, 0, None},
        {"46-23456789.pdf", 0, 0, 0, 0, None},
        {"0953-7012345.pdf", 0, 0, 0, 0, None},
        // several units in one name: for whom it is, is not known
        {"第46项/材料2 区教育局代甲镇.pdf", 46, 2, 1, 201, Likely}, // only one of them is asked
        {"第46项/材料1 区教育局代甲镇.pdf", 46, 1, 1, 101, Guess},
        {"第20项/区教育局督导室.pdf", 20, 4, 4, 104, Likely}, // one name within the other
        // indicators
        {"第46项/材料1.pdf", 46, 1, 0, 101, Sure},
        {"第四十六项/1、目录.pdf", 46, 1, 0, 101, Likely},
        {"指标46/行政执法决定目录.xlsx", 46, 1, 0, 101, Likely},
        {"046/执法决定目录.xlsx", 46, 1, 0, 101, Likely},
        {"第20项/区水务局.docx", 20, 4, 2, 202, Sure},
        {"第46项/区教育局/截图1.png", 46, 2, 1, 201, Likely}, // its only one there
        {"46.当场作出行政处罚决定报备.docx", 46, 2, 1, 201, Likely},
        {"第46项/IMG_1.jpg", 46, 0, 0, 0, Guess},
        {"第18项/a.jpg", 0, 0, 0, 0, None},
        {"办结率100%.jpg", 0, 0, 0, 0, None},
        {"第20项/意见046.bin", 20, 4, 2, 202, Likely}, // files are counted so
        {"第20项/046 意见.bin", 20, 4, 2, 202, Likely},
        {"003.png", 0, 0, 0, 0, None},
        {"046 执法决定目录.xlsx", 46, 1, 0, 101, Likely},
        // units
        {"区教育局/截图1.png", 46, 2, 1, 201, Likely}, // it is asked for one only
        {"水利局/合法性审查意见.docx", 20, 4, 2, 202, Likely},
        {"水务局报送/中介服务清单.docx", 3, 5, 2, 203, Likely},
        {"区水务局/IMG_1.jpg", 0, 0, 2, 0, None},
        // what a unit is asked for proves nothing of a file that speaks of something else
        {"区教育局/合法性审查意见.docx", 20, 4, 1, 104, Guess},
        {"区水务局/行业协会商会名录.docx", 3, 6, 2, 106, Guess},
        // words
        {"行业协会商会名录.xlsx", 3, 6, 0, 106, Likely},
        {"突发事件总体应急预案.pdf", 61, 7, 0, 107, Guess},  // two are alike
        {"行业协会商会名录/1.jpg", 3, 6, 0, 106, Guess},     // a folder may be named for the sending, too
        {"行业协会商会名录.zip/1.jpg", 3, 6, 0, 106, Guess}, // an archive is named for the sending
        {"3.协会名录/1.jpg", 3, 6, 0, 106, Guess},           // what follows the dot is no ending
        {"第46项.zip/材料1.pdf", 46, 1, 0, 101, Sure},
        {"1.通知.pdf", 0, 0, 0, 0, None},
        {"截图1.png", 0, 0, 0, 0, None},
    }));
    const Placer placer(table());
    const auto placing = placer.place(QString::fromUtf8(expected.path));
    INFO(expected.path << ": " << placing.reason.toStdString());
    CHECK(placing.indicator == expected.indicator);
    CHECK(placing.material == MaterialId::parse(expected.material));
    CHECK(placing.unit == UnitId::parse(expected.unit));
    CHECK(placing.requirement == RequirementId::parse(expected.requirement));
    CHECK(certaintyWord(placing.certainty).toStdString() == certaintyWord(expected.certainty).toStdString());
    CHECK_FALSE(placing.reason.isEmpty());
}

TEST_CASE("the name of who sends it is no likeness to a material that speaks of that unit", "[placing]")
{
    using enum Certainty;
    auto all = table();
    all.materials << material(9, 70, 1, 1, "示例局履职情况报告、公开网址；")
                  << material(10, 71, 1, 1, "联席会议纪要（2份）；")
                  << material(11, 72, 1, 1, "示例县公共资源交易服务中心的公告；");
    all.units << unit(5, "示例局", {QStringLiteral("示例县示例局")}) << unit(6, "示例县公共资源交易服务中心");
    all.asked << PlacingRequirement{requirementId(206), materialId(9), unitId(5), {}}
              << PlacingRequirement{requirementId(207), materialId(10), unitId(5), {}};
    const Placer placer(all);
    const auto expected = GENERATE(values<Expected>({
        {"示例局.docx", 0, 0, 5, 0, None},
        {"示例局/示例局.docx", 0, 0, 5, 0, None},
        {"示例局报送材料.docx", 0, 0, 5, 0, None},
        {"示例县示例局/1.jpg", 0, 0, 5, 0, None},
        {"示例县公共资源交易服务中心.docx", 0, 0, 6, 0, None},
        {"示例县公共资源交易服务中心 截图.png", 0, 0, 6, 0, None},
        {"示例局履职情况报告.docx", 70, 9, 5, 206, Likely}, // what it says beside the name counts
        {"示例局联席会议纪要.docx", 71, 10, 5, 207, Likely},
        {"第70项 示例局.docx", 70, 9, 5, 206, Sure},
    }));
    const auto placing = placer.place(QString::fromUtf8(expected.path));
    INFO(expected.path << ": " << placing.reason.toStdString());
    CHECK(placing.material == MaterialId::parse(expected.material));
    CHECK(placing.unit == UnitId::parse(expected.unit));
    CHECK(placing.requirement == RequirementId::parse(expected.requirement));
    CHECK(certaintyWord(placing.certainty).toStdString() == certaintyWord(expected.certainty).toStdString());
    CHECK_FALSE(placing.reason.contains("文字相近：示例"));
}

TEST_CASE("the reason says first what is put under the bureau, and names every unit that a name speaks of",
          "[placing]")
{
    const Placer placer(table());
    const auto notAsked = placer.place(QStringLiteral("区教育局/046-1-01.pdf")).reason;
    CHECK(notAsked.startsWith(QStringLiteral("先放在本局名下：没有把这项材料交办给区教育局")));
    auto several = table();
    several.asked << PlacingRequirement{requirementId(206), materialId(2), unitId(3), {}};
    const Placer both(several);
    const auto whose = both.place(QStringLiteral("第46项/材料2 区教育局代甲镇.pdf"));
    CHECK(whose.certainty == Certainty::Guess);
    CHECK(whose.reason.startsWith(
        QStringLiteral("请核对是谁的：文件名写了区教育局，也写了甲镇，先算区教育局的")));
    CHECK(both.place(QStringLiteral("046-2-01.pdf")).reason.startsWith(QStringLiteral("先放在本局名下：")));
}

TEST_CASE("what a retired unit sends is its own and needs a look", "[placing]")
{
    auto gone = table();
    gone.units[0].retired = true;
    const Placer placer(gone);
    for (const auto *path : {"区教育局/046-2-01.pdf", "区教育局/046-1-01.pdf"}) {
        const auto placing = placer.place(QString::fromUtf8(path));
        CHECK(placing.unit == unitId(1));
        CHECK(placing.certainty == Certainty::Likely);
        CHECK(placing.reason.contains(QStringLiteral("区教育局（已停用）")));
    }
    gone.units << unit(9, "区教体局", {QStringLiteral("区教育局")}); // what took its name comes first
    CHECK(Placer(gone).place(QStringLiteral("区教育局/046-1-01.pdf")).unit == unitId(9));
}

TEST_CASE("the reason names every number that speaks against the proposal", "[placing]")
{
    const Placer placer(table());
    CHECK(placer.place(QStringLiteral("第20项和第46项.txt"))
              .reason.startsWith(QStringLiteral("请核对是哪一项：文件名写了第20项、第46项")));
    CHECK(placer.place(QStringLiteral("第20项/46-2 a.pdf"))
              .reason.startsWith(QStringLiteral("请核对：文件夹“第20项”写的是第20项")));
    CHECK(placer.place(QStringLiteral("020/说明 46-2.txt"))
              .reason.startsWith(QStringLiteral("请核对：文件夹“020”写的是第20项；文件名里的“46-2”像是")));
    CHECK(placer.place(QStringLiteral("020-1/046-1/x.txt"))
              .reason.startsWith(QStringLiteral("请核对：文件夹“020-1”写的是第20项；")));
    CHECK(placer.place(QStringLiteral("第46项/甲镇/区教育局 材料1.txt"))
              .reason.startsWith(QStringLiteral(
                  "请核对是谁的：文件名写的是区教育局，文件夹“甲镇”写的是甲镇，先算区教育局的")));
    CHECK(placer.place(QStringLiteral("第20项/区教育局/截图1.png"))
              .reason.startsWith(QStringLiteral("请核对：文件夹“第20项”写的是第20项")));
}

TEST_CASE("a short number that may be a day leaves the folder's indicator, and makes it less certain",
          "[placing]")
{
    auto more = table();
    more.materials << material(9, 5, 1, 1, "证明事项清单；");
    const auto placing = Placer(more).place(QStringLiteral("第20项/5-1 水利局.pdf"));
    CHECK(placing.material == materialId(4));
    CHECK(placing.certainty == Certainty::Likely);
    CHECK(placing.reason.contains(QStringLiteral("文件名开头的“5-1”也可能是第5项材料1")));
}

TEST_CASE("what a unit has handed in is no place for what it sends next", "[placing]")
{
    auto answered = table();
    answered.asked[0].isOpen = false;
    CHECK(Placer(answered).place(QStringLiteral("第20项/区教育局/截图1.png")).material == materialId(4));
}

TEST_CASE("the nearest folder counts before those around it", "[placing]")
{
    const Placer placer(table());
    CHECK(placer.place(QStringLiteral("第20项/第46项/材料3/a.pdf")).material == materialId(3));
    CHECK(placer.place(QStringLiteral("区水务局/甲镇/046-3-01 2022年.pdf")).unit == unitId(3));
    CHECK(placer.place(QStringLiteral("区教育局督导室/a.pdf")).unit == unitId(4)); // the longer name
}

TEST_CASE("a word of secrecy stops and nothing is sure then", "[placing]")
{
    const Placer placer(table());
    for (const auto *path :
         {"046-1-03 机密.pdf", "绝密/046-1-03.pdf", "秘密★1年 046-1-03.pdf", "内部资料/046-1-03.pdf"}) {
        const auto placing = placer.place(QString::fromUtf8(path));
        INFO(path);
        CHECK_FALSE(placing.stop.isEmpty());
        CHECK(placing.certainty == Certainty::None);
        CHECK(placing.reason.contains(QStringLiteral("涉密")));
    }
    CHECK(placer.place(QStringLiteral("商业秘密保护 046-1-03.pdf")).certainty == Certainty::Sure);
    const auto ofWork = placer.place(QStringLiteral("046-1-03 名单-工作秘密.pdf"));
    CHECK(ofWork.certainty == Certainty::None);
    CHECK(ofWork.reason.contains(QStringLiteral("勾选“工作秘密”")));
}

TEST_CASE("where the files were dropped counts, a number in the name counts more", "[placing]")
{
    const Placer placer(table());
    PlacingHint onIndicator;
    onIndicator.indicator = 20;
    CHECK(placer.place(QStringLiteral("a.pdf"), onIndicator).material == materialId(4));
    CHECK(placer.place(QStringLiteral("046-1-03.pdf"), onIndicator).material == materialId(1));
    PlacingHint onUnit;
    onUnit.unit = unitId(1);
    CHECK(placer.place(QStringLiteral("a.pdf"), onUnit).requirement == requirementId(201));
    PlacingHint onMaterial;
    onMaterial.requirement = requirementId(203);
    const auto dropped = placer.place(QStringLiteral("a.pdf"), onMaterial);
    CHECK(dropped.material == materialId(5));
    CHECK(dropped.unit == unitId(2));
    CHECK(dropped.certainty == Certainty::Sure);
}

TEST_CASE("a material that is certain leads to what is asked of the unit in the year", "[placing]")
{
    const Placer placer(table());
    CHECK(placer.requirementFor(materialId(3), unitId(3), QStringLiteral("2023年.pdf")) ==
          requirementId(205));
    CHECK(placer.requirementFor(materialId(3), unitId(1), QStringLiteral("a.pdf")) == requirementId(103));
    CHECK(placer.requirementFor(materialId(3), std::nullopt, QStringLiteral("a.pdf")) == requirementId(103));
}

TEST_CASE("a number that says where a file is filed is no part of its title", "[placing]")
{
    const auto [name, title] = GENERATE(values<std::pair<const char *, const char *>>({
        {"046-2-03 执法决定目录", "执法决定目录"},
        {"046-2 执法决定目录", "执法决定目录"},
        {"０４６－２－０３ 执法决定目录", "执法决定目录"},
        {"46-2 执法决定目录", "执法决定目录"},
        {"46_2-1_执法决定目录", "执法决定目录"},
        {"第46项材料2：执法决定目录", "执法决定目录"},
        {"第四十六项 材料2 执法决定目录", "执法决定目录"},
        {"第46项 执法决定目录", "执法决定目录"},
        {"046执法决定目录", "执法决定目录"},
        {"46、执法决定目录", "执法决定目录"},
        {"46 执法决定目录", "执法决定目录"},
        {"46项-执法决定目录", "执法决定目录"},
        // of another place, or no number of a place at all
        {"046-1-03 执法决定目录", "046-1-03 执法决定目录"},
        {"046.2-2-03 执法决定目录", "046.2-2-03 执法决定目录"},
        {"46-3 执法决定目录", "46-3 执法决定目录"},
        {"第46项材料3 执法决定目录", "第46项材料3 执法决定目录"},
        {"第46项指标的说明", "第46项指标的说明"},
        {"20.执法决定目录", "20.执法决定目录"},
        {"46份决定书", "46份决定书"},
        {"46 份决定书", "46 份决定书"},
        {"2023-05 会议记录", "2023-05 会议记录"},
        {"目录 046-2-03", "目录 046-2-03"},
        // nothing else is said
        {"046-2-03", "046-2-03"},
        {"046-2-03 (2)", "046-2-03 (2)"},
    }));
    CHECK(fileTitle(QString::fromUtf8(name), {46, 1, QStringLiteral("2")}).toStdString() == title);
}
