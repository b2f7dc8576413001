#include "ui/shell/check_dialog.h"

#include "ui/evidence/file_words.h"
#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

using workflow::Finding;

namespace {

QString summary(const workflow::CheckResult &result)
{
    const auto size = sizeText(result.bytes);
    const auto checked = CheckDialog::tr("核对了 %1 个文件（%2）和数据库").arg(result.objects).arg(size);
    if (result.findings.isEmpty())
        return CheckDialog::tr("%1，全部完好。").arg(checked);
    if (result.sound())
        return CheckDialog::tr("%1，没有丢失或被改动的内容；另有 %2 条提示。")
            .arg(checked)
            .arg(result.findings.size());
    const auto serious = std::count_if(result.findings.cbegin(), result.findings.cend(),
                                       [](const Finding &finding) { return finding.serious(); });
    return CheckDialog::tr("%1，有 %2 处丢失或被改动，请看下面的说明。").arg(checked).arg(serious);
}

bool hasLeftovers(const workflow::CheckResult &result)
{
    return std::any_of(result.findings.cbegin(), result.findings.cend(), [](const Finding &finding) {
        return finding.kind == Finding::Kind::Leftover && !finding.repaired;
    });
}

bool hasRecoverable(const workflow::CheckResult &result)
{
    return std::any_of(result.findings.cbegin(), result.findings.cend(),
                       [](const Finding &finding) { return !finding.sha256.isEmpty(); });
}

} // namespace

CheckDialog::CheckDialog(const workflow::CheckResult &result, bool writable, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("checkDialog"));
    setWindowTitle(tr("检查台账"));
    resize(grid * 70, result.findings.isEmpty() ? grid * 16 : grid * 45);
    auto *words = new QLabel(summary(result), this);
    words->setObjectName(QStringLiteral("checkSummary"));
    words->setWordWrap(true);
    words->setFont(typeFont(TypeSize::Heading));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(makeList(result.findings), 1);
    if (result.findings.isEmpty())
        layout->addStretch();
    layout->addWidget(makeButtons(writable && hasLeftovers(result), writable && hasRecoverable(result)));
}

QWidget *CheckDialog::makeList(const QList<Finding> &findings)
{
    auto *list = new QListWidget(this);
    m_list = list;
    setNames(list, "checkFindings", tr("检查结果"));
    list->setWordWrap(true);
    list->setSpacing(2);
    for (const auto &finding : findings) {
        auto *item = new QListWidgetItem(finding.sentence, list);
        item->setToolTip(finding.item);
        item->setData(Qt::UserRole, finding.sha256);
        if (finding.serious())
            item->setFont(typeFont(TypeSize::Body, true));
    }
    list->setVisible(!findings.isEmpty());
    return list;
}

QWidget *CheckDialog::makeButtons(bool repairable, bool recoverable)
{
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("checkClose"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (recoverable) {
        auto *recover = buttons->addButton(tr("找回文件…(&F)"), QDialogButtonBox::ActionRole);
        recover->setObjectName(QStringLiteral("checkRecover"));
        recover->setToolTip(tr("给选中的一行选择当时收进的那个文件；内容一致才放回，不另外归入。"));
        const auto chosen = [this] {
            const auto *item = m_list->currentItem();
            return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
        };
        connect(m_list, &QListWidget::currentItemChanged, recover,
                [recover, chosen] { recover->setEnabled(!chosen().isEmpty()); });
        connect(recover, &QPushButton::clicked, this, [this, chosen] {
            emit recoveryWanted(chosen());
            accept();
        });
        for (int row = m_list->count() - 1; row >= 0; --row)
            if (!m_list->item(row)->data(Qt::UserRole).toString().isEmpty())
                m_list->setCurrentRow(row);
    }
    if (repairable) {
        auto *repair = buttons->addButton(tr("清理多余文件(&R)"), QDialogButtonBox::ActionRole);
        repair->setObjectName(QStringLiteral("checkRepair"));
        repair->setToolTip(tr("只移走没有任何材料使用的文件；有用的文件不会动。"));
        connect(repair, &QPushButton::clicked, this, [this] {
            emit repairWanted();
            accept();
        });
    }
    return buttons;
}

} // namespace taizhang::ui
