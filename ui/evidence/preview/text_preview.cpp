#include "ui/evidence/preview/text_preview.h"

#include "ui/shared/parted_lines.h"

#include <QFile>
#include <QKeyEvent>
#include <QStringDecoder>

namespace taizhang::ui {

namespace {

constexpr qint64 shownBytes = 1024 * 1024;

// Without the bytes of a character that the end of the block cuts in two.
QByteArray wholeUtf8(const QByteArray &bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<uchar>(bytes.at(bytes.size() - back));
        if ((byte & 0xC0) == 0x80)
            continue;
        const auto needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return needed > back ? bytes.chopped(back) : bytes;
    }
    return bytes;
}

} // namespace

QString decodeText(const QByteArray &bytes, bool more)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked)(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(more ? wholeUtf8(bytes) : bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder chinese("GB18030");
    return chinese.isValid() ? chinese(bytes) : text;
}

TextBeginning readTextBeginning(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = file.read(shownBytes);
    const bool more = file.size() > bytes.size();
    return {decodeText(bytes, more), file.error() == QFile::NoError, more};
}

TextPreview::TextPreview(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("textPreview"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

// The arrow keys that go through the pieces on the whole screen would move a cursor that nobody sees.
bool TextPreview::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier &&
            (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextPreview::setLetters(double size)
{
    auto letters = font();
    letters.setPointSizeF(size);
    setFont(letters);
}

void TextPreview::setBeginning(const TextBeginning &beginning, const QString &description)
{
    setAccessibleName(description);
    constexpr qsizetype longestLine = 2'000;
    const auto text = partedLines(beginning.text, longestLine);
    setPlainText(beginning.cut
                     ? tr("%1\n\n……（文件较长，这里只显示开头部分，全文请用系统程序打开）").arg(text)
                     : text);
}

} // namespace taizhang::ui
