#include "core/workflow/visit/inspector_folder.h"

#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/units/masking.h"
#include "core/evidence/document_reader.h"
#include "core/evidence/object_look.h"
#include "core/exchange/inspector_pages.h"
#include "core/formats/pictures/small_picture.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/platform/file_system.h"
#include "core/storage/evidence/redacted_pieces.h"
#include "core/workflow/evidence/export_list.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"
#include "core/workflow/workspace/folder_target.h"

#include <QDir>
#include <QLocale>

namespace taizhang::workflow {

using domain::Cancelled;
using domain::Error;
using exchange::InspectorWords;

namespace {

constexpr int pictureEdge = 1280;        // dots: sharp on a laptop, some 150 kB
constexpr qsizetype shownWords = 20'000; // of one document; the file itself lies beside
constexpr qint64 pageBytes = 20'000;     // what a page counts for in the progress

/// Whether its words stand for it on its page; a picture, a recording and a PDF are shown as they are.
bool hasWords(const QString &mediaType)
{
    return !mediaType.startsWith(QLatin1String("image/")) && !mediaType.startsWith(QLatin1String("audio/")) &&
           !mediaType.startsWith(QLatin1String("video/")) && mediaType != QLatin1String("application/pdf");
}

class Writer
{
public:
    Writer(WorkspaceSession &session, InspectorSource source, FolderTarget &target, const QString &reader,
           const platform::Progress &progress, const QSet<domain::FilingId> &withoutFile)
        : m_session(session)
        , m_source(std::move(source))
        , m_target(target)
        , m_reader(reader)
        , m_progress(progress)
        , m_withoutFile(withoutFile)
        , m_states(m_source.pieces.size())
    {
        m_result.remarks = m_source.remarks;
        m_total = pageBytes * (m_source.set.indicators.size() + m_source.set.pieces.size());
        for (const auto &piece : m_source.pieces)
            m_total += piece.size;
    }

    InspectorFolder write()
    {
        for (qsizetype place = 0; place < m_source.pieces.size(); ++place)
            writeFile(place);
        for (auto &indicator : m_source.set.indicators)
            writeReportFiles(indicator);
        // After the files, since the pages say which of them are there.
        const exchange::InspectorPages pages(m_source.set);
        for (qsizetype place = 0; place < m_source.set.pieces.size(); ++place) {
            const auto words = wordsOf(place);
            page(m_source.set.pieces[place].page, pages.piece(place, words));
        }
        for (qsizetype place = 0; place < m_source.set.indicators.size(); ++place) {
            const auto &indicator = m_source.set.indicators[place];
            page(indicator.page(), pages.indicator(place));
            for (const auto &report : indicator.reports)
                m_target.add(exchange::inspectorPagePath(report.page), pages.report(indicator, report));
        }
        for (const auto &[path, bytes] : pages.parts())
            m_target.add(path, bytes);
        m_target.add(QStringLiteral("材料清单.xlsx"),
                     formats::xlsxOf(exportEvidenceList(
                         m_source.pieces, m_source.paths, m_states, m_source.set.agency,
                         m_session.read(storage::redactedPieces).result(), ListReader::Inspector)));
        m_target.add(QStringLiteral("index.html"), pages.index());
        m_result.indicators = static_cast<int>(m_source.set.indicators.size());
        return m_result;
    }

private:
    void advance(qint64 count)
    {
        if (m_progress.isCancelled())
            throw Cancelled({});
        m_progress.report(m_done += count, m_total);
    }

    void page(const QString &name, const QByteArray &html)
    {
        m_target.add(exchange::inspectorPagePath(name), html);
        advance(pageBytes);
    }

    bool copy(const QString &path, const QString &sha256, const QString &what)
    {
        const auto &objects = m_session.objects();
        QString why;
        const auto condition = evidence::lookAt(objects, sha256);
        if (condition == evidence::ObjectCondition::Missing)
            why = tr("%1的文件已经丢失，没有放进文件夹。").arg(what);
        else if (condition == evidence::ObjectCondition::Unreadable)
            why = tr("%1的文件读不到，没有访问权限或者磁盘出错，没有放进文件夹。").arg(what);
        else if (condition == evidence::ObjectCondition::Altered ||
                 !m_target.addObject(path, objects.pathOf(sha256), sha256,
                                     [this](qint64 count) { advance(count); }))
            why = tr("%1的文件已被改动，没有放进文件夹。").arg(what);
        else {
            ++m_result.files;
            m_result.bytes += objects.sizeOf(sha256);
            return true;
        }
        m_result.remarks.insert(m_result.failed++, why);
        return false;
    }

