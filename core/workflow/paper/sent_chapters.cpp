#include "core/workflow/paper/sent_chapters.h"

#include "core/domain/evidence/keeping.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/tr.h"

#include <tuple>

namespace taizhang::workflow {

using domain::FilingId;
using domain::Keeping;
using storage::FrozenSetPiece;
using storage::SetPiece;

namespace {

const auto removedWords = QStringLiteral("封版以后移出");

/// 文号, date, sender and what else is printed of a piece beside its title.
template <class Piece>
auto printedFacts(Piece &piece)
{
    return std::tie(piece.documentNumber, piece.ownDate, piece.unitName, piece.address, piece.note);
}

/// As they were sent; whether that reads otherwise now.
bool putFacts(const FrozenSetPiece &sent, SetPiece &piece)
{
    const bool differs = piece.title != sent.frozen.name || printedFacts(piece) != printedFacts(sent);
    piece.title = sent.frozen.name;
    printedFacts(piece) = printedFacts(sent);
    return differs;
}

/// A piece that is not in the set any more, as it was there.
SetPiece removedPiece(const FrozenSetPiece &sent)
{
    SetPiece piece{.filing = sent.frozen.filing, .evidence = sent.evidence, .requirement = sent.requirement};
    piece.section = sent.section;
    piece.indicator = sent.indicator;
    piece.row = sent.row;
    piece.materialLabel = sent.materialLabel;
    piece.period = sent.period;
    piece.kind = sent.kind;
    return piece;
}

/// Whether a piece that was only listed is 入册 now. Where there is no record it may as well be one that
/// could not be bound, and had a page that says so.
bool isAddedTo(const SentSet &set, const FrozenSetPiece &was, const SetPiece &now)
{
    return set.record.isKnown && was.frozen.page == 0 && keepingOf(now) == Keeping::Bound;
}

/// What the set holds of a piece, and how that differs from what there is now.
SentPiece sentPiece(storage::Database &database, const SentSet &set, const FrozenSetPiece &was,
                    const SetPiece *now, SetPiece &piece)
{
    SentPiece sent{was.frozen.page, was.frozen.volume, {}, {}, {}};
    piece = now ? *now : removedPiece(was);
    piece.number = was.frozen.number;
    sent.renamed = putFacts(was, piece) && now;
    const auto keeping = now ? keepingOf(*now) : Keeping::Bound;
    if (sent.page == 0) { // it was listed
        // Short, so that the list takes no more pages than it did.
        if (!now || isAddedTo(set, was, *now)) {
            piece.keeping = domain::keepingWord(Keeping::Boxed);
            sent.remark = now ? QStringLiteral("见增补册") : QStringLiteral("已移出");
        }
        return sent;
    }
    if (!now) {
        sent.gone = removedWords;
        sent.goneOnPaper = QStringLiteral("已移出");
    } else if (keeping != Keeping::Bound) {
        sent.gone = QStringLiteral("封版以后改为") + keepingText(keeping);
        sent.goneOnPaper = keepingText(keeping);
    } else if (!domain::mayLeave(
                   now->restricted) || // by itself or for its redacted copy; else by what it was then
               (was.sha256 != now->sha256 && storage::marksOfContent(database, was.sha256).restricted)) {
        sent.gone = QStringLiteral("内容已标为工作秘密");
        sent.goneOnPaper = QStringLiteral("现场查阅");
    }
    if (!sent.gone.isEmpty())
        return sent;
    sent.redacted = !was.frozen.changed && was.sha256 != was.frozen.sha256;
    sent.older = piece.sha256 != was.sha256;
    piece.sha256 = was.sha256;
    if (sent.older)
        piece.name = was.name;
    return sent;
}

/// The attachments that the report listed when the set was sent.
QList<report::Attachment> attachmentsOf(const report::ReportInput &input, const QList<FrozenSetPiece> &set)
{
    QList<report::Attachment> list;
    const auto add = [&](int indicator, int row) {
        for (const auto &piece : set)
            if (piece.indicator == indicator && (row == 0 || piece.row == row))
                list << report::Attachment{piece.frozen.number,
                                           piece.frozen.name.isEmpty() ? piece.name : piece.frozen.name};
    };
    QList<int> own, further;
    for (const auto &row : input.rows)
        (row.further ? further : own) << row.ordinal;
    add(input.indicatorNumber, own.size() == 1 ? own.first() : 0);
    for (qsizetype i = 0; i < further.size() && i < input.further.size(); ++i)
        add(input.further[i].number, further[i]);
    return list;
}

} // namespace

void putAsSent(storage::Database &database, const SentSet &sent, QList<BookletChapter> &chapters)
{
    const auto set = storage::frozenSet(database, sent.freeze.id);
    const auto since = piecesSince(database);
    QHash<int, QList<const FrozenSetPiece *>> byIndicator;
    for (const auto &piece : set)
        byIndicator[piece.indicator] << &piece;
    for (auto &chapter : chapters) {
        if (!sent.covers(chapter.sheet.number))
            continue;
        QHash<FilingId, const SetPiece *> present;
        const auto now = std::exchange(chapter.pieces, {});
        for (const auto &piece : now)
            present.insert(piece.filing, &piece);
        for (const auto *was : byIndicator.value(chapter.sheet.number)) {
            SetPiece piece{
                .filing = was->frozen.filing, .evidence = was->evidence, .requirement = was->requirement};
            const auto *still = present.take(was->frozen.filing);
            chapter.sent.insert(was->frozen.filing, sentPiece(database, sent, *was, still, piece));
            chapter.pieces << piece;
            if (still && isAddedTo(sent, *was, *still))
                chapter.later << *still;
        }
        for (const auto &piece : now)
            if (present.contains(piece.filing) && keepingOf(piece) == Keeping::Bound)
                chapter.later << piece;
        for (const auto &piece : std::as_const(chapter.later))
            if (since.contains(piece.filing))
                chapter.unsent << piece.filing;
        chapter.sentPage = sent.record.chapters.value(chapter.sheet.number);
        for (auto &report : chapter.reports) {
            report.input.evidence = attachmentsOf(report.input, set);
            report.sentPage = sent.record.reports.value({chapter.sheet.number, report.row}).page;
        }
        if (sent.hasReports() && !sent.hasReportOf(chapter.sheet.number)) {
            chapter.reportLater = std::any_of(chapter.reports.cbegin(), chapter.reports.cend(),
                                              [](const BookletReport &report) { return report.written; });
            chapter.reports.removeIf([](const BookletReport &report) { return report.written; });
        }
        // Of rows that were one report then.
        if (!chapter.reports.isEmpty() && chapter.reports.first().sentPage == 0)
            chapter.reports.first().sentPage = sent.record.reports.value({chapter.sheet.number, 0}).page;
    }
}

namespace {

/// Something that stood in the set that was sent, and where it stands now.
struct Moved
{
    QString what;
    storage::FreezeRecord::Place then, now;

