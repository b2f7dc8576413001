#include "core/evidence/office_pages.h"

#include "core/domain/error.h"
#include "core/evidence/tr.h"
#include "core/platform/process_group.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace taizhang::evidence {

namespace {

constexpr qsizetype atOnce = 10;
constexpr qint64 cancelStepMs = 50;

// Macros, active content and what lies elsewhere are not for a file from outside to use.
constexpr char settings[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
)";

/// The files under short names that LibreOffice takes, in a folder of their own.
class Conversion
{
public:
    Conversion(QString program, const QString &scratch, std::chrono::milliseconds patience,
               const platform::Progress &progress)
        : m_program(std::move(program)), m_scratch(scratch), m_patience(patience), m_progress(progress)
    {
        const QDir profile(m_scratch.filePath(QStringLiteral("office/user")));
        QFile file(profile.filePath(QStringLiteral("registrymodifications.xcu")));
        if (!m_scratch.mkpath(profile.path()) || !m_scratch.mkpath(QStringLiteral("office-pdf")) ||
            !file.open(QIODevice::WriteOnly) || file.write(settings) < 0)
            throw domain::Error(tr("临时文件夹写不了，没有写出任何文件：请检查剩余空间后重试。"),
                                file.errorString());
    }

    /// Runs the program once for some of the files; whether there is anything to show for it.
    bool run(QList<OfficeFile> &files, const QList<qsizetype> &which)
    {
        QStringList words{QStringLiteral("--headless"),
                          QStringLiteral("--norestore"),
                          QStringLiteral("--nologo"),
                          QStringLiteral("-env:UserInstallation=") +
                              QUrl::fromLocalFile(m_scratch.filePath(QStringLiteral("office"))).toString(),
                          QStringLiteral("--convert-to"),
                          QStringLiteral("pdf"),
                          QStringLiteral("--outdir"),
                          m_scratch.filePath(QStringLiteral("office-pdf"))};
        for (const auto index : which)
            words << copyOf(files[index], index);
        const auto before = finished();
        const bool late = !finishes(words);
        for (const auto index : which) {
            const QFileInfo pdf(m_scratch.filePath(QStringLiteral("office-pdf/%1.pdf").arg(index)));
            if (pdf.size() > 0)
                files[index].pdf = pdf.filePath();
            else
                files[index].late = late;
        }
        return finished() > before;
    }

private:
    QString copyOf(const OfficeFile &file, qsizetype index) const
    {
        auto copy = m_scratch.filePath(
            QStringLiteral("%1.%2").arg(index).arg(QFileInfo(file.name).suffix().toLower()));
        if (!QFile::exists(copy))
            QFile::copy(file.path, copy);
        return copy;
    }

    qsizetype finished() const
    {
        return QDir(m_scratch.filePath(QStringLiteral("office-pdf"))).entryList(QDir::Files).size();
    }

    /// Whether it ended by itself; the patience begins anew with each file that it finishes.
    bool finishes(const QStringList &words) const
    {
        QProcess process;
        platform::leadOwnGroup(process);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(m_program, words);
        QDeadlineTimer deadline(m_patience);
        auto pages = finished();
        while (process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
            if (m_progress.isCancelled()) {
                platform::killGroup(process);
                throw domain::Cancelled(tr("已停止，没有写出任何文件，台账没有改动。"));
            }
            process.waitForFinished(int(qMin<qint64>(cancelStepMs, deadline.remainingTime() + 1)));
            if (const auto now = finished(); now > pages) {
                pages = now;
                deadline.setRemainingTime(m_patience);
            }
        }
        const bool ended = process.state() == QProcess::NotRunning;
        platform::killGroup(process);
        return ended;
    }

    const QString m_program;
    const QDir m_scratch;
    const std::chrono::milliseconds m_patience;
    const platform::Progress &m_progress;
};

} // namespace

QString officeProgram()
{
    for (const auto *name : {"soffice", "libreoffice"})
        if (auto path = QStandardPaths::findExecutable(QLatin1StringView(name)); !path.isEmpty())
            return path;
    return {};
}

bool isOfficeFile(const QString &mediaType, const QString &name)
{
    static const QStringList endings{QStringLiteral("doc"),  QStringLiteral("docx"), QStringLiteral("docm"),
                                     QStringLiteral("dot"),  QStringLiteral("xls"),  QStringLiteral("xlsx"),
                                     QStringLiteral("xlsm"), QStringLiteral("ppt"),  QStringLiteral("pptx"),
                                     QStringLiteral("pptm"), QStringLiteral("odt"),  QStringLiteral("ods"),
                                     QStringLiteral("odp"),  QStringLiteral("rtf"),  QStringLiteral("wps"),
                                     QStringLiteral("et"),   QStringLiteral("dps")};
    static const QStringList kinds{QStringLiteral("application/msword"),
                                   QStringLiteral("application/vnd.ms-"),
                                   QStringLiteral("application/vnd.openxmlformats-officedocument."),
                                   QStringLiteral("application/vnd.oasis.opendocument"),
                                   QStringLiteral("application/wps-office."),
                                   QStringLiteral("application/rtf"),
                                   QStringLiteral("application/x-ole-storage"),
                                   QStringLiteral("text/rtf")};
    return endings.contains(QFileInfo(name).suffix().toLower()) &&
           std::any_of(kinds.cbegin(), kinds.cend(),
                       [&](const QString &kind) { return mediaType.startsWith(kind); });
}

void makeOfficePages(QList<OfficeFile> &files, const QString &program, const QString &scratch,
                     std::chrono::milliseconds patience, const platform::Progress &progress)
{
    if (files.isEmpty() || program.isEmpty())
        return;
    Conversion conversion(program, scratch, patience, progress);
    // A program that twice did nothing until it was ended does nothing for the others either.
    int idle = 0;
    const auto run = [&](const QList<qsizetype> &which) {
        if (idle < 2 && !conversion.run(files, which) && files[which.first()].late)
            ++idle;
    };
    for (qsizetype begin = 0; begin < files.size(); begin += atOnce) {
        QList<qsizetype> some;
        for (auto i = begin; i < qMin(begin + atOnce, files.size()); ++i) {
            files[i].late = idle >= 2;
            some << i;
        }
        run(some);
        progress.report(begin + some.size(), files.size());
        if (some.size() == 1)
            continue;
        for (const auto index : some)
            if (files[index].pdf.isEmpty())
                run({index});
    }
}

} // namespace taizhang::evidence
