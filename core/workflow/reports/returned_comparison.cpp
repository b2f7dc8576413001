#include "core/workflow/reports/returned_comparison.h"

#include "core/domain/reports/report_marks.h"
#include "core/domain/reports/typed_citations.h"
#include "core/domain/table/thresholds.h"
#include "core/report/text/text_table.h"
#include "core/report/writers/docx_writer.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/reports/report_input.h"
#include "core/workflow/reports/returned_origin.h"
#include "core/workflow/reports/stored_lines.h"
#include "core/workflow/reports/typed_citations.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using report::Origin;
using report::PointPlace;
using report::ReturnedPart;
using storage::Database;

namespace {

struct Slot
{
    std::optional<domain::TaskId> task;      ///< none: the table 主要数据
    std::optional<domain::ReportPointId> id; ///< none: the text of no point
    PointPlace place;
    QString heading;
    QString stored;
};

/// Of the rows that are the report's own.
StandingSignature readSignature(const storage::IndicatorSheet &sheet, const report::ReportInput &input,
                                bool ofUnit)
{
    StandingSignature standing;
    standing.ofUnit = ofUnit;
    standing.printed = {input.agency, input.date};
    QList<storage::TaskSheet> rows;
    for (const auto &row : input.rows)
        if (row.further == 0)
            rows << sheet.tasks.at(row.ordinal - 1);
    if (ofUnit || !signedAlike(rows))
        return standing;
    for (const auto &row : std::as_const(rows))
        standing.rows << row.id;
    standing.storedAgency = rows.first().agency;
    standing.storedSignedOn = rows.first().signedOn;
    return standing;
}

/// `filings`: what bore a number when the line was written. What has gone since reads as it is printed today.
QString withNumbersOfToday(const QString &line, const QHash<QString, QString> &filings,
                           const QHash<QString, QString> &numbers)
{
    QString words;
    qsizetype from = 0;
    for (const auto &typed : domain::typedCitationsIn(line, filings)) {
        const auto now = numbers.value(typed.filing);
        if (typed.filing.isEmpty() || now == typed.number)
            continue;
        words += line.sliced(from, typed.begin - from) + typed.between +
                 report::withCitations(domain::citationMark(typed.filing), numbers);
        from = typed.end;
    }
    return words + line.sliced(from);
}

/// Compares the parts of a file with those that would be printed today.
class Comparison
{
public:
    Comparison(const Standing &standing, ReturnedReport &result) : m_standing(standing), m_result(result)
    {
        for (const auto &row : standing.input.rows) {
            if (row.further > 0)
                continue;
            const auto &task = standing.sheet.tasks.at(row.ordinal - 1);
            addSlots(task.id, {row.ordinal, 0}, task.points, task.freeText);
            for (const auto &served : standing.unit ? QList<storage::ServedRow>() : task.serves)
                addSlots(served.place.task, {served.place.row, 0, served.place.indicator}, served.points,
                         served.freeText);
        }
        if (!standing.unit)
            m_slots << Slot{{}, {}, report::figuresPlace, report::figuresCaption(), standing.figures};
    }

    /// `wentOut`: 落款 as the file says that it had it.
    void run(const formats::WordText &file, const Origin &origin,
             const std::optional<report::Signature> &wentOut)
    {
        const auto document = report::buildReport(m_standing.input);
        const auto only = onlyPlace();
        const auto printed = report::partsOf(
            formats::readWordParagraphs(QStringLiteral("docx"), report::docxOf(document)), document, only);
        auto returned = report::partsOf(file, document, only);
        m_result.remarks << returned.remarks;
        renumber(returned.parts, origin);
        // A row that has neither points nor a text yet is printed nowhere, and an only point with a text of
        // none before it cannot be told from that.
        m_slots.removeIf([&](const Slot &slot) {
            return !partAt(printed.parts, slot.place) && !partAt(returned.parts, slot.place);
        });
        for (const auto &slot : std::as_const(m_slots))
            compare(slot, partAt(printed.parts, slot.place), partAt(returned.parts, slot.place));
        returned.parts.removeIf([&](const ReturnedPart &part) {
            return indexOf(part.place) < 0 && printed.parts.contains(part);
        });
        addNew(returned.parts);
        auto signature =
            comparedSignature(m_standing.signature, returned.signature, wentOut, m_result.remarks);
        signature.stored = m_standing.signatureAsStored;
        m_result.points << signature;
    }

private:
    void addSlots(domain::TaskId task, PointPlace place, const QList<storage::PointSheet> &points,
                  const QString &freeText)
    {
        if (points.isEmpty() || !freeText.trimmed().isEmpty())
            m_slots << Slot{task, {}, place, tr("（不属于要点的文字）"), freeText};
        for (const auto &point : points) {
            place.point = point.ordinal;
            m_slots << Slot{task, point.id, place, point.point.text, point.text};
        }
    }

