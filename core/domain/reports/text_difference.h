#pragma once

#include <QList>
#include <QString>

namespace taizhang::domain {

/// A stretch of two texts laid over each other.
struct DifferencePart
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; ///< may hold line ends
    bool operator==(const DifferencePart &) const = default;
};

/// What became of `before` in `after`: first by paragraphs, then within paragraphs that changed by
/// characters, a number or a Latin word being one, so that a changed word shows as that word. What is removed
/// stands before what is added in its place. The parts that are not Added make up `before`, those that are
/// not Removed make up `after`.
///
/// Texts so long and so unlike that a comparison would keep the user waiting are given as one removed and one
/// added.
QList<DifferencePart> differenceOf(const QString &before, const QString &after);

} // namespace taizhang::domain
