#include "core/report/writers/text_writer.h"

#include "core/report/charts/chart_table.h"
#include "core/report/sheets/marks.h"

namespace taizhang::report {

namespace {

class Text
{
public:
    QString write(const Document &document)
    {
        for (const auto &words : {document.title, document.subtitle})
            if (!words.isEmpty())
                line(words);
        line({});
        for (const auto &block : document.blocks)
            std::visit(*this, block);
        return m_text;
    }

    void operator()(const Heading &heading) { line(heading.text + heading.continuation); }
    void operator()(const Paragraph &paragraph) { line(paragraph.text); }
    void operator()(const AttachmentList &list)
    {
        line({});
        const bool several = list.items.size() > 1;
        for (qsizetype place = 0; place < list.items.size(); ++place) {
            const auto &item = list.items[place];
            line((place == 0 ? QStringLiteral("附件：") : QStringLiteral("　　　")) +
                 (several ? QStringLiteral("%1. ").arg(place + 1) : QString()) +
                 QStringLiteral("%1 %2").arg(item.number, item.title).trimmed());
        }
    }
    void operator()(const Signature &signature)
    {
        line({});
        line(signature.agency);
        line(signatureDate(signature.date));
    }
    void operator()(const DocumentNumber &number) { line(number.text); }
    void operator()(const Addressee &addressee)
    {
        auto words = addressee.text.trimmed();
        while (words.endsWith(u'：') || words.endsWith(u':'))
            words.chop(1);
        line(words + u'：');
    }
    void operator()(const PageBreak &) { line({}); }
    void operator()(const CutLine &cut) { line(QStringLiteral("…………%1…………").arg(cut.words)); }
    void operator()(const FormLine &form)
    {
        QStringList fields;
        for (const auto &field : form.fields)
            fields << field.label + QStringLiteral("________");
        line(fields.join(QStringLiteral("　")));
    }
    void operator()(const Table &table)
    {
        if (!table.caption.isEmpty())
            line(table.caption);
        for (const auto *rows : {&table.header, &table.rows})
            for (const auto &row : *rows) {
                QStringList cells;
                for (const auto &cell : row.cells)
                    cells << QString(cell.text).replace(u'\n', u' ');
                line(cells.join(u'\t'));
            }
    }
    void operator()(const Chart &chart) { (*this)(tableOf(chart)); }

private:
    void line(const QString &words) { m_text += withSymbols(words) + u'\n'; }

    QString m_text;
};

} // namespace

QString plainTextOf(const Document &document)
{
    return Text().write(document);
}

} // namespace taizhang::report
