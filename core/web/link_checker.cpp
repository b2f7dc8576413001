#include "core/web/link_checker.h"

#include "core/domain/error.h"
#include "core/web/link_attempt.h"
#include "core/web/tr.h"

#include <QEventLoop>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

namespace taizhang::web {

using domain::LinkCheck;
using domain::LinkOutcome;

namespace {

constexpr int cancelStepMs = 50;

bool hasNetwork()
{
    const auto all = QNetworkInterface::allInterfaces();
    return std::any_of(all.cbegin(), all.cend(), [](const QNetworkInterface &each) {
        const auto flags = each.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !each.addressEntries().isEmpty();
    });
}

/// Nobody answered: the site may be gone, or this machine have no way out.
bool saysNothing(LinkOutcome outcome)
{
    return outcome == LinkOutcome::NoHost || outcome == LinkOutcome::Silent;
}

/// All addresses of a call, some of them at once.
class LinkRound
{
public:
    LinkRound(const QStringList &addresses, const QDateTime &at, const platform::Progress &progress,
              const LinkLimits &limits)
        : m_at(at), m_progress(progress), m_limits(limits), m_checks(addresses.size())
    {
        const bool network = hasNetwork();
        for (const auto &address : addresses) {
            const QUrl url(address, QUrl::TolerantMode);
            const bool secure = url.scheme() == QLatin1String("https");
            const bool can = LinkAttempt::isWeb(url) && (network || LinkAttempt::isLocal(url)) &&
                             (!secure || QSslSocket::supportsSsl());
            m_urls << (can ? url : QUrl());
        }
        m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    QList<std::optional<LinkCheck>> run()
    {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &m_loop, [this] {
            if (m_progress.isCancelled())
                m_loop.quit();
        });
        watch.start(cancelStepMs);
        startMore();
        if (m_underWay > 0)
            m_loop.exec();
        if (m_progress.isCancelled() && m_underWay > 0)
            throw domain::Cancelled(tr("已停止核查网址，什么也没有登记。"));
        return m_checks;
    }

private:
    void startMore()
    {
        while (m_underWay < m_limits.atOnce && m_next < m_urls.size()) {
            const auto place = m_next++;
            if (m_urls.at(place).isEmpty()) {
                m_progress.report(++m_done, m_urls.size());
                continue;
            }
            ++m_underWay;
            new LinkAttempt(
                m_manager, m_urls.at(place), m_limits,
                [this, place](LinkOutcome outcome, int status) { take(place, outcome, status); },
                &m_attempts);
        }
        if (m_underWay == 0)
            m_loop.quit();
    }

    void take(qsizetype place, LinkOutcome outcome, int status)
    {
        m_checks[place] = LinkCheck{outcome, status, m_at};
        --m_underWay;
        m_progress.report(++m_done, m_urls.size());
        startMore();
    }

    QDateTime m_at;
    platform::Progress m_progress;
    LinkLimits m_limits;
    QList<QUrl> m_urls; ///< empty where it cannot be tried
    QList<std::optional<LinkCheck>> m_checks;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    int m_underWay = 0;
    QNetworkAccessManager m_manager;
    QEventLoop m_loop;
    QObject m_attempts; ///< goes first, as its children use the rest
};

} // namespace

QList<std::optional<LinkCheck>> checkLinks(const QStringList &addresses, const QDateTime &at,
                                           const platform::Progress &progress, const LinkLimits &limits)
{
    if (addresses.isEmpty())
        return {};
    auto checks = LinkRound(addresses, at, progress, limits).run();
    const bool noneTried =
        std::none_of(checks.cbegin(), checks.cend(), [](const auto &check) { return check.has_value(); });
    if (noneTried)
        throw domain::Error(
            tr("这台电脑没有接入网络，一个网址也没有核查，台账没有改动：网址和二维码照样可以打印，接通"
               "网络后再核查。"));
    bool heard = false;
    for (qsizetype place = 0; place < checks.size(); ++place)
        heard = heard || (checks.at(place) && (!saysNothing(checks.at(place)->outcome) ||
                                               LinkAttempt::isLocal(QUrl(addresses.at(place)))));
    if (!heard)
        throw domain::Error(
            tr("没有一个网站有回答，这台电脑可能没有接通外网，没有登记，台账没有改动：请先在浏览器里打开一个"
               "网址试试，再核查。"));
    return checks;
}

} // namespace taizhang::web
