#include "ui/units/check_list.h"

#include "core/domain/text_folding.h"
#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace taizhang::ui {

CheckList::CheckList(const QString &title, const char *name, const QList<Item> &items, QWidget *parent)
    : QWidget(parent), m_title(title), m_heading(new QLabel(this)), m_list(new QListWidget(this))
{
    setNames(m_list, name, title);
    for (const auto &item : items) {
        auto *line = new QListWidgetItem(item.name, m_list);
        line->setData(Qt::UserRole, item.id);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(item.checked ? Qt::Checked : Qt::Unchecked);
        line->setToolTip(item.remark);
    }
    m_list->setCurrentRow(0);
    auto *filter = new QLineEdit(this);
    setNames(filter, "", tr("筛选%1").arg(title));
    filter->setObjectName(QString::fromLatin1(name) + QStringLiteral("Filter"));
    filter->setPlaceholderText(tr("筛选：名称或拼音首字母"));
    filter->setClearButtonEnabled(true);
    auto *all = new QPushButton(tr("全选"), this);
    auto *none = new QPushButton(tr("全不选"), this);
    all->setToolTip(tr("勾选列出的全部"));
    none->setToolTip(tr("取消列出的全部"));
    all->setObjectName(QString::fromLatin1(name) + QStringLiteral("All"));
    none->setObjectName(QString::fromLatin1(name) + QStringLiteral("None"));
    for (auto *button : {all, none}) {
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1：%2").arg(title, button->toolTip()));
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(filter, 1);
    line->addWidget(all);
    line->addWidget(none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_heading);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    connect(filter, &QLineEdit::textChanged, this, &CheckList::narrow);
    connect(all, &QPushButton::clicked, this, [this] { checkShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkShown(false); });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        count();
        emit changed();
    });
    count();
}

QList<qint64> CheckList::checked() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids << m_list->item(row)->data(Qt::UserRole).toLongLong();
    return ids;
}

void CheckList::checkShown(bool checked)
{
    {
        const QSignalBlocker oneChangeForAll(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            if (!m_list->item(row)->isHidden())
                m_list->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    count();
    emit changed();
}

void CheckList::narrow(const QString &query)
{
    const auto wanted = domain::foldForSearch(query).trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        const auto name = item->text();
        item->setHidden(!wanted.isEmpty() && !domain::foldForSearch(name).contains(wanted) &&
                        !domain::pinyinInitials(name).contains(wanted));
    }
}

void CheckList::count()
{
    m_heading->setText(tr("%1（已选 %2）").arg(m_title).arg(checked().size()));
}

} // namespace taizhang::ui
