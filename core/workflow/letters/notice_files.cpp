#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/platform/file_set.h"
#include "core/report/layout/page_layout.h"
#include "core/report/writers/pdf_writer.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

#include <QDir>

#include <array>

namespace taizhang::workflow {

using domain::Error;

namespace {

struct FormatRow
{
    NoticeFormat format;
    const char *ending;
};
constexpr std::array formatRows{FormatRow{NoticeFormat::Pdf, "pdf"}, FormatRow{NoticeFormat::Text, "txt"},
                                FormatRow{NoticeFormat::Sheet, "xlsx"}};

/// Turns letters into the bytes of a file; typefaces are looked up once for all of them.
class NoticePrinter
{
public:
    explicit NoticePrinter(NoticeFormat format, bool eachOnNewSheet = false) : m_format(format)
    {
        m_profile.eachOnNewSheet = eachOnNewSheet;
        if (format == NoticeFormat::Pdf)
            m_fonts.emplace(report::FontSet::installed());
    }

    QByteArray bytesOf(const QList<report::NoticeLetter> &letters)
    {
        switch (m_format) {
        case NoticeFormat::Pdf:
            return pdfOf(letters);
        case NoticeFormat::Text:
            return textOf(letters);
        case NoticeFormat::Sheet:
            return formats::xlsxOf(report::noticeWorkbook(letters));
        }
        return {};
    }

    QStringList remarks() const
    {
        auto remarks = m_fontRemarks;
        if (!m_missing.isEmpty())
            remarks << tr("电脑里没有能显示这些字的字体，印成了〓：%1。").arg(m_missing);
        return remarks;
    }

private:
    QByteArray pdfOf(const QList<report::NoticeLetter> &letters)
    {
        QList<report::Document> documents;
        for (const auto &letter : letters)
            documents << report::buildNotice(letter);
        const auto pages = report::layOutAll(documents, *m_fonts, m_profile);
        for (const auto &remark : pages.fontRemarks)
            if (!m_fontRemarks.contains(remark))
                m_fontRemarks << remark;
        for (const auto character : pages.missing)
            if (!m_missing.contains(character))
                m_missing += character;
        return report::pdfOf(pages);
    }

    // Line ends as Windows has them: there the file is opened in Notepad and pasted into a chat.
    static QByteArray textOf(const QList<report::NoticeLetter> &letters)
    {
        QStringList texts;
        for (const auto &letter : letters)
            texts << report::plainNotice(letter);
        return texts.join(QLatin1Char('\n')).replace(QLatin1Char('\n'), QStringLiteral("\r\n")).toUtf8();
    }

    const NoticeFormat m_format;
    report::PageProfile m_profile;
    std::optional<report::FontSet> m_fonts;
    QStringList m_fontRemarks;
    QString m_missing;
};

void refuseNothing(const NoticeRun &run)
{
    if (run.notices.isEmpty())
        throw Error(tr("没有要写的%1，没有写出任何文件。").arg(domain::noticeLabel(run.kind)));
}

/// Files of an earlier run for units that get no letter now.
QStringList remarksOnLeft(const NoticeRun &run, const QDir &place)
{
    QStringList left;
    for (const auto &unit : run.without)
        for (const auto &row : formatRows)
            if (const auto name = domain::legalFileName(unit + QLatin1Char('.') + QLatin1String(row.ending));
                QFileInfo(place.filePath(name)).isFile())
                left << name;
    if (left.isEmpty())
        return {};
    return {tr("请核对：“%1”是以前写出的，这次没有要给的%2，文件没有删除，请勿误发。")
                .arg(left.join(QStringLiteral("”“")), domain::noticeLabel(run.kind))};
}

void refuseCancelled(const platform::Progress &progress)
{
    if (progress.isCancelled())
        throw domain::Cancelled(tr("已停止，没有写出任何文件。"));
}

} // namespace

QString formatEnding(NoticeFormat format)
{
    return QLatin1String(formatRows[static_cast<size_t>(format)].ending);
}

std::optional<NoticeFormat> parseFormatEnding(const QString &ending)
{
    for (const auto &row : formatRows)
        if (ending == QLatin1String(row.ending))
            return row.format;
    return std::nullopt;
}

report::LaidOutReport noticePages(const NoticeRun &run, const platform::Progress &progress,
                                  bool eachOnNewSheet)
{
    QList<report::Document> documents;
    for (const auto &letter : run.letters())
        documents << report::buildNotice(letter);
    refuseCancelled(progress);
    report::PageProfile profile;
    profile.eachOnNewSheet = eachOnNewSheet;
    return report::layOutAll(documents, report::FontSet::installed(), profile);
}

WrittenNotices writeNoticeFiles(const NoticeRun &run, const QString &folder, NoticeFormat format,
                                const platform::Progress &progress)
{
    const QDir place(QDir(folder).absolutePath());
    refuseUnlessFolderWritableTo(folder);
    NoticePrinter printer(format);
    platform::FileSet files;
    WrittenNotices written;
    QSet<QString> names;
    for (const auto &letter : run.letters()) {
        progress.report(written.files.size(), run.notices.size());
        refuseCancelled(progress);
        const auto name =
            domain::uniqueFileName(letter.unit + QLatin1Char('.') + formatEnding(format), names);
        refuseUnlessWritableTo(place.filePath(name));
        files.add(place.filePath(name), printer.bytesOf({letter}));
        written.files << place.filePath(name);
    }
    files.commit();
    progress.report(run.notices.size(), run.notices.size());
    written.stale = remarksOnLeft(run, place);
    written.remarks = printer.remarks() + written.stale;
    return written;
}

WrittenNotices writeNoticeBook(const NoticeRun &run, const QString &file, NoticeFormat format,
                               const platform::Progress &progress, bool eachOnNewSheet)
{
    refuseNothing(run);
    refuseUnlessWritableTo(file);
    NoticePrinter printer(format, eachOnNewSheet);
    platform::FileSet files;
    const auto path = QFileInfo(file).absoluteFilePath();
    refuseCancelled(progress);
    files.add(path, printer.bytesOf(run.letters()));
    refuseCancelled(progress);
    files.commit();
    return {{path}, printer.remarks()};
}

} // namespace taizhang::workflow
