#include "core/domain/dates.h"
#include "core/report/letters/notice_standing.h"

namespace taizhang::report {

using namespace domain;

namespace {

// Dates of a Date column are ISO.
QString iso(std::optional<QDate> date)
{
    return date && date->isValid() ? date->toString(Qt::ISODate) : QString();
}

/// A text of the table within a sentence: one line, without the mark that closes an item of a list.
QString within(const QString &material)
{
    auto words = material.simplified();
    while (words.endsWith(u'。') || words.endsWith(u'；') || words.endsWith(u';'))
        words.chop(1);
    return words;
}

/// 　030-2-01　题名（材料日期2024年3月1日，2024年5月30日收到）
QString plainPiece(const ReceivedPiece &piece)
{
    QStringList dates{pieceDateWords(piece)};
    if (piece.receivedOn.isValid())
        dates << QStringLiteral("%1收到").arg(dateText(piece.receivedOn));
    dates.removeAll(QString());
    const auto words = QStringLiteral("　%1　%2").arg(piece.number, piece.title);
    return dates.isEmpty() ? words : QStringLiteral("%1（%2）").arg(words, dates.join(QStringLiteral("，")));
}

QString plainEntry(const NoticeEntry &entry, const NoticeLetter &letter)
{
    auto head = entry.place;
    if (const auto asked = askedWords(entry); !asked.isEmpty())
        head += QStringLiteral("（%1）").arg(asked.join(QStringLiteral("，")));
    QStringList words{QStringLiteral("%1：%2").arg(head, within(entry.material))};
    if (letter.kind == NoticeKind::Receipt) {
        if (entry.receivedOn.isValid())
            words << QStringLiteral("%1收到").arg(dateText(entry.receivedOn));
        if (entry.pieces > 0)
            words << QStringLiteral("%1件").arg(entry.pieces);
        words << receiptWords(entry);
        auto lines = QStringList{words.join(QStringLiteral("；"))};
        for (const auto &piece : entry.received)
            lines << plainPiece(piece);
        return lines.join(QLatin1Char('\n'));
    } else {
        if (entry.due)
            words << QStringLiteral("期限%1").arg(dateText(*entry.due));
        else if (const auto day = statutoryWords(entry); !day.isEmpty() && !isReminder(letter.kind))
            words << day; // a 催办 says it in how the entry stands
        else if (day.isEmpty() && isReminder(letter.kind))
            words << QStringLiteral("未定期限");
        if (isReminder(letter.kind))
            words << standingOf(entry, letter.issuedOn);
    }
    return words.join(QStringLiteral("；"));
}

QList<formats::Column> columnsOf(NoticeKind kind)
{
    using formats::CellAlignment;
    using formats::CellKind;
    QList<formats::Column> columns{{QStringLiteral("事项"), 16},
                                   {QStringLiteral("资料"), 60},
                                   {QStringLiteral("年度"), 8, CellKind::Text, CellAlignment::Centre}};
    const formats::Column date{QString(), 14, CellKind::Date, CellAlignment::Centre};
    const auto headed = [](formats::Column column, const QString &heading) {
        column.heading = heading;
        return column;
    };
    const formats::Column count{QStringLiteral("件数"), 8, CellKind::Number, CellAlignment::Right};
    if (kind == NoticeKind::Receipt)
        return columns << headed(date, QStringLiteral("收到日期")) << count
                       << formats::Column{QStringLiteral("情况"), 30}
                       << formats::Column{QStringLiteral("编号"), 12}
                       << formats::Column{QStringLiteral("题名"), 40}
                       << formats::Column{QStringLiteral("材料日期"), 16};
    columns << count << headed(date, QStringLiteral("期限"));
    if (kind == NoticeKind::Assignment)
        return columns << formats::Column{QStringLiteral("指标"), 60};
    return columns << formats::Column{QStringLiteral("情况"), 30}
                   << formats::Column{QStringLiteral("请补正"), 30};
}

QStringList cellsOf(const NoticeEntry &entry, const NoticeLetter &letter)
{
    QStringList cells{entry.place, entry.material, entry.period};
    if (letter.kind == NoticeKind::Receipt)
        return cells << iso(entry.receivedOn)
                     << (entry.pieces > 0 ? QString::number(entry.pieces) : QString()) << receiptWords(entry)
                     << QString() << QString() << QString();
    cells << (entry.askedCount ? QString::number(*entry.askedCount) : QString())
          << iso(entry.due ? entry.due : entry.statutory);
    if (letter.kind == NoticeKind::Assignment)
        return cells << entry.task;
    auto phrases = standingOf(entry, letter.issuedOn);
    if (entry.state == RequirementState::Returned)
        phrases.removeOne(QStringLiteral("请补正：%1").arg(entry.reason)); // a column of its own
    return cells << phrases.join(QStringLiteral("；"))
                 << (entry.state == RequirementState::Returned ? entry.reason : QString());
}

/// The entry, and each piece of it that came in, so that the rows can be filtered by place.
QList<QStringList> rowsOf(const NoticeEntry &entry, const NoticeLetter &letter)
{
    QList<QStringList> rows{cellsOf(entry, letter)};
    for (const auto &piece : entry.received)
        rows << QStringList{entry.place, {},           entry.period, iso(piece.receivedOn), {},
                            {},          piece.number, piece.title,  piece.ownDate};
    return rows;
}

} // namespace

QString plainNotice(const NoticeLetter &letter)
{
    const auto facts = factsOf(letter);
    QStringList lines{QStringLiteral("【%1】").arg(noticeHeading(letter.kind)),
                      letter.unit + QStringLiteral("：")};
    lines << filledLines(letter.text.opening, facts) << QString();
    for (const auto &entry : letter.entries)
        lines << plainEntry(entry, letter);
    lines << QString() << filledLines(letter.text.closing, facts);
    lines << letter.agency << dateText(letter.issuedOn);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

formats::Workbook noticeWorkbook(const QList<NoticeLetter> &letters)
{
    if (letters.isEmpty())
        return {};
    const auto &first = letters.first();
    formats::Sheet sheet;
    sheet.name = noticeHeading(first.kind);
    sheet.title = letters.size() == 1 ? QStringLiteral("%1　%2").arg(noticeHeading(first.kind), first.unit)
                                      : noticeHeading(first.kind);
    sheet.landscape = true;
    sheet.columns = columnsOf(first.kind);
    if (letters.size() > 1)
        sheet.columns.prepend({QStringLiteral("单位"), 24});
    for (const auto &letter : letters)
        for (const auto &entry : letter.entries)
            for (auto cells : rowsOf(entry, letter)) {
                if (letters.size() > 1)
                    cells.prepend(letter.unit);
                sheet.rows << cells;
            }
    return {{sheet}};
}

} // namespace taizhang::report
