#include "ui/reports/growing_text_edit.h"

#include "core/domain/unseen.h"
#include "ui/shared/parted_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

namespace taizhang::ui {

namespace {

constexpr int linesWhenEmpty = 3;

// What Word and spreadsheets put on the clipboard beside text: their line breaks become ours, other control
// characters, object marks and what turns the direction of writing go.
QString plainText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (auto &c : text)
        if (c == QLatin1Char('\r') || c == QLatin1Char('\v') || c == QLatin1Char('\f') ||
            c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator))
            c = QLatin1Char('\n');
    erase_if(text, [](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')) ||
               c.unicode() == 0xFFFC || c.unicode() >= 0xFFFE || domain::turnsWriting(c.unicode());
    });
    return text;
}

} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::fitHeight);
    // It is always as high as its text; what Qt scrolled before it had grown would stay out of sight.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GrowingTextEdit::stayAtTop);
    // After the layouts around have taken in the new height.
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { QTimer::singleShot(0, this, &GrowingTextEdit::keepCursorInView); });
    fitHeight();
}

void GrowingTextEdit::showStoredText(const QString &text)
{
    auto cursor = textCursor();
    const auto position = cursor.position();
    const auto anchor = cursor.anchor();
    setPlainText(text);
    const auto last = document()->characterCount() - 1;
    cursor = textCursor();
    cursor.setPosition(std::min(anchor, last));
    cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

int GrowingTextEdit::heightOfText() const
{
    // By the paragraphs, each of which is laid out by being asked: the size of the document counts one line
    // for those that nobody has looked at yet, and a line with another font in it may be higher than the
    // usual one.
    double text = 0;
    for (auto block = document()->begin(); block.isValid(); block = block.next())
        text += document()->documentLayout()->blockBoundingRect(block).height();
    return qCeil(std::max(text, double(linesWhenEmpty * fontMetrics().lineSpacing()))) +
           2 * qCeil(document()->documentMargin()) + 2 * frameWidth() + 2;
}

void GrowingTextEdit::fitHeight()
{
    // The new height lays the text out anew, which may ask for another one: within setFixedHeight() that
    // would be the minimum, and the first one the maximum.
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    if (const auto height = heightOfText(); height != minimumHeight())
        setFixedHeight(height);
}

void GrowingTextEdit::stayAtTop()
{
    if (height() >= heightOfText())
        verticalScrollBar()->setValue(0);
}

QSize GrowingTextEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOfText()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {120, heightOfText()};
}

void GrowingTextEdit::keepCursorInView()
{
    if (!hasFocus())
        return;
    for (auto *ancestor = parentWidget(); ancestor != nullptr; ancestor = ancestor->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(ancestor); area && area->widget()) {
            const auto place = viewport()->mapTo(area->widget(), cursorRect().center());
            area->ensureVisible(place.x(), place.y(), 0, 3 * fontMetrics().lineSpacing());
            return;
        }
}

void GrowingTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const bool was = std::exchange(m_composing, !event->preeditString().isEmpty());
    QPlainTextEdit::inputMethodEvent(event);
    if (was && !m_composing)
        emit composingEnded();
}

void GrowingTextEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusGained();
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit focusLost();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
    stayAtTop();
}

void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void GrowingTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText()) {
        if (source->hasImage())
            emit pictureRefused();
        return;
    }
    const auto text = plainText(source->text());
    const auto parted = partedLines(text, longestParagraph);
    insertCleaned(parted);
    if (parted != text)
        emit pasteParted();
}

void GrowingTextEdit::insertCleaned(const QString &text)
{
    insertPlainText(text);
}

} // namespace taizhang::ui
