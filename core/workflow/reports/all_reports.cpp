#include "core/workflow/reports/all_reports.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/platform/file_error.h"
#include "core/platform/file_set.h"
#include "core/report/layout/report_press.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/reports/report_input.h"
#include "core/workflow/reports/report_source.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

#include <QDir>
#include <QtConcurrentRun>

#include <functional>

namespace taizhang::workflow {

using domain::Error;

namespace {

// Files in the making at once; each holds its pages and glyphs, a megabyte or so.
constexpr qsizetype atOnce = 6;

QList<int> indicators(storage::Database &database)
{
    QList<int> numbers;
    for (const auto &line : storage::indicatorLines(database))
        numbers << line.number;
    return numbers;
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

/// The reports one after another: the next ones are read and the last ones made into files while one is laid
/// out.
class Writing
{
public:
    Writing(WorkspaceSession &session, QString folder, ReportFormat format, QList<int> indicators)
        : m_session(session)
        , m_folder(std::move(folder))
        , m_format(format)
        , m_indicators(std::move(indicators))
    {
    }

    ~Writing()
    {
        // They use m_files. After the first failure nobody asks for another.
        for (auto &made : m_made)
            try {
                made.written.waitForFinished();
            } catch (...) {
                continue;
            }
    }
    Q_DISABLE_COPY_MOVE(Writing)

    void write(qsizetype place)
    {
        for (auto next = m_read.size(); next < qMin(place + ahead, m_indicators.size()); ++next)
            m_read << readReportSources(m_session, m_indicators[next]);
        const auto read = std::exchange(m_read[place], {}).result();
        for (const auto &source : read.sources)
            writeOne(source);
        m_leftOut << read.without;
        for (const auto &sentence : read.left)
            leave(m_indicators[place], sentence);
    }

    /// Until no more than `left` are still in the making.
    void finish(qsizetype left)
    {
        while (m_made.size() > left) {
            auto made = m_made.takeFirst();
            m_current = made.indicator;
            m_currentFile = made.file;
            made.written.waitForFinished(); // throws what went wrong
            m_result.files << made.file;
        }
    }

    /// The indicator whose file was written last.
    int current() const { return m_current; }
    const QString &currentFile() const { return m_currentFile; }

    /// Until then nothing is seen of the files. What was said of several alike is said once, with their
    /// numbers.
    WrittenReports commit()
    {
        m_files.commit();
        for (const auto &remark : std::as_const(m_order))
            m_result.remarks << tr("%1：%2").arg(placeWords(m_said.value(remark)), remark);
        m_result.remarks << m_leftOut;
        return std::move(m_result);
    }

private:
    struct Made
    {
        int indicator;
        QString file;
        QFuture<void> written;
    };
    static constexpr qsizetype ahead = 4;

    report::ReportPress &pressFor(const report::PageProfile &profile)
    {
        if (!m_press || !(m_press->profile() == profile))
            m_press = std::make_unique<report::ReportPress>(profile);
        return *m_press;
    }

    void leave(int indicator, const QString &sentence)
    {
        m_result.left << (sentence.startsWith(tr("第%1项").arg(indicator))
                              ? sentence
                              : tr("%1：%2").arg(placeWords({indicator}), sentence));
    }

    void writeOne(const ReportSource &source)
    {
        QStringList remarks;
        try {
            remarks = m_format == ReportFormat::Pdf ? writePdf(source) : writeOther(source);
        } catch (const Error &error) {
            return leave(source.indicator, error.sentence());
        }
        for (const auto &remark : remarks) {
            auto &said = m_said[remark];
            if (said.isEmpty())
                m_order << remark;
            if (!said.contains(source.indicator))
                said << source.indicator;
        }
    }

    QStringList writePdf(const ReportSource &source)
    {
        const auto pages = reportPages(source, [&](const report::Document &document) {
            return pressFor(source.profile).layOut(document);
        });
        const auto *laidOut = std::get_if<report::LaidOutReport>(&pages.content);
        if (laidOut)
            make(source.indicator, pages.suggestedName, pressFor(source.profile).pdfWork(*laidOut));
        else
            make(source.indicator, pages.suggestedName, [bytes = reportPdfBytes(pages)] { return bytes; });
        return pages.remarks;
    }

    QStringList writeOther(const ReportSource &source)
    {
        const auto report = reportFile(source, m_format);
        make(source.indicator, report.suggestedName, [bytes = report.bytes] { return bytes; });
        return report.remarks;
    }

    void make(int indicator, const QString &name, const std::function<QByteArray()> &work)
    {
        const auto file = QDir::cleanPath(QDir(m_folder).filePath(name));
        m_made << Made{indicator, file, QtConcurrent::run([this, file, work] { m_files.add(file, work()); })};
    }

    WorkspaceSession &m_session;
    const QString m_folder;
    const ReportFormat m_format;
    const QList<int> m_indicators;
    QList<QFuture<ReportSources>> m_read; ///< of the first indicators, those taken empty
    std::unique_ptr<report::ReportPress> m_press;
    QList<Made> m_made; ///< in the making, in their order
    int m_current = 0;
    QString m_currentFile;
    platform::FileSet m_files;
    WrittenReports m_result;
    QHash<QString, QList<int>> m_said; ///< the indicators of a remark
    QStringList m_order;               ///< remarks as they were first said
    QStringList m_leftOut;
};

} // namespace

WrittenReports exportAllReports(WorkspaceSession &session, const QString &folder, ReportFormat format,
                                const platform::Progress &progress)
{
    refuseUnlessFolderWritableTo(folder);
    removeLeftFiles(folder);
    const auto numbers = session.read(indicators).result();
    Writing writing(session, QDir(folder).absolutePath(), format, numbers);
    const auto stopped = [](const QString &where, const platform::FileError &failure) {
        return Error(tr("%1停下了：%2，一份也没有写出，台账没有改动：请换一个能写、有空间的文件夹再导出。")
                         .arg(where, platform::troubleText(failure.trouble())),
                     failure.detail());
    };
    for (qsizetype place = 0; place < numbers.size(); ++place) {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止导出，一份也没有写出，台账没有改动。"));
        try {
            writing.write(place);
            writing.finish(place + 1 < numbers.size() ? atOnce : 0);
        } catch (const platform::FileError &failure) {
            throw stopped(tr("写第%1项的情况说明“%2”时")
                              .arg(QString::number(writing.current()),
                                   QDir::toNativeSeparators(domain::shownName(writing.currentFile()))),
                          failure);
        }
        progress.report(place + 1, numbers.size());
    }
    try {
        return writing.commit();
    } catch (const platform::FileError &failure) {
        throw stopped(tr("把写好的情况说明放到位时"), failure);
    }
}

} // namespace taizhang::workflow
