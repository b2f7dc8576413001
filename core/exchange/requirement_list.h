#pragma once

#include "core/domain/units/unit.h"
#include "core/storage/tasks/requirement_repository.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace taizhang::exchange {

/// What a row of a list of 报送任务 says anew of one; what is left out stays as it is.
struct RequirementNews
{
    std::optional<QString> office = {};  ///< 承办股室
    std::optional<QString> handler = {}; ///< 经办人
    std::optional<QString> telephone = {};
    std::optional<QString> note = {};
    std::optional<QDate> dueOn = {};

    bool isEmpty() const { return !office && !handler && !telephone && !note && !dueOn; }
};

/// What one row of such a list comes to.
struct RequirementListRow
{
    enum class Outcome {
        Changed, ///< something is filled in or changed
        Same,    ///< nothing new
        Refused, ///< left out, `sentence` says why
    };
    int line = 0; ///< of the file, from 1
    Outcome outcome = Outcome::Same;
    std::optional<domain::RequirementId> requirement;
    QString place; ///< 第30项材料2（某某镇，2023年）; of a row that names none the words that stand there
    RequirementNews news;
    QStringList changes; ///< 经办人：张某某 → 李某某, each; telephone numbers are masked
    QString sentence;    ///< what to look at, also of a row that is taken; empty when nothing
};

/// 更新, 没有变化, 未采用: the word in the window and on the command line.
QString outcomeWord(RequirementListRow::Outcome outcome);

/// A list of 报送任务 that was handed out, filled in and came back, row by row; nothing is taken before the
/// user has confirmed.
struct RequirementList
{
    QList<RequirementListRow> rows;
    QStringList columns; ///< headings that were understood, in the order of the file
    QStringList ignored; ///< headings that were not
    QStringList remarks; ///< what to look at of the table as a whole, a sentence each
    QString fault;       ///< why none of it can be read; empty else
    int count(RequirementListRow::Outcome outcome) const;
};

/// The 报送任务 as they stand, which a list is compared with.
struct StandingTasks
{
    QList<storage::MaterialLine> materials;
    QList<domain::Unit> units;
    QList<storage::RequirementLine> asked;
};

/// `rows`: the cells of a table file as the window writes it, or of any other with these headings. Which task
/// a row is about, 项, 行 (where the item has several), 材料 (its number, whatever stands behind), 年度 and
/// 单位 (any of its names) say; 承办股室, 经办人, 经办人电话, 备注 and 期限 are read. A row that names no
/// task that is asked, or one that an earlier row named, is refused, and so are words that are too long.
///
/// Blank cells leave what there is. So does a telephone without some of its figures, and a 期限 that is no
/// date, is before an extension that was granted, or of a unit that is retired or of what is settled
/// (domain::keepsItsDate), with a remark; the same date,
/// or the same masked number, as is printed is none at all. `today`: from when a date without a year counts.
RequirementList readRequirementTable(const QList<QStringList> &rows, const StandingTasks &tasks, QDate today);

} // namespace taizhang::exchange
