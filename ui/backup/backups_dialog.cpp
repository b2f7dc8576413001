#include "ui/backup/backups_dialog.h"

#include "ui/backup/backup_list.h"
#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

BackupsDialog::BackupsDialog(Use use, const QString &where, QWidget *parent)
    : QDialog(parent), m_list(new BackupList(this)), m_empty(new QLabel(this)), m_elsewhere(new QLabel(this))
{
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(use == Use::ChooseFrom ? tr("从备份恢复") : tr("备份与恢复"));
    resize(grid * 100, grid * 62);
    auto *words =
        new QLabel(use == Use::ChooseFrom
                       ? tr("“%1”里的备份，选一份恢复成一个新的台账；备份本身不会改动。")
                             .arg(QDir::toNativeSeparators(where))
                       : tr("每天第一次改动之前自动备份一次，存在台账的 backups 文件夹里，留 7 天、4 周、12 "
                            "个月。它防的是改错；要防硬盘坏、文件夹丢，请备份到另一块盘。"),
                   this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    m_empty->setObjectName(QStringLiteral("backupsEmpty"));
    m_empty->setText(tr("还没有备份。今天第一次改动之前会自动做一份，也可以现在就做。"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_elsewhere->setObjectName(QStringLiteral("backupsElsewhere"));
    m_elsewhere->setWordWrap(true);
    m_elsewhere->setTextFormat(Qt::PlainText);
    m_elsewhere->setVisible(use != Use::ChooseFrom);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(grid);
    middle->addWidget(m_list, 1);
    middle->addWidget(m_empty, 1);
    middle->addWidget(makeChoices(use));
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(use == Use::ChooseFrom ? tr("取消(&C)") : tr("关闭(&C)"),
                                     QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("backupsClose"));
    close->setAutoDefault(use != Use::ChooseFrom);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addLayout(middle, 1);
    layout->addWidget(m_elsewhere);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsDialog::allow);
    m_list->setFocus();
}

QPushButton *BackupsDialog::button(const char *name, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(name));
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

QWidget *BackupsDialog::makeChoices(Use use)
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    if (use == Use::Manage) {
        auto *now = button("backUpNow", tr("立即备份(&B)"), tr("把数据库再备份一份到台账的文件夹里"));
        connect(now, &QPushButton::clicked, this, &BackupsDialog::backUpWanted);
        layout->addWidget(now);
    }
    if (use != Use::ChooseFrom) {
        auto *away = button("backUpElsewhere", tr("备份到另一块盘(&E)…"),
                            tr("数据库连同全部材料；以后每次只复制新的"));
        connect(away, &QPushButton::clicked, this, &BackupsDialog::backUpElsewhereWanted);
        layout->addWidget(away);
        layout->addSpacing(grid * 2);
    }
    auto *fresh = button("restoreToNew", tr("恢复到新文件夹(&N)…"), tr("另建一个台账，现在的台账不动"));
    connect(fresh, &QPushButton::clicked, this, [this] { emit restoreToNewWanted(*m_list->chosen()); });
    layout->addWidget(fresh);
    m_ofChosen << fresh;
    fresh->setDefault(use == Use::ChooseFrom); // Enter in the list
    if (use == Use::Manage) {
        auto *here =
            button("restoreHere", tr("恢复本台账(&R)…"), tr("台账回到备份时的样子；现在的内容先备份"));
        connect(here, &QPushButton::clicked, this, [this] { emit restoreHereWanted(*m_list->chosen()); });
        layout->addWidget(here);
        m_ofChosen << here;
    }
    if (use != Use::ChooseFrom) {
        auto *from =
            button("restoreFromElsewhere", tr("从别处的备份恢复(&F)…"), tr("选 U 盘、移动硬盘上的备份"));
        connect(from, &QPushButton::clicked, this, &BackupsDialog::restoreFromElsewhereWanted);
        layout->addWidget(from);
    }
    layout->addStretch();
    return column;
}

void BackupsDialog::showBackups(const QList<storage::Backup> &backups)
{
    m_list->show(backups);
    m_list->setVisible(!backups.isEmpty());
    m_empty->setVisible(backups.isEmpty());
    allow();
}

void BackupsDialog::showElsewhere(const QString &words)
{
    m_elsewhere->setText(words);
}

void BackupsDialog::allow()
{
    for (auto *each : m_ofChosen)
        each->setEnabled(m_list->chosen().has_value());
}

} // namespace taizhang::ui
