#pragma once

#include "core/report/layout/page_profile.h"

#include <QByteArray>

namespace taizhang::report {

/// The measures that differ from GB/T 9704 as a JSON object, {} for none.
QByteArray jsonOf(const PageProfile &profile);

/// The profile of such an object. What is not known or is no number stays as GB/T 9704 has it, and so does
/// everything when no page could be laid out with the rest.
PageProfile profileOfJson(const QByteArray &json);

} // namespace taizhang::report
