#include "ui/asking/asked_panel.h"

#include "ui/asking/asked_model.h"
#include "ui/asking/asked_view.h"
#include "ui/reviewing/review_actions.h"
#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace taizhang::ui {

namespace {

constexpr int shownAtOnce = 12; // lines
constexpr int indent = grid * 3;

} // namespace

AskedPanel::AskedPanel(Ledger &ledger, domain::MaterialId material, int row, int place, QWidget *parent)
    : QWidget(parent), m_ledger(ledger), m_material(material), m_row(row), m_place(place)
{
    setObjectName(controlName("askedPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(indent, 0, 0, grid / 2);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    hide();
    refresh();
}

AskedPanel::~AskedPanel()
{
    // The list tells of its lines' end when the rest of this is gone.
    if (m_view != nullptr)
        m_view->disconnect(this);
}

QString AskedPanel::controlName(const char *kind) const
{
    return QStringLiteral("%1_%2_%3").arg(QLatin1StringView(kind)).arg(m_row).arg(m_place);
}

QWidget *AskedPanel::makeHeader()
{
    auto *header = new QWidget(this);
    m_fold = new QToolButton(header);
    m_fold->setObjectName(controlName("askedFold"));
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] { showFolded(!m_folded); });
    m_summary = new QLabel(header);
    m_summary->setObjectName(controlName("askedSummary"));
    m_summary->setFont(typeFont(TypeSize::Small));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_fold, 0, Qt::AlignTop);
    layout->addWidget(m_summary, 1);
    return header;
}

void AskedPanel::makeList()
{
    m_model = new AskedModel(this);
    m_view = new AskedView(*m_model, m_ledger.writable(), this);
    m_view->setObjectName(controlName("asked"));
    m_view->setAccessibleName(tr("各单位的报送情况"));
    m_actions = new ReviewActions(m_ledger, this);
    m_actions->attach(m_view);
    connect(m_actions, &ReviewActions::historyWanted, this, &AskedPanel::historyWanted);
    m_bar = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(grid / 2);
    for (const auto step :
         {domain::ReviewStep::Submit, domain::ReviewStep::Accept, domain::ReviewStep::Return})
        addButton(m_bar, m_actions->of(step));
    auto *more = new QToolButton(m_bar);
    more->setObjectName(controlName("askedMore"));
    more->setText(tr("更多"));
    more->setAccessibleName(tr("对选中各行的更多操作"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(m_actions->menu());
    buttons->addWidget(more);
    buttons->addStretch();
    layout()->addWidget(m_bar);
    layout()->addWidget(m_view);
    connect(m_view, &AskedView::chosenChanged, this, &AskedPanel::choose);
    connect(m_view, &AskedView::filesDropped, this, &AskedPanel::filesDropped);
    connect(m_view, &AskedView::stepWanted, this, &AskedPanel::stepWanted);
}

void AskedPanel::addButton(QWidget *bar, QAction *action)
{
    auto *button = new QToolButton(bar);
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("%1_%2_%3").arg(action->objectName()).arg(m_row).arg(m_place));
    button->setFocusPolicy(Qt::StrongFocus);
    bar->layout()->addWidget(button);
}

void AskedPanel::refresh()
{
    const auto lines = m_ledger.roster().askedFor(m_material);
    const bool wasEmpty = m_model == nullptr || m_model->rowCount() == 0;
    if (m_model == nullptr && !lines.isEmpty())
        makeList();
    if (m_model == nullptr)
        return;
    const auto today = QDate::currentDate();
    takeLines(lines, today);
    m_summary->setText(askedSummary(lines, today));
    setVisible(!lines.isEmpty());
    if (wasEmpty)
        showFolded(lines.size() > shownAtOnce);
}

void AskedPanel::takeLines(const QList<storage::RequirementLine> &lines, QDate today)
{
    const auto chosen = m_actions->chosen();
    const auto current = m_view->currentIndex();
    const auto currentId = current.isValid() ? std::optional(m_model->line(current.row()).id) : std::nullopt;
    {
        const QSignalBlocker quiet(m_view); // until the selection is there again
        m_model->setLines(lines, m_ledger.roster(), today);
        auto *selection = m_view->selectionModel();
        if (currentId)
            selection->setCurrentIndex(m_model->index(m_model->rowOf(*currentId)),
                                       QItemSelectionModel::NoUpdate);
        for (const auto id : chosen)
            selection->select(m_model->index(m_model->rowOf(id)), QItemSelectionModel::Select);
    }
    choose();
}

void AskedPanel::showFolded(bool folded)
{
    m_folded = folded;
    m_fold->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
    m_fold->setAccessibleName(folded ? tr("展开各单位的报送情况") : tr("收起各单位的报送情况"));
    m_fold->setToolTip(m_fold->accessibleName());
    m_view->setVisible(!folded);
    m_bar->setVisible(!folded && m_ledger.writable());
    if (!folded)
        m_view->fit();
}

void AskedPanel::choose()
{
    Reviewing::Requirements chosen;
    for (const int row : m_view->selectedRows())
        chosen << m_model->line(row).id;
    const bool isNew = chosen != m_actions->chosen();
    m_actions->choose(chosen);
    if (chosen.isEmpty() || (!isNew && !m_view->hasFocus()))
        return;
    const auto current = m_view->currentIndex();
    emit selected(m_view->selectionModel()->isSelected(current) ? m_model->line(current.row()).id
                                                                : chosen.first());
}

void AskedPanel::clearSelection()
{
    if (m_view != nullptr && m_view->selectionModel()->hasSelection())
        m_view->clearSelection();
}

AskedView *AskedPanel::reachable() const
{
    return m_view != nullptr && !m_folded && m_model->rowCount() > 0 ? m_view : nullptr;
}

bool AskedPanel::goTo(domain::RequirementId requirement)
{
    const auto row = m_model == nullptr ? -1 : m_model->rowOf(requirement);
    if (row < 0)
        return false;
    if (m_folded)
        showFolded(false);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(row));
    return true;
}

QRect AskedPanel::currentRect() const
{
    const auto rect = m_view->visualRect(m_view->currentIndex());
    return {m_view->mapTo(this, rect.topLeft()), rect.size()};
}

} // namespace taizhang::ui
