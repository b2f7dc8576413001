#pragma once

#include "core/workflow/paper/booklet_parts.h"

namespace taizhang::workflow {

/// The page at the end of a volume.
QString missingTitle();
/// 总目录 of the first volume, which is that of the whole set; 本册目录 of the others. Of an 增补册:
/// 增补册目录.
QString contentsTitle(int volume, const BookletOptions &options);

/// A part that a line of the contents leads to.
struct OutlineTarget
{
    qsizetype chapter = 0;
    qsizetype part = 0;
};

/// The lines of a volume's contents, pages left open, and where each leads. Those of an 增补册, which is
/// thin, name every piece.
struct BookletOutline
{
    QList<report::ContentsLine> lines;
    QList<OutlineTarget> targets;
};
BookletOutline outlineOf(const QList<PreparedChapter> &chapters, qsizetype first, qsizetype count,
                         const BookletOptions &options);

/// Whether any of them has something that could not be bound.
bool hasMissing(const QList<PreparedChapter> &chapters, qsizetype first, qsizetype count);

} // namespace taizhang::workflow
