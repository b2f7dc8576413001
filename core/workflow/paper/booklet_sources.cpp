#include "core/workflow/paper/booklet_sources.h"

#include "core/domain/error.h"
#include "core/evidence/object_look.h"
#include "core/formats/files/media_type.h"
#include "core/formats/files/text_file.h"
#include "core/formats/zip/archive_walk.h"
#include "core/hashing/sha256.h"
#include "core/platform/file_error.h"
#include "core/platform/source_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace taizhang::workflow {

namespace {

constexpr qsizetype longestText = 300'000; // some 500 pages

/// What whoever keeps the file can do.
const auto remedy = QStringLiteral("，请另存为 PDF 后换成新版本");
const auto damaged = QStringLiteral("文件损坏，读不出来");

/// Whether the bytes are those of the name; throws Cancelled.
bool isUnaltered(const QString &path, const QString &sha256, const platform::Progress &progress)
{
    return hashing::sha256OfFile(path, [&](const char *, qint64) {
               if (progress.isCancelled())
                   throw domain::Cancelled({});
           }) == sha256;
}

BoundSource lost(const QString &why)
{
    BoundSource source;
    source.why = why;
    source.lost = true;
    return source;
}

/// Why a file of this kind has no pages.
QString whyNoPages(const QString &mediaType)
{
    if (mediaType.startsWith(QStringLiteral("audio/")))
        return QStringLiteral("录音，另附电子文件");
    if (mediaType.startsWith(QStringLiteral("video/")))
        return QStringLiteral("录像，另附电子文件");
    if (formats::isArchiveType(mediaType))
        return QStringLiteral("压缩包，另附电子文件");
    if (mediaType.contains(QStringLiteral("html")))
        return QStringLiteral("网页文件，要装订请另存为 PDF 或换成截图");
    return QStringLiteral("这种文件不能印成页，另附电子文件");
}

} // namespace

BookletSources::BookletSources(const evidence::ObjectStore &objects, QString scratch)
    : m_objects(objects), m_scratch(std::move(scratch)), m_program(evidence::officeProgram())
{
}

QString BookletSources::keyOf(const QString &sha256, const QString &name)
{
    return sha256 + QLatin1Char('.') + QFileInfo(name).suffix().toLower();
}

void BookletSources::want(const QString &sha256, const QString &name)
{
    const auto key = keyOf(sha256, name);
    if (m_places.contains(key))
        return;
    m_places.insert(key, m_wanted.size());
    m_wanted << Wanted{sha256, name, {}};
}

void BookletSources::examine(std::chrono::milliseconds officePatience, const platform::Progress &progress)
{
    // The next file is checked while this one is looked at.
    const auto startChecking = [&](qsizetype place) {
        return place == m_wanted.size()
                   ? std::future<bool>()
                   : std::async(std::launch::async, isUnaltered, m_objects.pathOf(m_wanted[place].sha256),
                                m_wanted[place].sha256, progress);
    };
    auto next = startChecking(0);
    for (qsizetype place = 0; place < m_wanted.size(); ++place) {
        if (progress.isCancelled())
            throw domain::Cancelled({});
        auto unaltered = std::exchange(next, startChecking(place + 1));
        const auto queued = m_office.size();
        examine(m_wanted[place], unaltered);
        if (m_office.size() > queued)
            m_officePlaces << place;
        progress.report(place + 1, m_wanted.size() + 3 * m_office.size());
    }
    platform::Progress within = progress;
    within.advance = [&](qint64 done, qint64 total) {
        progress.report(m_wanted.size() + 3 * done, m_wanted.size() + 3 * total);
    };
    evidence::makeOfficePages(m_office, m_program, m_scratch, officePatience, within);
    for (qsizetype i = 0; i < m_office.size(); ++i) {
        auto &source = m_wanted[m_officePlaces[i]].source;
        if (!m_office[i].pdf.isEmpty())
            takePdf(m_office[i].pdf, source);
        else if (m_program.isEmpty())
            source.why = QStringLiteral("这台电脑没有装转换程序 LibreOffice，没有转成页") + remedy;
        else
            source.why = (m_office[i].late ? QStringLiteral("转换程序很久没有反应，没有转成页")
                                           : QStringLiteral("这台电脑的转换程序转不了这个文件")) +
                         remedy;
    }
}

