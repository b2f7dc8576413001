#pragma once

#include <QDialog>
#include <QHash>
#include <QPointer>
#include <QSet>

namespace taizhang::ui {

/// A dialog that people type into. However it is given up (Esc, 取消, the window's ×), it asks first when
/// something was typed or chosen (in lists, numbers and boxes to tick) that would be lost, and closes at once
/// when nothing was. Ctrl+Enter accepts it from
/// everywhere, fields of several lines too, when it can be accepted.
class TypingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TypingDialog(QWidget *parent = nullptr);

    void reject() override;

    /// What is typed into or chosen in this field only finds something, and is no loss.
    static void setSearchField(QWidget *field);

protected:
    /// Whether some field says other words than when the dialog was shown, typed and not blank, or something
    /// else is chosen. For fields that hold one thing after another and for lists of ticks, to be overridden.
    virtual bool hasTyped() const;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Alt with a letter or a figure is a key of the window or a button's, and writes nothing into a field.
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// From now on what the fields say is no loss: it was put to use.
    void rememberTyped();

private:
    void watchChoices();

    QHash<const QWidget *, QString> m_shown;
    QSet<const QWidget *> m_chosen; ///< fields in which a person chose something
    QPointer<QDialog> m_question;
    bool m_wasShown = false;
};

} // namespace taizhang::ui
