#include "core/evidence/reader_questions.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/evidence/tr.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <cstring>
#include <ctime>
#include <new>

namespace taizhang::evidence {

namespace {

constexpr int mostPixels = 60'000'000; // of a picture that is taken from the other end
constexpr auto drawnFormat = QImage::Format_ARGB32_Premultiplied;
constexpr int bytesPerPixel = 4;

// So long is read at once; else one file would be all of the time that a process has.
constexpr qint64 readMs = 4000;                       // by the clock, on a busy machine
constexpr std::clock_t readTime = 3 * CLOCKS_PER_SEC; // of the processor

std::function<bool()> enoughAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    return [timer, begun = std::clock()] {
        return timer.elapsed() > readMs || std::clock() - begun > readTime;
    };
}

// {"ask":"text","path","name","first","most"} → {"parts":[{"number","name","text"}],"cut","pageCount",
// "pagesRead"} or {"unread"}
QJsonObject textAnswer(const QJsonObject &question)
{
    const auto name = question["name"].toString();
    try {
        const auto document =
            formats::readDocumentText(question["path"].toString(), name,
                                      {question["first"].toInt(), question["most"].toInt(), enoughAtOnce()});
        QJsonArray parts;
        for (const auto &part : document.parts)
            parts << QJsonObject{{"number", part.number}, {"name", part.name}, {"text", part.text}};
        return {{"parts", parts},
                {"cut", document.cut},
                {"pageCount", document.pageCount},
                {"pagesRead", document.pagesRead}};
    } catch (const domain::Error &error) {
        return {{"unread", error.sentence()}};
    } catch (const std::bad_alloc &) {
        return {{"unread", tooMuch(name)}};
    }
}

// {"ask":"marks","path","name","namesOnly"} → {"marked":[{"name","words"}],"unread":["name"]}
QJsonObject marksAnswer(const QJsonObject &question)
{
    formats::SecrecyMarks found;
    try {
        found = formats::findSecrecyMarks(question["path"].toString(), question["name"].toString(),
                                          question["namesOnly"].toBool() ? formats::MarksIn::NamesOnly
                                                                         : formats::MarksIn::NamesAndTexts);
    } catch (const std::bad_alloc &) {
        found.unread = QStringList{QString()};
    }
    QJsonArray marked;
    for (const auto &part : found.marked)
        marked << QJsonObject{{"name", part.name}, {"words", part.words}};
    return {{"marked", marked}, {"unread", QJsonArray::fromStringList(found.unread)}};
}

// {"ask":"clues","path","mediaType"} → {"taken","written","made","pages","text"}
QJsonObject cluesAnswer(const QJsonObject &question)
{
    const auto clues = formats::readFileClues(question["path"].toString(), question["mediaType"].toString());
    const auto iso = [](const std::optional<QDate> &date) {
        return date ? date->toString(Qt::ISODate) : QString();
    };
    return {{"taken", iso(clues.taken)},
            {"written", iso(clues.written)},
            {"made", clues.made.toString(Qt::ISODate)},
            {"pages", clues.pages},
            {"text", clues.text}};
}

QJsonArray toJson(const QList<QRectF> &areas)
{
    QJsonArray array;
    for (const auto &area : areas)
        array << QJsonArray{area.x(), area.y(), area.width(), area.height()};
    return array;
}

QList<QRectF> rectanglesOf(const QJsonArray &array)
{
    QList<QRectF> areas;
    for (const auto &area : array) {
        const auto sides = area.toArray();
        areas << QRectF(sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble());
    }
    return areas;
}

// {"ask":"areas","path","first","most"} → {"pageCount","pages":[[[x, y, width, height]]]}
QJsonObject areasAnswer(const QJsonObject &question)
{
    const auto found = formats::personalDataAreas(question["path"].toString(), question["first"].toInt(),
                                                  question["most"].toInt());
    QJsonArray pages;
    for (const auto &areas : found.pages)
        pages << toJson(areas);
    return {{"pageCount", found.pageCount}, {"pages", pages}};
}

// {"ask":"find","path","words","first","most"} → {"pageCount","more","hits":[{"page","areas":[[x, y, width,
// height]]}]}
QJsonObject findAnswer(const QJsonObject &question)
{
    const auto found = formats::findInPdf(question["path"].toString(), question["words"].toString(),
                                          question["first"].toInt(), question["most"].toInt());
    QJsonArray hits;
    for (const auto &hit : found.hits)
        hits << QJsonObject{{"page", hit.page}, {"areas", toJson(hit.areas)}};
    return {{"pageCount", found.pageCount}, {"more", found.more}, {"hits", hits}};
}

// {"ask":"draw","path","pdf","pixels","page","sheet"} →
// {"width","height","page","pageCount","locked","points","bytes"} and the pixels. A picture is not copied
// more than it must be: several of them would not fit into the memory allowed.
void answerDrawing(const QJsonObject &question, const AnswerSink &sink)
{
    const auto path = question["path"].toString();
    const auto pixels = question["pixels"].toInt();
    const auto page = question["page"].toInt();
    auto drawn = !question["pdf"].toBool()
                     ? formats::DrawnPage{formats::readPicture(path, pixels), 0, 1, false, {}}
                 : question["sheet"].toBool() ? formats::renderPdfSheet(path, page)
                                              : formats::renderPdfPage(path, page, pixels);
    drawn.image.convertTo(drawnFormat);
    const auto &image = drawn.image;
    const auto size = qint64(image.width()) * image.height() * bytesPerPixel; // such lines have no padding
    sink({{"width", image.width()},
          {"height", image.height()},
          {"page", drawn.page},
          {"pageCount", drawn.pageCount},
          {"locked", drawn.needsPassword},
          {"points", QJsonArray{drawn.points.width(), drawn.points.height()}},
          {"bytes", size}},
         {reinterpret_cast<const char *>(image.constBits()), size});
}

} // namespace

