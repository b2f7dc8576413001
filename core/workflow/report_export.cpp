#include "core/workflow/report_export.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/picture_pdf.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_system.h"
#include "core/report/docx_writer.h"
#include "core/report/html_writer.h"
#include "core/report/page_layout.h"
#include "core/report/pdf_writer.h"
#include "core/report/point_places.h"
#include "core/report/text_writer.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/report_repository.h"
#include "core/workflow/export_place.h"
#include "core/workflow/page_profiles.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::workflow {

using domain::Error;
using report::ReportInput;
using storage::Database;

namespace {

StandingReport standingReport(WorkspaceSession &session, Database &database, domain::EvidenceId evidence)
{
    const auto file = storage::presentFile(database, evidence);
    if (!file)
        throw Error(
            tr("代替情况说明的文件没有登记内容，录入的文字不受影响：请重新放入文件，或改用录入文字。"));
    return {session.objects().pathOf(file->sha256), file->originalName, file->mediaType};
}

void refuseUnlessPrintable(const StandingReport &standing, const QString &title)
{
    if (!QFileInfo::exists(standing.path))
        throw Error(tr("%1用的文件“%2”丢失，其他内容不受影响：请重新放入这个文件，或改用录入文字。")
                        .arg(title, standing.name));
    if (!standing.isPdf() && !standing.mediaType.startsWith(QLatin1String("image/")))
        throw Error(tr("%1以文件“%2”为准，它要用 WPS 或 Word 打开后打印、另存为 PDF，台账内容没有改动。")
                        .arg(title, standing.name));
}

QStringList remarksOn(const report::LaidOutReport &pages)
{
    auto remarks = pages.fontRemarks;
    if (!pages.missing.isEmpty())
        remarks << tr("电脑里没有能显示这些字的字体，印成了〓：%1。").arg(pages.missing);
    return remarks;
}

void copyPdf(const StandingReport &standing, const QString &file)
{
    QFile source(standing.path);
    if (!source.open(QIODevice::ReadOnly))
        throw Error(tr("无法读取“%1”，没有写出任何文件：请先检查台账。").arg(standing.name),
                    source.errorString());
    platform::AtomicFile target(file);
    while (!source.atEnd()) {
        const auto block = source.read(1024 * 1024);
        if (block.isEmpty())
            throw Error(tr("读取“%1”时出错，没有写出任何文件：请先检查台账。").arg(standing.name),
                        source.errorString());
        target.write(block);
    }
    target.commit();
}

QByteArray bytesOf(const StandingReport &standing)
{
    QFile file(standing.path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(tr("无法读取“%1”，没有写出任何文件：请先检查台账。").arg(standing.name),
                    file.errorString());
    return file.readAll();
}

/// All that a report is made from, read at one moment.
struct Source
{
    QString title;
    ReportInput input;
    std::optional<StandingReport> standing;
    int standingRow = 0;
    qsizetype rows = 0;
    bool isSignedAlike = true;
    std::optional<int> row; ///< asked for
    QString unit = {};      ///< whose own it is; empty: the bureau's
    QString workspace;
    report::PageProfile profile;

    /// The bureau's knows where its answers belong, so that an edited file of it can come back.
    report::Document document() const
    {
        auto made = report::buildReport(input);
        if (!unit.isEmpty())
            return made;
        report::markPointPlaces(made, input);
        const auto own = std::count_if(input.rows.cbegin(), input.rows.cend(),
                                       [](const auto &each) { return !each.further; });
        made.origin =
            report::Origin{workspace, input.indicatorNumber, own == 1 ? input.rows.first().ordinal : 0};
        return made;
    }

    bool isOneOfSeveral() const { return row && input.rowsOfIndicator > 1; }
    QString suggestedName(ReportFormat format) const
    {
        return domain::legalFileName(
            QStringLiteral("%1%2 %3.%4")
                .arg(input.indicatorNumber, 3, 10, QLatin1Char('0'))
                .arg(isOneOfSeveral() ? QStringLiteral(".%1").arg(*row) : QString(),
                     unit +
                         (input.shortName.isEmpty() ? tr("情况说明") : tr("%1情况说明").arg(input.shortName)),
                     reportEnding(format)));
    }
    QStringList remarks(const report::Document &document) const
    {
        QStringList said;
        if (!isSignedAlike)
            said << tr("各行的落款不一样，合印的一份用“%1”落款，日期为%2。")
                        .arg(input.agency, domain::dateText(input.date));
        if (const auto owed = report::unfilledCount(document); owed > 0)
            said << tr("还有 %1 处未写，文中标为（待填写）。").arg(owed);
        if (const auto fields = report::openFields(document); fields > 0)
            said << tr("还有 %1 处提纲里的空格【】没有填，请核对。").arg(fields);
        if (const auto lost = report::lostCitations(document); lost > 0)
            said << tr("引用的附件有 %1 处已经移出，文中标为〔附件已移出〕，请核对。").arg(lost);
        return said;
    }
};

Source readSource(WorkspaceSession &session, int indicator, std::optional<int> row,
                  std::optional<domain::UnitId> unit = {})
{
    const auto today = QDate::currentDate();
    auto source = session
                      .read([&session, indicator, row, unit, today](Database &database) {
                          if (unit) {
                              Source own;
                              own.input = reportInput(database, indicator, row, today, unit);
                              own.row = row;
                              own.unit = own.input.agency;
                              own.workspace = storage::workspaceUuid(database);
                              own.profile = profileInUse(database);
                              return own;
                          }
                          const auto printed = printedRows(database, indicator, row);
                          const auto &rows = printed.rows;
                          Source read;
                          read.input = reportInput(database, printed, today);
                          read.rows = rows.size();
                          read.isSignedAlike = signedAlike(rows);
                          read.row = printed.row;
                          read.workspace = storage::workspaceUuid(database);
                          read.profile = profileInUse(database);
                          for (const auto &task : rows)
                              if (task.standingEvidence && !read.standing) {
                                  read.standing = standingReport(session, database, *task.standingEvidence);
                                  read.standingRow = task.ordinal;
                              }
                          return read;
                      })
                      .result();
    source.title = source.isOneOfSeveral() ? tr("第%1项第%2行情况说明").arg(indicator).arg(*row)
                                           : tr("第%1项情况说明").arg(indicator);
    if (unit)
        source.title = source.unit + source.title;
    if (source.standing && source.rows > 1)
        throw Error(
            tr("第%1项第%2行以文件“%3”为准，不能和其他行排成一份，没有改动任何内容：请一行一行地预览、导出。")
                .arg(indicator)
                .arg(source.standingRow)
                .arg(source.standing->name));
    return source;
}

} // namespace

ReportPages reportPages(WorkspaceSession &session, int indicator, std::optional<int> row,
                        std::optional<domain::UnitId> unit)
{
    const auto source = readSource(session, indicator, row, unit);
    const auto name = source.suggestedName(ReportFormat::Pdf);
    if (source.standing) {
        refuseUnlessPrintable(*source.standing, source.title);
        return {source.title, name, *source.standing, {}};
    }
    const auto document = source.document();
    auto laidOut = report::layOut(document, report::FontSet::installed(source.profile.fonts), source.profile);
    const auto remarks = source.remarks(document) + remarksOn(laidOut);
    return {source.title, name, std::move(laidOut), remarks};
}

QString reportEnding(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Docx:
        return QStringLiteral("docx");
    case ReportFormat::Html:
        return QStringLiteral("html");
    case ReportFormat::Text:
        return QStringLiteral("txt");
    }
    return {};
}

