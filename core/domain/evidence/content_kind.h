#pragma once

#include <QString>

namespace taizhang::domain {

/// Where a file's name promises another kind of content than it has (名称是 .pdf，内容是文本), that sentence,
/// which begins with 请核对; empty where they agree, and where one of the two says nothing. `mediaType`: by
/// the content (formats::inspectContent).
QString kindMismatch(const QString &mediaType, const QString &name);

/// Whether what has such a content may hold pictures: one itself, a document, slides, an archive.
bool mayHoldPictures(const QString &mediaType);

} // namespace taizhang::domain
