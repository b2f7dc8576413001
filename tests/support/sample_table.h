#pragma once

#include "core/domain/table/indicator_table.h"

namespace taizhang::test {

/// A table of two sections with one applicable indicator each (the first with a continuation row) and one
/// that is not: small enough to reason about in a test.
inline domain::IndicatorTable sampleTable()
{
    using namespace domain;
    const Task first{1,
                     QStringLiteral("区司法局"),
                     QStringLiteral("各乡镇"),
                     {Material{{QStringLiteral("1."), 1, QStringLiteral("文件；")}},
                      Material{{QStringLiteral("3."), 3, QStringLiteral("照片2-3张。")}},
                      Material{{{}, std::nullopt, QStringLiteral("网址。")}}},
                     {ReportPoint{{QStringLiteral("1."), 1, QStringLiteral("制度建设；")}},
                      ReportPoint{{QStringLiteral("2."), 2, QStringLiteral("落实情况。")}}}};
    const Task continued{2,
                         QStringLiteral("区教育局"),
                         {},
                         {Material{{QStringLiteral("4."), 4, QStringLiteral("台账。")}}},
                         {}};
    const Indicator one{1, QStringLiteral("第一项工作。"), {}, {first, continued}};
    const Indicator two{2, QStringLiteral("不归县区的工作。"), QStringLiteral("本项县区不涉及"), {}};
    const Indicator three{3,
                          QStringLiteral("第三项工作。"),
                          {},
                          {Task{1,
                                QStringLiteral("区水务局"),
                                {},
                                {Material{{{}, std::nullopt, QStringLiteral("方案。")}}},
                                {ReportPoint{{{}, std::nullopt, QStringLiteral("相关工作情况说明。")}}}}}};
    return {QStringLiteral("附件1"),
            QStringLiteral("示例指标表"),
            {QStringLiteral("序号"), QStringLiteral("指标")},
            {Section{1,
                     QStringLiteral("一、"),
                     QStringLiteral("甲"),
                     QStringLiteral("目标要求："),
                     QStringLiteral("目标甲。"),
                     {one, two}},
             Section{2,
                     QStringLiteral("二、"),
                     QStringLiteral("乙"),
                     QStringLiteral("目标要求:"),
                     QStringLiteral("目标乙。"),
                     {three}}}};
}

} // namespace taizhang::test
