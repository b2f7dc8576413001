#include "core/report/text/outlines.h"

#include "core/report/tr.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace taizhang::report {

namespace {

struct KindWords
{
    OutlineKind kind;
    const char16_t *words; ///< a pattern
};

// The first that fits; those of few indicators before those of many.
constexpr std::array kinds{
    KindWords{OutlineKind::Absence, u"是否存在|是否发生|零发生"},
    KindWords{OutlineKind::Training, u"学法|学习|培训|普法|宣传|法治素养|以案释法"},
    KindWords{OutlineKind::Cases, u"复议|诉讼|败诉|调解|纠纷|投诉|司法建议|检察建议|行刑衔接|两法衔接|信访"},
    KindWords{OutlineKind::Guarantee, u"经费|机构建设|人员配备|编制|力量|队伍|体制改革"},
    KindWords{OutlineKind::Leading, u"述法|督察|第一责任人|研究部署|听取|领导干部|考核|干部|人大"},
    KindWords{OutlineKind::Review, u"审核|审查|备案|清理|后评估|评估|论证|归档|法律顾问"},
    KindWords{OutlineKind::Disclosure, u"公开|公布|公示|征求意见|公众参与|目录|网址"},
    KindWords{OutlineKind::Enforcement, u"执法|检查|监管|处罚|许可|抽查|案件|信用"},
    KindWords{OutlineKind::System, u"制度|机制|清单|规范|流程|办法|办理|推进|落实"},
};

std::optional<OutlineKind> kindIn(const QString &text)
{
    for (const auto &[kind, words] : kinds)
        if (QRegularExpression(QString::fromUtf16(words)).match(text).hasMatch())
            return kind;
    return std::nullopt;
}

const auto problems =
    QStringLiteral("（三）存在问题和下一步打算（没有可以删去）\n目前主要存在【问题】的问题。下一步，"
                   "将【打算】，【完成时间】前完成。");

/// What is peculiar to a kind: how the work was done, and what came of it in figures.
struct Parts
{
    QString work;
    QString results;
};

Parts partsOf(OutlineKind kind)
{
    switch (kind) {
    case OutlineKind::System:
        return {QStringLiteral("【年份】以来，【单位】按照【上级文件】要求，制定印发《【文件名】》（【文号】"
                               "），明确【主要内容】；"
                               "建立【机制名称】，由【牵头单位】牵头，【责任单位】配合。"),
                QStringLiteral("截至【年月】，共制定制度【数量】项、清单【数量】项，动态调整【数量】次；【制"
                               "度运行的效果】。")};
    case OutlineKind::Disclosure:
        return {
            QStringLiteral(
                "【年份】以来，【单位】在【网站或平台名称】的【栏目】公开【公开内容】，做到【时限】内公开；"
                "涉及群众切身利益的，通过【征求意见方式】听取意见。"),
            QStringLiteral(
                "截至【年月】，应公开【数量】件，已公开【数量】件，公开率【百分比】；征求到意见【数量】条，"
                "采纳【数量】条，未采纳的已说明理由。")};
    case OutlineKind::Review:
        return {QStringLiteral(
                    "【年份】以来，【单位】明确【审核范围】应当审核，由【审核机构】按照【审核标准】审查，"
                    "审核意见作为【结果运用】的依据。"),
                QStringLiteral(
                    "截至【年月】，共审核【数量】件，提出意见【数量】条，采纳【数量】条；报送备案【数量】件，"
                    "清理【数量】件，其中保留【数量】件、修改【数量】件、废止【数量】件。")};
    case OutlineKind::Enforcement:
        return {QStringLiteral(
                    "【年份】以来，【单位】制定《【制度或计划名称】》，在【执法领域】落实【制度内容】，"
                    "对【对象】开展检查；通过【监督方式】加强监督。"),
                QStringLiteral("截至【年月】，共检查【数量】次，办理案件【数量】件，其中【分类】【数量】件；"
                               "发现问题【数量】个，"
                               "整改【数量】个，整改率【百分比】。")};
    case OutlineKind::Cases:
        return {
            QStringLiteral("【年份】以来，【单位】健全【机制名称】，明确【承办机构】负责，按照【程序】受理、"
                           "办理、答复。"),
            QStringLiteral(
                "【年份】共收到【数量】件，受理【数量】件，办结【数量】件，办结率【百分比】；其中【结果分类】"
                "【数量】件。较上年【增减情况】。")};
    case OutlineKind::Training:
        return {QStringLiteral(
                    "【年份】以来，【单位】制定《【制度或计划名称】》，采取【学习方式】，学习【学习内容】。"),
                QStringLiteral("【年份】共组织【数量】次，其中【专题名称】【数量】次，参加【数量】人次；【考"
                               "试或考核结果】。")};
    case OutlineKind::Leading:
        return {
            QStringLiteral(
                "【年份】以来，【会议名称】【数量】次听取汇报、研究部署【事项】；主要负责人【履职内容】；"
                "【督察或考核安排】。"),
            QStringLiteral(
                "【年份】召开会议【数量】次，研究议题【数量】个，解决问题【数量】个；督察发现问题【数量】个，"
                "已整改【数量】个。")};
    case OutlineKind::Guarantee:
        return {QStringLiteral(
                    "【年份】以来，【单位】按照【依据】设立【机构】，核定编制【数量】名，配备人员【数量】名；"
                    "将【经费名称】列入同级财政预算。"),
                QStringLiteral("截至【年月】，实有人员【数量】名，其中取得法律职业资格【数量】名；【年份】安"
                               "排经费【数量】万元，"
                               "已支出【数量】万元。")};
    case OutlineKind::Absence:
        return {QStringLiteral(
                    "【年份】以来，【单位】通过【核查方式】对【情形】进行了核查，核查范围为【范围】。"),
                QStringLiteral("经核查，【年份】以来【不存在或存在】【情形】；存在的，【处理情况】。")};
    case OutlineKind::General:
        break;
    }
    return {
        QStringLiteral("【年份】以来，【单位】按照【上级文件】要求，印发《【文件名】》，采取【具体举措】，"
                       "由【牵头单位】牵头推进。"),
        QStringLiteral(
            "截至【年月】，【工作内容】【数量】【单位名称】，比上年【增减情况】；【取得的效果】。")};
}

} // namespace