    void writeFile(qsizetype place)
    {
        const auto &piece = m_source.pieces[place];
        auto &shown = m_source.set.pieces[place];
        const auto name = QStringLiteral("%1“%2”").arg(piece.number, piece.title);
        if (shown.isSecret) {
            m_states[place] = QStringLiteral("工作秘密，现场调阅");
            m_result.remarks << tr("%1是工作秘密，没有放进文件夹，只写明存放处。").arg(name);
        } else if (m_withoutFile.contains(piece.filing)) {
            m_states[place] = QStringLiteral("含个人信息，未附文件");
            m_result.remarks << tr("%1含个人信息，没有脱敏件，文件没有放进文件夹。").arg(name);
            shown.path.clear();
            shown.lacksFile = true;
        } else if (!piece.sha256.isEmpty() && !copy(shown.path, piece.sha256, name)) {
            m_states[place] = QStringLiteral("未附文件");
            shown.path.clear();
            shown.lacksFile = true;
        } else if (!piece.sha256.isEmpty())
            shown.picture = pictured(piece.sha256, piece.mediaType, shown.page);
    }

    void writeReportFiles(exchange::InspectorIndicator &indicator)
    {
        for (auto &report : indicator.reports) {
            if (report.path.isEmpty())
                continue;
            const auto sha256 = m_source.reportObjects.value(report.path);
            if (copy(report.path, sha256, report.title)) {
                report.picture = pictured(sha256, report.mediaType, report.page);
            } else {
                report.path.clear();
                report.where = QStringLiteral("文件没有放进本文件夹，请向%1索取。").arg(m_source.set.agency);
            }
        }
    }

    InspectorWords wordsOf(qsizetype place)
    {
        const auto &piece = m_source.pieces[place];
        if (m_source.set.pieces[place].path.isEmpty() || !hasWords(piece.mediaType))
            return {};
        const auto read = m_reader.read(m_session.objects().pathOf(piece.sha256), piece.name, m_progress);
        // What cannot be read has no words here; the file lies there all the same.
        InspectorWords words;
        for (const auto &part : read.text.parts) {
            if (words.text.size() >= shownWords)
                break;
            words.text += part.text + QLatin1Char('\n');
        }
        words.cut = read.text.cut || words.text.size() > shownWords;
        words.text = domain::maskedPersonalData(words.text.left(shownWords)).trimmed();
        return words;
    }

    /// The path of a small picture of an image; empty when it is none or cannot be read.
    QString pictured(const QString &sha256, const QString &mediaType, QString page)
    {
        if (!mediaType.startsWith(QLatin1String("image/")))
            return {};
        const auto picture = formats::smallPicture(m_session.objects().pathOf(sha256), pictureEdge);
        if (picture.isEmpty())
            return {};
        page.replace(QStringLiteral(".html"), QStringLiteral(".jpg"));
        auto path = exchange::inspectorPagePath(page);
        m_target.add(path, picture);
        return path;
    }

    WorkspaceSession &m_session;
    InspectorSource m_source;
    FolderTarget &m_target;
    evidence::DocumentReader m_reader;
    const platform::Progress &m_progress;
    QSet<domain::FilingId> m_withoutFile;
    QStringList m_states;
    InspectorFolder m_result;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void refuseUnlessRoom(const InspectorSource &source, const QString &place)
{
    qint64 wanted = 0;
    for (const auto &piece : source.pieces)
        wanted += piece.size;
    const auto free = platform::freeBytes(place);
    const QLocale locale(QLocale::Chinese, QLocale::China);
    if (free >= 0 && free < wanted)
        throw Error(tr("磁盘已满：“%1”所在的盘放不下（材料共 %2，只剩 %3），没有写出任何文件，台账没有改动："
                       "请腾出空间、换一块盘，或只选几个部分。")
                        .arg(QDir::toNativeSeparators(place), locale.formattedDataSize(wanted),
                             locale.formattedDataSize(free)));
}

} // namespace

InspectorFolder writeInspectorFolder(WorkspaceSession &session, const InspectorScope &scope,
                                     const QString &place, const QString &reader,
                                     const platform::Progress &progress,
                                     const QSet<domain::FilingId> &withoutFile)
{
    auto source = session
                      .read([scope, today = QDate::currentDate()](storage::Database &database) {
                          return readInspectorSource(database, scope, today);
                      })
                      .result();
    const auto target = FolderTarget::at(place, progress);
    refuseUnlessRoom(source, place);
    try {
        auto result = Writer(session, std::move(source), *target, reader, progress, withoutFile).write();
        target->keep();
        return result;
    } catch (const Cancelled &) {
        throw Cancelled(tr("已停止，“%1”没有生成，台账没有改动。").arg(QDir::toNativeSeparators(place)));
    } catch (const TakenFolder &) {
        throw;
    } catch (const Error &error) {
        throw Error(tr("没有生成“%1”%2，那里没有留下新的文件，台账没有改动：请检查剩余空间和写入权限后重试。")
                        .arg(QDir::toNativeSeparators(place), hindranceWords(error)),
                    error.sentence() + QLatin1Char('\n') + error.detail());
    }
}

} // namespace taizhang::workflow
