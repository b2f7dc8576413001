#pragma once

#include <QByteArray>
#include <QString>

namespace taizhang::exchange {

/// Words as they may stand between tags and within "…".
QString htmlText(const QString &words);
/// A relative path as it may stand in href="…": each name percent-encoded.
QString htmlUrl(const QString &path);

/// A page of the inspector's folder; `navigation` and `body` are HTML, the rest words.
struct HtmlPage
{
    QString title;
    QString home; ///< words of the link to index.html
    QString up;   ///< "../" for the pages below the top
    QString here; ///< the indicator's page that the tree shows as the present one
    QString navigation;
    QString body;
    bool isIndex = false; ///< has the tree as its body, and none at the side
    bool isPaper = false; ///< prints with the margins of a 公文
};
QByteArray htmlPage(const HtmlPage &page);

} // namespace taizhang::exchange
