#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/evidence/material_advice.h"
#include "core/domain/evidence/secrecy.h"
#include "core/workflow/tasks/material_state.h"

namespace taizhang::cli {

int runMaterialSet(const QStringList &words)
{
    const Arguments arguments(words,
                              placeOptions(true) << Option{QStringLiteral("state"), QStringLiteral("STATE")}
                                                 << Option{QStringLiteral("reason"), QStringLiteral("TEXT")},
                              1, 1);
    const auto state = domain::parseStateWord(arguments.required(QStringLiteral("state")));
    if (!state)
        throw UsageError(tr("不认识的状态“%1”，可用 collected、missing、nil、na。")
                             .arg(arguments.required(QStringLiteral("state"))));
    const auto reason = arguments.text(QStringLiteral("reason"));
    const auto session = openForWriting(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    const auto &material = selectedMaterial(sheet, selectedTask(sheet, arguments), arguments);
    const auto requirement = material.requirement;
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::setMaterialState(database, author, requirement, *state, reason);
        })
        .result();
    if (*state == domain::RequirementState::NilReturn && material.state != *state)
        for (const auto &sentence : domain::adviceBeforeNil(material.filings))
            complain(sentence);
    return sayAtEnd({}, domain::secretWordsRemarks(tr("理由"), reason));
}

} // namespace taizhang::cli
