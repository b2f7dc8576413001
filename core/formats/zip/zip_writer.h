#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace taizhang::formats {

/// Each with its name: ASCII, with '/' between folders.
using NamedBytes = std::vector<std::pair<QByteArray, QByteArray>>;

/// A zip made in memory, such as a docx: the same parts in the same order give the same bytes (no time of
/// writing). Throws domain::Error when it cannot be made (no memory left).
QByteArray zipOf(const NamedBytes &parts);

} // namespace taizhang::formats
