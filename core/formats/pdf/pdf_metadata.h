#pragma once

#include <QString>

namespace taizhang::formats {

/// What a PDF says of itself; empty fields are left out of the file.
struct PdfMetadata
{
    QString title;
    QString author;
    QString keywords;
    QString producer;
    QString language; ///< BCP 47, such as zh-CN
};

} // namespace taizhang::formats
