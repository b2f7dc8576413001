#include "core/web/link_attempt.h"

#include <QHostAddress>

namespace taizhang::web {

using domain::LinkOutcome;

LinkAttempt::LinkAttempt(QNetworkAccessManager &manager, const QUrl &address, const LinkLimits &limits,
                         Done done, QObject *parent)
    : QObject(parent), m_manager(manager), m_url(address), m_limits(limits), m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { settle(LinkOutcome::Silent); });
    m_deadline.start(limits.patience);
    ask();
}

LinkAttempt::~LinkAttempt()
{
    forgetReply();
}

bool LinkAttempt::isWeb(const QUrl &address)
{
    const bool web = address.scheme() == QLatin1String("http") || address.scheme() == QLatin1String("https");
    return address.isValid() && web && !address.host().isEmpty() && address.userInfo().isEmpty();
}

bool LinkAttempt::isLocal(const QUrl &address)
{
    const auto host = address.host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
           QHostAddress(host).isLoopback();
}

void LinkAttempt::ask()
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Mozilla/5.0 (link check)"));
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is to be unpacked
    m_reply = m_whole ? m_manager.get(request) : m_manager.head(request);
    m_reply->setReadBufferSize(m_limits.mostBytes);
    connect(m_reply, &QNetworkReply::finished, this, &LinkAttempt::answered);
    // The status is all that is wanted: a page of any size is left where it is.
    connect(m_reply, &QNetworkReply::readyRead, this, &LinkAttempt::answered);
}

void LinkAttempt::answered()
{
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failed();
    const auto to = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && !to.isEmpty())
        return sentOn(m_url.resolved(to));
    takeStatus(status);
}

void LinkAttempt::takeStatus(int status)
{
    if (status < 400)
        return settle(LinkOutcome::Opens, status);
    if (!m_whole) { // many a site answers HEAD with an error
        m_whole = true;
        forgetReply();
        return ask();
    }
    settle(status == 404 || status == 410   ? LinkOutcome::NotThere
           : status == 401 || status == 403 ? LinkOutcome::NotAllowed
                                            : LinkOutcome::Faulty,
           status);
}

void LinkAttempt::sentOn(const QUrl &to)
{
    const bool intoThisMachine = isLocal(to) && !isLocal(m_url);
    if (!isWeb(to) || intoThisMachine || ++m_redirects > m_limits.mostRedirects)
        return settle(LinkOutcome::Astray);
    m_url = to;
    forgetReply();
    ask();
}

void LinkAttempt::failed()
{
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return settle(LinkOutcome::NoHost);
    case QNetworkReply::ConnectionRefusedError:
        return settle(LinkOutcome::Refused);
    case QNetworkReply::SslHandshakeFailedError:
        return settle(LinkOutcome::Certificate);
    case QNetworkReply::ProtocolUnknownError:
        return settle(LinkOutcome::Astray);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::UnknownNetworkError: // no way there, as without a network
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return settle(LinkOutcome::Silent);
    default:
        break;
    }
    if (m_whole)
        return settle(LinkOutcome::Broken);
    m_whole = true; // hung up on HEAD
    forgetReply();
    ask();
}

void LinkAttempt::forgetReply()
{
    if (m_reply == nullptr)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void LinkAttempt::settle(LinkOutcome outcome, int status)
{
    m_deadline.stop();
    forgetReply();
    if (const auto done = std::exchange(m_done, nullptr))
        done(outcome, status);
}

} // namespace taizhang::web
