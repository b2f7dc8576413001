#pragma once

#include "core/domain/tasks/progress.h"

namespace taizhang::domain {

/// 45%; — where there is nothing to do, which is neither done nor undone.
QString percentText(const Progress &progress);

} // namespace taizhang::domain
