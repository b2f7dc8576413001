#include "core/workflow/history/history.h"

#include "core/domain/error.h"
#include "core/domain/tasks/requirement.h"
#include "core/domain/text_folding.h"
#include "core/formats/sheets/csv_writer.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/storage/history/placed_history.h"
#include "core/workflow/history/item_words.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

#include <algorithm>
#include <array>

namespace taizhang::workflow {

using storage::Database;
using storage::Entity;
using storage::ItemPlaces;
using storage::PlacedChange;

namespace {

// Read at once, and passed in one call at most: some 50 ms of the storage thread.
constexpr int entriesAtOnce = 1000;
constexpr int entriesPerPart = 5000;

struct TopicRow
{
    HistoryTopic topic;
    const char *label;
    QList<Entity> entities;
};

const QList<TopicRow> &topicRows()
{
    static const QList<TopicRow> rows{
        {HistoryTopic::Materials,
         QT_TRANSLATE_NOOP("workflow", "报送与状态"),
         {Entity::Requirement, Entity::RequirementHandler}},
        {HistoryTopic::Evidence,
         QT_TRANSLATE_NOOP("workflow", "佐证材料"),
         {Entity::Evidence, Entity::EvidenceVersion, Entity::Filing, Entity::Freeze, Entity::FreezeItem,
          Entity::Loan, Entity::LoanBorrower}},
        {HistoryTopic::Reports,
         QT_TRANSLATE_NOOP("workflow", "情况说明"),
         {Entity::Report, Entity::ReportText, Entity::ReportServedRow, Entity::Figure}},
        {HistoryTopic::Units,
         QT_TRANSLATE_NOOP("workflow", "单位与分工"),
         {Entity::Unit, Entity::UnitAlias, Entity::UnitContact, Entity::UnitGroup, Entity::UnitGroupMember,
          Entity::Assignment}},
        {HistoryTopic::Notices,
         QT_TRANSLATE_NOOP("workflow", "发文"),
         {Entity::Notice, Entity::NoticeItem, Entity::NoticeText}},
        {HistoryTopic::Settings,
         QT_TRANSLATE_NOOP("workflow", "台账设置"),
         {Entity::Workspace, Entity::ShortName, Entity::Erratum, Entity::PageProfile, Entity::PrintSet}},
    };
    return rows;
}

bool isTechnical(const PlacedChange &placed, const HistoryFilter &filter)
{
    // What a letter lists stands in its own line; who looks for one thing is told of the letters that list
    // it.
    if (placed.entity == Entity::NoticeItem)
        return !filter.indicator && !filter.requirement;
    // A unit gets its place in the order after it is added, and loses it when it is deleted (unit_directory).
    const auto unplaced = [](const QVariant &ordinal) {
        return !ordinal.isNull() && ordinal.toInt() == 0;
    };
    const auto &change = placed.change;
    return change.field == QStringLiteral("state_at") ||
           (placed.entity == Entity::Unit && change.field == QStringLiteral("ordinal") &&
            (unplaced(change.before) || unplaced(change.after)));
}

// The fields of a new row by which a reader knows it, in words, but for what its name says already.
QString newRowWords(const PlacedChange &placed, const QString &item, const ItemPlaces &places)
{
    static const QStringList telling{
        QStringLiteral("kind"),      QStringLiteral("name"),          QStringLiteral("title"),
        QStringLiteral("text"),      QStringLiteral("original_name"), QStringLiteral("issued_on"),
        QStringLiteral("unit_id"),   QStringLiteral("period"),        QStringLiteral("due_on"),
        QStringLiteral("corrected"), QStringLiteral("opening"),       QStringLiteral("closing")};
    const auto fields = placed.change.after.toMap();
    QStringList words;
    for (const auto &field : telling)
        if (const auto value = valueWords(placed.entity, field, fields.value(field), places);
            !value.isEmpty() && !item.contains(value))
            words << (field == QStringLiteral("due_on") ? fieldWords(field) + value : value);
    return words.join(QStringLiteral("，"));
}

void tellNew(HistoryLine &line, const PlacedChange &placed, const ItemPlaces &places)
{
    const auto fields = placed.change.after.toMap();
    if (placed.entity == Entity::NoticeItem) {
        const auto notice = fields.value(QStringLiteral("notice_id")).toLongLong();
        line.field = tr("写进%1").arg(
            valueWords(Entity::Notice, QStringLiteral("kind"), places.noticeKind(notice), places));
        return;
    }
    line.field = tr("新增");
    line.to = placed.withheld ? tr("不记内容") : newRowWords(placed, line.item, places);
    if (placed.entity != Entity::Notice)
        return;
    if (const auto items = noticeItemsWords(fields.value(QStringLiteral("id")).toLongLong(), places);
        !items.isEmpty())
        line.to += tr("：%1").arg(items);
}

HistoryLine lineOf(const PlacedChange &placed, const ItemPlaces &places)
{
    const auto &change = placed.change;
    HistoryLine line{change.seq,
                     change.group,
                     change.at,
                     change.actor,
                     change.machine,
                     change.title,
                     itemWords(placed.entity, placed.place, places),
                     {},
                     {},
                     {},
                     placed.withheld,
                     placed.place.indicator,
                     false,
                     domain::RequirementId::parse(placed.place.requirement),
                     domain::UnitId::parse(placed.place.unit)};
    const auto &ofUnits = topicRows()[int(HistoryTopic::Units)].entities;
    if (change.field == storage::restoredField) {
        line.item = tr("整个台账");
        line.field = tr("从备份恢复");
        line.to = valueWords(Entity::Filing, QStringLiteral("filed_at"),
                             change.after.toMap().value(QStringLiteral("taken_at")), places);
        return line;
    }
    line.ofUnits = placed.entity != Entity::Assignment && ofUnits.contains(placed.entity);
    if (change.field == QStringLiteral("created")) {
        tellNew(line, placed, places);
        return line;
    }
    const bool retirement = change.field == QStringLiteral("retired_at");
    line.field =
        retirement ? retirementWords(placed.entity, !change.after.isNull()) : fieldWords(change.field);
    if (retirement) // the field says all of it
        return line;
    if (placed.withheld) {
        line.from = line.to = tr("不记内容");
        return line;
    }
    const auto words = [&](const QVariant &value) {
        // What is asked of a unit is 未报送 where 本局自收 is 未收集.
        if (change.field == QStringLiteral("state") && placed.place.unit != 0)
            if (const auto state = domain::parseStateWord(value.toString()))
                return domain::unitStateLabel(*state);
        return valueWords(placed.entity, change.field, value, places);
    };
    line.from = words(change.before);
    line.to = change.field == QStringLiteral("extension_wanted") && change.after.isNull()
                  ? tr("没有待答复的申请") // granted, refused or undone, as the name of the step says
                  : words(change.after);
    return line;
}

QString startOfDay(QDate day)
{
    return day.isValid() ? storage::timestamp(day.startOfDay()) : QString();
}

storage::ChangeFilter changeFilter(const HistoryFilter &filter)
{
    storage::ChangeFilter changes;
    changes.actor = filter.actor;
    if (filter.topic)
        changes.entities = topicRows()[int(*filter.topic)].entities;
    changes.since = startOfDay(filter.from);
    changes.until = filter.to.isValid() ? startOfDay(filter.to.addDays(1)) : QString();
    changes.indicator = filter.indicator;
    if (filter.requirement)
        changes.requirement = filter.requirement->value();
    if (filter.unit)
        changes.unit = filter.unit->value();
    return changes;
}

bool says(const HistoryLine &line, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const auto text = domain::foldForSearch(
        QStringList{line.actor, line.machine, line.step, line.item, line.field, line.from, line.to}.join(
            QLatin1Char('\n')));
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace

QList<HistoryTopic> historyTopics()
{
    QList<HistoryTopic> topics;
    for (const auto &row : topicRows())
        topics << row.topic;
    return topics;
}

QString topicLabel(HistoryTopic topic)
{
    return tr(topicRows()[int(topic)].label);
}

HistoryPart historyPart(Database &database, const HistoryFilter &filter, qint64 before, int wanted)
{
    const ItemPlaces places(database, filter.indicator);
    const auto changes = changeFilter(filter);
    const auto words = domain::foldForSearch(filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    HistoryPart part;
    part.entries = storage::newestChange(database);
    part.next = before;
    for (int passed = 0; passed < entriesPerPart && part.lines.size() < wanted; passed += entriesAtOnce) {
        const auto stretch = storage::placedHistory(database, places, changes, part.next, entriesAtOnce);
        part.next = stretch.next;
        for (const auto &placed : stretch.changes) {
            if (!filter.technical && isTechnical(placed, filter))
                continue;
            if (const auto line = lineOf(placed, places); says(line, words))
                part.lines << line;
            if (part.lines.size() < wanted)
                continue;
            part.next = placed.change.seq;
            return part;
        }
        if (part.next == 0)
            break;
    }
    return part;
}

QList<HistoryLine> wholeHistory(WorkspaceSession &session, const HistoryFilter &filter,
                                const platform::Progress &progress)
{
    QList<HistoryLine> lines;
    qint64 before = 0;
    do {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止，没有写出任何文件。"));
        const auto part = session
                              .read([filter, before](Database &database) {
                                  return historyPart(database, filter, before, entriesPerPart);
                              })
                              .result();
        lines << part.lines;
        before = part.next;
        progress.report(part.entries - before, part.entries);
    } while (before != 0);
    return lines;
}

QString shownMoment(const HistoryLine &line)
{
    return QDateTime::fromString(line.at, Qt::ISODateWithMs)
        .toLocalTime()
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

formats::Sheet historySheet(const QList<HistoryLine> &lines)
{
    formats::Sheet sheet;
    sheet.name = QStringLiteral("修改记录");
    sheet.title = QStringLiteral("修改记录");
    sheet.landscape = true;
    sheet.columns = {{QStringLiteral("时间"), 20}, {QStringLiteral("操作人"), 12},
                     {QStringLiteral("电脑"), 14}, {QStringLiteral("步骤"), 24},
                     {QStringLiteral("对象"), 34}, {QStringLiteral("内容"), 14},
                     {QStringLiteral("原来"), 24}, {QStringLiteral("改为"), 24}};
    sheet.rows.reserve(lines.size());
    for (const auto &line : lines)
        sheet.rows << QStringList{shownMoment(line), line.actor, line.machine, line.step,
                                  line.item,         line.field, line.from,    line.to};
    return sheet;
}

qsizetype writeHistory(WorkspaceSession &session, const HistoryFilter &filter, const QString &file,
                       const platform::Progress &progress)
{
    refuseUnlessWritableTo(file);
    const auto lines = wholeHistory(session, filter, progress);
    const auto sheet = historySheet(lines);
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        formats::writeCsv(sheet, file);
    else
        formats::writeWorkbook({{sheet}}, file);
    return lines.size();
}

} // namespace taizhang::workflow
