#pragma once

#include <QString>

namespace taizhang::ui {

/// 网址, 说明, 实物, 扫描件, and of a file what kindText() says.
QString evidenceKindText(const QString &kind, const QString &mediaType);

/// PDF, Word 文档, 图片 …: what a clerk calls this type.
QString kindText(const QString &mediaType);
/// 12 字节, 12 KB, 1.5 MB.
QString sizeText(qint64 bytes);

} // namespace taizhang::ui
