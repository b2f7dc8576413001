#include "ui/settings/actor_dialog.h"

#include "core/domain/one_line.h"
#include "core/domain/units/unit_limits.h"
#include "ui/shared/fault_label.h"
#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int longestName = 40;

} // namespace

ActorDialog::ActorDialog(const QString &name, const platform::Actor &account, QWidget *parent)
    : TypingDialog(parent)
    , m_account(account)
    , m_name(new QLineEdit(name, this))
    , m_fault(new FaultLabel(QStringLiteral("actorFault"), *m_name, this))
    , m_use(new QLabel(this))
{
    setObjectName(QStringLiteral("actorDialog"));
    setWindowTitle(tr("操作人"));
    auto *label = new QLabel(tr("操作人姓名(&N)"), this);
    label->setBuddy(m_name);
    setNames(m_name, "actorField", tr("操作人姓名"));
    m_name->setPlaceholderText(tr("不填则用电脑账户名：%1").arg(account.user));
    m_name->setMinimumWidth(grid * 48);
    m_use->setObjectName(QStringLiteral("actorUse"));
    m_use->setTextFormat(Qt::PlainText);
    m_use->setWordWrap(true);
    m_use->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("确定(&O)"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("actorAccept"));
    m_accept->setDefault(true);
    buttons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("actorCancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_name, m_fault, m_use, buttons})
        layout->addWidget(part);
    connect(m_name, &QLineEdit::textChanged, this, &ActorDialog::check);
    check();
}

QString ActorDialog::name() const
{
    return domain::oneLine(m_name->text());
}

void ActorDialog::check()
{
    const auto excess = domain::excess(tr("操作人姓名"), name(), longestName);
    m_fault->say(excess.isEmpty() ? QString() : tr("%1，请缩短。").arg(excess));
    m_accept->setEnabled(excess.isEmpty());
    m_use->setVisible(excess.isEmpty());
    m_use->setText(tr("从现在起，改动以“%1@%2”记入历史，别人打开台账时看到的也是这个名字；以前的记录不变。")
                       .arg(name().isEmpty() ? m_account.user : name(), m_account.machine));
}

} // namespace taizhang::ui
