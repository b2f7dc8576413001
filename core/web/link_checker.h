#pragma once

#include "core/domain/evidence/link_check.h"
#include "core/platform/progress.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace taizhang::web {

/// Bounds of trying web addresses.
struct LinkLimits
{
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< for one address, redirects included
    int atOnce = 4;
    qint64 mostBytes = 64 * 1024; ///< that are taken of an answer; its content is looked at by nobody
    int mostRedirects = 5;
};

/// Tries web addresses, the only thing in the program that uses a network, and only when a person asks for
/// it: HEAD, then GET where a site knows no HEAD. Only http and https, also where a site sends on to; a
/// public site cannot send into this machine. No cookies, no passwords, nothing is kept.
///
/// Results stand in the order of the addresses; none for an address that could not be tried, for it is none
/// or there is no network for it. Blocks on a thread of its own, never the window's; several seconds. Throws
/// domain::Cancelled, and domain::Error when there is no network, or when no site at all answered, which says
/// nothing about the sites.
QList<std::optional<domain::LinkCheck>> checkLinks(const QStringList &addresses, const QDateTime &at,
                                                   const platform::Progress &progress = {},
                                                   const LinkLimits &limits = {});

} // namespace taizhang::web
