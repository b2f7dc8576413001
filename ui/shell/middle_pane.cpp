#include "ui/shell/middle_pane.h"

#include "ui/indicators/indicator_page.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>

namespace taizhang::ui {

namespace {

constexpr int settleMs = 120;

} // namespace

MiddlePane::MiddlePane(Ledger &ledger, QAction &back, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_back(back)
    , m_indicator(new IndicatorPage(ledger, this))
    , m_backBar(makeBackBar(back))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("middlePane"));
    m_stack->addWidget(m_indicator);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_backBar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_indicator);
    m_back.setEnabled(false);
    m_backBar->hide();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_row)
            m_ledger.show(indicatorOf(*m_row));
    });
    connect(&m_back, &QAction::triggered, this, &MiddlePane::returnToList);
    connect(m_indicator, &IndicatorPage::historyWanted, this, &MiddlePane::historyWanted);
    connect(m_indicator, &IndicatorPage::membersWanted, this, &MiddlePane::membersWanted);
    connect(&m_ledger, &Ledger::currentChanged, this, &MiddlePane::reach);
}

MiddlePane::~MiddlePane() = default;

QWidget *MiddlePane::makeBackBar(QAction &back)
{
    auto *bar = new QWidget(this);
    auto *button = new QToolButton(bar);
    button->setDefaultAction(&back);
    button->setObjectName(QStringLiteral("backToListButton"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(grid, grid / 2, grid, 0);
    layout->addWidget(button);
    layout->addStretch();
    return bar;
}

RequirementsPage *MiddlePane::pageFor(const RequirementScope &scope)
{
    auto *&page = scope.unit() ? m_unitPage : m_todoPage;
    if (page == nullptr) {
        page = new RequirementsPage(m_ledger,
                                    scope.unit() ? RequirementsPage::Of::Unit : RequirementsPage::Of::Todo,
                                    m_settings, this);
        m_stack->addWidget(page);
        connect(page, &RequirementsPage::selectedChanged, this,
                [this, made = page](std::optional<domain::RequirementId> requirement) {
                    if (list() == made)
                        follow(requirement);
                });
        connect(page, &RequirementsPage::opened, this, &MiddlePane::open);
        connect(page, &RequirementsPage::tableWanted, this, &MiddlePane::tableWanted);
        connect(page, &RequirementsPage::returnWanted, this, &MiddlePane::returnWanted);
        connect(page, &RequirementsPage::historyWanted, this, [this](domain::RequirementId requirement) {
            emit historyWanted(indicatorOf(requirement), requirement.value());
        });
    }
    return page;
}

RequirementsPage *MiddlePane::list() const
{
    return qobject_cast<RequirementsPage *>(m_stack->currentWidget());
}

bool MiddlePane::showsList() const
{
    return list() != nullptr;
}

void MiddlePane::turnTo(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    showWayBack();
}

void MiddlePane::showWayBack()
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)"));
    const bool canReturn = !showsList() && (m_cameFrom != nullptr || m_fromPage != nullptr);
    m_back.setEnabled(canReturn);
    m_backBar->setVisible(canReturn);
    if (!canReturn)
        return;
    if (m_fromPage != nullptr) {
        const auto title = m_fromPage->text().remove(mnemonic);
        m_back.setText(tr("返回：%1").arg(title));
        m_back.setIconText(tr("← 返回：%1").arg(title));
    } else {
        const auto title = m_cameFrom->scope()->title(m_ledger.roster());
        m_back.setText(tr("返回列表：%1").arg(title));
        m_back.setIconText(tr("← 返回列表：%1").arg(title));
    }
}

void MiddlePane::offerWayBack(QAction &page, int indicator)
{
    m_fromPage = &page;
    m_leftFor = indicator;
    showWayBack();
}

void MiddlePane::showIndicator(int number)
{
    if (!showsList()) {
        if ((m_cameFrom != nullptr || m_fromPage != nullptr) && number != m_leftFor)
            showIndicatorAlone();
        return;
    }
    m_cameFrom = list();
    m_fromPage = nullptr;
    m_leftFor = number;
    m_row.reset();
    m_settle.stop();
    turnTo(m_indicator);
    emit shown(std::nullopt);
}

void MiddlePane::showIndicatorAlone()
{
    const bool wasList = showsList();
    m_cameFrom = nullptr;
    m_fromPage = nullptr;
    m_row.reset();
    m_settle.stop();
    turnTo(m_indicator);
    if (wasList)
        emit shown(std::nullopt);
}

void MiddlePane::showList(const RequirementScope &scope)
{
    auto *page = pageFor(scope);
    turnTo(page);
    page->showList(scope);
    emit shown(scope);
}

void MiddlePane::returnToList()
{
    if (showsList())
        return;
    if (m_fromPage != nullptr) {
        std::exchange(m_fromPage, nullptr)->trigger();
        return showWayBack();
    }
    if (m_cameFrom == nullptr)
        return;
    turnTo(m_cameFrom);
    emit shown(m_cameFrom->scope());
    follow(m_cameFrom->selected());
    takeKeyboard();
}

void MiddlePane::takeKeyboard()
{
    if (auto *page = list())
        page->takeKeyboard();
    else
        m_indicator->takeKeyboard();
}

QList<QAction *> MiddlePane::reviewSteps() const
{
    const auto *page = list();
    return page == nullptr ? QList<QAction *>() : page->reviewSteps();
}

void MiddlePane::step(int by)
{
    if (auto *page = list())
        page->step(by);
}

int MiddlePane::indicatorOf(domain::RequirementId requirement) const
{
    const auto *line = m_ledger.roster().requirement(requirement);
    const auto *material = line == nullptr ? nullptr : m_ledger.roster().material(line->material);
    return material == nullptr ? m_ledger.current().number : material->indicator;
}

void MiddlePane::follow(std::optional<domain::RequirementId> requirement)
{
    if (std::exchange(m_row, requirement) == requirement && requirement)
        return;
    if (m_row && indicatorOf(*m_row) == m_ledger.current().number)
        return reach();
    if (!m_row) {
        m_settle.stop();
        return emit rowsEnded();
    }
    emit rowLeft();
    m_settle.start();
}

// Undo goes to where something changed; the list stays, and with it the evidence of its row.
void MiddlePane::reach()
{
    if (!showsList() || !m_row)
        return;
    if (indicatorOf(*m_row) != m_ledger.current().number) {
        if (!m_settle.isActive())
            m_settle.start();
        return;
    }
    m_settle.stop();
    emit rowReached(m_row->value());
}

void MiddlePane::open(domain::RequirementId requirement)
{
    showIndicator(indicatorOf(requirement));
    goTo(requirement);
}

int MiddlePane::openAlone(domain::RequirementId requirement)
{
    showIndicatorAlone();
    goTo(requirement);
    return indicatorOf(requirement);
}

void MiddlePane::goTo(domain::RequirementId requirement)
{
    const auto number = indicatorOf(requirement);
    m_indicator->goTo(requirement);
    m_ledger.show(number);
}

} // namespace taizhang::ui
