#include "core/workflow/visit/inspector_reports.h"

#include "core/domain/evidence/keeping.h"
#include "core/domain/file_names.h"
#include "core/domain/units/masking.h"
#include "core/exchange/evidence_tree.h"
#include "core/exchange/inspector_html.h"
#include "core/report/writers/html_writer.h"
#include "core/report/writers/text_writer.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/paper/set_reports.h"
#include "core/workflow/reports/print_remarks.h"
#include "core/workflow/reports/report_export.h"
#include "core/workflow/tr.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace taizhang::workflow {

using domain::maskedPersonalData;
using exchange::InspectorIndicator;
using exchange::InspectorReport;
using report::Document;
using storage::Database;

namespace {

bool isUnfilled(const report::Block &block)
{
    const auto *paragraph = std::get_if<report::Paragraph>(&block);
    return paragraph != nullptr && paragraph->voice == report::Paragraph::Voice::Unfilled;
}

/// A heading with nothing below it before the next one of its level.
bool isBare(const std::vector<report::Block> &blocks, size_t place)
{
    const auto *heading = std::get_if<report::Heading>(&blocks[place]);
    if (heading == nullptr || !heading->continuation.isEmpty())
        return false;
    if (place + 1 == blocks.size())
        return true;
    const auto &next = blocks[place + 1];
    if (const auto *other = std::get_if<report::Heading>(&next))
        return other->level <= heading->level;
    return std::holds_alternative<report::AttachmentList>(next) ||
           std::holds_alternative<report::Signature>(next);
}

/// What is still owed is nobody's business outside; the numbers of the other points stay as they are printed.
void leaveOutUnfilled(Document &document)
{
    auto &blocks = document.blocks;
    for (auto place = blocks.size(); place-- > 0;) {
        if (!isUnfilled(blocks[place]))
            continue;
        blocks.erase(blocks.begin() + std::ptrdiff_t(place));
        if (place > 0 && isBare(blocks, place - 1))
            blocks.erase(blocks.begin() + std::ptrdiff_t(--place));
    }
}

/// Every evidence number of the set that the words name becomes a link to its page. Tags hold none.
QString linked(const QString &html, const QHash<QString, QString> &pages)
{
    static const QRegularExpression number(QStringLiteral("\\d{3}(?:\\.\\d+)?-\\d+-\\d+"));
    QString made;
    qsizetype from = 0;
    for (auto match = number.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        const auto page = pages.value(found.captured());
        made += QStringView(html).mid(from, found.capturedStart() - from);
        made += page.isEmpty()
                    ? found.captured()
                    : QStringLiteral("<a href=\"%1\">%2</a>").arg(exchange::htmlUrl(page), found.captured());
        from = found.capturedEnd();
    }
    made += QStringView(html).mid(from);
    return made;
}

void mask(report::ReportInput &input)
{
    for (auto &row : input.rows) {
        for (auto &point : row.points)
            point.text = maskedPersonalData(point.text);
        row.freeText = maskedPersonalData(row.freeText);
    }
    for (auto &attachment : input.evidence)
        attachment.title = maskedPersonalData(attachment.title);
}

bool isWritten(const report::ReportInput &input)
{
    return std::any_of(input.rows.cbegin(), input.rows.cend(), [](const report::ReportRow &row) {
        return !row.freeText.trimmed().isEmpty() ||
               std::any_of(row.points.cbegin(), row.points.cend(),
                           [](const report::PointAnswer &point) { return !point.text.trimmed().isEmpty(); });
    });
}

class Reports
{
public:
    Reports(Database &database, InspectorSource &source, QDate today)
        : m_database(database)
        , m_source(source)
        , m_today(today)
        , m_sections(storage::sectionLines(database))
        , m_lines(storage::indicatorLines(database))
    {
        for (const auto &piece : std::as_const(source.set.pieces))
            m_pages.insert(piece.number, piece.page);
    }

