#include "core/report/writers/html_writer.h"

#include "core/report/charts/chart_table.h"
#include "core/report/sheets/marks.h"

#include <QRegularExpression>

#include <cmath>

namespace taizhang::report {

namespace {

QString escaped(const QString &words)
{
    return withSymbols(words).toHtmlEscaped();
}

class Html
{
public:
    QString write(const Document &document)
    {
        if (!document.title.isEmpty())
            element("h1", {}, document.title);
        if (!document.subtitle.isEmpty())
            element("p", "subtitle", document.subtitle);
        for (const auto &block : document.blocks)
            std::visit(*this, block);
        return m_html;
    }

    void operator()(const Heading &heading)
    {
        // One that goes on in its paragraph is no heading for a reader that lists headings.
        if (!heading.continuation.isEmpty()) {
            m_html += QStringLiteral("<p class=\"l%1\"><span class=\"lead\">%2</span>%3</p>\n")
                          .arg(heading.level)
                          .arg(escaped(heading.text), escaped(heading.continuation));
            return;
        }
        m_html +=
            QStringLiteral("<h%1>%2</h%1>\n").arg(qBound(2, heading.level + 1, 6)).arg(escaped(heading.text));
    }
    void operator()(const Paragraph &paragraph)
    {
        const auto *kind = paragraph.voice == Paragraph::Voice::Quoted     ? "quoted"
                           : paragraph.voice == Paragraph::Voice::Unfilled ? "unfilled"
                                                                           : "";
        element("p", kind, paragraph.text);
    }
    void operator()(const AttachmentList &list)
    {
        m_html += QStringLiteral("<div class=\"attachments\"><span>附件：</span><ol%1>\n")
                      .arg(list.items.size() == 1 ? QStringLiteral(" class=\"one\"") : QString());
        for (const auto &item : list.items)
            element("li", {}, QStringLiteral("%1 %2").arg(item.number, item.title).trimmed());
        m_html += QStringLiteral("</ol></div>\n");
    }
    void operator()(const Signature &signature)
    {
        m_html += QStringLiteral("<div class=\"signature\"><p>%1</p><p>%2</p></div>\n")
                      .arg(escaped(signature.agency), escaped(signatureDate(signature.date)));
    }
    void operator()(const DocumentNumber &number) { element("p", "subtitle", number.text); }
    void operator()(const Addressee &addressee)
    {
        auto words = addressee.text.trimmed();
        while (words.endsWith(u'：') || words.endsWith(u':'))
            words.chop(1);
        element("p", "addressee", words + u'：');
    }
    void operator()(const PageBreak &) { m_html += QStringLiteral("<div class=\"break\"></div>\n"); }
    void operator()(const CutLine &cut) { element("p", "cut", cut.words); }
    void operator()(const FormLine &form)
    {
        m_html += QStringLiteral("<p class=\"form\">");
        for (const auto &field : form.fields)
            m_html += QStringLiteral("<span style=\"flex:%1\">%2<i></i></span>")
                          .arg(field.width)
                          .arg(escaped(field.label));
        m_html += QStringLiteral("</p>\n");
    }
    void operator()(const Table &table)
    {
        m_html += QStringLiteral("<div class=\"scroll\"><table>\n");
        if (!table.caption.isEmpty())
            element("caption", {}, table.caption);
        if (!table.header.isEmpty()) {
            m_html += QStringLiteral("<thead>\n");
            for (const auto &row : table.header)
                tableRow(table, row, "th");
            m_html += QStringLiteral("</thead>\n");
        }
        m_html += QStringLiteral("<tbody>\n");
        for (const auto &row : table.rows)
            tableRow(table, row, row.strong ? "th" : "td");
        m_html += QStringLiteral("</tbody></table></div>\n");
    }
    void operator()(const Chart &chart) { (*this)(tableOf(chart)); }

private:
    void element(const char *name, const char *kind, const QString &words)
    {
        const auto tag = QLatin1StringView(name);
        const auto attribute = kind == nullptr || *kind == '\0'
                                   ? QString()
                                   : QStringLiteral(" class=\"%1\"").arg(QLatin1StringView(kind));
        m_html += QStringLiteral("<%1%2>%3</%1>\n").arg(tag, attribute, escaped(words));
    }

    void tableRow(const Table &table, const TableRow &row, const char *name)
    {
        m_html += QStringLiteral("<tr>");
        qsizetype column = 0;
        for (const auto &cell : row.cells) {
            const auto usual =
                column < table.columns.size() ? table.columns[column].alignment : CellAlignment::Left;
            const auto alignment = cell.alignment.value_or(usual);
            auto attributes = cell.span > 1 ? QStringLiteral(" colspan=\"%1\"").arg(cell.span) : QString();
            if (alignment != CellAlignment::Left)
                attributes += alignment == CellAlignment::Centre ? QStringLiteral(" class=\"centre\"")
                                                                 : QStringLiteral(" class=\"right\"");
            m_html += QStringLiteral("<%1%2>%3</%1>")
                          .arg(QLatin1StringView(name), attributes,
                               escaped(cell.text).replace(u'\n', QStringLiteral("<br>")));
            column += cell.span;
        }
        m_html += QStringLiteral("</tr>\n");
    }