QString tooMuch(const QString &name)
{
    return tr("“%1”太大或太复杂，没有读出文字：文件已原样保存，可以用系统程序打开核对。")
        .arg(domain::shownName(name));
}

QString partlyRead(const QString &name, const formats::DocumentText &text)
{
    if (!text.cut)
        return {};
    if (text.pagesRead < text.pageCount)
        return tr("“%1”共 %2 页，文字只读了前 %3 页，后面的查不到：要查的可以用系统程序打开。")
            .arg(domain::shownName(name))
            .arg(text.pageCount)
            .arg(text.pagesRead);
    return tr("“%1”的文字太多，只读了开头部分，后面的查不到：要查的可以用系统程序打开。")
        .arg(domain::shownName(name));
}

QJsonObject textQuestion(const QString &path, const QString &name, int first, int most)
{
    return {{"ask", "text"}, {"path", path}, {"name", name}, {"first", first}, {"most", most}};
}

QJsonObject marksQuestion(const QString &path, const QString &name, formats::MarksIn where)
{
    return {{"ask", "marks"},
            {"path", path},
            {"name", name},
            {"namesOnly", where == formats::MarksIn::NamesOnly}};
}

QJsonObject cluesQuestion(const QString &path, const QString &mediaType)
{
    return {{"ask", "clues"}, {"path", path}, {"mediaType", mediaType}};
}

QJsonObject drawingQuestion(const DrawingWish &wish)
{
    return {{"ask", "draw"},         {"path", wish.path}, {"pdf", wish.pdf},
            {"pixels", wish.pixels}, {"page", wish.page}, {"sheet", wish.sheet}};
}

QJsonObject findQuestion(const QString &path, const QString &words, int first, int most)
{
    return {{"ask", "find"}, {"path", path}, {"words", words}, {"first", first}, {"most", most}};
}

