#pragma once

#include "core/web/link_checker.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace taizhang::web {

/// Inside core/web: one address being tried, within the event loop of its thread.
class LinkAttempt : public QObject
{
public:
    using Done = std::function<void(domain::LinkOutcome outcome, int status)>;

    /// `done` is called once, not from within the constructor.
    LinkAttempt(QNetworkAccessManager &manager, const QUrl &address, const LinkLimits &limits, Done done,
                QObject *parent);
    ~LinkAttempt() override;

    /// http and https with a host, and nothing else.
    static bool isWeb(const QUrl &address);
    /// This machine, which is there without a network.
    static bool isLocal(const QUrl &address);

private:
    void ask();
    void answered();
    void failed();
    void sentOn(const QUrl &to);
    void takeStatus(int status);
    void forgetReply();
    void settle(domain::LinkOutcome outcome, int status = 0);

    QNetworkAccessManager &m_manager;
    QUrl m_url;
    LinkLimits m_limits;
    Done m_done;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr;
    bool m_whole = false; ///< GET
    int m_redirects = 0;
};

} // namespace taizhang::web
