#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang::formats {

/// Inside core/formats: what is wrong with the bytes of a text of which a guess at its encoding would make
/// something else (里面有空字节, 第 1 行是 UTF-8，第 3 行是 GB18030), as the middle of a sentence; empty for
/// nothing. Lines are counted from 1.
QString textFault(const QByteArray &bytes);

} // namespace taizhang::formats