QJsonObject areasQuestion(const QString &path, int first, int most)
{
    return {{"ask", "areas"}, {"path", path}, {"first", first}, {"most", most}};
}

ReadText readTextOf(const QJsonObject &answer)
{
    ReadText read;
    read.unread = answer["unread"].toString();
    read.text.cut = answer["cut"].toBool();
    read.text.pageCount = answer["pageCount"].toInt();
    read.text.pagesRead = answer["pagesRead"].toInt();
    const auto parts = answer["parts"].toArray();
    for (const auto &value : parts) {
        const auto part = value.toObject();
        read.text.parts << formats::TextPart{part["number"].toInt(), part["name"].toString(),
                                             part["text"].toString()};
    }
    return read;
}

formats::SecrecyMarks marksOf(const QJsonObject &answer)
{
    formats::SecrecyMarks found;
    const auto marked = answer["marked"].toArray();
    for (const auto &value : marked) {
        const auto part = value.toObject();
        found.marked << formats::MarkedPart{part["name"].toString(), part["words"].toString()};
    }
    const auto unread = answer["unread"].toArray();
    for (const auto &name : unread)
        found.unread << name.toString();
    return found;
}

formats::FileClues cluesOf(const QJsonObject &answer)
{
    const auto date = [&](const char *key) {
        const auto day = QDate::fromString(answer[QLatin1StringView(key)].toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    return {date("taken"), date("written"), QDateTime::fromString(answer["made"].toString(), Qt::ISODate),
            answer["pages"].toInt(), answer["text"].toString()};
}

formats::PdfHits hitsOf(const QJsonObject &answer)
{
    formats::PdfHits found;
    found.pageCount = answer["pageCount"].toInt();
    found.more = answer["more"].toBool();
    const auto hits = answer["hits"].toArray();
    for (const auto &value : hits) {
        const auto hit = value.toObject();
        found.hits << formats::PdfHit{hit["page"].toInt(), rectanglesOf(hit["areas"].toArray())};
    }
    return found;
}

formats::PageAreas areasOf(const QJsonObject &answer)
{
    formats::PageAreas found{answer["pageCount"].toInt(), {}};
    const auto pages = answer["pages"].toArray();
    for (const auto &page : pages)
        found.pages << rectanglesOf(page.toArray());
    return found;
}

std::optional<Drawing> drawingOf(const HelperAnswer &answer)
{
    Drawing drawing;
    drawing.page.page = answer.json["page"].toInt();
    drawing.page.pageCount = answer.json["pageCount"].toInt();
    drawing.page.needsPassword = answer.json["locked"].toBool();
    const auto points = answer.json["points"].toArray();
    drawing.page.points = QSizeF(points[0].toDouble(), points[1].toDouble());
    const auto width = answer.json["width"].toInt();
    const auto height = answer.json["height"].toInt();
    if (width == 0 && height == 0)
        return drawing;
    if (width <= 0 || height <= 0 || qint64(width) * height > mostPixels ||
        answer.bytes.size() != qint64(width) * height * bytesPerPixel)
        return std::nullopt;
    QImage image(width, height, drawnFormat);
    if (image.isNull())
        return std::nullopt;
    std::memcpy(image.bits(), answer.bytes.constData(), size_t(answer.bytes.size()));
    drawing.page.image = image;
    return drawing;
}

void answer(const QJsonObject &question, const AnswerSink &sink)
{
    const auto what = question["ask"].toString();
    if (what == QLatin1String("draw"))
        answerDrawing(question, sink);
    else if (what == QLatin1String("marks"))
        sink(marksAnswer(question), {});
    else if (what == QLatin1String("find"))
        sink(findAnswer(question), {});
    else if (what == QLatin1String("areas"))
        sink(areasAnswer(question), {});
    else
        sink(what == QLatin1String("clues") ? cluesAnswer(question) : textAnswer(question), {});
}

} // namespace taizhang::evidence
