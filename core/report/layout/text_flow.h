#pragma once

#include "core/report/layout/flow.h"
#include "core/report/layout/page_profile.h"
#include "core/report/layout/text_shaper.h"
#include "core/report/text/document.h"

#include <vector>

namespace taizhang::report {

/// Sets a document as one endless column of strips of the profile's width.
class TextFlow
{
public:
    TextFlow(const PageProfile &profile, TextShaper &shaper);

    std::vector<FlowStrip> set(const Document &document);

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const AttachmentList &list);
    void operator()(const Signature &signature);
    void operator()(const DocumentNumber &number);
    void operator()(const Addressee &addressee);
    void operator()(const PageBreak &);
    void operator()(const CutLine &cut);
    void operator()(const FormLine &form);
    void operator()(const Table &table);
    void operator()(const Chart &chart);

private:
    enum class Keep { Free, WithNext };

    void setCentred(const ShapedText &text, qreal cell);
    void setTitle(const QString &text, const TextStyle &style);
    /// Where a page ends within it, at least two of its lines stand on either side.
    void setParagraph(const ShapedText &text, qreal firstIndent, qreal indent, Keep keep);
    void setSigned(const ShapedText &text, qreal left, Keep keep);
    void appendLine(const ShapedText &text, const BreakLine &line, qreal left, bool justified);
    void appendBlank(Keep keep);
    void append(FlowStrip strip);
    void append(std::vector<FlowStrip> strips);
    void nameStrip(std::size_t strip, const StripHeading &heading);
    void keepLast();
    void keepEndWithRows();

    const PageProfile &m_profile;
    TextShaper &m_shaper;
    const TextGrid m_grid;
    const qreal m_indent;
    bool m_pageBreak = false; ///< the next strip begins a page
    std::vector<FlowStrip> m_strips;
};

} // namespace taizhang::report