    /// The numbers of evidence in the file as they were when it went out, made those of today: what nobody
    /// touched is the same, and what stays is cited as it was meant.
    void renumber(QList<ReturnedPart> &parts, const Origin &origin)
    {
        if (origin.workspace != m_standing.workspace)
            return;
        QHash<QString, QString> filings;
        for (const auto &[filing, number] : origin.citations.asKeyValueRange())
            filings.insert(number, filing);
        bool isOther = false;
        for (auto &part : parts)
            for (auto &line : part.lines) {
                const auto today = withNumbersOfToday(line, filings, m_standing.numbers);
                isOther = isOther || today != line;
                line = today;
            }
        if (isOther)
            m_result.remarks << tr("这个文件导出以后，附件编号有变动：文件里引用的编号已对上现在的编号，"
                                   "请核对。");
    }

    /// Of a report without headings, and of what stands before the first one.
    PointPlace onlyPlace() const
    {
        const auto &rows = m_standing.input.rows;
        const bool onePoint =
            rows.size() == 1 && rows.first().points.size() == 1 && rows.first().freeText.trimmed().isEmpty();
        return {rows.first().ordinal, onePoint ? 1 : 0};
    }

    static const ReturnedPart *partAt(const QList<ReturnedPart> &parts, const PointPlace &place)
    {
        for (const auto &part : parts)
            if (part.place == place)
                return &part;
        return nullptr;
    }

    void compare(const Slot &slot, const ReturnedPart *printed, const ReturnedPart *returned)
    {
        const auto before = printed ? printed->lines : QStringList();
        const auto after = returned ? returned->lines : QStringList();
        ReturnedPoint point;
        point.row = slot.place.row;
        point.point = slot.place.point;
        point.further = slot.place.further;
        point.heading = slot.heading;
        point.before = before.join(u'\n');
        point.after = after.join(u'\n');
        point.task = slot.task;
        point.id = slot.id;
        point.stored = slot.stored;
        point.text = storedText(point.stored, before, after);
        point.state = !returned         ? ReturnedState::Missing
                      : before == after ? ReturnedState::Same
                                        : ReturnedState::Changed;
        point.canBeTaken = point.state == ReturnedState::Changed ||
                           (point.state == ReturnedState::Missing && !before.isEmpty());
        point.proposed = point.state == ReturnedState::Changed && !after.isEmpty();
        if (slot.place == report::figuresPlace)
            takeFigures(point, before, after);
        remarkOn(point);
        m_result.points << point;
    }

    /// Which figures of the table would be entered; what is none of them is told.
    void takeFigures(ReturnedPoint &point, const QStringList &before, const QStringList &after)
    {
        auto thresholds = domain::thresholdsOf(m_standing.sheet.text);
        for (const auto &line : after) {
            const auto cells = report::cellsOfLine(line);
            if (before.contains(line) || cells == report::figuresHeader())
                continue;
            const auto asked =
                std::find_if(thresholds.begin(), thresholds.end(), [&](const domain::Threshold &each) {
                    return each.clause.simplified() == cells.value(0).simplified();
                });
            if (asked == thresholds.end()) {
                m_result.remarks
                    << tr("“主要数据”表里的“%1”不是这一项要填的数据，没有读回。").arg(cells.value(0, line));
                continue;
            }
            point.figures << FigureEntry{int(asked->beginsAt), asked->words, cells.value(1), cells.value(2)};
        }
        remarkOnLostRows(before, after);
        point.canBeTaken = !point.figures.isEmpty();
        point.proposed = point.proposed && point.canBeTaken;
    }

    /// A row that the file has no more is not taken for a figure that is to be emptied.
    void remarkOnLostRows(const QStringList &before, const QStringList &after)
    {
        const auto askedIn = [](const QString &line) {
            return report::cellsOfLine(line).value(0).simplified();
        };
        QStringList kept;
        for (const auto &line : after)
            kept << askedIn(line);
        for (const auto &line : before)
            if (!kept.contains(askedIn(line)) && report::cellsOfLine(line) != report::figuresHeader())
                m_result.remarks << tr("文件的“主要数据”表里没有“%1”这一行，台账里的“%2”没有动：要清空的，请"
                                       "留着这一行，只清空“完成情况”和“数据来源”，或者在台账里清空。")
                                        .arg(askedIn(line), report::cellsOfLine(line).value(1));
    }

