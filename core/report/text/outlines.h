#pragma once

#include <QString>

namespace taizhang::report {

/// The kinds of work that indicators ask for, by which an outline is proposed.
enum class OutlineKind {
    System,      ///< 建立制度、机制、清单
    Disclosure,  ///< 公开、公布、征求意见
    Review,      ///< 审核、审查、备案、清理、后评估
    Enforcement, ///< 行政执法、检查、案件
    Cases,       ///< 行政复议、诉讼、调解、投诉
    Training,    ///< 学习、培训、普法
    Leading,     ///< 领导班子研究部署、履职、督察
    Guarantee,   ///< 机构、人员、经费保障
    Absence,     ///< 是否存在某种情形
    General,
};

/// By the words of the point, and where they say nothing (相关工作情况说明) by those of the indicator. A
/// proposal: the clerk sees it before it is used.
OutlineKind outlineKindOf(const QString &point, const QString &indicator);
/// 制度机制类, …
QString outlineKindLabel(OutlineKind kind);

/// Headings and sentences with fields 【】 to fill in, in the usual order
/// 做法—成效（数据）—问题和打算（可选）; title, attachments and 落款 are printed by the program. Lines are
/// paragraphs of a report text.
QString outlineText(OutlineKind kind);

} // namespace taizhang::report
