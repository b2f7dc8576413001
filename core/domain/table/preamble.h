#pragma once

#include <QString>

namespace taizhang::domain {

/// The words of a report point up to its first ：, when they are a sentence of their own and something
/// follows (贯彻落实《…》的情况说明：公众参与情况); empty otherwise. Rows whose points begin alike can be
/// answered by one report.
QString preambleOf(const QString &point);
/// The point without them.
QString withoutPreamble(const QString &point);

} // namespace taizhang::domain
