#pragma once

#include "core/report/document.h"
#include "core/report/page_profile.h"
#include "core/report/text_shaper.h"

#include <vector>

namespace taizhang::report {

/// A character on its line; `x` in dots from the left of the type area.
struct SetCharacter
{
    FaceGlyph glyph;
    char32_t character = 0;
    qreal em = 0;
    qreal x = 0;
};

/// One line of the grid, not yet on a page. A blank one has no characters.
struct FlowLine
{
    QList<SetCharacter> characters;
    qreal em = 0; ///< of the largest character
    bool keepWithNext = false;
};

/// Sets a document as one endless column of lines of the profile's width.
class TextFlow
{
public:
    TextFlow(const PageProfile &profile, TextShaper &shaper);

    std::vector<FlowLine> set(const Document &document);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const AttachmentList &list);
    void operator()(const Signature &signature);

private:
    enum class Keep { Free, WithNext };

    TextStyle bodyStyle(FontRole role) const;
    void setCentred(const QString &text, const TextStyle &style);
    void setParagraph(const ShapedText &text, qreal firstIndent, qreal indent, Keep keep);
    void setRightAligned(const ShapedText &text, qreal rightIndent);
    void appendLine(const ShapedText &text, const BreakLine &line, qreal left, bool justified);
    void appendBlank(Keep keep);

    const PageProfile &m_profile;
    TextShaper &m_shaper;
    const qreal m_width;
    const qreal m_cell;
    const qreal m_indent;
    std::vector<FlowLine> m_lines;
};

} // namespace taizhang::report
