#include "ui/reports/report_text_edit.h"

#include "core/report/text/text_table.h"
#include "ui/shared/look.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace taizhang::ui {

using domain::ReportMark;

namespace {

constexpr int markObject = QTextFormat::UserObject + 1;
constexpr int markText = QTextFormat::UserProperty + 1; // the mark as it is stored
const auto markedText = QStringLiteral("application/x-taizhang-report-text");
constexpr int padding = 4; // px, on either side of the words

QTextCharFormat formatOf(const QString &mark)
{
    QTextCharFormat format;
    format.setObjectType(markObject);
    format.setProperty(markText, mark);
    return format;
}

std::optional<ReportMark> markOf(const QTextFormat &format)
{
    const auto marks = domain::reportMarksIn(format.property(markText).toString());
    return marks.isEmpty() ? std::nullopt : std::optional(marks.first());
}

} // namespace

ReportTextEdit::ReportTextEdit(QWidget *parent) : GrowingTextEdit(parent)
{
    document()->documentLayout()->registerHandler(markObject, this);
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int from, int, int added) { followUndo(from, added); });
}

QString ReportTextEdit::reportText() const
{
    // Asked for several times for a key.
    if (m_revision != document()->revision()) {
        m_text = textBetween(0, document()->characterCount() - 1);
        m_revision = document()->revision();
    }
    return m_text;
}

QString ReportTextEdit::textBetween(int from, int to) const
{
    QString all;
    for (auto block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (!all.isEmpty() || block.position() > from)
            all += u'\n';
        const auto text = block.text();
        const auto begin = std::max(from - block.position(), 0);
        const auto end = std::min(to - block.position(), int(text.size()));
        if (!QStringView(text).contains(QChar::ObjectReplacementCharacter)) {
            all += QStringView(text).sliced(begin, std::max(end - begin, 0));
            continue;
        }
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto fragment = part.fragment();
            const auto mark = fragment.charFormat().property(markText).toString();
            const auto words = fragment.text();
            for (int i = 0; i < words.size(); ++i) {
                const auto place = fragment.position() - block.position() + i;
                if (place < begin || place >= end)
                    continue;
                if (words.at(i) == QChar::ObjectReplacementCharacter)
                    all += mark;
                else
                    all += words.at(i);
            }
        }
    }
    return all;
}

void ReportTextEdit::insertMarked(QTextCursor &cursor, const QString &text) const
{
    qsizetype from = 0;
    for (const auto &mark : domain::reportMarksIn(text)) {
        cursor.insertText(text.sliced(from, mark.begin - from), QTextCharFormat());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                          formatOf(text.sliced(mark.begin, mark.end - mark.begin)));
        from = mark.end;
    }
    cursor.insertText(text.sliced(from), QTextCharFormat());
}

void ReportTextEdit::setReportText(const QString &text)
{
    if (domain::reportMarksIn(text).isEmpty()) {
        setPlainText(text);
        return;
    }
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    insertMarked(cursor, text);
    cursor.endEditBlock();
    document()->setUndoRedoEnabled(true);
}

void ReportTextEdit::showStoredReport(const QString &text)
{
    const auto position = textCursor().position();
    const auto anchor = textCursor().anchor();
    setReportText(text);
    const auto last = document()->characterCount() - 1;
    auto cursor = textCursor();
    cursor.setPosition(std::min(anchor, last));
    cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void ReportTextEdit::insertReportText(const QString &text)
{
    if (isReadOnly())
        return;
    auto cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insertMarked(cursor, text);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void ReportTextEdit::insertCleaned(const QString &text)
{
    insertReportText(text);
}

QMimeData *ReportTextEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const auto text = textBetween(textCursor().selectionStart(), textCursor().selectionEnd());
    copied->setText(domain::withMarksAs(text, [this](const ReportMark &mark) {
        return mark.kind == ReportMark::Kind::Source ? QString() : wordsOf(mark);
    }));
    copied->setData(markedText, text.toUtf8());
    return copied;
}

void ReportTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasFormat(markedText))
        insertReportText(QString::fromUtf8(source->data(markedText)));
    else
        GrowingTextEdit::insertFromMimeData(source);
}

void ReportTextEdit::setNumbers(const QHash<QString, QString> &numbers)
{
    if (m_numbers == numbers)
        return;
    m_numbers = numbers;
    // The words became longer or shorter.
    for (auto block = document()->begin(); block.isValid(); block = block.next())
        if (QStringView(block.text()).contains(QChar::ObjectReplacementCharacter))
            document()->markContentsDirty(block.position(), block.length());
    viewport()->update();
}

QHash<QString, QString> ReportTextEdit::filingByNumber() const
{
    QHash<QString, QString> filings;
    if (m_numbers)
        for (auto number = m_numbers->cbegin(); number != m_numbers->cend(); ++number)
            filings.insert(number.value(), number.key());
    return filings;
}

void ReportTextEdit::followUndo(int from, int added)
{
    m_kept.removeIf([](const KeptNumber &kept) { return kept.range.selectedText() != kept.words; });
    const auto text = toPlainText();
    const auto before = std::exchange(m_marksBefore, text.count(QChar::ObjectReplacementCharacter));
    // Only undoing leaves something to redo; one that takes a mark away brings back what stood for it.
    if (!document()->isRedoAvailable() || m_marksBefore >= before)
        return;
    for (const auto &number : domain::typedCitationsIn(text, filingByNumber()))
        if (number.end > from && number.begin < from + added)
            keep(number);
}

