#include "core/exchange/inspector_pages.h"

#include "core/exchange/inspector_html.h"

#include <algorithm>

namespace taizhang::exchange {

namespace {

constexpr qsizetype shortTextLength = 32;

QString itemLine(const InspectorIndicator &indicator)
{
    return QStringLiteral("<li><a href=\"%1\"><span class=\"number\">%2</span><span>%3</span>"
                          "<span class=\"count\">%4</span></a></li>\n")
        .arg(htmlUrl(inspectorPagePath(indicator.page())), QString::number(indicator.number),
             htmlText(indicator.shortText()), indicator.countText());
}

QString neighbour(const char *rel, const QString &words, const QString &page)
{
    return page.isEmpty() ? QStringLiteral("<span>%1</span>").arg(words)
                          : QStringLiteral("<a rel=\"%1\" href=\"%2\">%3</a>")
                                .arg(QLatin1StringView(rel), htmlUrl(page), words);
}

QString neighbours(const QString &kind, const QString &previous, const QString &next)
{
    return QStringLiteral("<nav aria-label=\"前后\">%1%2</nav>")
        .arg(neighbour("prev", QStringLiteral("上一") + kind, previous),
             neighbour("next", QStringLiteral("下一") + kind, next));
}

QString fact(const QString &name, const QString &words)
{
    return words.isEmpty() ? QString()
                           : QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(htmlText(name), htmlText(words));
}

/// The path named for whoever looks into the folder by hand.
QString pathLine(const QString &path)
{
    return QStringLiteral(
               "<p>这类文件不在网页里打开。它在文件夹里的位置：<br><span class=\"path\">%1</span></p>\n")
        .arg(htmlText(path));
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilo = 1000;
    if (bytes < kilo)
        return QStringLiteral("%1 字节").arg(bytes);
    return bytes < kilo * kilo ? QStringLiteral("%1 KB").arg(bytes / kilo)
                               : QStringLiteral("%1 MB").arg(double(bytes) / double(kilo * kilo), 0, 'f', 1);
}

/// The file itself, as far as a browser may be given it, and below it what is shown of it.
QString fileView(const QString &path, const QString &mediaType, const QString &picture, const QString &title)
{
    const auto url = htmlUrl(QStringLiteral("../") + path);
    const auto opening = openingOf(path, mediaType);
    QString html;
    if (opening == Opening::PathOnly)
        html += pathLine(path);
    else
        html += QStringLiteral("<p class=\"buttons\"><a class=\"original\" href=\"%1\">打开原件</a></p>\n")
                    .arg(url);
    if (!picture.isEmpty())
        html += QStringLiteral("<figure><img src=\"%1\" alt=\"%2\"></figure>\n")
                    .arg(htmlUrl(QStringLiteral("../") + picture), htmlText(title));
    else if (opening == Opening::Pdf)
        html += QStringLiteral("<object class=\"pdf\" data=\"%1\" type=\"application/pdf\" aria-label=\"%2\">"
                               "<p>这个浏览器不在页面里显示 PDF，请点“打开原件”。</p></object>\n")
                    .arg(url, htmlText(title));
    else if (opening == Opening::Sound)
        html += QStringLiteral("<figure><audio controls preload=\"none\" src=\"%1\"></audio></figure>\n")
                    .arg(url);
    else if (opening == Opening::Film)
        html += QStringLiteral("<figure><video controls preload=\"none\" src=\"%1\"></video></figure>\n")
                    .arg(url);
    return html;
}

QString wordsView(const InspectorWords &words)
{
    if (words.text.isEmpty())
        return {};
    return QStringLiteral("<h2>文件里的文字</h2>\n<pre class=\"words\">%1</pre>\n%2")
        .arg(htmlText(words.text),
             words.cut ? QStringLiteral("<p class=\"quiet\">后面还有，请看原件。</p>\n") : QString());
}

QString pieceLine(const InspectorPiece &piece)
{
    QStringList small;
    for (const auto &words :
         {piece.unit, piece.period, piece.documentNumber, piece.date, piece.keeping, piece.where})
        if (!words.isEmpty())
            small << words;
    const auto url = htmlUrl(piece.page);
    const auto picture = piece.picture.isEmpty()
                             ? QString()
                             : QStringLiteral("<a class=\"thumb\" href=\"%1\" tabindex=\"-1\"><img "
                                              "loading=\"lazy\" src=\"%2\" alt=\"\"></a>")
                                   .arg(url, htmlUrl(QStringLiteral("../") + piece.picture));
    return QStringLiteral("<li>%1<div><a href=\"%2\"><span class=\"number\">%3</span> %4</a>"
                          "<span class=\"small\">%5</span></div></li>\n")
        .arg(picture, url, htmlText(piece.number), htmlText(piece.title),
             htmlText(small.join(QStringLiteral(" · "))));
}

QString reportView(const InspectorReport &report)
{
    if (!report.html.isEmpty())
        return QStringLiteral("<div class=\"paper\"><article>\n%1</article></div>\n").arg(report.html);
    return report.where.isEmpty()
               ? fileView(report.path, report.mediaType, report.picture, report.title)
               : QStringLiteral("<p class=\"notice\">%1</p>\n").arg(htmlText(report.where));
}

QString rowView(const InspectorSet &set, const InspectorIndicator &indicator, qsizetype place)
{
    const auto &row = indicator.rows[place];
    QString html = QStringLiteral("<section class=\"row\">\n");
    if (indicator.rows.size() > 1)
        html += QStringLiteral("<p class=\"quiet\">第 %1 行分工</p>\n").arg(place + 1);
    html += QStringLiteral("<dl class=\"facts\">\n%1%2</dl>\n")
                .arg(fact(QStringLiteral("牵头单位"), row.leadUnits.join(QStringLiteral("、"))),
                     fact(QStringLiteral("责任单位"), row.responsibleUnits.join(QStringLiteral("、"))));
    for (const auto &material : row.materials) {
        html += QStringLiteral("<div class=\"material\"><p>%1</p>\n").arg(htmlText(material.text));
        for (const auto &answer : material.answers)
            html += QStringLiteral("<p class=\"answer\">%1</p>\n").arg(htmlText(answer));
        if (!material.pieces.isEmpty()) {
            html += QStringLiteral("<ul class=\"pieces\">\n");
            for (const auto piece : material.pieces)
                html += pieceLine(set.pieces[piece]);
            html += QStringLiteral("</ul>\n");
        }
        html += QStringLiteral("</div>\n");
    }
    return html + QStringLiteral("</section>\n");
}

QString sectionName(const InspectorSet &set, int ordinal)
{
    for (const auto &section : set.sections)
        if (section.ordinal == ordinal)
            return section.name;
    return {};
}

} // namespace

QString InspectorIndicator::shortText() const
{
    if (!shortName.isEmpty())
        return shortName;
    return text.size() > shortTextLength ? text.left(shortTextLength) + QStringLiteral("…") : text;
}

QString InspectorIndicator::countText() const
{
    return pieceCount > 0 ? QStringLiteral("%1 份").arg(pieceCount) : QString();
}

QString InspectorIndicator::page() const
{
    return QStringLiteral("%1.html").arg(number, 3, 10, QLatin1Char('0'));
}

QString inspectorPagePath(const QString &page)
{
    return QStringLiteral("pages/") + page;
}

InspectorPages::InspectorPages(const InspectorSet &set) : m_set(set) {}

QByteArray InspectorPages::index() const
{
    QString html = QStringLiteral("<h1>%1</h1>\n<p class=\"quiet\">%2</p>\n")
                       .arg(htmlText(m_set.title),
                            htmlText(QStringLiteral("%1　%2 项指标，%3 份佐证材料")
                                         .arg(m_set.agency, QString::number(m_set.indicators.size()),
                                              QString::number(m_set.pieces.size()))));
    html +=
        QStringLiteral("<div class=\"ways\"><button type=\"button\" data-way=\"bySection\">按部分</button>"
                       "<button type=\"button\" data-way=\"byNumber\">按序号</button></div>\n"
                       "<div id=\"bySection\">\n");
    for (const auto &section : m_set.sections) {
        html += QStringLiteral("<details class=\"section\" open><summary>%1</summary>\n")
                    .arg(htmlText(section.name));
        if (!section.goal.isEmpty())
            html += QStringLiteral("<p>%1</p>\n").arg(htmlText(section.goal));
        html += QStringLiteral("<ul class=\"items\">\n");
        for (const auto &indicator : m_set.indicators)
            if (indicator.section == section.ordinal)
                html += itemLine(indicator);
        html += QStringLiteral("</ul></details>\n");
    }
    html += QStringLiteral("</div>\n<div id=\"byNumber\"><ol class=\"numbers\">\n");
    for (const auto &indicator : m_set.indicators)
        html += QStringLiteral("<li><a href=\"%1\"><b>%2</b>%3</a></li>\n")
                    .arg(htmlUrl(inspectorPagePath(indicator.page())), QString::number(indicator.number),
                         htmlText(indicator.shortText()));
    html += QStringLiteral("</ol></div>\n");
    const auto first =
        m_set.indicators.isEmpty() ? QString() : inspectorPagePath(m_set.indicators.first().page());
    return htmlPage({.title = m_set.title,
                     .home = m_set.title,
                     .up = {},
                     .here = {},
                     .navigation = neighbours(QStringLiteral("项"), {}, first),
                     .body = html,
                     .isIndex = true});
}

QByteArray InspectorPages::indicator(qsizetype place) const
{
    const auto &indicator = m_set.indicators[place];
    const auto page = [this](qsizetype at) {
        return at >= 0 && at < m_set.indicators.size() ? m_set.indicators[at].page() : QString();
    };
    const auto name = QStringLiteral("第%1项").arg(indicator.number);
    QString html = QStringLiteral("<p class=\"crumbs\">%1</p>\n<h1>%2</h1>\n")
                       .arg(htmlText(sectionName(m_set, indicator.section)),
                            htmlText((name + QLatin1Char(' ') + indicator.shortName).trimmed()));
    html += QStringLiteral("<p class=\"official\">%1</p>\n").arg(htmlText(indicator.text));
    if (!indicator.note.isEmpty())
        html += QStringLiteral("<p class=\"notice\">%1</p>\n").arg(htmlText(indicator.note));
    if (!indicator.reports.isEmpty()) {
        html += QStringLiteral("<p class=\"buttons\">");
        for (const auto &report : indicator.reports)
            html += QStringLiteral("<a href=\"%1\">%2</a>").arg(htmlUrl(report.page), htmlText(report.title));
        html += QStringLiteral("</p>\n");
    }
    if (!indicator.rows.isEmpty())
        html += QStringLiteral("<h2>佐证材料</h2>\n");
    for (qsizetype row = 0; row < indicator.rows.size(); ++row)
        html += rowView(m_set, indicator, row);
    for (const auto &report : indicator.reports)
        if (!report.html.isEmpty())
            html += QStringLiteral("<h2>情况说明</h2>\n") + reportView(report);
    return htmlPage({.title = name + QLatin1Char(' ') + indicator.shortText(),
                     .home = m_set.title,
                     .up = QStringLiteral("../"),
                     .here = indicator.page(),
                     .navigation = neighbours(QStringLiteral("项"), page(place - 1), page(place + 1)),
                     .body = html});
}

QByteArray InspectorPages::report(const InspectorIndicator &indicator, const InspectorReport &report) const
{
    const auto html =
        QStringLiteral("<p class=\"crumbs screen\">%1 › <a href=\"%2\">第%3项</a></p>\n%4")
            .arg(htmlText(sectionName(m_set, indicator.section)), htmlUrl(indicator.page()),
                 QString::number(indicator.number),
                 report.html.isEmpty()
                     ? QStringLiteral("<h1>%1</h1>\n").arg(htmlText(report.title)) + reportView(report)
                     : reportView(report));
    return htmlPage({.title = report.title,
                     .home = m_set.title,
                     .up = QStringLiteral("../"),
                     .here = indicator.page(),
                     .navigation = QStringLiteral("<nav><a href=\"%1\">回到第%2项</a></nav>")
                                       .arg(htmlUrl(indicator.page()), QString::number(indicator.number)),
                     .body = html,
                     .isPaper = true});
}

QByteArray InspectorPages::piece(qsizetype place, const InspectorWords &words) const
{
    const auto &piece = m_set.pieces[place];
    const auto page = [this](qsizetype at) {
        return at >= 0 && at < m_set.pieces.size() ? m_set.pieces[at].page : QString();
    };
    const auto indicator = std::find_if(m_set.indicators.cbegin(), m_set.indicators.cend(),
                                        [&](const auto &each) { return each.number == piece.indicator; });
    QString html = QStringLiteral("<p class=\"crumbs\">%1 › <a href=\"%2\">第%3项</a> › %4</p>\n"
                                  "<h1><span class=\"number\">%5</span> %6</h1>\n<dl class=\"facts\">\n")
                       .arg(htmlText(sectionName(m_set, indicator->section)), htmlUrl(indicator->page()),
                            QString::number(piece.indicator), htmlText(piece.material),
                            htmlText(piece.number), htmlText(piece.title));
    html += fact(QStringLiteral("提供单位"), piece.unit) + fact(QStringLiteral("年度"), piece.period) +
            fact(QStringLiteral("文号"), piece.documentNumber) + fact(QStringLiteral("日期"), piece.date) +
            fact(QStringLiteral("查阅方式"), piece.keeping) + fact(QStringLiteral("存放处"), piece.where) +
            fact(QStringLiteral("网址"), piece.address) + fact(QStringLiteral("说明"), piece.note);
    if (!piece.path.isEmpty())
        html += fact(QStringLiteral("大小"), sizeText(piece.size));
    html += QStringLiteral("</dl>\n");
    if (piece.isSecret)
        html += QStringLiteral("<p class=\"notice\">工作秘密，不在本文件夹里，请到存放处查阅。</p>\n");
    else if (piece.lacksFile)
        html += QStringLiteral("<p class=\"notice\">文件没有放进本文件夹，请向%1索取。</p>\n")
                    .arg(htmlText(m_set.agency));
    else if (!piece.path.isEmpty())
        html += fileView(piece.path, piece.mediaType, piece.picture, piece.title) + wordsView(words);
    return htmlPage({.title = piece.number + QLatin1Char(' ') + piece.title,
                     .home = m_set.title,
                     .up = QStringLiteral("../"),
                     .here = indicator->page(),
                     .navigation = neighbours(QStringLiteral("份"), page(place - 1), page(place + 1)),
                     .body = html});
}

} // namespace taizhang::exchange
