#pragma once

#include "core/workflow/paper/booklet_parts.h"

namespace taizhang::workflow {

/// Says what there is to say of many indicators or pieces once, and how a set that was sent differs from what
/// there is now.
void addRemarks(PreparedBooklet &booklet, const BookletContent &content);

} // namespace taizhang::workflow
