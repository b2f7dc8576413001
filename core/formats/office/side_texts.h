#pragma once

#include "core/formats/zip/zip_parts.h"

#include <QStringList>

namespace taizhang::formats {

/// What stands in an Office file (docx, pptx, xlsx) beside its main text.
struct SideTexts
{
    /// Each by itself, since a mark may stand at the head of any: page headers and footers, footnotes,
    /// endnotes, comments, text boxes, WordArt, speaker's notes, diagrams, charts, what pictures are
    /// described as, tracked deletions, entries of lists, prompts and number formats of cells, and its own
    /// title, keywords and properties.
    QStringList texts;
    QList<QByteArray> embedded; ///< parts that are files or objects themselves
    bool all = true;            ///< false where some could not be read, or there were too many
};

/// Inside core/formats: never throws but std::bad_alloc.
SideTexts sideTexts(const ZipParts &parts);

} // namespace taizhang::formats
