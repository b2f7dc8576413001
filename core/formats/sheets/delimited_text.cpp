#include "core/formats/sheets/delimited_text.h"

#include "core/formats/sheets/table_limits.h"
#include "core/formats/tr.h"

#include <QHash>

namespace taizhang::formats {

namespace {

// Where the separator is judged by.
constexpr qsizetype sampleLength = 64 << 10;
constexpr qsizetype sampleRows = 50;

/// Reads field after field; between two fields it stands on a separator, a line end or the end.
class FieldReader
{
public:
    FieldReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    /// A quote was found that has no partner; quotes are ordinary characters from then on.
    bool unpaired() const { return !m_quotes; }

    /// The fields up to the end of the line; nothing when there are more than a spreadsheet has columns.
    std::optional<QStringList> row()
    {
        QStringList fields;
        for (;;) {
            auto text = field();
            if (fields.size() == mostColumns)
                return std::nullopt;
            fields << text;
            if (atEnd() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        if (!atEnd() && m_text[m_at++] == u'\r' && !atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        return fields;
    }

private:
    bool endsField(QChar c) const { return c == m_separator || c == u'\r' || c == u'\n'; }

    QString field()
    {
        QString text;
        if (m_quotes && !atEnd() && m_text[m_at] == u'"') {
            if (const auto end = closingQuote(); end >= 0) {
                text = m_text.sliced(m_at + 1, end - m_at - 1).toString();
                text.replace(QLatin1String("\"\""), QLatin1String("\""))
                    .replace(QLatin1String("\r\n"), QLatin1String("\n"));
                m_at = end + 1;
            } else {
                m_quotes = false;
            }
        }
        const auto start = m_at;
        while (!atEnd() && !endsField(m_text[m_at]))
            ++m_at;
        return text += m_text.sliced(start, m_at - start);
    }

    qsizetype closingQuote() const
    {
        for (auto at = m_text.indexOf(u'"', m_at + 1); at >= 0; at = m_text.indexOf(u'"', at + 2))
            if (at + 1 >= m_text.size() || m_text[at + 1] != u'"')
                return at;
        return -1;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quotes = true;
};

/// How many of the first lines have the commonest number of fields, and that number.
std::pair<qsizetype, qsizetype> evenness(QStringView sample, QChar separator)
{
    QHash<qsizetype, qsizetype> rowsByFields;
    FieldReader reader(sample, separator);
    for (qsizetype rows = 0; rows < sampleRows && !reader.atEnd(); ++rows)
        if (const auto row = reader.row(); row && row->size() > 1)
            ++rowsByFields[row->size()];
    std::pair<qsizetype, qsizetype> best{0, 0};
    for (auto it = rowsByFields.cbegin(); it != rowsByFields.cend(); ++it)
        best = qMax(best, {it.value(), it.key()});
    return best;
}

QChar separatorOf(QStringView text)
{
    const auto sample = text.first(qMin(text.size(), sampleLength));
    QChar best = u',';
    auto evenest = evenness(sample, best);
    for (const QChar other : {u'\t', u';'})
        if (const auto even = evenness(sample, other); even > evenest) {
            evenest = even;
            best = other;
        }
    return best;
}

/// Excel's own way of saying the separator; the line goes.
QChar takeSeparatorLine(QStringView &text)
{
    const auto end = text.indexOf(u'\n');
    const auto line = text.first(end < 0 ? text.size() : end).trimmed();
    if (line.size() != 5 || !line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return separatorOf(text);
    text = text.sliced(end < 0 ? text.size() : end + 1);
    return line.back();
}

} // namespace

std::optional<TableFile> parseDelimited(const QString &text)
{
    QStringView rest = text;
    const auto separator = takeSeparatorLine(rest); // before the reader looks at the rest
    FieldReader reader(rest, separator);
    TableFile table;
    qsizetype cells = 0;
    while (!reader.atEnd()) {
        const bool paired = !reader.unpaired();
        auto row = reader.row();
        if (row)
            dropEmptyEnd(*row);
        if (!row || table.rows.size() == mostRows || (cells += row->size()) > mostCells)
            return std::nullopt;
        table.rows << std::move(*row);
        if (paired && reader.unpaired())
            table.remarks << tr("第 %1 行有一个引号没有另一半，从那里起引号按普通文字读入，请核对。")
                                 .arg(table.rows.size());
    }
    dropEmptyEnd(table.rows);
    return table;
}

} // namespace taizhang::formats
