#pragma once

#include <QByteArray>
#include <QImageIOHandler>
#include <QList>
#include <QSize>
#include <QString>

namespace taizhang::formats {

/// A picture as a PDF holds it: the bytes of a file of its own and what they are.
struct PdfPicture
{
    QString path;
    QByteArray filter;     ///< DCTDecode for a JPEG as it is, FlateDecode for packed pixels
    QSize size;            ///< in pixels, as stored
    int components = 3;    ///< grey, RGB or CMYK
    bool inverted = false; ///< CMYK as Adobe's programs write it
    QImageIOHandler::Transformations turned = QImageIOHandler::TransformationNone; ///< to be seen upright

    /// As it is seen.
    QSize seenSize() const
    {
        return turned.testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed() : size;
    }
};

/// The picture or pictures of a file, or in a few words why there are none.
struct PreparedPictures
{
    QList<PdfPicture> pictures;
    QString why; ///< 图片太大…, 这种 TIFF 不能打印…, 这台电脑不能读…; empty when all is well
};

/// The pages of a TIFF are pictures each. A JPEG stays as it is; others are packed into files in `scratch`,
/// without what is finer than 300 dpi on A4. Throws domain::Error when it is damaged; `name` names it there.
PreparedPictures preparePictures(const QString &path, const QString &name, const QString &scratch);

} // namespace taizhang::formats
