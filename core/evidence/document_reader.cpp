#include "core/evidence/document_reader.h"

#include "core/evidence/reader_questions.h"
#include "core/formats/pdf/pdf_library.h"
#include "core/platform/process_limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <new>

namespace taizhang::evidence {

namespace {

constexpr qint64 mostMemory = 512 << 20;
constexpr int mostSeconds = 10; // of the processor
constexpr int mostPages = DocumentReader::mostPages;
constexpr int mostStretches = 60; // of a PDF, of some seconds each
constexpr int pagesAtOnce = 40;   // of which some seconds are enough

const auto promptly = QStringLiteral("--promptly");

QStringList argumentsFor(DocumentReader::Haste haste)
{
    QStringList arguments{QStringLiteral("read-text")};
    if (haste == DocumentReader::Haste::SomebodyWaits)
        arguments << promptly;
    return arguments;
}

/// What is there and is no file, a pipe in a ledger that somebody made up: reading it would never end.
bool isEndless(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile();
}

/// Asks for some pages of a file at a time, from `first` on; the answer is how many there are in all, 0 when
/// that was enough, none where the process gave up. False when some pages were not looked at.
bool forPages(const std::function<std::optional<int>(int first)> &ask)
{
    bool isWhole = true;
    // A process that gives up before the first page was answered has not even said how many there are.
    for (int first = 0, all = 1; first < all; first += pagesAtOnce) {
        const auto count = ask(first);
        isWhole = isWhole && count && *count <= mostPages;
        if (count)
            all = std::min(*count, mostPages);
    }
    return isWhole;
}

/// Whether the text goes on within the first `most` pages and a reader takes it.
bool hasMore(const formats::DocumentText &text, int most)
{
    qsizetype characters = 0;
    for (const auto &part : text.parts)
        characters += part.text.size();
    return text.pagesRead > 0 && text.pagesRead < std::min(text.pageCount, most) &&
           characters < formats::mostCharacters;
}

} // namespace

DocumentReader::DocumentReader(QString program, std::chrono::milliseconds patience, Haste haste)
    : m_process(std::move(program), argumentsFor(haste), patience)
{
}

QString DocumentReader::programBeside()
{
    const auto name = QStringLiteral("taizhang");
    const auto folder = QCoreApplication::applicationDirPath();
    const auto found = QStandardPaths::findExecutable(name, {folder}); // with the system's ending
    return found.isEmpty() ? QDir(folder).filePath(name) : found;
}

ReadText DocumentReader::read(const QString &path, const QString &name, const platform::Progress &progress,
                              int firstPages)
{
    const auto most = firstPages > 0 ? firstPages : mostPages;
    auto all = readPages(path, name, 0, most, progress);
    for (int stretch = 1; stretch < mostStretches && hasMore(all.text, most); ++stretch) {
        auto next = readPages(path, name, all.text.pagesRead, most, progress).text;
        if (next.pagesRead <= all.text.pagesRead) // they are too much
            break;
        all.text.parts << std::move(next.parts);
        all.text.pagesRead = next.pagesRead;
        all.text.cut = next.cut;
    }
    if (firstPages == 0 && all.unread.isEmpty())
        all.partly = partlyRead(name, all.text);
    return all;
}

ReadText DocumentReader::readPages(const QString &path, const QString &name, int first, int end,
                                   const platform::Progress &progress)
{
    const auto answer = isEndless(path)
                            ? std::nullopt
                            : m_process.ask(textQuestion(path, name, first, end - first), progress);
    return answer ? readTextOf(answer->json) : ReadText{{}, tooMuch(name), {}};
}

formats::SecrecyMarks DocumentReader::secrecyMarks(const QString &path, const QString &name,
                                                   const platform::Progress &progress)
{
    using formats::MarksIn;
    for (const auto where : {MarksIn::NamesAndTexts, MarksIn::NamesOnly})
        if (const auto answer = m_process.ask(marksQuestion(path, name, where), progress))
            return marksOf(answer->json);
    return {{}, {QString()}};
}

formats::FileClues DocumentReader::clues(const QString &path, const QString &mediaType,
                                         const platform::Progress &progress)
{
    const auto answer =
        isEndless(path) ? std::nullopt : m_process.ask(cluesQuestion(path, mediaType), progress);
    return answer ? cluesOf(answer->json) : formats::FileClues();
}

Drawing DocumentReader::draw(const DrawingWish &wish, const platform::Progress &progress)
{
    const auto answer = m_process.ask(drawingQuestion(wish), progress);
    const auto drawing = answer ? drawingOf(*answer) : std::nullopt;
    return drawing.value_or(Drawing{{}, true});
}

PersonalAreas DocumentReader::personalAreas(const QString &path, const platform::Progress &progress)
{
    PersonalAreas found;
    found.gaveUp = !forPages([&](int first) -> std::optional<int> {
        const auto answer = m_process.ask(areasQuestion(path, first, pagesAtOnce), progress);
        if (!answer)
            return std::nullopt;
        const auto some = areasOf(answer->json);
        found.pages.resize(first); // those that were given up
        found.pages << some.pages.mid(0, pagesAtOnce);
        progress.report(found.pages.size(), std::min(some.pageCount, mostPages));
        return some.pageCount;
    });
    return found;
}

formats::PdfHits DocumentReader::findInPdf(const QString &path, const QString &words,
                                           const platform::Progress &progress)
{
    formats::PdfHits found;
    found.skipped = !forPages([&](int first) -> std::optional<int> {
        const auto answer = m_process.ask(findQuestion(path, words, first, pagesAtOnce), progress);
        if (!answer)
            return std::nullopt;
        const auto some = hitsOf(answer->json);
        found.pageCount = some.pageCount;
        found.hits << some.hits;
        found.more = some.more || found.hits.size() > formats::mostPdfHits;
        found.hits.resize(std::min<qsizetype>(found.hits.size(), formats::mostPdfHits));
        return found.more ? 0 : some.pageCount;
    });
    return found;
}

int serveDocumentReader(DocumentReader::Haste haste)
{
    platform::limitMemory(mostMemory);
    if (haste == DocumentReader::Haste::None)
        platform::yieldToOthers();
    const auto pdfs = formats::keepPdfLibrary();
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (;;) {
        const auto line = in.readLine();
        if (line.isEmpty())
            return 0;
        platform::limitProcessorTime(mostSeconds);
        try {
            answer(QJsonDocument::fromJson(line).object(),
                   [&out](const QJsonObject &json, QByteArrayView bytes) {
                       out.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
                       out.write(bytes.data(), bytes.size());
                   });
        } catch (const std::bad_alloc &) {
            return 1; // the one who asked knows what that means
        }
        if (!out.flush())
            return 1;
    }
}

} // namespace taizhang::evidence
