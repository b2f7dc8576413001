#pragma once

#include "core/domain/tasks/standing.h"
#include "ui/shared/roster.h"

namespace taizhang::ui {

/// What a list says of one 报送任务, in words.
struct AskedText
{
    QString unit;       ///< 某某镇
    QString name;       ///< 某某镇　2023年
    QString state;      ///< 未报送, 已报送, …
    QString due;        ///< 2024年5月31日, with 延期 when it was put off; empty when none is set
    QString timeliness; ///< 逾期3天; 临期，还有2天; empty when it need not be said
    /// Whose mark stands before it.
    std::optional<domain::Standing> timelinessMark;
    bool owed = false; ///< 未报送 or 退回
    bool overdue = false;
    QString pieces;      ///< 3/4 件, 3 件; as pieceCount()
    QString changed;     ///< when the state changed last
    QStringList alarms;  ///< 退回 and why
    QStringList advice;  ///< 请核对
    QStringList remarks; ///< 不适用 and why, 申请延期, why it was put off, 备注, 承办
    bool operator==(const AskedText &) const = default;

    /// All of it as one sentence, for who cannot see it.
    QString spoken() const;
};

AskedText askedText(const storage::RequirementLine &line, const Roster &roster, QDate today);

/// 3/4 where four are asked for, else 3; empty for none where no number is asked for.
QString pieceCount(const storage::RequirementLine &line);

/// 承办：办公室 张三 138****5678; empty when nobody is named. The whole number is in DetailsDialog.
QString handledBy(const storage::RequirementLine &line);

/// 已交办 11 个单位：通过 3，待审核 1，退回 1，未报送 6（逾期 2）.
QString askedSummary(const QList<storage::RequirementLine> &lines, QDate today);

} // namespace taizhang::ui
