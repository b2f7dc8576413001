#include "ui/reviewing/advice_dialog.h"

#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

AdviceDialog::AdviceDialog(const QString &step, const QStringList &sentences, QWidget *parent)
    : TypingDialog(parent), m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("adviceDialog"));
    setWindowTitle(tr("请核对"));
    auto *prompt = new QLabel(tr("“%1”之前请看一下；核对过仍可继续，不影响别的内容。").arg(step), this);
    prompt->setWordWrap(true);
    auto *list = new QListWidget(this);
    setNames(list, "adviceList", tr("要核对的内容"));
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setMinimumSize(grid * 56, grid * 12);
    for (const auto &sentence : sentences)
        list->addItem(QStringLiteral("⚠ ") + sentence);
    setNames(m_note, "adviceNote", tr("备注（可不填）"));
    m_note->setPlaceholderText(tr("备注（可不填），例如：五件合为一个文件"));

    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("仍然继续(&O)"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("adviceGoOn"));
    auto *back = buttons->addButton(tr("返回(&C)"), QDialogButtonBox::RejectRole);
    back->setObjectName(QStringLiteral("adviceBack"));
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(prompt);
    layout->addWidget(list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_note->setFocus();
}

QString AdviceDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace taizhang::ui