std::optional<ReportFormat> parseReportFormat(const QString &word)
{
    for (const auto format : {ReportFormat::Pdf, ReportFormat::Docx, ReportFormat::Html, ReportFormat::Text})
        if (word.toLower() == reportEnding(format))
            return format;
    return std::nullopt;
}

ReportFormat reportFormatOf(const QString &file)
{
    const auto ending = QFileInfo(file).suffix().toLower();
    if (const auto format = parseReportFormat(ending))
        return *format;
    return ending == QStringLiteral("htm") ? ReportFormat::Html : ReportFormat::Pdf;
}

ReportFile reportFile(WorkspaceSession &session, int indicator, std::optional<int> row, ReportFormat format,
                      std::optional<domain::UnitId> unit)
{
    const auto source = readSource(session, indicator, row, unit);
    ReportFile file{source.title, source.suggestedName(format), {}, {}};
    if (source.standing) {
        if (QFileInfo(source.standing->name).suffix().toLower() != reportEnding(format))
            throw Error(
                tr("%1以文件“%2”为准，不能另存为别的格式，没有写出任何文件：请在佐证材料里打开这个文件。")
                    .arg(source.title, source.standing->name));
        file.bytes = bytesOf(*source.standing);
        return file;
    }
    const auto document = source.document();
    file.remarks = source.remarks(document);
    switch (format) {
    case ReportFormat::Docx:
        file.bytes = report::docxOf(document, source.profile);
        break;
    case ReportFormat::Html:
        file.bytes = report::htmlOf(document, source.profile);
        break;
    case ReportFormat::Text:
        file.bytes = report::plainTextOf(document).toUtf8();
        break;
    case ReportFormat::Pdf:
        break; // reportPages()
    }
    return file;
}

void writeReportFile(const ReportFile &report, const QString &file)
{
    refuseUnlessWritableTo(file);
    platform::makeFolder(QFileInfo(file).absolutePath());
    platform::writeAtomically(file, report.bytes);
}

ReportPages laidOutPages(const QString &title, const QString &suggestedName, report::LaidOutReport pages)
{
    const auto remarks = remarksOn(pages);
    return {title, suggestedName, std::move(pages), remarks};
}

void writeReportPdf(const ReportPages &pages, const QString &file)
{
    refuseUnlessWritableTo(file);
    if (const auto *laidOut = std::get_if<report::LaidOutReport>(&pages.content))
        return report::writePdf(*laidOut, file);
    const auto &standing = std::get<StandingReport>(pages.content);
    const auto folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        throw Error(tr("无法建立文件夹“%1”，没有写出任何文件：请检查写入权限。").arg(folder));
    if (standing.isPdf())
        copyPdf(standing, file);
    else
        platform::writeAtomically(file, formats::pdfOfPicture(standing.path, pages.title));
}

QStringList exportReport(WorkspaceSession &session, int indicator, std::optional<int> row,
                         const QString &file, std::optional<ReportFormat> wanted,
                         std::optional<domain::UnitId> unit)
{
    if (const auto format = wanted.value_or(reportFormatOf(file)); format != ReportFormat::Pdf) {
        const auto report = reportFile(session, indicator, row, format, unit);
        writeReportFile(report, file);
        return report.remarks;
    }
    const auto pages = reportPages(session, indicator, row, unit);
    writeReportPdf(pages, file);
    return pages.remarks;
}

} // namespace taizhang::workflow