    void remarkOn(const ReturnedPoint &point)
    {
        if (point.state == ReturnedState::Missing)
            m_result.remarks << tr("文件里没有“%1”这个标题，台账里的文字没有动，请核对是删了还是改了名。")
                                    .arg(point.heading);
        else if (point.state == ReturnedState::Changed && point.after.isEmpty() && point.task)
            m_result.remarks
                << tr("“%1”在文件里是空的，台账里的文字没有动；确实要清空的请选上这个要点再读回。")
                       .arg(point.heading);
    }

    void addNew(const QList<ReturnedPart> &parts)
    {
        int behind = -1;
        for (const auto &part : parts) {
            if (const auto at = indexOf(part.place); at >= 0) {
                if (part.place != report::figuresPlace)
                    behind = at;
                continue;
            }
            if (part.lines.isEmpty() && part.heading.isEmpty())
                continue;
            ReturnedPoint point;
            point.row = behind < 0 ? m_standing.input.rows.first().ordinal : m_result.points[behind].row;
            point.further = behind < 0 ? 0 : m_result.points[behind].further;
            point.heading = part.heading.isEmpty() ? tr("（第一个标题前面的文字）") : part.heading;
            point.state = ReturnedState::New;
            point.after = part.lines.join(u'\n');
            point.text = part.heading;
            if (!part.lines.isEmpty())
                point.text += (point.text.isEmpty() ? QString() : QStringLiteral("\n")) + point.after;
            point.behind = behind;
            point.canBeTaken = behind >= 0;
            m_result.remarks << (behind >= 0
                                     ? tr("“%1”不是这一项的要点；要用的请勾选，会接在“%2”的后面。")
                                           .arg(point.heading, m_result.points[behind].heading)
                                     : tr("%1不属于任何要点，没有读回：要用的请在文件里移到要点下面。")
                                           .arg(point.heading));
            m_result.points << point;
        }
    }

    int indexOf(const std::optional<PointPlace> &place) const
    {
        for (qsizetype i = 0; place && i < m_slots.size(); ++i)
            if (m_slots[i].place == *place)
                return int(i);
        return -1;
    }

    const Standing &m_standing;
    ReturnedReport &m_result;
    QList<Slot> m_slots; ///< the first points of the result, in the same order
};

} // namespace

QString storedFigures(Database &database, domain::IndicatorId indicator)
{
    QStringList lines;
    for (const auto &figure : storage::figuresOf(database, indicator))
        lines << report::textOfTable({{figure.threshold, figure.value, figure.source}});
    return lines.join(u'\n');
}

Standing readStanding(WorkspaceSession &session, const Origin &origin, std::optional<domain::UnitId> expected)
{
    const auto today = QDate::currentDate();
    return session
        .read([origin, today, expected](Database &database) {
            const auto row = origin.row > 0 ? std::optional(origin.row) : std::nullopt;
            // Says what is the matter where the indicator or the row is not there.
            const auto unit = unitOf(database, origin, expected);
            auto input = reportInput(database, origin.indicator, row, today, unit);
            auto sheet = *storage::indicatorSheet(database, origin.indicator);
            if (unit)
                putUnitTexts(database, sheet.tasks, *unit);
            QStringList cited;
            for (const auto &filing : origin.citations.keys())
                cited << domain::citationMark(filing);
            auto figures = storedFigures(database, sheet.id);
            auto signature = readSignature(sheet, input, unit.has_value());
            auto stored = storedSignature(database, signature.rows);
            return Standing{std::move(sheet),
                            std::move(input),
                            storage::workspaceUuid(database),
                            unit,
                            std::move(figures),
                            std::move(signature),
                            std::move(stored),
                            citedNumbers(database, cited)};
        })
        .result();
}

void compareReturned(const Standing &standing, const formats::WordText &file, const Origin &origin,
                     const std::optional<report::Signature> &wentOut, ReturnedReport &result)
{
    Comparison(standing, result).run(file, origin, wentOut);
}

QStringList servedRemarks(WorkspaceSession &session, const storage::IndicatorSheet &sheet, int row)
{
    return session
        .read([&](Database &database) {
            QStringList remarks;
            for (const auto &task : sheet.tasks)
                if (row == 0 || task.ordinal == row)
                    if (const auto entry = storage::servedEntry(database, task.id))
                        remarks << tr("第%1项的情况说明现在由第%"
                                      "2项一并说明，标题的编排不同了，对不上的要点没有读回：请重新"
                                      "导出，或在第%2项里填写。")
                                       .arg(sheet.number)
                                       .arg(storage::rowOfReport(database, entry->report).indicator);
            remarks.removeDuplicates();
            return remarks;
        })
        .result();
}

} // namespace taizhang::workflow
