#include "ui/shared/reason_dialog.h"

#include "core/domain/evidence/secrecy.h"
#include "core/domain/one_line.h"

#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

ReasonDialog::ReasonDialog(const QString &title, const QString &prompt, const QString &reason,
                           QWidget *parent)
    : TypingDialog(parent)
    , m_recent(new QComboBox(this))
    , m_edit(new QPlainTextEdit(reason, this))
    , m_secret(new NoticeLabel(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(title);
    auto *label = new QLabel(prompt, this);
    label->setWordWrap(true);
    label->setBuddy(m_edit);
    setNames(m_edit, "reasonEdit", prompt);
    m_edit->setTabChangesFocus(true);
    m_secret->setObjectName(QStringLiteral("reasonSecret"));
    m_edit->setPlaceholderText(tr("例如：本区没有此类事项"));
    setNames(m_recent, "reasonRecent", tr("最近用过的理由"));
    m_recent->setPlaceholderText(tr("最近用过的理由"));
    m_recent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recent->hide();
    connect(m_recent, &QComboBox::activated, this, [this](int place) {
        m_edit->setPlainText(m_recent->itemText(place));
        m_edit->setFocus();
    });
    m_edit->setMinimumSize(grid * 52, grid * 12);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("确定(&O)"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("reasonAccept"));
    m_accept->setDefault(true);
    m_accept->setToolTip(tr("Ctrl+回车"));
    buttons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("reasonCancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_recent);
    layout->addWidget(m_edit);
    layout->addWidget(m_secret);
    layout->addWidget(buttons);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReasonDialog::follow);
    follow();
    m_edit->setFocus();
}

void ReasonDialog::follow()
{
    m_accept->setEnabled(m_isOptional || domain::saysSomething(reason()));
    m_secret->showSentences(domain::secretWordsRemarks(tr("理由"), reason()));
}

void ReasonDialog::allowNone()
{
    m_isOptional = true;
    follow();
}

void ReasonDialog::offer(const QStringList &reasons, const QString &example)
{
    m_recent->addItems(reasons);
    m_recent->setCurrentIndex(-1);
    m_recent->setVisible(!reasons.isEmpty());
    m_edit->setPlaceholderText(example);
}

QString ReasonDialog::reason() const
{
    return m_edit->toPlainText().trimmed();
}

} // namespace taizhang::ui
