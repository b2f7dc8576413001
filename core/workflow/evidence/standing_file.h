#pragma once

#include <QString>

namespace taizhang::workflow {

/// A file that is to stand for a 情况说明 is printed in its place. Throws domain::Error for one that is
/// empty, locked with a password or that cannot be shown.
void refuseUnshowable(const QString &file);

} // namespace taizhang::workflow
