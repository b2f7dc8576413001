#include "ui/shared/dialog_buttons.h"

#include "ui/shared/tr.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLayout>
#include <QPushButton>

namespace taizhang::ui {

QPushButton *addDialogButtons(QDialog &dialog, const QString &doIt)
{
    auto *buttons = new QDialogButtonBox(&dialog);
    auto *accept = buttons->addButton(doIt, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    buttons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("dialogCancel"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.layout()->addWidget(buttons);
    return accept;
}

} // namespace taizhang::ui
