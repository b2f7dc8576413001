#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <unordered_map>

class QPDF;

namespace taizhang::formats {

/// Inside core/formats: lets equal numbers, names and boxes of a large document be one object in memory.
/// Pages of scans are alike but for their pictures, and the library needs some 200 bytes for each number, so
/// that most of the memory of a set that is bound would be `595`, `842` and `/DeviceGray`, 5,000 times each.
///
/// Nothing of the file changes. A list of numbers that was shared must not be changed in place any more.
class SharedValues
{
public:
    /// Looks at the objects that the document got since the last call.
    void shareNew(QPDF &pdf);

private:
    void shareWithin(QPDFObjectHandle holder, int depth);
    /// Whether the value may be replaced; then it is.
    bool share(QPDFObjectHandle &value);

    std::unordered_map<std::string, QPDFObjectHandle> m_known; ///< by how they are written
    int m_seen = 0;                                            ///< the number of the last object
};

} // namespace taizhang::formats
