#pragma once

#include "core/workflow/evidence/look_through.h"

namespace taizhang::workflow {

/// 另立一件：已有 区教育局 001-1-01, 是 001-1-01 的旧版本; empty where the ledger has not got it.
QString alreadyWords(const IncomingFile &file, domain::ContentUse use);
/// The same as a sentence.
QString alreadySentence(const IncomingFile &file, domain::ContentUse use);

} // namespace taizhang::workflow