void ReportTextEdit::keepTyped()
{
    for (const auto &number : domain::typedCitationsIn(toPlainText(), filingByNumber()))
        keep(number);
}

void ReportTextEdit::keep(const domain::TypedCitation &number)
{
    if (number.filing.isEmpty() || isKept(number))
        return;
    // The anchor in front, so that neither end takes in what is typed beside it.
    QTextCursor range(document());
    range.setPosition(int(number.begin));
    range.setPosition(int(number.end), QTextCursor::KeepAnchor);
    range.setKeepPositionOnInsert(true);
    m_kept << KeptNumber{range, range.selectedText()};
}

bool ReportTextEdit::isKept(const domain::TypedCitation &number) const
{
    return std::any_of(m_kept.cbegin(), m_kept.cend(), [&](const KeptNumber &kept) {
        return kept.range.selectionStart() == number.begin && kept.range.selectionEnd() == number.end;
    });
}

bool ReportTextEdit::isAtCursor(const domain::TypedCitation &number) const
{
    const auto position = textCursor().position();
    return hasFocus() && position >= number.begin && position <= number.end;
}

QStringList ReportTextEdit::unknownNumbers() const
{
    QStringList unknown;
    if (!m_numbers)
        return unknown;
    for (const auto &each : domain::typedCitationsIn(toPlainText(), filingByNumber()))
        if (each.filing.isEmpty() && !isAtCursor(each) && !unknown.contains(each.number))
            unknown << each.number;
    return unknown;
}

void ReportTextEdit::citeTyped()
{
    if (isReadOnly() || isComposing() || !m_numbers)
        return;
    // A mark is one character in this text as it is in the document: places are the same in both.
    auto typed = domain::typedCitationsIn(toPlainText(), filingByNumber());
    typed.removeIf([this](const domain::TypedCitation &each) {
        return each.filing.isEmpty() || isAtCursor(each) || isKept(each);
    });
    if (typed.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto each = typed.crbegin(); each != typed.crend(); ++each) {
        cursor.setPosition(int(each->begin));
        cursor.setPosition(int(each->end), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        insertMarked(cursor, each->between + domain::citationMark(each->filing));
    }
    cursor.endEditBlock();
}

bool ReportTextEdit::selectNextField()
{
    static const QRegularExpression field(QStringLiteral("【[^【】\\n]{0,60}】"));
    const auto text = toPlainText();
    auto match = field.match(text, textCursor().selectionEnd());
    if (!match.hasMatch())
        match = field.match(text);
    if (!match.hasMatch())
        return false;
    auto cursor = textCursor();
    cursor.setPosition(int(match.capturedStart()));
    cursor.setPosition(int(match.capturedEnd()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

std::optional<QString> ReportTextEdit::selectTable()
{
    const auto isRow = [](const QTextBlock &block) {
        return block.isValid() && report::cellsOfLine(block.text()).size() > 1;
    };
    auto first = textCursor().block();
    if (!isRow(first))
        return std::nullopt;
    auto last = first;
    while (isRow(first.previous()))
        first = first.previous();
    while (isRow(last.next()))
        last = last.next();
    auto cursor = textCursor();
    cursor.setPosition(first.position());
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return textBetween(cursor.selectionStart(), cursor.selectionEnd());
}

bool ReportTextEdit::isLost(const QTextFormat &format) const
{
    const auto mark = markOf(format);
    return mark && mark->kind == ReportMark::Kind::Citation && m_numbers && !m_numbers->contains(mark->value);
}

QString ReportTextEdit::wordsOf(const QTextFormat &format) const
{
    const auto mark = markOf(format);
    return mark ? wordsOf(*mark) : QString();
}

QString ReportTextEdit::wordsOf(const ReportMark &mark) const
{
    if (mark.kind == ReportMark::Kind::Source)
        return tr("〔来源：%1〕").arg(mark.value);
    if (!m_numbers)
        return tr("附件…");
    const auto number = m_numbers->value(mark.value);
    return number.isEmpty() ? tr("〔附件已移出〕") : tr("附件%1").arg(number);
}

QSizeF ReportTextEdit::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(font());
    return {metrics.horizontalAdvance(wordsOf(format)) + 2 * padding, metrics.ascent()};
}

void ReportTextEdit::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                                const QTextFormat &format)
{
    const auto &colours = tones(palette());
    const auto mark = markOf(format);
    const bool source = mark && mark->kind == ReportMark::Kind::Source;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isLost(format) ? colours.hint : colours.chip);
    painter->drawRoundedRect(rect.adjusted(1, 0, -1, QFontMetricsF(font()).descent()), 3, 3);
    painter->setFont(font());
    painter->setPen(source           ? colours.muted
                    : isLost(format) ? palette().color(QPalette::Text)
                                     : colours.started);
    painter->drawText(QPointF(rect.left() + padding, rect.bottom()), wordsOf(format));
    painter->restore();
}

} // namespace taizhang::ui
