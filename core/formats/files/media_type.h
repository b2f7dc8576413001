#pragma once

#include <QIODevice>
#include <QString>

#include <optional>

namespace taizhang::formats {

/// Whether a file can be read, as far as its head and tail tell.
enum class Readability {
    Ok,
    Empty,   ///< no bytes
    Damaged, ///< cut off, or bytes that are nothing known where the ending promises something
    Locked,  ///< whole, but opens with a password only
};
/// ok, empty, damaged: the word in the database, which has the one word for what cannot be read.
QString readabilityWord(Readability readability);

struct Content
{
    QString mediaType; ///< such as application/pdf; application/octet-stream when unknown
    Readability readability = Readability::Ok;
    bool operator==(const Content &) const = default;
};

/// What a file is, by its content; the ending of its name decides only where the content leaves it open
/// (texts of one sort or another, unknown bytes, old Office files). Nothing is unpacked and nothing parsed
/// beyond a few bounded tables, so that a hostile file can do no harm; at most 128 KiB of head and tail are
/// read, of a JPEG with a foreign tail the whole. A PDF that says it is encrypted is opened by qpdf, since
/// most of those need no password. A program is recognised under any name.
///
/// `content`: open for reading, random access. Never throws; a read error makes it Damaged.
Content inspectContent(QIODevice &content, const QString &fileName);

/// The media type of a program, such as application/x-executable, by its content; nothing for what is none.
std::optional<QString> programType(QIODevice &content, const QString &fileName);

} // namespace taizhang::formats