    QString m_html;
};

} // namespace

QString htmlBody(const Document &document)
{
    return Html().write(document);
}

namespace {

QString length(double value, const char *unit)
{
    return QString::number(value, 'f', 2).remove(QRegularExpression(QStringLiteral("\\.?0+$"))) +
           QLatin1StringView(unit);
}

/// Families of a profile's own; quotation marks would end the name.
QString fontRules(const PageProfile &profile)
{
    const std::pair<FontRole, const char *> places[] = {
        {FontRole::Body, "article"},
        {FontRole::Title, "article h1"},
        {FontRole::Kai, "article h3,article .l2 .lead,article .quoted"},
        {FontRole::Hei, "article h2,article .l1 .lead,article th,article .unfilled"}};
    QString rules;
    for (const auto &[role, selector] : places)
        if (auto family = profile.fonts.value(role); !family.isEmpty())
            rules += QStringLiteral("%1{font-family:\"%2\",serif}")
                         .arg(QLatin1StringView(selector),
                              family.remove(QRegularExpression(QStringLiteral("[\"\\\\<>{}]"))));
    return rules;
}

/// Lines as high as those of the .docx.
QString printRules(const PageProfile &profile)
{
    const auto line = std::floor(profile.pitch() * 20) / 20;
    return QStringLiteral("@media print{@page{size:A4;margin:%1 %2 %3 %4}"
                          "article{max-width:none;padding:0;font-size:%5;line-height:%6}")
               .arg(length(profile.top, "mm"), length(profile.right(), "mm"), length(profile.bottom(), "mm"),
                    length(profile.left, "mm"), length(profile.bodySize, "pt"), length(line, "pt")) +
           QStringLiteral("article p,article h2,article h3,article h4,article h5{text-indent:%1em}"
                          "article .subtitle,article .cut,article .addressee,article .signature p,"
                          "article .form{text-indent:0}")
               .arg(profile.indentCharacters) +
           QStringLiteral(
               "article h1{font-size:%1}thead{display:table-header-group}tr{break-inside:avoid}}\n")
               .arg(length(profile.titleSize, "pt")) +
           fontRules(profile);
}

} // namespace

QString htmlStyle(const PageProfile &profile)
{
    return QStringLiteral(R"(
article{max-width:46em;margin:0 auto;padding:1em;line-height:1.9;font-family:"仿宋_GB2312","仿宋","FangSong","STFangsong","Noto Serif CJK SC",serif}
article h1{text-align:center;font-size:1.5em;font-weight:normal;font-family:"方正小标宋简体","STZhongsong","Noto Serif CJK SC",serif;margin:1em 0 .2em}
article h2,article .l1 .lead{font-size:1em;font-weight:normal;font-family:"黑体","SimHei","Noto Sans CJK SC",sans-serif}
article h2,article h3,article h4,article h5{font-size:1em;font-weight:normal;text-indent:2em;margin:0}
article h3,article .l2 .lead,article .quoted{font-family:"楷体_GB2312","楷体","KaiTi","STKaiti",serif}
article p{margin:0;text-indent:2em;text-align:justify;overflow-wrap:anywhere}
article .subtitle,article .cut{text-align:center;text-indent:0;margin-bottom:1em}
article .addressee{text-indent:0}
article .cut{border-top:1px dashed;margin-top:2em}
article .unfilled{font-family:"黑体","SimHei","Noto Sans CJK SC",sans-serif}
article .attachments{margin:1.5em 0 0 2em;display:flex}
article .attachments span{white-space:nowrap}
article .attachments ol{margin:0;padding-left:2em}
article .attachments ol.one{list-style:none;padding-left:0}
article .signature{margin:1.5em 2em 0 auto;width:fit-content}
article .signature p{text-align:left;text-indent:0}
article .signature p+p{padding-left:2em}
article .form{display:flex;gap:1em;text-indent:0;margin-top:.8em}
article .form span{display:flex}
article .form i{flex:1;border-bottom:1px solid;min-width:4em}
article .scroll{overflow-x:auto}
article table{border-collapse:collapse;width:100%;margin:.5em 0;font-size:.85em;line-height:1.5}
article th,article td{border:1px solid;padding:.2em .4em;text-align:left;vertical-align:middle}
article th{font-weight:normal;font-family:"黑体","SimHei","Noto Sans CJK SC",sans-serif}
article thead th,article .centre{text-align:center}
article .right{text-align:right}
article .break{break-after:page}
)") + printRules(profile);
}

QByteArray htmlOf(const Document &document, const PageProfile &profile)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<article>\n%4</article>\n"
                          "</body>\n</html>\n")
        .arg(escaped(document.language), escaped(document.title), htmlStyle(profile), htmlBody(document))
        .toUtf8();
}

} // namespace taizhang::report