    static QString words(const storage::FreezeRecord::Place &place)
    {
        return QStringLiteral("第%1册第%2页").arg(place.volume).arg(place.page);
    }
};

QList<Moved> movedReports(const SentSet &sent, int volume, const BookletPlace &place)
{
    const auto then = sent.record.reports.constFind({place.indicator, place.row});
    if (then == sent.record.reports.cend())
        return {};
    return {{QStringLiteral("第%1项情况说明").arg(place.indicator), *then, {volume, place.page}}};
}

} // namespace

QString movedWords(const BookletContent &content, const QList<BookletVolume> &volumes)
{
    if (!content.sent)
        return {};
    QHash<QString, storage::FreezeRecord::Place> pieces;
    for (const auto &chapter : content.chapters)
        for (const auto &piece : chapter.pieces)
            if (const auto then = chapter.sent.constFind(piece.filing);
                then != chapter.sent.cend() && then->page > 0)
                pieces.insert(piece.number, {then->volume, then->page});
    QList<Moved> moved;
    for (int volume = 0; volume < volumes.size(); ++volume)
        for (const auto &place : volumes[volume].places) {
            if (place.kind == BookletPlace::Kind::Report)
                moved << movedReports(*content.sent, volume + 1, place);
            else if (const auto then = pieces.constFind(place.evidence); then != pieces.cend())
                moved << Moved{place.evidence, *then, {volume + 1, place.page}};
        }
    moved.removeIf([](const Moved &one) { return one.then == one.now; });
    if (moved.isEmpty())
        return {};
    const auto &first = *std::min_element(moved.cbegin(), moved.cend(), [](const Moved &a, const Moved &b) {
        return a.then.page < b.then.page;
    });
    return tr("页码和“%1”封版时的不一样，从第%2页起：%3原来在%4，"
              "这一套里在%5。证明表和目录上仍是封版时的页码；要改用这一套，请再封版一次。")
        .arg(domain::shownName(content.sent->freeze.title))
        .arg(first.then.page)
        .arg(first.what, Moved::words(first.then), Moved::words(first.now));
}

} // namespace taizhang::workflow
