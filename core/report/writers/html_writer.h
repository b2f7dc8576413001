#pragma once

#include "core/report/layout/page_profile.h"
#include "core/report/text/document.h"

#include <QByteArray>

namespace taizhang::report {

/// The document as one HTML file that needs nothing else: no script, no picture, nothing from elsewhere. It
/// reads well on a telephone and prints on A4 by the profile. UTF-8.
QByteArray htmlOf(const Document &document, const PageProfile &profile = {});

/// Its blocks alone, for pages that hold more than one document. Headings begin at <h2>.
QString htmlBody(const Document &document);
/// The style sheet that htmlBody() is written for.
QString htmlStyle(const PageProfile &profile = {});

} // namespace taizhang::report
