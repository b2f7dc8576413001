#pragma once

#include "core/formats/office/word_paragraphs.h"
#include "core/report/text/document.h"

#include <QStringList>

namespace taizhang::report {

/// What stands below one heading of a returned file. Without a `place` the heading is none of the report's.
struct ReturnedPart
{
    std::optional<PointPlace> place;
    QString heading; ///< as the file has it; empty: none
    QStringList lines;
    bool operator==(const ReturnedPart &) const = default;
};

/// Where the rows of the table 主要数据 are: behind all points, each row a line, as textOfTable() has it.
constexpr PointPlace figuresPlace{0, 0, 0};
/// Where 落款 is, of no part but ReturnedText::signature.
constexpr PointPlace signaturePlace{0, 1, 0};

/// A returned file by its parts, each place at most once and in the file's order.
struct ReturnedText
{
    QList<ReturnedPart> parts;
    QStringList signature; ///< the lines of 落款
    QStringList remarks;   ///< one sentence each: what was not read, what should be checked
};

/// Parts the text of a 情况说明 that went out as .docx and came back. `report` is what would go out today:
/// its headings with places are looked for, by the bookmark around them or else by their words. Title, words
/// of the indicator and 附件说明 are left out, and so is （待填写）; 主要数据 is a part of its own.
/// `only` is the place of a text without headings, and of what stands before the first.
ReturnedText partsOf(const formats::WordText &file, const Document &report, const PointPlace &only);

/// Which indicator the title and the line below it name (第20项指标分工1), when the file says it nowhere
/// else.
std::optional<Origin> originByTitle(const formats::WordText &file);

} // namespace taizhang::report
