#include "core/workflow/reports/report_export.h"

#include "core/domain/error.h"
#include "core/evidence/office_pages.h"
#include "core/formats/pdf/joined_pdf.h"
#include "core/formats/pdf/picture_pdf.h"
#include "core/platform/atomic_file.h"
#include "core/platform/new_folders.h"
#include "core/report/layout/page_layout.h"
#include "core/report/writers/docx_writer.h"
#include "core/report/writers/html_writer.h"
#include "core/report/writers/pdf_writer.h"
#include "core/report/writers/text_writer.h"
#include "core/workflow/reports/print_remarks.h"
#include "core/workflow/reports/report_source.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

#include <QFileInfo>

namespace taizhang::workflow {

using domain::Error;

namespace {

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
    if (const auto words = missingCharactersWords(pages.missing); !words.isEmpty())
        remarks << words;
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

/// The same as pages, where it is a Word file and LibreOffice makes them; else as it is.
StandingReport asPages(const StandingReport &standing)
{
    const auto program = evidence::officeProgram();
    if (program.isEmpty() || !QFileInfo::exists(standing.path) ||
        !evidence::isOfficeFile(standing.mediaType, standing.name))
        return standing;
    const auto scratch = std::make_shared<platform::TemporaryFolder>();
    if (!scratch->isValid())
        return standing;
    constexpr std::chrono::seconds patience(90);
    QList<evidence::OfficeFile> files{{standing.path, standing.name, {}}};
    evidence::makeOfficePages(files, program, scratch->path(), patience, {});
    if (files.first().pdf.isEmpty())
        return standing;
    return {files.first().pdf, standing.name, QStringLiteral("application/pdf"), scratch};
}

/// All rows of an indicator for one of which a file stands.
ReportPages joinedRows(WorkspaceSession &session, const ReportSource &whole)
{
    const auto scratch = std::make_shared<platform::TemporaryFolder>();
    if (!scratch->isValid())
        throw Error(tr("建不了临时文件夹，没有写出任何文件：请检查剩余空间后重试。"), scratch->detail());
    ReportPages joined{whole.title(), whole.suggestedName(ReportFormat::Pdf), {}, {}};
    QStringList files;
    for (int row = 1; row <= whole.rows; ++row) {
        const auto pages = reportPages(session, whole.indicator, row);
        files << scratch->filePath(QStringLiteral("%1.pdf").arg(row));
        writeReportPdf(pages, files.last());
        for (const auto &remark : pages.remarks)
            joined.remarks << tr("第%1行：%2").arg(row).arg(remark);
    }
    StandingReport content{scratch->filePath(QStringLiteral("joined.pdf")), joined.suggestedName,
                           QStringLiteral("application/pdf"), scratch};
    platform::AtomicFile target(content.path);
    formats::joinPdfs(files, joined.title, false,
                      [&target](const char *bytes, qint64 count) { target.write(bytes, count); });
    target.commit();
    joined.content = std::move(content);
    return joined;
}

QByteArray bytesOf(const StandingReport &standing)
{
    QFile file(standing.path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(tr("无法读取“%1”，没有写出任何文件：请先检查台账。").arg(standing.name),
                    file.errorString());
    return file.readAll();
}

} // namespace

ReportPages reportPages(WorkspaceSession &session, int indicator, std::optional<int> row,
                        std::optional<domain::UnitId> unit)
{
    auto source = readReportSource(session, indicator, row, unit).result();
    if (source.standing && source.rows > 1)
        return joinedRows(session, source);
    QStringList remarks;
    if (source.standing && !source.standing->isPdf()) {
        source.standing = asPages(*source.standing);
        if (source.standing->isPdf())
            remarks << tr("“%1”是转换成页的，版式可能和原来的不一样：请核对。").arg(source.standing->name);
    }
    auto pages = reportPages(source, [&source](const report::Document &document) {
        return report::layOut(document, report::FontSet::installed(source.profile.fonts), source.profile);
    });
    pages.remarks += remarks;
    return pages;
}

ReportPages reportPages(const ReportSource &source,
                        const std::function<report::LaidOutReport(const report::Document &)> &layOut)
{
    source.refuseUnlessWhole();
    const auto name = source.suggestedName(ReportFormat::Pdf);
    if (source.standing) {
        refuseUnlessPrintable(*source.standing, source.title());
        return {source.title(), name, *source.standing, {}};
    }
    const auto document = source.document();
    auto laidOut = layOut(document);
    const auto remarks = source.remarks(document) + remarksOn(laidOut);
    return {source.title(), name, std::move(laidOut), remarks};
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
    return reportFile(readReportSource(session, indicator, row, unit).result(), format);
}

ReportFile reportFile(const ReportSource &source, ReportFormat format)
{
    source.refuseUnlessWhole();
    ReportFile file{source.title(), source.suggestedName(format), {}, {}};
    if (source.standing) {
        if (QFileInfo(source.standing->name).suffix().toLower() != reportEnding(format))
            throw Error(
                tr("%1以文件“%2”为准，不能另存为别的格式，没有写出任何文件：请在佐证材料里打开这个文件。")
                    .arg(source.title(), source.standing->name));
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
    platform::writeWithFolder(file, report.bytes);
}

ReportPages laidOutPages(const QString &title, const QString &suggestedName, report::LaidOutReport pages)
{
    const auto remarks = remarksOn(pages);
    return {title, suggestedName, std::move(pages), remarks};
}

QByteArray reportPdfBytes(const ReportPages &pages)
{
    if (const auto *laidOut = std::get_if<report::LaidOutReport>(&pages.content))
        return report::pdfOf(*laidOut);
    const auto &standing = std::get<StandingReport>(pages.content);
    return standing.isPdf() ? bytesOf(standing) : formats::pdfOfPicture(standing.path, pages.title);
}

void writeReportPdf(const ReportPages &pages, const QString &file)
{
    refuseUnlessWritableTo(file);
    if (const auto *laidOut = std::get_if<report::LaidOutReport>(&pages.content))
        return report::writePdf(*laidOut, file);
    const auto &standing = std::get<StandingReport>(pages.content);
    platform::NewFolders folders;
    folders.make(QFileInfo(file).absolutePath());
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
