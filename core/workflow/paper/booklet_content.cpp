#include "core/workflow/paper/booklet_content.h"

#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/reports/report_coverage.h"
#include "core/domain/table/amendments.h"
#include "core/report/booklet/booklet_sheets.h"
#include "core/report/text/report_content.h"
#include "core/storage/evidence/own_date.h"
#include "core/storage/paper/supplement_numbers.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/edition_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/paper/sent_chapters.h"
#include "core/workflow/paper/set_reports.h"
#include "core/workflow/reports/report_export.h"
#include "core/workflow/reports/returned_pieces.h"
#include "core/workflow/tr.h"

#include <QSet>

#include <algorithm>

namespace taizhang::workflow {

using domain::Error;
using storage::Database;

namespace {

BookletReport reportOf(Database &database, const storage::IndicatorSheet &sheet, std::optional<int> row,
                       QDate today)
{
    BookletReport report;
    report.row = row.value_or(0);
    report.input = reportInput(database, sheet.number, row, today);
    report.agency = report.input.agency;
    report.date = report.input.date.toString(Qt::ISODate);
    if (row && sheet.tasks.size() > 1)
        report.title = listedTitle(sheet, *row);
    return report;
}

void putStanding(Database &database, const storage::IndicatorSheet &sheet, const StandingFile &standing,
                 BookletReport &report)
{
    report.standing = storage::presentFile(database, standing.evidence);
    if (!report.standing)
        return;
    report.title = standingTitle(sheet, report.row, standing.kind);
    report.date = storage::ownDateOf(database, standing.evidence);
    if (!domain::mayLeave(storage::evidencePlace(database, standing.evidence).restricted))
        report.why = QStringLiteral("工作秘密，现场查阅");
}

/// One report of the whole indicator, or one of each row where a file stands for one of them.
QList<BookletReport> reportsOf(Database &database, const storage::IndicatorSheet &sheet, QDate today)
{
    if (!sheet.applicable())
        return {};
    QList<BookletReport> reports;
    for (const auto &[row, written, standing] : setReports(database, sheet)) {
        auto report = reportOf(database, sheet, row, today);
        report.written = written;
        if (standing)
            putStanding(database, sheet, *standing, report);
        reports << report;
    }
    return reports;
}

/// Of an 增补册: those that changed since they were sent, and what they take the place of.
QList<BookletReport> changedOf(QList<BookletReport> reports, int indicator,
                               const QSet<storage::RowNumber> &since,
                               const QMap<storage::RowNumber, storage::BoundPlace> &places,
                               const QMap<storage::RowNumber, QString> &sent)
{
    reports.removeIf([&](const BookletReport &report) {
        return report.row > 0 ? !since.contains({indicator, report.row})
                              : std::none_of(since.cbegin(), since.cend(),
                                             [=](const auto &row) { return row.indicator == indicator; });
    });
    for (auto &report : reports) {
        const bool wasThere = std::any_of(sent.keyBegin(), sent.keyEnd(), [&](const storage::RowNumber &row) {
            return row.indicator == indicator && (report.row == 0 || row.row == report.row);
        });
        const auto place = reportPlace(places, {indicator, report.row});
        if (wasThere)
            report.replaces = place ? QStringLiteral("替换") + placeWords(*place) : QStringLiteral("更换");
    }
    return reports;
}

bool isChosen(const BookletOptions &options, const storage::IndicatorLine &line)
{
    if (options.sections.isEmpty() && options.indicators.isEmpty())
        return true;
    return options.sections.contains(line.section) || options.indicators.contains(line.number);
}

void refuseUnlessThere(const BookletOptions &options, const QList<storage::IndicatorLine> &lines)
{
    QSet<int> sections, numbers;
    for (const auto &line : lines) {
        sections << line.section;
        numbers << line.number;
    }
    for (const auto section : options.sections)
        if (!sections.contains(section))
            throw Error(tr("指标表没有第%1部分，没有写出任何文件：请核对部分的序号。").arg(section));
    for (const auto number : options.indicators)
        if (!numbers.contains(number))
            throw Error(tr("指标表里没有第%1项，没有写出任何文件：请核对指标序号。").arg(number));
}

void sortOnce(QList<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// A sheet of （待填写） above 落款 and date is for nobody to read: it is bound only where it stood in a set
/// that was sent, whose pages it keeps, or takes the place of what stood there.
void leaveUnwritten(BookletContent &content)
{
    for (auto &chapter : content.chapters) {
        const auto left = chapter.reports.removeIf([](const BookletReport &report) {
            return !report.written && report.sentPage == 0 && report.replaces.isEmpty();
        });
        if (left > 0)
            content.unwritten << chapter.sheet.number;
    }
}

/// Whether the row is answered by the report of another, where it has no word of its own.
bool isUnsaid(Database &database, const storage::TaskSheet &row)
{
    if (!row.servedBy || standingFileOf(database, row))
        return false;
    return !domain::countsAsWritten(row.freeText) &&
           std::none_of(row.points.cbegin(), row.points.cend(),
                        [](const auto &point) { return domain::countsAsWritten(point.text); });
}

/// The report of these chapters that has the row's own.
const BookletReport *reportOfRow(const QList<BookletChapter> &chapters, const storage::RowPlace &row)
{
    for (const auto &chapter : chapters)
        for (const auto &report : chapter.reports)
            if (chapter.sheet.number == row.indicator && (report.row == 0 || report.row == row.row))
                return &report;
    return nullptr;
}

/// One 情况说明 of several indicators is bound where it is written; unless each had it in the set that was
/// sent, whose pages are kept.
void bindOnce(QList<BookletChapter> &chapters)
{
    for (auto &chapter : chapters)
        for (auto &report : chapter.reports) {
            const auto &rows = chapter.sheet.tasks;
            const auto &row = rows.at(qMax(report.row, 1) - 1);
            if (!row.servedBy || (report.row == 0 && rows.size() > 1))
                continue;
            const auto *lead = reportOfRow(chapters, *row.servedBy);
            if (lead != nullptr && lead != &report &&
                (report.sentPage == 0 || report.sentPage == lead->sentPage))
                report.boundAs = storage::RowNumber{row.servedBy->indicator, lead->row};
        }
}

QString addedTo(Database &database)
{
    const auto sent = lastSent(database);
    return sent ? QStringLiteral("%1（%2封版）以后增加、更换的材料")
                      .arg(sent->title, report::signatureDate(sent->frozenOn))
                : QString();
}

/// By indicator, as far as they are wanted.
QHash<int, QList<storage::SetPiece>> piecesOf(Database &database, const BookletOptions &options)
{
    QHash<int, QList<storage::SetPiece>> pieces;
    for (const auto &piece : storage::evidenceSet(database))
        if (!options.only || options.only->contains(piece.filing))
            pieces[piece.indicator] << piece;
    return pieces;
}

QHash<domain::FilingId, storage::BoundPlace>
placesOf(const QList<storage::SetPiece> &pieces, const QHash<domain::FilingId, storage::BoundPlace> &places)
{
    QHash<domain::FilingId, storage::BoundPlace> own;
    for (const auto &piece : pieces)
        if (const auto place = places.constFind(piece.filing); place != places.cend())
            own.insert(piece.filing, *place);
    return own;
}

} // namespace

QString BookletChapter::title() const
{
    return QStringLiteral("第%1项 %2")
        .arg(sheet.number)
        .arg(report::indicatorName(sheet.shortName, sheet.text));
}

QString BookletChapter::sectionTitle() const
{
    return report::oneLine(sheet.section.mark + sheet.section.title);
}

bool isToBeBound(const storage::SetPiece &piece, const BookletOptions &options)
{
    return options.evidence && domain::mayLeave(piece.restricted) &&
           keepingOf(piece) == domain::Keeping::Bound;
}

namespace {

QStringList returnedOf(Database &database, const QList<BookletChapter> &chapters)
{
    QList<int> indicators;
    QSet<QString> held;
    for (const auto &chapter : chapters) {
        indicators << chapter.sheet.number;
        for (const auto &piece : chapter.pieces)
            held << piece.number;
    }
    auto returned = returnedPieces(database, indicators);
    returned.removeIf([&](const QString &number) { return !held.contains(number); });
    return returned;
}

} // namespace

BookletContent bookletContent(Database &database, const BookletOptions &options, QDate today)
{
    const auto lines = storage::indicatorLines(database);
    refuseUnlessThere(options, lines);
    BookletContent content;
    content.table = storage::edition(database).title;
    content.agency = storage::workspaceAgency(database);
    const auto pieces = piecesOf(database, options);
    QHash<domain::FilingId, storage::BoundPlace> places;
    QSet<storage::RowNumber> since;
    QMap<storage::RowNumber, storage::BoundPlace> reportsAt;
    QMap<storage::RowNumber, QString> marks;
    if (options.only) {
        content.addedTo = addedTo(database);
        content.supplement =
            supplementName(storage::SupplementNumbers(storage::recordedFreezes(database)).next());
        places = storage::boundPlaces(database);
        if (options.reports) {
            since = reportsSince(database);
            reportsAt = reportPlaces(database);
            marks = marksSent(database);
        }
    } else if (options.asSent) {
        content.sent = sentSet(database);
    }
    int section = 0;
    QList<int> chosen;
    for (const auto &line : lines) {
        if (!isChosen(options, line))
            continue;
        chosen << line.number;
        const bool reported = std::any_of(since.cbegin(), since.cend(),
                                          [&](const auto &row) { return row.indicator == line.number; });
        if (options.only && !pieces.contains(line.number) && !reported)
            continue;
        BookletChapter chapter{*storage::indicatorSheet(database, line.number)};
        chapter.opensSection = line.section != section;
        section = line.section;
        if (options.reports)
            chapter.reports = reportsOf(database, chapter.sheet, today);
        if (options.only)
            chapter.reports = changedOf(chapter.reports, line.number, since, reportsAt, marks);
        chapter.pieces = pieces.value(line.number);
        chapter.replaced = placesOf(chapter.pieces, places);
        if (options.errata)
            chapter.errata = domain::correctionsText(chapter.sheet.corrections);
        content.chapters << chapter;
    }
    if (options.only && content.chapters.isEmpty())
        throw Error(tr("没有要增补的材料，没有写出任何文件：选中的各项在封版以后还没有添加、更换过材料。"));
    if (content.sent) {
        const auto &bound = content.sent->record.indicators;
        content.pagesKept = bound.isEmpty() ? chosen.size() == lines.size() : chosen == bound;
        putAsSent(database, *content.sent, content.chapters);
        QSet<int> later;
        for (const auto &chapter : std::as_const(content.chapters))
            if (chapter.reportLater)
                later << chapter.sheet.number;
        if (options.reports)
            for (const auto &row : reportsSince(database))
                if (chosen.contains(row.indicator))
                    (later.contains(row.indicator) ? content.laterReports : content.changedReports)
                        << row.indicator;
        sortOnce(content.changedReports);
        sortOnce(content.laterReports);
    }
    content.returned = returnedOf(database, content.chapters);
    leaveUnwritten(content);
    if (!options.reportPages) { // listed only
        content.unwritten.clear();
        return content;
    }
    bindOnce(content.chapters);
    for (const auto &chapter : std::as_const(content.chapters))
        if (!chapter.reports.isEmpty() &&
            std::any_of(chapter.sheet.tasks.cbegin(), chapter.sheet.tasks.cend(),
                        [&](const auto &row) { return isUnsaid(database, row); }))
            content.unsaid << chapter.sheet.number;
    return content;
}

} // namespace taizhang::workflow
