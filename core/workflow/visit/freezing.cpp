#include "core/workflow/visit/freezing.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/storage/evidence/evidence_set.h"
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
QString checkedTitle(Database &database, const QString &title, QDate on, QDate today)
{
    auto name = domain::oneLine(title);
    if (name.isEmpty())
        throw Error(tr("封版要有名称，没有封版：请填写，例如“2024年书面评审”。"));
    if (!on.isValid())
        throw Error(tr("封版日期不对，没有封版：请填写送审的日期。"));
    if (on > lastFreezeDay(today))
        throw Error(tr("封版日期 %1 在一年以后，没有封版：请核对送审的日期。").arg(domain::dateText(on)));
    for (const auto &sent : storage::freezes(database))
        if (sent.title == name)
            throw Error(tr("已经有一次封版叫“%1”（%2），没有封版：请换一个名称，例如“%1（第二次）”。")
                            .arg(name, domain::dateText(sent.frozenOn)));
    return name;
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

QDate lastFreezeDay(QDate today)
{
    return today.addYears(1);
}

QString freezeSet(Database &database, const storage::Author &author, const QString &title, QDate on,
                  const QString &note, const QList<BoundPage> &pages)
{
    const auto name = checkedTitle(database, title, on, QDate::currentDate());
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
    return step.commit();
}

QList<BoundPage> boundPages(const Booklet &booklet)
{
    QList<BoundPage> pages;
    for (int volume = 0; volume < booklet.volumes.size(); ++volume)
        for (const auto &entry : booklet.volumes[volume].contents)
            if (!entry.evidence.isEmpty())
                pages << BoundPage{entry.evidence, volume + 1, entry.printedPage};
    return pages;
}

QSet<domain::FilingId> supplementPieces(Database &database)
{
    const auto sent = storage::freezes(database);
    if (sent.isEmpty())
        throw Error(tr("还没有封过版，没有做增补册：请先封版，以后添加的才是增补的。"));
    const auto added = storage::filingsSinceFreeze(database);
    if (added.isEmpty())
        throw Error(tr("“%1”封版以后还没有添加、更换过材料，没有做增补册。").arg(sent.first().title));
    return {added.cbegin(), added.cend()};
}

BoundFreeze bindAndFreeze(WorkspaceSession &session, const FreezeWords &words, const BookletOptions &options,
                          const QString &folder, const platform::Progress &progress)
{
    const auto before = session
                            .read([&words](Database &database) {
                                // Before minutes are spent on the booklet.
                                checkedTitle(database, words.title, words.on, QDate::currentDate());
                                return traits(storage::evidenceSet(database));
                            })
                            .result();
    const auto booklet = makeBooklet(session, options, folder, progress);
    const auto step =
        session
            .write([&](Database &database, const storage::Author &author) {
                if (traits(storage::evidenceSet(database)) != before)
                    throw Error(
                        tr("装订的时候材料又有变动，没有封版：册子已经做在“%1”里，但不能作数，请删去后"
                           "重新封版。")
                            .arg(QDir::toNativeSeparators(folder)));
                return freezeSet(database, author, words.title, words.on, words.note, boundPages(booklet));
            })
            .result();
    return {booklet, step};
}

} // namespace taizhang::workflow
