#include "core/workflow/visit/freezing.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/domain/units/unit_limits.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/paper/sent_set.h"
#include "core/workflow/paper/set_reports.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QHash>

namespace taizhang::workflow {

using domain::Error;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

/// The name as it is kept; throws for what cannot be frozen under it.
QString checkedTitle(Database &database, const QString &title, QDate on, const QString &note, QDate today)
{
    auto name = domain::oneLine(title);
    if (name.isEmpty())
        throw Error(tr("封版要有名称，没有封版：请填写，例如“2024年书面评审”。"));
    if (name.size() > longestFreezeTitle)
        throw Error(tr("封版的名称有 %1 字，最多 %2 字，没有封版：请写短些，其余写进备注。")
                        .arg(name.size())
                        .arg(longestFreezeTitle));
    if (const auto size = domain::oneLine(note).size(); size > domain::longestNote)
        throw Error(
            tr("封版的备注有 %1 字，最多 %2 字，没有封版：请写短些。").arg(size).arg(domain::longestNote));
    if (!on.isValid())
        throw Error(tr("封版日期不对，没有封版：请填写送审的日期。"));
    if (const auto why = whyNoFreezeDay(on, today); !why.isEmpty())
        throw Error(tr("封版日期%1%2，没有封版：请核对送审的日期。").arg(domain::dateText(on), why));
    for (const auto &sent : storage::freezes(database))
        if (sent.title == name)
            throw Error(tr("已经有一次封版叫“%1”（%2），没有封版：请换一个名称，例如“%1（第二次）”。")
                            .arg(name, domain::dateText(sent.frozenOn)));
    return name;
}

/// What the reports say now. Of an 增补册, what those say that it does not hold stays as it was sent.
QMap<storage::RowNumber, QString> marksOf(Database &database, const storage::FreezeRecord &record)
{
    auto marks = reportMarks(database);
    if (record.kind != storage::FreezeKind::Supplement)
        return marks;
    const auto before = marksSent(database);
    const auto isHeld = [&](const storage::RowNumber &row) {
        return record.reports.contains(row) || record.reports.contains({row.indicator, 0});
    };
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        if (!isHeld(mark.key()))
            *mark = before.value(mark.key());
    return marks;
}

storage::FreezeRecord recordOf(const Booklet &booklet, const BookletOptions &options)
{
    storage::FreezeRecord record;
    record.kind = options.only ? storage::FreezeKind::Supplement : storage::FreezeKind::Whole;
    record.binding = storage::FreezeBinding{options.duplex,  options.volumePages, options.dividers,
                                            options.reports, options.evidence,    options.errata};
    for (int volume = 0; volume < booklet.volumes.size(); ++volume)
        for (const auto &place : booklet.volumes[volume].places)
            if (place.kind == BookletPlace::Kind::Report)
                record.reports.insert({place.indicator, place.row}, {volume + 1, place.page});
            else if (place.kind == BookletPlace::Kind::Sheet)
                record.sheets.insert(place.indicator, place.page);
            else if (place.isNotice)
                record.notices << place.evidence;
            else if (place.kind == BookletPlace::Kind::Chapter) {
                record.chapters.insert(place.indicator, place.page);
                record.indicators << place.indicator;
            }
    return record;
}

/// What the pages of a booklet hang on: pieces, their numbers and their files.
QStringList traits(const QList<storage::SetPiece> &set)
{
    QStringList traits;
    for (const auto &piece : set)
        traits << QStringLiteral("%1 %2 %3").arg(piece.filing.value()).arg(piece.number, piece.sha256);
    return traits;
}

} // namespace

QString whyNoFreezeDay(QDate day, QDate today)
{
    if (day > today.addYears(1))
        return tr("在一年以后");
    // No table of this kind was issued before that year.
    if (day < QDate(2019, 1, 1))
        return tr("在 2019 年以前，那时还没有示范创建");
    return {};
}

