#pragma once

#include "core/workflow/secret_texts.h"

#include <optional>

namespace taizhang::workflow {

/// secretTexts() of a file whose text was read already.
std::optional<SecretText> secretBeginning(const evidence::NamedFile &file, const QString &text);

} // namespace taizhang::workflow