    void add()
    {
        for (auto &indicator : m_source.set.indicators)
            addTo(indicator);
        if (m_without > 0)
            m_source.remarks << tr("%1 项还没有写情况说明，文件夹里就没有。").arg(m_without);
        if (m_owed > 0)
            m_source.remarks << tr("情况说明还有 %1 处未写，文件夹里略去。").arg(m_owed);
        if (m_openFields > 0)
            m_source.remarks
                << tr("情况说明里还有 %1 处提纲的空格【】没有填，在文件夹里看得见：请填好后重新生成。")
                       .arg(m_openFields);
        if (const auto words = lostCitationsWords(m_lost, m_citing); !words.isEmpty())
            m_source.remarks << words;
    }

private:
    void addTo(InspectorIndicator &indicator)
    {
        const auto sheet = *storage::indicatorSheet(m_database, indicator.number);
        if (!sheet.applicable())
            return;
        for (const auto &report : setReports(m_database, sheet)) {
            const auto named = sheet.tasks.size() > 1 ? report.row : std::nullopt;
            if (report.standing)
                addStanding(indicator, named, report.standing->evidence);
            else
                addWritten(indicator, named);
        }
        // As in progress: where the table asks for no point nothing is owed.
        if (indicator.reports.isEmpty() &&
            std::any_of(sheet.tasks.cbegin(), sheet.tasks.cend(),
                        [](const storage::TaskSheet &task) { return !task.points.isEmpty(); }))
            ++m_without;
    }

    static InspectorReport named(const InspectorIndicator &indicator, std::optional<int> row)
    {
        InspectorReport report;
        report.title = row ? QStringLiteral("第%1项第%2行情况说明").arg(indicator.number).arg(*row)
                           : QStringLiteral("第%1项情况说明").arg(indicator.number);
        report.page = QStringLiteral("report-%1%2.html")
                          .arg(indicator.number, 3, 10, QLatin1Char('0'))
                          .arg(row ? QStringLiteral(".%1").arg(*row) : QString());
        return report;
    }

    void addWritten(InspectorIndicator &indicator, std::optional<int> row)
    {
        auto input = reportInput(m_database, indicator.number, row, m_today);
        if (!isWritten(input))
            return;
        mask(input);
        auto document = report::buildReport(input);
        m_owed += report::unfilledCount(document);
        m_openFields += report::openFields(document);
        if (const auto lost = report::lostCitations(document); lost > 0) {
            m_lost += lost;
            m_citing << indicator.number;
        }
        leaveOutUnfilled(document);
        auto report = named(indicator, row);
        report.html = linked(report::htmlBody(document), m_pages);
        report.words = report::plainTextOf(document).simplified();
        indicator.reports << report;
    }

    void addStanding(InspectorIndicator &indicator, std::optional<int> row, domain::EvidenceId evidence)
    {
        auto report = named(indicator, row);
        // The newest version: the redacted copy where there is one of the present file.
        const auto versions = storage::versionsOf(m_database, evidence);
        if (!domain::mayLeave(storage::evidencePlace(m_database, evidence).restricted)) {
            report.where = QStringLiteral("这份情况说明是工作秘密，不在本文件夹里，请到%1查阅。")
                               .arg(m_source.set.agency);
        } else if (versions.isEmpty()) {
            return;
        } else {
            const auto &file = versions.first();
            const auto ending = QFileInfo(file.originalName).suffix();
            report.path = folderOf(indicator) + QLatin1Char('/') +
                          domain::legalFileName(
                              QStringLiteral("%1%2 情况说明%3")
                                  .arg(QStringLiteral("%1").arg(indicator.number, 3, 10, QLatin1Char('0')),
                                       row ? QStringLiteral(".%1").arg(*row) : QString(),
                                       ending.isEmpty() ? QString() : QLatin1Char('.') + ending));
            report.mediaType = file.mediaType;
            m_source.reportObjects.insert(report.path, file.sha256);
        }
        indicator.reports << report;
    }

    QString folderOf(const InspectorIndicator &indicator) const
    {
        for (const auto &line : m_lines)
            for (const auto &section : m_sections)
                if (line.number == indicator.number && section.ordinal == line.section)
                    return exchange::indicatorFolder(section, line);
        return {};
    }

    Database &m_database;
    InspectorSource &m_source;
    const QDate m_today;
    QList<storage::SectionLine> m_sections;
    QList<storage::IndicatorLine> m_lines;
    QHash<QString, QString> m_pages;
    int m_without = 0;
    int m_owed = 0;
    int m_openFields = 0; ///< of outlines, left to be filled in
    int m_lost = 0;       ///< citations of pieces that are gone
    QList<int> m_citing;  ///< indicators that have them
};

} // namespace

void addInspectorReports(Database &database, InspectorSource &source, QDate today)
{
    Reports(database, source, today).add();
}

} // namespace taizhang::workflow
