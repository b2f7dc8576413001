#pragma once

#include <QString>

namespace taizhang::domain {

/// What a piece is called: by its title, or while it has none by the name of its file.
template <class Piece>
QString titleOrName(const Piece &piece)
{
    return piece.title.isEmpty() ? piece.name : piece.title;
}

/// The same without the ending of the file's name, which a title may bear, too.
QString titleWithoutEnding(const QString &title, const QString &name);
template <class Piece>
QString titleWithoutEnding(const Piece &piece)
{
    return titleWithoutEnding(piece.title, piece.name);
}

} // namespace taizhang::domain
