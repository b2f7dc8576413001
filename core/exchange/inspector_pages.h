#pragma once

#include "core/exchange/inspector_set.h"

#include <QByteArray>

namespace taizhang::exchange {

/// The words of a document, shown beside the facts of a piece.
struct InspectorWords
{
    QString text;     ///< empty for none
    bool cut = false; ///< there are more than these
};

/// How a file is given to whoever reads the folder.
enum class Opening {
    Picture, ///< the browser shows it
    Pdf,
    Sound,
    Film,
    Link,     ///< opened by whatever program the computer has for it
    PathOnly, ///< named, and never opened from a page: what a browser might run
};
/// By the ending and the content: a browser goes by the one or by the other.
Opening openingOf(const QString &path, const QString &mediaType);

/// Where the pages, and what they need, lie in the folder: `pages/`.
QString inspectorPagePath(const QString &page);

/// The pages of the folder as UTF-8 HTML. Everything in them is relative; no script, style, picture or frame
/// from elsewhere is let in (Content-Security-Policy), and all words are escaped. They work without the
/// script, which adds the tree at the side, the search and the keys. The same set gives the same bytes.
class InspectorPages
{
public:
    /// `set` outlives it.
    explicit InspectorPages(const InspectorSet &set);

    /// index.html, the only one at the top.
    QByteArray index() const;
    QByteArray indicator(qsizetype place) const;
    QByteArray report(const InspectorIndicator &indicator, const InspectorReport &report) const;
    QByteArray piece(qsizetype place, const InspectorWords &words) const;

    /// The files besides pages, by their path from the top: style, script, and the tree and what is searched
    /// as data.
    QList<std::pair<QString, QByteArray>> parts() const;

private:
    const InspectorSet &m_set;
};

} // namespace taizhang::exchange
