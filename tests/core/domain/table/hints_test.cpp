#include "core/domain/table/hints.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using domain::findHints;
using domain::HintPlace;

namespace {

/// "kind:words" of each hint in order, with =value where it differs from the words.
QString shown(const QString &text, HintPlace place = HintPlace::Material)
{
    QStringList hints;
    for (const auto &hint : findHints(text, place)) {
        const auto words = text.mid(hint.begin, hint.end - hint.begin);
        const auto value = words == hint.value ? QString() : QStringLiteral("=") + hint.value;
        hints.append(hintKindLabel(hint.kind) + QLatin1Char(':') + words + value);
    }
    return hints.join(QStringLiteral("　"));
}

std::string found(const QString &text, HintPlace place = HintPlace::Material)
{
    return shown(text, place).toStdString();
}

} // namespace

TEST_CASE("thresholds", "[domain][hints]")
{
    CHECK(found("公布率达到100%。") == "指标值:100%");
    CHECK(found("达到９０％以上") == "指标值:９０％以上=90%以上");
    CHECK(found("一般不少于5个工作日，最长不超过15个工作日。") ==
          "指标值:不少于5个工作日　指标值:最长不超过15个工作日");
    CHECK(found("原则上不少于30日") == "指标值:不少于30日");
    CHECK(found("事件发生后5小时内发布，在24小时内举行") == "指标值:5小时内　指标值:24小时内");
    CHECK(found("每年3月1日前，在4月1日前") == "指标值:每年3月1日前　指标值:4月1日前");
    CHECK(found("所占比重不低于5%") == "指标值:不低于5%");
    CHECK(found("不少于本单位执法人员总数的5%") == "指标值:不少于本单位执法人员总数的5%");
    CHECK(found("每人每年学习时长不少于60学时") == "指标值:每人每年学习时长不少于60学时");
    CHECK(found("严格执行2人以上“亮证执法”") == "指标值:2人以上");
    CHECK(found("不低于全区平均成绩。") == "指标值:不低于全区平均成绩");
}

TEST_CASE("counts", "[domain][hints]")
{
    CHECK(found("提供证据，不超过5个；") == "数量:不超过5个");
    CHECK(found("任选3-5个意见的记述") == "数量:任选3-5个");
    CHECK(found("现场2-3张") == "数量:2-3张");
    CHECK(found("选取2本") == "数量:选取2本");
    CHECK(found("任意10家不同行业的企业") == "数量:任意10家");
    CHECK(found("意见书（5件）。") == "形式:意见书　数量:5件");
    CHECK(found("五个经过审查的意见") == "数量:五个=5个");
    CHECK(found("十二份，两份") == "数量:十二份=12份　数量:两份=2份");
    CHECK(found("每年不少于4次，讲座不少于2期") == "数量:每年不少于4次　数量:不少于2期");
    CHECK(found("每年至少开展1次抽查") == "数量:每年至少开展1次");
    CHECK(found("每年组织1次以上工作人员考试") == "数量:每年组织1次以上");
}

TEST_CASE("numbers that ask for nothing are no counts", "[domain][hints]")
{
    CHECK(found("11个乡镇执法办公室").empty());
    CHECK(found("五个设区的市及时制定").empty());
    CHECK(found("“一件事一次办”综合受理窗口").empty());
    CHECK(found("双随机、一公开").empty());
    CHECK(found("两轻一免").empty());
    CHECK(found("收支两条线管理").empty());
    CHECK(found("第3次、第二项").empty());
}

TEST_CASE("periods", "[domain][hints]")
{
    CHECK(found("2022年以来的") == "时段:2022年以来");
    CHECK(found("2022年涉及") == "时段:2022年");
    CHECK(found("2022、2023年在") == "时段:2022、2023年");
    CHECK(found("2022年度、2023年度实施") == "时段:2022年度、2023年度");
    CHECK(found("2023年6月以来") == "时段:2023年6月以来");
    CHECK(found("近三年统计") == "时段:近三年");
    CHECK(found("创建周期内，") == "时段:创建周期内");
    CHECK(found("自治区2022年以来") == "时段:2022年以来");
    CHECK(found("自中心建立以来") == "时段:自中心建立以来");
}

TEST_CASE("forms", "[domain][hints]")
{
    CHECK(found("网站网址、截图；") == "形式:网址　形式:截图");
    CHECK(found("行政执法案卷（附光盘）。") == "形式:案卷（附光盘）");
    CHECK(found("名录及联系方式（表格）；") == "形式:名录　形式:表格");
    CHECK(found("案卷的目录，办理台账。") == "形式:目录　形式:台账");
    CHECK(found("情况说明。") == "形式:情况说明");
    CHECK(found("列表提供总数") == "形式:列表");
}

TEST_CASE("a word that only describes another is no form", "[domain][hints]")
{
    CHECK(found("清单制度的规定").empty());
    CHECK(found("目录的编制办法").empty());
    CHECK(found("行政规范性文件、政策性文件").empty());
    CHECK(found("人大代表").empty());
}

TEST_CASE("only a material asks for a form", "[domain][hints]")
{
    CHECK(found("目录公开率达到100%", HintPlace::Indicator) == "指标值:100%");
    CHECK(found("2022年以来的情况说明。", HintPlace::ReportPoint) == "时段:2022年以来");
}
