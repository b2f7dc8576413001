#include "ui/asking/ask_buttons.h"

#include "ui/shared/tr.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>

namespace taizhang::ui {

AskButtons makeAskButtons(QDialog &dialog)
{
    AskButtons made{new QDialogButtonBox(&dialog), nullptr};
    made.accept = made.box->addButton(tr("交办(&O)"), QDialogButtonBox::AcceptRole);
    made.accept->setToolTip(tr("Ctrl+回车"));
    // A shortcut of the button's own would take the place of its letter.
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_Return, &dialog);
    QObject::connect(keys, &QShortcut::activated, made.accept, &QPushButton::click);
    auto *cancel = made.box->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("askCancel"));
    for (auto *button : {made.accept, cancel}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    QObject::connect(made.box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(made.box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return made;
}

} // namespace taizhang::ui
