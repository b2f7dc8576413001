#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"

#include <QJsonArray>

namespace taizhang::cli {

int runEvidenceList(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("json"), {}, {}}}, 1, 1);
    const auto session = openForReading(arguments);
    const auto pieces =
        session->read([](storage::Database &database) { return storage::allFiledEvidence(database); })
            .result();
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray list;
        for (const auto &piece : pieces)
            list << evidenceJson(piece);
        printJson({{"evidence", list}});
        return 0;
    }
    for (const auto &piece : pieces)
        print(
            QStringLiteral("%1\t%2\t%3\n").arg(piece.number, domain::shownName(piece.name)).arg(piece.size));
    return 0;
}

} // namespace taizhang::cli
