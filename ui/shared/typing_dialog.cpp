#include "ui/shared/typing_dialog.h"

#include "ui/shared/confirm_dialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace taizhang::ui {

namespace {

constexpr auto searchProperty = "isSearchField";

/// Calls `take(field, text, whether a person changed it)` for every field of words.
template <class Take>
void forEachField(const QWidget &dialog, Take take)
{
    // Not those of a window that belongs to it, such as the guide.
    const auto holdsWords = [&dialog](const auto *field) {
        return field->window() == &dialog && !field->isReadOnly() &&
               !field->property(searchProperty).toBool();
    };
    for (auto *line : dialog.findChildren<QLineEdit *>())
        if (holdsWords(line) && qobject_cast<QAbstractSpinBox *>(line->parent()) == nullptr)
            take(line, line->text(), line->isModified());
    for (auto *page : dialog.findChildren<QPlainTextEdit *>())
        if (holdsWords(page))
            take(page, page->toPlainText(), page->document()->isModified());
    for (auto *page : dialog.findChildren<QTextEdit *>())
        if (holdsWords(page))
            take(page, page->toPlainText(), page->document()->isModified());
}

} // namespace

TypingDialog::TypingDialog(QWidget *parent) : QDialog(parent) {}

void TypingDialog::setSearchField(QWidget *field)
{
    field->setProperty(searchProperty, true);
}

void TypingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        rememberTyped();
    // Those of a search and of numbers, too, which forEachField() leaves out.
    for (auto *line : findChildren<QLineEdit *>())
        line->installEventFilter(this);
    forEachField(*this, [this](QWidget *field, const QString &, bool) { field->installEventFilter(this); });
}

void TypingDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !event->modifiers().testFlag(Qt::ControlModifier))
        return QDialog::keyPressEvent(event);
    for (auto *box : findChildren<QDialogButtonBox *>())
        for (auto *button : box->buttons())
            if (button->window() == this && box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return button->click(); // says nothing while it is disabled
}

bool TypingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        if (auto *key = static_cast<QKeyEvent *>(event);
            key->modifiers() == Qt::AltModifier && !key->text().isEmpty() && key->text().front().isPrint()) {
            key->ignore();
            return true;
        }
    return QDialog::eventFilter(watched, event);
}

void TypingDialog::rememberTyped()
{
    forEachField(*this,
                 [this](const QWidget *field, const QString &text, bool) { m_shown.insert(field, text); });
}

bool TypingDialog::hasTyped() const
{
    bool typed = false;
    forEachField(*this, [&](const QWidget *field, const QString &text, bool isModified) {
        typed = typed || (isModified && !text.trimmed().isEmpty() && text != m_shown.value(field));
    });
    return typed;
}

void TypingDialog::reject()
{
    if (!isVisible() || !hasTyped())
        return QDialog::reject();
    if (m_question && m_question->isVisible())
        return;
    auto *question = new ConfirmDialog(tr("还没有保存"), tr("输入的内容还没有保存，关闭就没有了。"),
                                       tr("不要了，关闭(&D)"), this);
    question->preferBack(tr("继续填写(&C)"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { QDialog::reject(); });
    m_question = question;
    question->open();
}

} // namespace taizhang::ui
