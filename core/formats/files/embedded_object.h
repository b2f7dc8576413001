#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace taizhang::formats {

/// What a compound file (oleObject1.bin) has packed in it.
struct EmbeddedObject
{
    QString name;          ///< as it was called; empty where that is not told
    QByteArray content;    ///< empty where it holds no file
    bool wordless = false; ///< a formula and nothing else
};

/// Inside core/formats: opens a compound file ([MS-CFB]) and takes out the file that was embedded, from its
/// stream Package, CONTENTS or Ole10Native ([MS-OLEDS] 2.3.6). Nothing where it is no sound compound file.
/// Every chain of sectors is bounded by the size of the file.
std::optional<EmbeddedObject> embeddedObject(const QByteArray &bytes);

} // namespace taizhang::formats
