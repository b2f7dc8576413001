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

struct Plan
{
    QList<Wanted> wanted;
    QStringList leftOut; ///< a sentence for each indicator that does not apply
};

Plan planned(storage::Database &database)
{
    Plan plan;
    for (const auto &line : storage::indicatorLines(database)) {
        const auto sheet = storage::indicatorSheet(database, line.number);
        if (!sheet)
            continue;
        if (sheet->applicable())
            plan.wanted << Wanted{line.number, reportRows(*sheet)};
        else
            plan.leftOut << tr("第%1项不适用（%2），没有导出。").arg(sheet->number).arg(sheet->note);
    }
    return plan;
}

/// 第1—3、5项, of ascending numbers.
QString placeWords(const QList<int> &indicators)
{
    QStringList runs;
    for (qsizetype first = 0, last = 0; first < indicators.size(); first = ++last) {
        while (last + 1 < indicators.size() && indicators[last + 1] == indicators[last] + 1)
            ++last;
        runs << (last == first ? QString::number(indicators[first])
                               : QStringLiteral("%1—%2").arg(indicators[first]).arg(indicators[last]));
    }
    return tr("第%1项").arg(runs.join(QStringLiteral("、")));
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

    /// What was said of several alike is said once, with their numbers.
    WrittenReports finished()
    {
        for (const auto &remark : std::as_const(m_order))
            m_result.remarks << tr("%1：%2").arg(placeWords(m_said.value(remark)), remark);
        return std::move(m_result);
    }
    qsizetype written() const { return m_result.files.size(); }

private:
    void writeOne(int indicator, std::optional<int> row)
    {
        QStringList remarks;
        try {
            remarks = m_format == ReportFormat::Pdf ? writePdf(indicator, row) : writeOther(indicator, row);
        } catch (const platform::FileError &) {
            throw; // the folder: no other file would fare better
        } catch (const Error &error) {
            const auto sentence = error.sentence();
            m_result.left << (sentence.startsWith(tr("第%1项").arg(indicator))
                                  ? sentence
                                  : tr("%1：%2").arg(placeWords({indicator}), sentence));
            return;
        }
        for (const auto &remark : remarks) {
            auto &said = m_said[remark];
            if (said.isEmpty())
                m_order << remark;
            if (!said.contains(indicator))
                said << indicator;
        }
    }

    QStringList writePdf(int indicator, std::optional<int> row)
    {
        const auto pages = reportPages(m_session, indicator, row);
        const auto file = QDir(m_folder).filePath(pages.suggestedName);
        writeReportPdf(pages, file);
        m_result.files << QDir::cleanPath(file);
        return pages.remarks;
    }

    QStringList writeOther(int indicator, std::optional<int> row)
    {
        const auto report = reportFile(m_session, indicator, row, m_format);
        const auto file = QDir(m_folder).filePath(report.suggestedName);
        writeReportFile(report, file);
        m_result.files << QDir::cleanPath(file);
        return report.remarks;
    }

    WorkspaceSession &m_session;
    QString m_folder;
    ReportFormat m_format;
    WrittenReports m_result;
    QHash<QString, QList<int>> m_said; ///< the indicators of a remark
    QStringList m_order;               ///< remarks as they were first said
};

} // namespace

WrittenReports exportAllReports(WorkspaceSession &session, const QString &folder, ReportFormat format,
                                const platform::Progress &progress)
{
    refuseUnlessWritableTo(folder.trimmed().isEmpty() ? folder : QDir(folder).filePath(QStringLiteral("x")));
    const auto plan = session.read(planned).result();
    const auto &wanted = plan.wanted;
    Writing writing(session, QDir(folder).absolutePath(), format);
    const auto already = [&] {
        return tr("前面的 %1 份已经写好，台账没有改动。").arg(writing.written());
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
    auto result = writing.finished();
    result.remarks << plan.leftOut;
    return result;
}

} // namespace taizhang::workflow
