#include "core/domain/table/hint_rules.h"

#include <utility>

namespace taizhang::domain {

namespace {

constexpr bool withFigure = true; // HintRule::hasFigure

/// A pattern with the names in angle brackets put in.
QRegularExpression compiled(const char *pattern)
{
    static const std::pair<const char *, const char *> parts[] = {
        {"<limit>", "(?:(?:最[长多少])?不(?:少于|低于|小于|超过|多于|高于)|至[少多]|最[长多少])"},
        {"<pick>", "(?:任意选取|随机选取|随机抽取|任选|任意|选取|抽取)"},
        {"<every>", "(?:每人)?每(?:年|季度|月)"},
        // The end of a thing asked for; what goes on with 的 or a noun only describes another thing.
        {"<thingEnds>", "(?=$|[，。；、：,;:（）()“”\\s\\d]|和|及|与|或|以及|等(?!信息|事项|制度))"},
        // Counting the parts of the administration is no demand for papers: 11个乡镇, 五个设区的市.
        {"<noBody>", "(?!(?:设区的)?(?:市|县|区|乡|镇|街道|社区|村|部门|单位|领域|方面|环节))"},
        // An inner stretch of one phrase.
        {"<gap>", "[^，。；、：,;:（）()“”\\s\\d]"},
        {"<counter>", "(?:个(?!工作日|月)|件|份|张|幅|本|册|卷|名|人|家|次|期|场|项|篇)"},
        {"<span>", "(?:个工作日|工作日|个月|小时|分钟|学时|日|天|年)"},
        {"<number>", "(?<![\\d第.])(?:\\d+(?:\\.\\d+)?(?:[-—–～~至]\\d+(?:\\.\\d+)?)?)"},
        // One is left out: 一件事一次办, 一张图 count nothing.
        {"<numeral>", "(?<![一二两三四五六七八九十百第])(?:十?[二两三四五六七八九]|十)"},
    };
    auto text = QString::fromUtf8(pattern);
    for (const auto &[name, part] : parts)
        text.replace(QLatin1StringView(name), QString::fromUtf8(part));
    return QRegularExpression(text, QRegularExpression::DontCaptureOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

std::vector<HintRule> thresholds()
{
    return {
        // 100%, 90%以上, 不低于5%, 不少于本单位执法人员总数的5%
        {HintKind::Threshold, compiled("(?:<limit><gap>{0,16})?<number>[%％](?:以上|以下|以内)?"),
         withFigure},
        // 不少于30日, 不超过15个工作日, 每年学习时长不少于60学时
        {HintKind::Threshold, compiled("(?:<every><gap>{0,12})?<limit><number><span>(?:以上|以内)?"),
         withFigure},
        // 5小时内, 3个工作日以内
        {HintKind::Threshold, compiled("<number><span>(?:以内|之内|内|以上)"), withFigure},
        // 每年3月1日前, 4月1日前
        {HintKind::Threshold,
         compiled("(?:每年|当年|次年)?(?<!\\d)\\d{1,2}月(?:\\d{1,2}日|底)(?:以前|之前|前)"), withFigure},
        // 2人以上“亮证执法”: how many act, and not how many papers
        {HintKind::Threshold, compiled("<number>(?:人|名)以上"), withFigure},
        // 不低于全区平均成绩, 不高于上一年度…平均败诉率
        {HintKind::Threshold, compiled("不(?:低|高)于<gap>{0,24}平均<gap>{0,6}")},
    };
}

std::vector<HintRule> counts()
{
    return {
        // 不超过5个, 每年不少于4次, 每年带头讲法不少于1次, 每年至少开展1次
        {HintKind::Count,
         compiled("(?:<every><gap>{0,14})?<limit><gap>{0,4}(?:<number>|<numeral>)<counter>(?:以上|以内)?"),
         withFigure},
        // 任选3-5个, 任意10家, 选取2本
        {HintKind::Count, compiled("<pick>(?:<number>|<numeral>)<counter>(?:以上|以内)?"), withFigure},
        // 每年组织1次以上
        {HintKind::Count, compiled("(?:<every><gap>{0,6})?<number><counter>以上"), withFigure},
        // 照片2-3张, 具体案例5个, （5件）
        {HintKind::Count, compiled("(?:<number>|<numeral>)<counter><thingEnds>"), withFigure},
        // 五个经过公平竞争审查的意见, at the very beginning
        {HintKind::Count, compiled("^(?:提供|报送)?(?:<number>|<numeral>)<counter><noBody>"), withFigure},
    };
}

std::vector<HintRule> periods()
{
    return {
        // 2022年以来, 2022年, 2022、2023年, 2022年度、2023年度, 2023年6月以来
        {HintKind::Period,
         compiled("(?<!\\d)(?:20\\d\\d(?:年度|年)?[、和及至—～-])*20\\d\\d年(?:度|\\d{1,2}月(?:\\d{1,2}日)?)?"
                  "(?:以来|以后|起)?"),
         withFigure},
        {HintKind::Period, compiled("近(?:\\d+|[一二两三四五六七八九十]+)年来?"), withFigure},
        {HintKind::Period, compiled("创建周期内?|上一?年度|全年")},
        // 自行政争议化解中心建立以来, but 自治区 begins no period
        {HintKind::Period, compiled("自(?!治)<gap>{2,20}以来")},
    };
}

std::vector<HintRule> forms()
{
    return {
        {HintKind::Form, compiled("案卷[（(]附光盘[）)]")},
        // What can be shown on a screen or kept in a box.
        {HintKind::Form, compiled("(?:网址|截图|照片|图片|影像资料|光盘|案卷|卷宗|台账|流程图|一图读懂|原件|"
                                  "笔录|手写记录|课件|成绩单)"
                                  "<thingEnds>")},
        // Lists and tables.
        {HintKind::Form,
         compiled(
             "(?:目录清单|目录汇总表|目录|名录|名册|名单|清单|表格|(?:登记受理|受理登记|登记|汇总|统计对比|"
             "统计|对比|课程安排|安排|计划|课程|一览|明细|报)表)<thingEnds>")},
        {HintKind::Form, compiled("列表(?=提供)")},
        // Kinds of document. 规范性文件 and the like are what the item is about, and 信息报告 is something
        // done.
        {HintKind::Form,
         compiled(
             "(?:(?<!规范性)(?<!政策性)(?<!法律)文件|通知|通报|公告|函|请示|会议纪要|报告文本|(?<!信息)报告|"
             "意见书|审查意见|审核意见|文书|议程|方案|预案|计划|总结|办事指南|办理指南|格式文本|格式样本)"
             "<thingEnds>")},
        // A written account is the material.
        {HintKind::Form,
         compiled("(?:情况的?说明|书面说明|信息简报|简报信息|简报|(?:新闻|宣传|信息)报道|案例)<thingEnds>")},
    };
}

} // namespace

const std::vector<HintRule> &hintRules()
{
    static const std::vector<HintRule> rules = [] {
        std::vector<HintRule> all;
        for (const auto &some : {thresholds(), counts(), periods(), forms()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return rules;
}

} // namespace taizhang::domain
