#include "core/report/text/document.h"

#include "core/domain/dates.h"

#include <QStringList>

namespace taizhang::report {

namespace {

struct TextCollector
{
    QStringList &texts;
    void operator()(const Heading &heading) const { texts.append(heading.text + heading.continuation); }
    void operator()(const Paragraph &paragraph) const { texts.append(paragraph.text); }
    void operator()(const AttachmentList &list) const
    {
        for (const auto &item : list.items)
            texts.append(item.number + u' ' + item.title);
    }
    void operator()(const Signature &signature) const
    {
        texts.append(signature.agency);
        texts.append(signatureDate(signature.date));
    }
    void operator()(const DocumentNumber &number) const { texts.append(number.text); }
    void operator()(const Addressee &addressee) const { texts.append(addressee.text); }
    void operator()(const PageBreak &) const {}
    void operator()(const CutLine &cut) const { texts.append(cut.words); }
    void operator()(const FormLine &form) const
    {
        for (const auto &field : form.fields)
            texts.append(field.label);
    }
    void operator()(const Table &table) const
    {
        texts.append(table.caption);
        for (const auto &row : table.header + table.rows) {
            for (const auto &cell : row.cells)
                texts.append(cell.text);
        }
    }
    void operator()(const Chart &chart) const
    {
        texts.append(chart.title);
        std::visit(*this, chart.plot);
    }
    void operator()(const BarChart &chart) const
    {
        for (const auto &series : chart.series)
            texts.append(series.name);
        for (const auto &bar : chart.bars)
            texts << bar.label << bar.words;
    }
    void operator()(const LineChart &chart) const
    {
        for (const auto &series : chart.series)
            texts.append(series.name);
    }
};

} // namespace

QString signatureDate(const QDate &date)
{
    if (!date.isValid())
        return QStringLiteral("　　年　月　日");
    return domain::dateText(date);
}

int unfilledCount(const Document &document)
{
    int count = 0;
    for (const auto &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->voice == Paragraph::Voice::Unfilled)
            ++count;
    }
    return count;
}

QStringList textsOf(const Document &document)
{
    QStringList texts{document.title};
    if (!document.subtitle.isEmpty())
        texts.append(document.subtitle);
    for (const auto &block : document.blocks)
        std::visit(TextCollector{texts}, block);
    return texts;
}

} // namespace taizhang::report
