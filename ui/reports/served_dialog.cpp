#include "ui/reports/served_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

ServedDialog::ServedDialog(int indicator, const QList<Choice> &choices, QWidget *parent)
    : QDialog(parent), m_choices(choices), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("servedDialog"));
    setWindowTitle(tr("与其他指标合写"));
    resize(grid * 80, grid * 55);
    std::stable_sort(m_choices.begin(), m_choices.end(),
                     [](const Choice &one, const Choice &other) { return one.alike > other.alike; });
    auto *words =
        new QLabel(tr("打勾的指标和第%1项合写一份情况说明：只在第%1项里写，各项打印、导出的都是这一份。"
                      "要点开头的话相同的排在前面，请核对。")
                       .arg(indicator),
                   this);
    words->setWordWrap(true);
    setNames(m_list, "servedList", tr("合写的指标"));
    QHash<int, int> rows;
    for (const auto &choice : std::as_const(m_choices))
        ++rows[choice.place.indicator];
    for (const auto &choice : std::as_const(m_choices)) {
        auto place = tr("第%1项").arg(choice.place.indicator);
        if (rows.value(choice.place.indicator) > 1)
            place = tr("%1分工%2").arg(place).arg(choice.place.row);
        auto *item = new QListWidgetItem(
            tr("%1%2　%3")
                .arg(choice.alike ? tr("［要点开头相同］") : QString(), place, choice.words.simplified()),
            m_list);
        item->setToolTip(choice.words);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.served ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentRow(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    addDialogButtons(*this, tr("就这样(&O)"))->setObjectName(QStringLiteral("servedAccept"));
}

QList<storage::RowPlace> ServedDialog::chosen() const
{
    QList<storage::RowPlace> places;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            places << m_choices.at(row).place;
    return places;
}

} // namespace taizhang::ui