OutlineKind outlineKindOf(const QString &point, const QString &indicator)
{
    static const QRegularExpression says(
        QStringLiteral("^(相关|有关|本单位)?(工作|监督|落实)*(相关|有关)?(工作)?"
                       "(开展|要求|举措)?(的)?(情况)?(的)?(说明)?[。；：]?$"));
    const auto own = says.match(point.simplified()).hasMatch() ? std::nullopt : kindIn(point);
    return own.value_or(kindIn(indicator).value_or(OutlineKind::General));
}

QString outlineKindLabel(OutlineKind kind)
{
    switch (kind) {
    case OutlineKind::System:
        return tr("制度机制类");
    case OutlineKind::Disclosure:
        return tr("公开公示类");
    case OutlineKind::Review:
        return tr("审核备案类");
    case OutlineKind::Enforcement:
        return tr("执法监管类");
    case OutlineKind::Cases:
        return tr("案件办理类");
    case OutlineKind::Training:
        return tr("学习培训类");
    case OutlineKind::Leading:
        return tr("研究部署类");
    case OutlineKind::Guarantee:
        return tr("机构经费类");
    case OutlineKind::Absence:
        return tr("有无情形类");
    case OutlineKind::General:
        return tr("一般工作类");
    }
    return {};
}

QString outlineText(OutlineKind kind)
{
    const auto parts = partsOf(kind);
    return QStringLiteral("（一）主要做法\n%1\n（二）取得成效\n%2\n%3")
        .arg(parts.work, parts.results, problems);
}

} // namespace taizhang::report
