#pragma once

#include "core/workflow/tasks/requirement_details.h"
#include "tests/support/requirement_words.h"

namespace taizhang::test {

/// Missing, of the first material and of no unit, with nothing noted.
inline storage::RequirementLine requirementLine(qint64 id = 1)
{
    return {.id = *domain::RequirementId::parse(id), .material = *domain::MaterialId::parse(1)};
}

/// Everything that can be noted at a requirement, each with something of its own. A new field does not
/// compile until it has something here; then whatever forgets it fails a test.
inline workflow::RequirementDetails everyDetail()
{
    workflow::RequirementDetails details;
    auto &[note, office, askedCount, handler, handlerTelephone] = details;
    note = QStringLiteral("先交电子版（示例）");
    office = QStringLiteral("法规股");
    askedCount = 2;
    handler = QStringLiteral("李某某");
    handlerTelephone = QStringLiteral("13900000000");
    return details;
}

} // namespace taizhang::test
