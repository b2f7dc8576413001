#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace taizhang::formats {

/// A zip made in memory, such as a docx: the same parts in the same order give the same bytes (no time of
/// writing).
class ZipWriter
{
public:
    /// `name`: ASCII, with '/' between folders.
    void add(const QByteArray &name, const QByteArray &bytes);
    /// Throws domain::Error when it cannot be made (no memory left).
    QByteArray result() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_parts;
};

} // namespace taizhang::formats
