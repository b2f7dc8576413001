#pragma once

#include <qpdf/QPDF.hh>

#include <vector>

namespace taizhang::formats {

/// Inside core/formats: the layers (optional content, ISO 32000-1 8.11) of files whose pages are joined, so
/// that what is hidden in a file stays hidden in the whole.
class PdfLayers
{
public:
    /// Those of a file, after its pages were added to `whole`.
    void take(QPDF &whole, QPDF &file);
    /// Says in `whole` what is shown and printed.
    void put(QPDF &whole);

private:
    std::vector<QPDFObjectHandle> m_all;
    std::vector<QPDFObjectHandle> m_hidden;
    std::vector<QPDFObjectHandle> m_usages; ///< by what is shown or printed of itself (AS)
};

} // namespace taizhang::formats
