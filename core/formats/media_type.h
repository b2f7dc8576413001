#pragma once

#include <QIODevice>
#include <QString>

namespace taizhang::formats {

/// Whether a file can be read, as far as its head and tail tell.
enum class Readability {
    Ok,
    Empty,   ///< no bytes
    Damaged, ///< cut off, or not what its ending promises
};
/// ok, empty, damaged: the word in the database and in JSON.
QString readabilityWord(Readability readability);

struct Content
{
    QString mediaType; ///< such as application/pdf; application/octet-stream when unknown
    Readability readability = Readability::Ok;
    bool operator==(const Content &) const = default;
};

/// What a file is, by its content; the ending of its name decides only where the content leaves it open
/// (plain text, unknown bytes, old Office files). Nothing is unpacked and nothing parsed beyond a few bounded
/// tables, so that a hostile file can do no harm; at most 128 KiB of head and tail are read, of a JPEG with a
/// foreign tail the whole.
///
/// `content`: open for reading, random access. Never throws; a read error makes it Damaged.
Content inspectContent(QIODevice &content, const QString &fileName);

} // namespace taizhang::formats
