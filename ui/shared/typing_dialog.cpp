#include "ui/shared/typing_dialog.h"

#include "ui/shared/confirm_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>

namespace taizhang::ui {

namespace {

constexpr auto searchProperty = "isSearchField";

bool counts(const QWidget &dialog, const QWidget *field)
{
    // Not those of a window that belongs to it, such as the guide.
    return field->window() == &dialog && !field->property(searchProperty).toBool();
}

/// Calls `take(field, text, whether a person changed it)` for every field of words.
template <class Take>
void forEachField(const QWidget &dialog, Take take)
{
    const auto holdsWords = [&dialog](const auto *field) {
        return counts(dialog, field) && !field->isReadOnly();
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

/// Calls `take(field, what it says)` for every field in which something is chosen. Not for radio buttons:
/// they say which of several things is to be made, and nothing is lost with them.
template <class Take>
void forEachChoice(const QWidget &dialog, Take take)
{
    for (auto *box : dialog.findChildren<QComboBox *>())
        if (counts(dialog, box))
            take(box, QString::number(box->currentIndex()));
    for (auto *box : dialog.findChildren<QAbstractSpinBox *>())
        if (counts(dialog, box))
            take(box, box->text());
    for (auto *box : dialog.findChildren<QCheckBox *>())
        if (counts(dialog, box))
            take(box, QString::number(box->checkState()));
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
    if (!std::exchange(m_wasShown, true)) {
        rememberTyped();
        watchChoices();
    }
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

// What the program sets itself, as by another choice, is nobody's loss.
void TypingDialog::watchChoices()
{
    forEachChoice(*this, [this](QWidget *field, const QString &) {
        const auto take = [this, field] {
            m_chosen.insert(field);
        };
        const auto takeTyped = [field, take] {
            if (field->hasFocus())
                take();
        };
        if (auto *box = qobject_cast<QComboBox *>(field))
            connect(box, &QComboBox::activated, this, take);
        else if (auto *check = qobject_cast<QCheckBox *>(field))
            connect(check, &QCheckBox::clicked, this, take);
        else if (auto *number = qobject_cast<QSpinBox *>(field))
            connect(number, &QSpinBox::textChanged, this, takeTyped);
        else if (auto *fraction = qobject_cast<QDoubleSpinBox *>(field))
            connect(fraction, &QDoubleSpinBox::textChanged, this, takeTyped);
    });
}

void TypingDialog::rememberTyped()
{
    forEachField(*this,
                 [this](const QWidget *field, const QString &text, bool) { m_shown.insert(field, text); });
    forEachChoice(*this,
                  [this](const QWidget *field, const QString &choice) { m_shown.insert(field, choice); });
}

bool TypingDialog::hasTyped() const
{
    bool typed = false;
    forEachField(*this, [&](const QWidget *field, const QString &text, bool isModified) {
        typed = typed || (isModified && !text.trimmed().isEmpty() && text != m_shown.value(field));
    });
    forEachChoice(*this, [&](const QWidget *field, const QString &choice) {
        typed = typed || (m_chosen.contains(field) && choice != m_shown.value(field));
    });
    return typed;
}

void TypingDialog::reject()
{
    if (!isVisible() || !hasTyped())
        return QDialog::reject();
    if (m_question && m_question->isVisible())
        return;
    auto *question = new ConfirmDialog(tr("还没有保存"), tr("填写、选择的内容还没有保存，关闭就没有了。"),
                                       tr("不要了，关闭(&X)"), this);
    question->preferBack(tr("继续填写(&C)"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { QDialog::reject(); });
    m_question = question;
    question->open();
}

} // namespace taizhang::ui
