#include "ui/evidence/removed/versions_dialog.h"

#include "ui/evidence/file_words.h"
#include "ui/shared/date_text.h"
#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

QString roleText(const storage::StoredVersion &version)
{
    if (version.present)
        return VersionsDialog::tr("现在用的");
    if (version.role == QStringLiteral("redacted"))
        return VersionsDialog::tr("脱敏件");
    return version.role == QStringLiteral("capture") ? VersionsDialog::tr("旧截图")
                                                     : VersionsDialog::tr("旧版本");
}

} // namespace

VersionsDialog::VersionsDialog(const QString &title, const QList<storage::StoredVersion> &versions,
                               bool writable, QWidget *parent)
    : QDialog(parent), m_versions(versions), m_writable(writable), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("各个版本"));
    resize(grid * 84, grid * 44);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(typeFont(TypeSize::Body, true));
    setNames(m_list, "versionsList", tr("各个版本"));
    m_list->setHeaderLabels({tr("版本"), tr("文件名"), tr("大小"), tr("存入时间"), tr("存入人")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    for (const auto &version : versions)
        m_list->addTopLevelItem(
            new QTreeWidgetItem({roleText(version), version.originalName.simplified(), sizeText(version.size),
                                 momentText(version.addedAt), version.addedBy}));
    for (const int column : {0, 2, 3, 4})
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(1, grid * 28);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("打开(&P)"), QDialogButtonBox::ActionRole);
    m_return = buttons->addButton(tr("换回这一版(&R)"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("versionOpen"));
    m_return->setObjectName(QStringLiteral("versionReturn"));
    m_return->setToolTip(tr("现在的版本也留着，可以撤销"));
    buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(*chosen()); });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { emit openWanted(*chosen()); });
    connect(m_return, &QPushButton::clicked, this, [this] {
        const auto id = chosen()->id;
        accept();
        emit returnWanted(id);
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &VersionsDialog::allow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    allow();
}

const storage::StoredVersion *VersionsDialog::chosen() const
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_versions.at(row);
}

void VersionsDialog::allow()
{
    const auto *version = chosen();
    m_open->setEnabled(version != nullptr);
    m_return->setEnabled(m_writable && version != nullptr && !version->present &&
                         version->role != QStringLiteral("redacted"));
}

} // namespace taizhang::ui
