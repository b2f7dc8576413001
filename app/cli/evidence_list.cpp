#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/look_again.h"
#include "core/workflow/evidence/piece_checks.h"

#include <QJsonArray>

namespace taizhang::cli {

int runEvidenceList(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("json"), {}}}, 1, 1);
    const auto session = openForReading(arguments);
    auto pieces = session->read(storage::allFiledEvidence).result();
    workflow::lookAgain(pieces, session->objects());
    if (arguments.has(QStringLiteral("json"))) {
        const auto directory = readDirectory(*session);
        QHash<domain::RequirementId, storage::RequirementLine> asked;
        for (const auto &line :
             session->read([](auto &database) { return storage::requirementLines(database); }).result())
            asked.insert(line.id, line);
        const auto texts = session->read(workflow::materialTexts).result();
        QJsonArray list;
        for (const auto &piece : std::as_const(pieces)) {
            auto json = evidenceJson(piece, texts.value(piece.requirement));
            const auto line = asked.constFind(piece.requirement);
            const bool ofUnit = line != asked.cend() && line->unit;
            json.insert(QStringLiteral("unit"),
                        ofUnit ? QJsonValue(directory.nameOf(*line->unit)) : QJsonValue());
            json.insert(QStringLiteral("period"),
                        ofUnit && !line->period.isEmpty() ? QJsonValue(line->period) : QJsonValue());
            if (piece.sourceUnit)
                json.insert(QStringLiteral("sourceUnit"), directory.nameOf(*piece.sourceUnit));
            list << json;
        }
        printJson({{"evidence", list}});
        return 0;
    }
    for (const auto &piece : std::as_const(pieces))
        print(
            QStringLiteral("%1\t%2\t%3\n").arg(piece.number, domain::shownName(piece.name)).arg(piece.size));
    return 0;
}

} // namespace taizhang::cli
