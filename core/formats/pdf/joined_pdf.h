#pragma once

#include <QStringList>

#include <functional>

namespace taizhang::formats {

/// The pages of all these PDFs as one, as they are; outlines are not carried over. `eachOnNewSheet`: a blank
/// A4 where a file would begin on the back of another's last sheet. The files are read a second time when
/// their pages are handed to `sink`, piece by piece: none is ever whole in memory. Throws domain::Error when
/// a file is damaged or needs a password, and what `sink` throws.
void joinPdfs(const QStringList &files, const QString &title, bool eachOnNewSheet,
              const std::function<void(const char *, qint64)> &sink);

} // namespace taizhang::formats
