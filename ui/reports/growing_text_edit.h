#pragma once

#include <QPlainTextEdit>

namespace taizhang::ui {

/// A text field as tall as its text, so that the page around it scrolls and not the field. It keeps its
/// surroundings scrolled to the cursor, leaves Ctrl+Z to the window when it has nothing to undo, and says
/// when an input method is composing.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype longestParagraph = 10'000;

    explicit GrowingTextEdit(QWidget *parent = nullptr);

    /// An input method shows text that is not in the document yet: the text must not be touched now.
    bool isComposing() const { return m_composing; }
    /// Replaces the text by a stored one; the cursor stays where it was as far as the text allows.
    void showStoredText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// What was pasted had a paragraph of more than longestParagraph characters, which became several.
    void pasteParted();
    /// A picture was pasted, which is no text.
    void pictureRefused();
    void composingEnded();
    void focusLost();
    void focusGained();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    /// Puts in what came from the clipboard or was dropped, free of what no text can hold.
    virtual void insertCleaned(const QString &text);

private:
    int heightOfText() const;
    void fitHeight();
    void keepCursorInView();
    void stayAtTop();

    bool m_composing = false;
    bool m_fitting = false; ///< within fitHeight()
};

} // namespace taizhang::ui
