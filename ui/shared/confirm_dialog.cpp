#include "ui/shared/confirm_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

ConfirmDialog::ConfirmDialog(const QString &title, const QString &sentence, const QString &doIt,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(title);
    auto *words = new QLabel(sentence, this);
    setNames(words, "confirmSentence", sentence);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(grid * 50);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    layout->addWidget(words);
    auto *accept = addDialogButtons(*this, doIt);
    accept->setObjectName(QStringLiteral("confirmAccept"));
}

void ConfirmDialog::preferBack(const QString &words)
{
    auto *back = findChild<QPushButton *>(QStringLiteral("dialogCancel"));
    if (!words.isEmpty())
        back->setText(words);
    back->setDefault(true);
    back->setFocus();
}

} // namespace taizhang::ui