const BoundSource &BookletSources::of(const QString &sha256, const QString &name) const
{
    return m_wanted.at(m_places.value(keyOf(sha256, name))).source;
}

void BookletSources::takePdf(const QString &path, BoundSource &source)
{
    formats::PdfSource pdf;
    const auto rewritten = QDir(m_scratch).filePath(QStringLiteral("rewritten-%1.pdf").arg(m_rewritten++));
    switch (formats::preparePdf(path, rewritten, pdf)) {
    case formats::PdfTrouble::None:
        source.pdf = pdf;
        break;
    case formats::PdfTrouble::Encrypted:
        source.why = QStringLiteral("PDF 有打开密码");
        break;
    case formats::PdfTrouble::Damaged:
        source.why = damaged;
        break;
    case formats::PdfTrouble::NoPages:
        source.why = QStringLiteral("PDF 里没有页");
        break;
    case formats::PdfTrouble::TooLarge:
        source.why = QStringLiteral("PDF 有一页边长超过5米，印不出来");
        break;
    case formats::PdfTrouble::TooDense:
        source.why = QStringLiteral("PDF 有一页的内容展开以后超过64 MB");
        break;
    }
}

void BookletSources::takePictures(const QString &path, const QString &name, BoundSource &source)
{
    const auto prepared = formats::preparePictures(path, name, m_scratch);
    source.pictures = prepared.pictures;
    source.why = prepared.why;
}

void BookletSources::examine(Wanted &wanted, std::future<bool> &unaltered)
{
    auto &source = wanted.source;
    switch (evidence::lookAt(m_objects, wanted.sha256)) {
    case evidence::ObjectCondition::Ok:
        break;
    case evidence::ObjectCondition::Missing:
        source = lost(QStringLiteral("文件已经丢失"));
        return;
    case evidence::ObjectCondition::Altered:
        source = lost(QStringLiteral("文件已被改动，与登记的不一致"));
        return;
    case evidence::ObjectCondition::Unreadable:
        source = lost(QStringLiteral("文件读不出来"));
        return;
    }
    const auto path = m_objects.pathOf(wanted.sha256);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        source = lost(QStringLiteral("文件读不出来"));
        return;
    }
    const auto content = formats::inspectContent(file, wanted.name);
    const auto &type = content.mediaType;
    if (content.readability == formats::Readability::Empty) {
        source.why = QStringLiteral("文件是空的");
        return;
    }
    if (!unaltered.get()) {
        source = lost(QStringLiteral("文件已被改动，与登记的不一致"));
        return;
    }
    const bool isPaper =
        type == QStringLiteral("application/pdf") || type.startsWith(QStringLiteral("image/"));
    if (isPaper && content.readability == formats::Readability::Damaged) {
        source.why = damaged;
        return;
    }
    try {
        if (type == QStringLiteral("application/pdf"))
            takePdf(path, source);
        else if (type.startsWith(QStringLiteral("image/")))
            takePictures(path, wanted.name, source);
        else if (evidence::isOfficeFile(type, wanted.name))
            m_office << evidence::OfficeFile{path, wanted.name, {}};
        else if (type.startsWith(QStringLiteral("text/")) && !type.contains(QStringLiteral("html")))
            source.text = formats::readTextFile(path);
        else
            source.why = whyNoPages(type);
    } catch (const platform::FileError &) {
        throw; // the disk, not the file
    } catch (const domain::Error &) {
        source.why = damaged;
    }
    if (source.text && source.text->size() > longestText) {
        source.text.reset();
        source.why = QStringLiteral("文字太长，另附电子文件");
    }
}

} // namespace taizhang::workflow
