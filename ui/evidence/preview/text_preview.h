#pragma once

#include <QPlainTextEdit>

namespace taizhang::ui {

/// The first megabyte of a text file, read as UTF-8 (or UTF-16 with its mark), else as GB18030; `cut` when
/// there is more. Any thread may call.
struct TextBeginning
{
    QString text;
    bool readable = false;
    bool cut = false;
};
TextBeginning readTextBeginning(const QString &path);
/// The rule for a block of bytes; `more` when bytes follow it.
QString decodeText(const QByteArray &bytes, bool more);

/// A text to read and copy from.
class TextPreview : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextPreview(QWidget *parent = nullptr);

    /// The size of the letters, in pt.
    void setLetters(double size);
    void setBeginning(const TextBeginning &beginning, const QString &description);

protected:
    bool event(QEvent *event) override;
};

} // namespace taizhang::ui
