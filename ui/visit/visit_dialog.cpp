#include "ui/visit/visit_dialog.h"

#include "core/domain/one_line.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace taizhang::ui {

QString VisitChoice::name() const
{
    switch (kind) {
    case VisitKind::Summary:
        return VisitDialog::tr("一览表");
    case VisitKind::Proof:
        return VisitDialog::tr("第%1项证明表").arg(indicators.value(0));
    case VisitKind::HandIn:
        return VisitDialog::tr("补交材料清单");
    case VisitKind::CallBack:
        return VisitDialog::tr("回访名单");
    }
    return {};
}

VisitDialog::VisitDialog(const Ledger &ledger, QWidget *parent)
    : TypingDialog(parent)
    , m_ledger(ledger)
    , m_numbers(new QLineEdit(QString::number(ledger.current().number), this))
    , m_full(new QCheckBox(tr("写明全部号码，签字领取(&A)"), this))
    , m_person(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_fault(new QLabel(this))
    , m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("visitDialog"));
    setWindowTitle(tr("迎检单据"));
    setMinimumWidth(grid * 80);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    addKind(VisitKind::Summary, "visitSummary", tr("一览表(&S)"),
            tr("全部指标的状态、数目和还缺什么，A3 横排"))
        ->setChecked(true);
    addKind(VisitKind::Proof, "visitProof", tr("证明表(&Z)"),
            tr("一项指标：什么证明什么，在哪一册哪一页、哪个柜子"));
    addKind(VisitKind::HandIn, "visitHandIn", tr("补交材料清单(&H)"),
            tr("检查组要求补交的：未报送、退回的，按单位列出"));
    auto *line = new QFormLayout;
    line->setContentsMargins(grid * 3, 0, 0, 0);
    setNames(m_numbers, "visitNumbers", tr("哪几项指标"));
    m_numbers->setPlaceholderText(tr("如 20,46；补交清单留空是全部"));
    line->addRow(tr("哪几项(&N)"), m_numbers);
    layout->addLayout(line);
    addKind(VisitKind::CallBack, "visitCallBack", tr("回访名单(&B)"),
            tr("第3、7、8、11、17项材料里写明的联系人和电话，平时遮去中间几位"));
    layout->addWidget(makeCallBack());
    m_fault->setObjectName(QStringLiteral("visitFault"));
    m_fault->setWordWrap(true);
    m_fault->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_fault);
    m_said->setObjectName(QStringLiteral("visitSaid"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    layout->addWidget(m_said);

    auto *buttons = new QDialogButtonBox(this);
    m_preview = buttons->addButton(tr("预览、打印(&P)…"), QDialogButtonBox::ActionRole);
    m_preview->setObjectName(QStringLiteral("visitPreview"));
    m_preview->setDefault(true);
    m_export = buttons->addButton(tr("导出(&X)…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("visitExport"));
    buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        rememberTyped();
        emit previewWanted(choice());
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        rememberTyped();
        emit exportWanted(choice());
    });
    layout->addWidget(buttons);
    connect(&m_kinds, &QButtonGroup::idToggled, this, &VisitDialog::allow);
    for (auto *edit : {m_numbers, m_person, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &VisitDialog::allow);
    connect(m_full, &QCheckBox::toggled, this, &VisitDialog::allow);
    allow();
}

QRadioButton *VisitDialog::addKind(VisitKind kind, const char *name, const QString &words,
                                   const QString &about)
{
    auto *button = new QRadioButton(words, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleDescription(about);
    m_kinds.addButton(button, int(kind));
    auto *label = new QLabel(about, this);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(grid * 3, 0, 0, 0);
    layout()->addWidget(button);
    layout()->addWidget(label);
    return button;
}

QWidget *VisitDialog::makeCallBack()
{
    auto *box = new QWidget(this);
    auto *layout = new QFormLayout(box);
    layout->setContentsMargins(grid * 3, 0, 0, 0);
    m_full->setObjectName(QStringLiteral("visitFull"));
    setNames(m_person, "visitPerson", tr("交给谁"));
    setNames(m_reason, "visitReason", tr("为什么"));
    m_reason->setPlaceholderText(tr("如 检查组电话回访；会记入修改记录和归还登记"));
    layout->addRow(m_full);
    layout->addRow(tr("交给谁(&T)"), m_person);
    layout->addRow(tr("为什么(&W)"), m_reason);
    return box;
}

QList<int> VisitDialog::numbers(bool *areNumbers) const
{
    static const QRegularExpression between(QStringLiteral("[,，、\\s]+"));
    QList<int> listed;
    bool good = true;
    for (const auto &word : m_numbers->text().split(between, Qt::SkipEmptyParts)) {
        listed << word.toInt();
        good = good && m_ledger.hasIndicator(listed.last());
    }
    if (areNumbers)
        *areNumbers = good;
    return listed;
}

/// Why nothing can be made so; empty when it can.
QString VisitDialog::fault() const
{
    const auto kind = VisitKind(m_kinds.checkedId());
    bool areNumbers = true;
    const auto listed = numbers(&areNumbers);
    if ((kind == VisitKind::Proof || kind == VisitKind::HandIn) && !areNumbers)
        return tr("“%1”里有指标表没有的序号，请改正。").arg(m_numbers->text());
    if (kind == VisitKind::Proof && listed.size() != 1)
        return tr("证明表一次做一项，请写一个序号。");
    if (kind == VisitKind::CallBack && m_full->isChecked() &&
        (!domain::saysSomething(m_person->text()) || !domain::saysSomething(m_reason->text())))
        return tr("要写明全部号码，请写交给谁、为什么。");
    return {};
}

void VisitDialog::allow()
{
    const auto kind = VisitKind(m_kinds.checkedId());
    const bool isCallBack = kind == VisitKind::CallBack;
    m_numbers->setEnabled(kind == VisitKind::Proof || kind == VisitKind::HandIn);
    m_full->setEnabled(isCallBack && m_ledger.writable());
    m_full->setToolTip(m_ledger.writable() ? QString() : tr("台账只读，不能登记领取，名单只能遮去号码。"));
    const bool isFull = isCallBack && m_full->isChecked();
    m_person->setEnabled(isFull);
    m_reason->setEnabled(isFull);
    const auto why = fault();
    m_fault->setText(why);
    m_preview->setEnabled(why.isEmpty());
    m_export->setEnabled(why.isEmpty());
}

void VisitDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

VisitChoice VisitDialog::choice() const
{
    VisitChoice chosen;
    chosen.kind = VisitKind(m_kinds.checkedId());
    if (chosen.kind == VisitKind::Proof || chosen.kind == VisitKind::HandIn)
        chosen.indicators = numbers();
    chosen.isMasked = !m_full->isChecked();
    chosen.person = m_person->text();
    chosen.reason = m_reason->text();
    return chosen;
}

} // namespace taizhang::ui
