#pragma once

#include "core/domain/id.h"
#include "core/formats/sheets/sheet.h"
#include "core/platform/progress.h"
#include "core/storage/history/journal.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace taizhang::workflow {

/// What entries of the history are about, for a reader who looks for one.
enum class HistoryTopic { Materials, Evidence, Reports, Units, Notices, Settings };
QList<HistoryTopic> historyTopics();
/// 报送与状态, 佐证材料, 情况说明, 单位与分工, 发文, 台账设置.
QString topicLabel(HistoryTopic topic);

/// Which changes are wanted; everything left out means all.
struct HistoryFilter
{
    QString words; ///< every one of them stands somewhere in the line; half and full width, upper and lower
                   ///< case alike
    QString actor;
    std::optional<HistoryTopic> topic;
    QDate from; ///< by the clock on the wall, inclusive
    QDate to;   ///< inclusive
    std::optional<int> indicator;
    std::optional<domain::RequirementId> requirement;
    std::optional<domain::UnitId> unit;
    bool technical = false; ///< with what follows from another change and says nothing to a reader
    bool operator==(const HistoryFilter &) const = default;
};

/// One change in words.
struct HistoryLine
{
    qint64 seq = 0;
    QString group; ///< uuid of the step it belongs to
    QString at;    ///< ISO, UTC
    QString actor;
    QString machine;
    QString step;  ///< name of the step it belongs to
    QString item;  ///< 第30项材料2（某镇，2023年）
    QString field; ///< 状态; 新增 for a row that was made
    QString from;  ///< to the letter; empty for none; 不记内容 where it is withheld
    QString to;
    bool withheld = false; ///< personal: that it changed is kept, and not from what to what
    int indicator = 0;     ///< number, 0 for none
    bool ofUnits = false;  ///< belongs to the directory of units
    /// What is asked of a unit, that it is about.
    std::optional<domain::RequirementId> requirement = {};
    std::optional<domain::UnitId> unit = {}; ///< that it is about, or whose it is
    bool operator==(const HistoryLine &) const = default;
};

/// When it was by the clock on the wall: 2024-03-01 16:00:00; as every list of lines says it.
QString shownMoment(const HistoryLine &line);

/// A stretch of the history, the newest first.
struct HistoryPart
{
    QList<HistoryLine> lines;
    qint64 next = 0;    ///< where the next one begins; 0: this was the last
    qint64 entries = 0; ///< about how many entries there are in all, for telling how far one is
};

/// Reads on before `before` (0: from the newest) until `wanted` lines are found, but past no more entries
/// than a reader may wait for: there may be fewer lines though there are more.
HistoryPart historyPart(storage::Database &database, const HistoryFilter &filter, qint64 before, int wanted);

/// All that the filter leaves. Slow; call it off the window's thread. Throws domain::Cancelled.
QList<HistoryLine> wholeHistory(WorkspaceSession &session, const HistoryFilter &filter,
                                const platform::Progress &progress);

/// As a sheet: 时间, 操作人, 电脑, 步骤, 对象, 内容, 原来, 改为.
formats::Sheet historySheet(const QList<HistoryLine> &lines);

/// wholeHistory() as a file, csv or xlsx by its name; whole or not at all. Returns how many lines. Throws
/// domain::Error, or Cancelled.
qsizetype writeHistory(WorkspaceSession &session, const HistoryFilter &filter, const QString &file,
                       const platform::Progress &progress);

} // namespace taizhang::workflow
