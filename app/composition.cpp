#include "app/composition.h"

#include "core/domain/table/hints.h"
#include "core/domain/units/unit.h"
#include "core/exchange/official_table.h"
#include "core/late/loading.h"
#include "core/workflow/workspace/workspace_session.h"
#include "ui/settings/actor_setting.h"
#include "ui/shared/error_reporter.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QThreadPool>
#include <QTimer>

#include <future>

namespace taizhang::app {

using workflow::WorkspaceSession;

namespace {

const auto lightnessKey = QStringLiteral("lightness");

/// Opens the ledger on a thread of its own; this one looks through the fonts of the system meanwhile, which
/// takes as long.
std::unique_ptr<WorkspaceSession> openSession(const QString &folder, WorkspaceSession::Purpose purpose,
                                              const platform::Actor &actor)
{
    auto session = std::async(std::launch::async, [&] {
        auto opened = WorkspaceSession::open(folder, purpose, actor);
        // The rules of hints and of names are made at their first use.
        domain::findHints(QStringLiteral("目录"));
        domain::unitNameKey(QStringLiteral("各乡镇"));
        return opened;
    });
    QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral("法治 20"));
    while (session.wait_for(std::chrono::seconds::zero()) != std::future_status::ready && ui::drawAhead()) {
    }
    return session.get();
}

} // namespace

Composition::Composition(QApplication &application)
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("fazhi-taizhang"),
                 QStringLiteral("fazhi-taizhang"))
    , m_theme(application, ui::parseLightness(m_settings.value(lightnessKey).toString()))
    , m_recent(m_settings)
{
    QTimer::singleShot(ui::windowSettledAfterMs, this,
                       [] { QThreadPool::globalInstance()->start(late::loadAhead); });
}

Composition::~Composition() = default;

void Composition::start(const QString &folder)
{
    const auto wanted = folder.isEmpty() ? m_recent.folders().value(0) : folder;
    if (wanted.isEmpty()) {
        showStartPage();
        return;
    }
    try {
        openWindow(wanted);
    } catch (...) {
        // Said on the start page, where something else can be opened.
        showStartPage().report(tr("打开台账"), std::current_exception());
    }
}

ui::ErrorReporter &Composition::showStartPage()
{
    m_startPage = std::make_unique<ui::StartPage>(m_chooser, m_recent);
    auto &errors = m_startPage->errors();
    connect(m_startPage.get(), &ui::StartPage::createWanted, this,
            [this, &errors](const QString &folder) { create(folder, errors); });
    connect(m_startPage.get(), &ui::StartPage::openWanted, this,
            [this, &errors](const QString &folder) { open(folder, errors); });
    m_startPage->show();
    return errors;
}

bool Composition::create(const QString &folder, ui::ErrorReporter &errors)
{
    const bool created = errors.guard(tr("新建台账"), [&] {
        WorkspaceSession::create(folder, exchange::officialTable(),
                                 {ui::actorOf(m_settings), QDateTime::currentDateTimeUtc()});
    });
    return created && open(folder, errors);
}

bool Composition::open(const QString &folder, ui::ErrorReporter &errors)
{
    return errors.guard(tr("打开台账"), [&] { openWindow(folder); });
}

void Composition::openWindow(const QString &folder, WorkspaceSession::Purpose purpose)
{
    // One that is read-only is opened anew: whoever held the ledger may have closed it meanwhile.
    if (m_window && QFileInfo(m_window->folder()) == QFileInfo(folder) && m_window->writable() &&
        purpose == WorkspaceSession::Purpose::WriteOrRead) {
        m_window->activateWindow();
        return;
    }
    auto session = openSession(folder, purpose, ui::actorOf(m_settings));
    m_recent.opened(session->folder().path());
    if (m_window) // the new one takes its place
        m_window->saveSizes();
    auto window = std::make_unique<ui::MainWindow>(std::move(session), m_chooser, m_settings);
    // Queued: the window that asks is still in the middle of its own signal.
    connect(
        window.get(), &ui::MainWindow::createWanted, this,
        [this](const QString &wanted) { create(wanted, m_window->errors()); }, Qt::QueuedConnection);
    connect(
        window.get(), &ui::MainWindow::openWanted, this,
        [this](const QString &wanted) { open(wanted, m_window->errors()); }, Qt::QueuedConnection);
    connect(window.get(), &ui::MainWindow::reopenWanted, this, &Composition::reopen, Qt::QueuedConnection);
    connect(
        window.get(), &ui::MainWindow::lookWanted, this,
        [this](const QString &wanted) {
            m_window->errors().guard(tr("打开台账"),
                                     [&] { openWindow(wanted, WorkspaceSession::Purpose::Look); });
        },
        Qt::QueuedConnection);
    connect(window.get(), &ui::MainWindow::lightnessChosen, this, &Composition::setLightness);
    window->setLightness(m_theme.lightness());
    window->show();
    if (m_window)
        m_window->closeUnasked();
    m_window = std::move(window);
    if (m_startPage)
        m_startPage.release()->deleteLater();
}

void Composition::reopen(const QString &folder, const QString &sentence)
{
    // The old window goes first: it holds the lock. That there is none for a moment ends nothing.
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->closeUnasked();
    m_window.reset();
    start(folder);
    QApplication::setQuitOnLastWindowClosed(true);
    if (m_window) // once it has shown what it shows, which ends what was said before
        QTimer::singleShot(0, m_window.get(),
                           [this, sentence] { emit m_window->ledger().remarked(sentence); });
}

void Composition::setLightness(ui::Theme::Lightness lightness)
{
    m_settings.setValue(lightnessKey, ui::lightnessWord(lightness));
    m_theme.setLightness(lightness);
}

} // namespace taizhang::app
