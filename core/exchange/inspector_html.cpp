#include "core/exchange/inspector_html.h"

#include <QStringList>
#include <QUrl>

namespace taizhang::exchange {

namespace {

// Only what lies beside the page: 'self' where the folder is served, file: where it is opened from a stick.
constexpr auto policy =
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; "
    "media-src 'self' file:; object-src 'self' file:; frame-src 'self' file:; base-uri 'none'; form-action "
    "'none'";

QString sheetLink(const QString &up, const char *name)
{
    return QStringLiteral("<link rel=\"stylesheet\" href=\"%1pages/%2\">\n").arg(up, QLatin1StringView(name));
}

QString scriptLink(const QString &up, const char *name)
{
    return QStringLiteral("<script src=\"%1pages/%2\"></script>\n").arg(up, QLatin1StringView(name));
}

} // namespace

QString htmlText(const QString &words)
{
    auto text = words.toHtmlEscaped();
    return text.replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

QString htmlUrl(const QString &path)
{
    QStringList names;
    for (const auto &name : path.split(QLatin1Char('/')))
        names << QString::fromLatin1(QUrl::toPercentEncoding(name));
    return names.join(QLatin1Char('/'));
}

QByteArray htmlPage(const HtmlPage &page)
{
    // renderer, X-UA-Compatible: the browsers of many offices show a page as of 2007 unless it asks
    // otherwise.
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\" data-up=\"%1\" data-here=\"%2\">\n<head>\n"
                       "<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"%3\">\n"
                       "<meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n"
                       "<meta name=\"renderer\" content=\"webkit\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"color-scheme\" content=\"light dark\">\n"
                       "<meta name=\"referrer\" content=\"no-referrer\">\n<title>%4</title>\n")
            .arg(page.up, htmlText(page.here), QLatin1StringView(policy), htmlText(page.title));
    // The later one decides how the page is printed.
    html += page.isPaper ? sheetLink(page.up, "folder.css") + sheetLink(page.up, "report.css")
                         : sheetLink(page.up, "report.css") + sheetLink(page.up, "folder.css");
    html +=
        QStringLiteral(
            "</head>\n<body>\n<a class=\"skip\" href=\"#content\">跳到正文</a>\n<header class=\"top\">\n"
            "<a class=\"home\" href=\"%1index.html\">%2</a>\n"
            "<div class=\"find\" role=\"search\"><input id=\"find\" type=\"search\" autocomplete=\"off\" "
            "placeholder=\"查找：序号、编号、题名、文字\" aria-label=\"查找\">"
            "<div id=\"found\" class=\"found\" hidden></div></div>\n%3\n</header>\n<div class=\"frame\">\n")
            .arg(page.up, htmlText(page.home), page.navigation);
    if (!page.isIndex)
        html += QStringLiteral("<nav id=\"side\" class=\"side\" aria-label=\"目录\"></nav>\n");
    html +=
        QStringLiteral("<main id=\"content\">\n%1<footer>本文件夹只供查阅，不联网。"
                       "<span class=\"keys\">按键：/ 查找，← → 前后，Shift+Home 回到目录。</span></footer>\n"
                       "</main>\n</div>\n")
            .arg(page.body);
    if (!page.isIndex)
        html += scriptLink(page.up, "tree.js");
    html += scriptLink(page.up, "folder.js");
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace taizhang::exchange