QString freezeSet(Database &database, const storage::Author &author, const QString &title, QDate on,
                  const QString &note, const QList<BoundPage> &pages, storage::FreezeRecord record)
{
    const auto name = checkedTitle(database, title, on, note, QDate::currentDate());
    const auto set = storage::evidenceSet(database);
    if (set.isEmpty())
        throw Error(tr("台账里还没有佐证材料，没有封版：请先添加材料。"));
    QHash<QString, BoundPage> bound;
    for (const auto &page : pages)
        bound.insert(page.evidence, page);
    ChangeGroup step(database, author, tr("封版“%1”").arg(name));
    const auto freeze = step.insert(Entity::Freeze, {{QStringLiteral("title"), name},
                                                     {QStringLiteral("frozen_on"), on.toString(Qt::ISODate)},
                                                     {QStringLiteral("note"), domain::oneLine(note)}});
    for (const auto &piece : set) {
        const auto page = bound.constFind(piece.number);
        const bool isBound = page != bound.cend();
        step.insert(Entity::FreezeItem,
                    {{QStringLiteral("freeze_id"), freeze},
                     {QStringLiteral("filing_id"), piece.filing.value()},
                     {QStringLiteral("number"), piece.number},
                     {QStringLiteral("sha256"), piece.sha256.isNull() ? QStringLiteral("") : piece.sha256},
                     {QStringLiteral("volume"), isBound ? QVariant(page->volume) : QVariant()},
                     {QStringLiteral("page"), isBound ? QVariant(page->page) : QVariant()}});
        step.set(Entity::Filing, piece.filing.value(), {{QStringLiteral("fixed_rank"), piece.rank}});
    }
    record.marks = marksOf(database, record);
    storage::recordFreeze(step, record);
    return step.commit();
}

QList<BoundPage> boundPages(const Booklet &booklet)
{
    QList<BoundPage> pages;
    for (int volume = 0; volume < booklet.volumes.size(); ++volume)
        for (const auto &place : booklet.volumes[volume].places)
            if (place.kind == BookletPlace::Kind::Piece)
                pages << BoundPage{place.evidence, volume + 1, place.page};
    return pages;
}

QSet<domain::FilingId> supplementPieces(Database &database)
{
    const auto sent = lastSent(database);
    if (!sent)
        throw Error(tr("还没有封过版，没有做增补册：请先封版，以后添加的才是增补的。"));
    auto added = piecesSince(database);
    if (added.isEmpty() && reportsSince(database).isEmpty())
        throw Error(
            tr("“%1”封版以后还没有添加、更换过材料，情况说明也没有变动，没有做增补册。").arg(sent->title));
    return added;
}

namespace {

/// A set that lies there already, under the names that are written now.
QStringList replacedSets(const BookletOptions &options, const QString &folder)
{
    const auto name = options.only ? QStringLiteral("增补册") : QStringLiteral("汇编");
    return QDir(folder).entryList({name + QStringLiteral(".pdf"), name + QStringLiteral(" 第*册.pdf")},
                                  QDir::Files);
}

// What was sent is to be what the pages say.
void refuseLost(const Booklet &booklet)
{
    if (!booklet.lost.isEmpty())
        throw Error(
            tr("有 %1 份要装订的材料文件丢失或被改动，没有封版，也没有留下册子：%2请先检查台账，从备份"
               "找回或换上原来的文件，再封版。")
                .arg(booklet.lost.size())
                .arg(booklet.lost.join(QString())));
}

} // namespace

BoundFreeze bindAndFreeze(WorkspaceSession &session, const FreezeWords &words, const BookletOptions &options,
                          const QString &folder, const platform::Progress &progress)
{
    const auto before =
        session
            .read([&words](Database &database) {
                // Before minutes are spent on the booklet.
                checkedTitle(database, words.title, words.on, words.note, QDate::currentDate());
                return traits(storage::evidenceSet(database));
            })
            .result();
    auto wanted = options;
    wanted.asSent = false;
    const auto there = replacedSets(options, folder);
    BoundFreeze bound;
    bound.booklet = makeBooklet(session, wanted, folder, progress, [&](const Booklet &booklet) {
        refuseLost(booklet);
        bound.step =
            session
                .write([&](Database &database, const storage::Author &author) {
                    if (traits(storage::evidenceSet(database)) != before)
                        throw Error(tr("装订的时候材料又有变动，没有封版，也没有留下册子：请重新封版。"));
                    return freezeSet(database, author, words.title, words.on, words.note, boundPages(booklet),
                                     recordOf(booklet, options));
                })
                .result();
    });
    if (!there.isEmpty())
        bound.booklet.remarks.prepend(
            tr("文件夹里原来有一套“%1”，已经换成这一套。").arg(there.join(QStringLiteral("”“"))));
    return bound;
}

} // namespace taizhang::workflow
