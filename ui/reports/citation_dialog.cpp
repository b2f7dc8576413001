#include "ui/reports/citation_dialog.h"

#include "core/domain/evidence/piece_title.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

CitationDialog::CitationDialog(const QList<storage::FiledEvidence> &pieces, QWidget *parent)
    : QDialog(parent)
    , m_own(pieces)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
    , m_everything(new QCheckBox(tr("也列出别的指标的材料(&A)"), this))
{
    setObjectName(QStringLiteral("citationDialog"));
    setWindowTitle(tr("引用附件"));
    resize(grid * 75, grid * 55);
    setNames(m_filter, "citationFilter", tr("按编号或题名筛选"));
    m_filter->setPlaceholderText(tr("输入编号或题名里的字来筛选"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    setNames(m_list, "citationList", tr("可以引用的材料"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_none->setWordWrap(true);
    m_everything->setObjectName(QStringLiteral("citationAll"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(m_filter);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_everything);
    auto *words = new QLabel(tr("编号以后变了，文中和印出来的会自己跟着变。"), this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(words);
    m_accept = addDialogButtons(*this, tr("引用(&O)"));
    m_accept->setObjectName(QStringLiteral("citationAccept"));
    connect(m_filter, &QLineEdit::textChanged, this, &CitationDialog::filter);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_accept->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_everything, &QCheckBox::toggled, this, [this](bool everything) {
        if (everything && m_all.isEmpty())
            emit allWanted();
        fill(everything && !m_all.isEmpty() ? m_all : m_own);
    });
    fill(m_own);
}

void CitationDialog::offerAll(const QList<storage::FiledEvidence> &pieces)
{
    m_all = pieces;
    if (m_everything->isChecked())
        fill(m_all);
}

void CitationDialog::fill(const QList<storage::FiledEvidence> &pieces)
{
    m_list->clear();
    for (const auto &piece : pieces) {
        auto *item = new QListWidgetItem(
            QStringLiteral("%1　%2").arg(piece.number, domain::titleOrName(piece)), m_list);
        item->setData(Qt::UserRole, piece.uuid);
    }
    filter();
}

void CitationDialog::filter()
{
    const auto words = m_filter->text().trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
        if (first == nullptr && !item->isHidden())
            first = item;
    }
    m_list->clearSelection();
    m_list->setCurrentItem(first);
    m_none->setVisible(first == nullptr);
    m_none->setText(m_list->count() == 0
                        ? tr("这一项还没有收进材料：先在上面的“主要提供资料”里添加，再来引用。")
                        : tr("没有编号或题名里有“%1”的材料。").arg(words));
    m_accept->setEnabled(first != nullptr);
}

QStringList CitationDialog::chosen() const
{
    QStringList uuids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            uuids << m_list->item(row)->data(Qt::UserRole).toString();
    return uuids;
}

// From the filter the arrows lead on into the list.
bool CitationDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress)
        if (const auto key = static_cast<QKeyEvent *>(event)->key();
            key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setFocus();
            return true;
        }
    return QDialog::eventFilter(watched, event);
}

} // namespace taizhang::ui
