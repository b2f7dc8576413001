#include "core/workflow/all_reports.h"

#include "core/domain/error.h"
#include "core/platform/file_error.h"
#include "core/storage/indicator_repository.h"
#include "core/workflow/export_place.h"
#include "core/workflow/report_input.h"
#include "core/workflow/tr.h"

#include <QDir>

namespace taizhang::workflow {

using domain::Error;

namespace {

struct Wanted
{
    int indicator = 0;
    QList<std::optional<int>> rows; ///< reportRows()
};

QList<Wanted> wantedReports(storage::Database &database)
{
    QList<Wanted> wanted;
    for (const auto &line : storage::indicatorLines(database))
        if (const auto sheet = storage::indicatorSheet(database, line.number); sheet && sheet->applicable())
            wanted << Wanted{line.number, reportRows(*sheet)};
    return wanted;
}

class Writing
{
public:
    Writing(WorkspaceSession &session, const QString &folder, ReportFormat format)
        : m_session(session), m_folder(folder), m_format(format)
    {
    }

    void write(const Wanted &wanted)
    {
        for (const auto &row : wanted.rows)
            writeOne(wanted.indicator, row);
    }

    WrittenReports result;

private:
    void writeOne(int indicator, std::optional<int> row)
    {
        QStringList remarks;
        try {
            remarks = m_format == ReportFormat::Pdf ? writePdf(indicator, row) : writeOther(indicator, row);
        } catch (const platform::FileError &) {
            throw; // the folder: no other file would fare better
        } catch (const Error &error) {
            result.left << error.sentence();
            return;
        }
        for (const auto &remark : remarks)
            remarkOnce(indicator, remark);
    }

    QStringList writePdf(int indicator, std::optional<int> row)
    {
        const auto pages = reportPages(m_session, indicator, row);
        const auto file = QDir(m_folder).filePath(pages.suggestedName);
        writeReportPdf(pages, file);
        result.files << QDir::cleanPath(file);
        return pages.remarks;
    }

    QStringList writeOther(int indicator, std::optional<int> row)
    {
        const auto report = reportFile(m_session, indicator, row, m_format);
        const auto file = QDir(m_folder).filePath(report.suggestedName);
        writeReportFile(report, file);
        result.files << QDir::cleanPath(file);
        return report.remarks;
    }

    /// What is said of every report alike, such as a typeface that is not there, is said once.
    void remarkOnce(int indicator, const QString &remark)
    {
        auto &said = m_said[remark];
        if (++said == 1) {
            m_first.insert(remark, result.remarks.size());
            result.remarks << tr("第%1项：%2").arg(indicator).arg(remark);
        } else if (said == 2) {
            result.remarks[m_first.value(remark)] = remark;
        }
    }

    WorkspaceSession &m_session;
    QString m_folder;
    ReportFormat m_format;
    QHash<QString, int> m_said;
    QHash<QString, qsizetype> m_first; ///< index into result.remarks
};

} // namespace

WrittenReports exportAllReports(WorkspaceSession &session, const QString &folder, ReportFormat format,
                                const platform::Progress &progress)
{
    refuseUnlessWritableTo(folder.trimmed().isEmpty() ? folder : QDir(folder).filePath(QStringLiteral("x")));
    const auto wanted = session.read(wantedReports).result();
    Writing writing(session, QDir(folder).absolutePath(), format);
    const auto already = [&] {
        return tr("前面的 %1 份已经写好，台账没有改动。").arg(writing.result.files.size());
    };
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止导出。") + already());
        try {
            writing.write(wanted[i]);
        } catch (const platform::FileError &failure) {
            throw Error(tr("写第%1项的情况说明时停下了：%2。")
                                .arg(wanted[i].indicator)
                                .arg(platform::troubleText(failure.trouble())) +
                            already() + tr("请换一个能写、有空间的文件夹再导出。"),
                        failure.detail());
        }
        progress.report(i + 1, wanted.size());
    }
    return std::move(writing.result);
}

} // namespace taizhang::workflow
