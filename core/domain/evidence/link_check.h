#pragma once

#include <QDateTime>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace taizhang::domain {

/// What came of asking a web site for a page.
enum class LinkOutcome {
    Opens,
    NotThere,    ///< 404, 410
    NotAllowed,  ///< 401, 403: behind a login
    Faulty,      ///< any other status of 400 and above
    NoHost,      ///< no such site, or nobody who knows it
    Refused,     ///< nothing listens there
    Silent,      ///< no answer in the time given
    Certificate, ///< https that a browser would warn of
    Astray,      ///< sent on to something that is no web address, or round in circles
    Broken,      ///< cut off in the middle
};

/// Whether a web address opened when it was tried last.
struct LinkCheck
{
    LinkOutcome outcome = LinkOutcome::Opens;
    int status = 0; ///< of HTTP; 0 where there was none
    QDateTime at;
    bool opens() const { return outcome == LinkOutcome::Opens; }
    bool operator==(const LinkCheck &) const = default;
};

/// As it is kept, with the address that was tried.
QVariantMap storedLinkCheck(const LinkCheck &check, const QString &address);
/// The same read back, of whichever address; nothing where it is none.
std::optional<LinkCheck> readLinkCheck(const QVariantMap &stored);
/// Only when it is of this address: one that was corrected since was not tried.
std::optional<LinkCheck> linkCheckOf(const QVariantMap &stored, const QString &address);

/// opens, not_there, …: the word in the database and in JSON.
QString linkOutcomeWord(LinkOutcome outcome);
/// 能打开（2026年11月26日核查）, 打不开：没有这个网页（404，2026年11月26日核查）; in the language of the
/// program.
QString linkCheckText(const LinkCheck &check);
/// The same on paper, where all is Chinese.
QString printedLinkCheck(const LinkCheck &check);

} // namespace taizhang::domain
