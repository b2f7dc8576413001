#include "core/workflow/paper/booklet_content.h"

#include "core/domain/error.h"
#include "core/domain/table/amendments.h"
#include "core/report/booklet/booklet_sheets.h"
#include "core/report/text/report_content.h"
#include "core/storage/paper/freeze_repository.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/edition_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/reports/report_export.h"
#include "core/workflow/tr.h"

#include <QSet>

namespace taizhang::workflow {

using domain::Error;
using storage::Database;

namespace {

BookletReport reportOf(Database &database, int indicator, std::optional<int> row, QDate today)
{
    BookletReport report;
    report.row = row.value_or(0);
    report.input = reportInput(database, indicator, row, today);
    report.agency = report.input.agency;
    report.date = report.input.date.toString(Qt::ISODate);
    return report;
}

/// One report of the whole indicator, or one of each row where a file stands for one of them.
QList<BookletReport> reportsOf(Database &database, const storage::IndicatorSheet &sheet, QDate today)
{
    if (!sheet.applicable())
        return {};
    QList<BookletReport> reports;
    for (const auto &row : reportRows(sheet)) {
        auto report = reportOf(database, sheet.number, row, today);
        if (const auto *task = row ? &sheet.tasks.at(*row - 1) : nullptr; task && task->standingEvidence) {
            report.standing = storage::presentFile(database, *task->standingEvidence);
            report.standingKind = task->standingKind;
        }
        reports << report;
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

QString addedTo(Database &database)
{
    const auto sent = storage::freezes(database);
    if (sent.isEmpty())
        return {};
    return QStringLiteral("%1（%2封版）以后增加、更换的材料")
        .arg(sent.first().title, report::signatureDate(sent.first().frozenOn));
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

/// An 增补册 without a piece would be a cover and lists.
void refuseUnlessAnyIsBound(const BookletContent &content, const BookletOptions &options)
{
    qsizetype pieces = 0;
    for (const auto &chapter : content.chapters) {
        for (const auto &piece : chapter.pieces)
            if (isToBeBound(piece, options))
                return;
        pieces += chapter.pieces.size();
    }
    throw Error(tr("要增补的 %1 份材料没有一份是入册，没有写出任何文件：请先把要装订的材料的档位改为入册，"
                   "再做增补册。")
                    .arg(pieces));
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

BookletContent bookletContent(Database &database, const BookletOptions &options, QDate today)
{
    const auto lines = storage::indicatorLines(database);
    refuseUnlessThere(options, lines);
    BookletContent content;
    content.table = storage::edition(database).title;
    content.agency = storage::workspaceAgency(database);
    const auto pieces = piecesOf(database, options);
    QHash<domain::FilingId, storage::BoundPlace> places;
    if (options.only) {
        content.addedTo = addedTo(database);
        places = storage::boundPlaces(database);
    }
    int section = 0;
    for (const auto &line : lines) {
        if (!isChosen(options, line) || (options.only && !pieces.contains(line.number)))
            continue;
        BookletChapter chapter{*storage::indicatorSheet(database, line.number)};
        chapter.opensSection = line.section != section;
        section = line.section;
        if (options.reports)
            chapter.reports = reportsOf(database, chapter.sheet, today);
        chapter.pieces = pieces.value(line.number);
        chapter.replaced = placesOf(chapter.pieces, places);
        if (options.errata)
            chapter.errata = domain::correctionsText(chapter.sheet.corrections);
        content.chapters << chapter;
    }
    if (options.only && content.chapters.isEmpty())
        throw Error(tr("没有要增补的材料，没有写出任何文件：选中的各项在封版以后还没有添加、更换过材料。"));
    if (options.only)
        refuseUnlessAnyIsBound(content, options);
    return content;
}

} // namespace taizhang::workflow
