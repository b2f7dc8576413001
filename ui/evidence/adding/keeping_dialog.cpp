#include "ui/evidence/adding/keeping_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

KeepingDialog::KeepingDialog(const QList<storage::FiledEvidence> &pieces, QWidget *parent)
    : TypingDialog(parent)
{
    setObjectName(QStringLiteral("keepingDialog"));
    setWindowTitle(tr("档位与存放"));
    auto *heading =
        new QLabel(pieces.size() == 1 ? tr("%1　%2").arg(pieces.first().number, pieces.first().title)
                                      : tr("选中的 %1 份材料").arg(pieces.size()),
                   this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(typeFont(TypeSize::Body, true));
    auto *words = new QLabel(
        tr("入册的装订进汇编；入盒备查的纸件放在盒里、列在目录上；现场调阅的写明在哪里、谁去取。"), this);
    words->setWordWrap(true);
    words->setMinimumWidth(grid * 50);
    auto *form = new QFormLayout;
    m_fields = new KeepingFields(*form, pieces, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addLayout(form);
    addDialogButtons(*this, tr("确定(&O)"))->setObjectName(QStringLiteral("keepingAccept"));
}

} // namespace taizhang::ui
