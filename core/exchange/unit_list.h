#pragma once

#include "core/domain/units/unit_entry.h"
#include "core/storage/tasks/unit_repository.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace taizhang::exchange {

/// What one row of a list of units comes to.
struct UnitListRow
{
    enum class Outcome {
        New,      ///< a unit that the directory does not have
        Returned, ///< one that was retired and comes back
        Changed,  ///< one that it has, with something filled in or changed
        Same,     ///< nothing new
        Refused,  ///< left out, `sentence` says why
    };
    int line = 0; ///< of the file or of the text that was pasted, from 1
    Outcome outcome = Outcome::New;
    domain::UnitEntry entry;            ///< as it would be stored
    std::optional<domain::UnitId> unit; ///< the one that the directory has, retired or not
    QString sentence;                   ///< what to look at, also of a row that is taken; empty when nothing
};

/// 新增, 重新启用, 更新, 没有变化, 未采用: the word in the window and on the command line.
QString outcomeWord(UnitListRow::Outcome outcome);

/// A list of units, row by row, compared with the directory; nothing is taken before the user has confirmed.
struct UnitList
{
    QList<UnitListRow> rows;
    QStringList columns; ///< headings of a table that were understood, in the order of the file
    QStringList ignored; ///< headings that were not
    QStringList remarks; ///< what to look at of the table as a whole, a sentence each
    QString fault;       ///< why none of it can be read (no column 单位); empty else
    int count(UnitListRow::Outcome outcome) const;
    /// To be added: those that are new, and those that come back.
    QList<domain::UnitEntry> added() const;
};

/// The usual heading of each column that readUnitTable() knows, as the help names them: 单位, 简称, ….
QStringList unitTableHeadings();

/// `rows`: the cells of a table file, the columns found by their heading (unitTableHeadings(), and a few more
/// words for them), 单位 required, 别名 parted as aliasesIn() does. Blank cells leave what the directory has,
/// and so does a telephone with asterisks, with a remark. 类别 that is none of ours becomes 其他, with a
/// remark. A name that is blank, no name, or there twice is refused, and a cell that is too long; a list of
/// more than 2,000 units is refused as a whole. Of two columns for one thing the first is read, with a
/// remark. `contacts`: those that the directory has; the same again is no change. Without them, whatever is
/// given counts as one.
UnitList readUnitTable(const QList<QStringList> &rows, const QList<domain::Unit> &units,
                       const QHash<domain::UnitId, domain::UnitContact> &contacts = {});

/// Names as they are pasted: one to a line, or parted by 、，,； or TAB. A number before a name (1. （2）
/// 三、 ④) is dropped, with a remark, and one without a name is refused. No more than 2,000. `kind`: what
/// they are, else it is guessed from the name.
UnitList readPastedUnits(const QString &text, const QList<domain::Unit> &units,
                         std::optional<domain::UnitKind> kind = {});

} // namespace taizhang::exchange
