#pragma once

#include "core/evidence/document_reader.h"

#include <functional>

namespace taizhang::evidence {

/// Inside core/evidence: what the two ends of a DocumentReader say to each other, a line of JSON each.

/// `first`, `most`: pages, as of formats::PageSpan.
QJsonObject textQuestion(const QString &path, const QString &name, int first, int most);
QJsonObject marksQuestion(const QString &path, const QString &name, formats::MarksIn where);
QJsonObject cluesQuestion(const QString &path, const QString &mediaType);
QJsonObject drawingQuestion(const DrawingWish &wish);
QJsonObject findQuestion(const QString &path, const QString &words, int first, int most);
QJsonObject areasQuestion(const QString &path, int first, int most);

ReadText readTextOf(const QJsonObject &answer);
formats::SecrecyMarks marksOf(const QJsonObject &answer);
formats::FileClues cluesOf(const QJsonObject &answer);
formats::PdfHits hitsOf(const QJsonObject &answer);
formats::PageAreas areasOf(const QJsonObject &answer);
/// Nothing when the bytes are not those of a picture of that size.
std::optional<Drawing> drawingOf(const HelperAnswer &answer);

/// “某文.pdf”太大或太复杂，没有读出文字…
QString tooMuch(const QString &name);
/// “某文.pdf”共 12000 页，文字只读了前 10000 页…; empty where all of it was read.
QString partlyRead(const QString &name, const formats::DocumentText &text);

/// Takes a line, and the bytes behind it.
using AnswerSink = std::function<void(const QJsonObject &line, QByteArrayView bytes)>;
/// What the other end does with a question. Throws std::bad_alloc beyond the limit of memory.
void answer(const QJsonObject &question, const AnswerSink &sink);

} // namespace taizhang::evidence
