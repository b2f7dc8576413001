#pragma once

#include <QImage>
#include <QString>

#include <memory>

namespace taizhang::formats {

/// A TIFF of any number of pages, as scanners, fax machines and print shops write it: also CMYK and 16 bit a
/// sample, which Qt has no reader for.
class TiffPages
{
public:
    enum class Trouble { None, Damaged, TooLarge, Unknown }; ///< Unknown: packed in a way we cannot read

    explicit TiffPages(const QString &path);
    ~TiffPages();
    TiffPages(const TiffPages &) = delete;
    TiffPages &operator=(const TiffPages &) = delete;

    /// Whether the bytes begin as those of a TIFF.
    static bool isTiff(const QString &path);

    int count() const { return m_count; }
    /// Page `page` (from 0) upright; null when it cannot be had, which trouble() then tells. One of more than
    /// `largest` is refused before it is unpacked.
    QImage read(int page, qint64 largest);
    QSize size(int page);
    Trouble trouble() const { return m_trouble; }

private:
    class File;
    std::unique_ptr<File> m_file;
    int m_count = 0;
    Trouble m_trouble = Trouble::None;
};

} // namespace taizhang::formats
