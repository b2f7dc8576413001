#include "core/workflow/evidence/evidence_export.h"
#include "app/cli/output.h"
#include "app/cli/personal_originals.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"

#include <QDir>
#include <QJsonArray>

namespace taizhang::cli {

int runEvidenceExport(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("out"), QStringLiteral("DIR2")},
                               {QStringLiteral("indicator"), QStringLiteral("N")},
                               {QStringLiteral("section"), QStringLiteral("S")},
                               {QStringLiteral("unit"), QStringLiteral("U")},
                               {QStringLiteral("json"), {}}},
                              1, 1);
    const auto folder = arguments.required(QStringLiteral("out"));
    const auto session = openForReading(arguments);
    storage::SetFilter filter;
    filter.indicator = arguments.number(QStringLiteral("indicator"));
    filter.section = arguments.number(QStringLiteral("section"));
    if (const auto unit = arguments.value(QStringLiteral("unit")))
        filter.unit = unitNamed(readDirectory(*session), *unit, Retired::Shown).id;
    const Stoppable stop;
    complainOfPersonalOriginals(
        *session,
        session
            ->read([filter](storage::Database &database) { return storage::evidenceSet(database, filter); })
            .result(),
        stop.progress().cancelled);
    const auto result = workflow::exportEvidence(*session, filter, folder, stop.progress());
    if (arguments.has(QStringLiteral("json")))
        printJson({{"files", result.files},
                   {"bytes", result.bytes},
                   {"remarks", QJsonArray::fromStringList(result.remarks)}});
    else
        print(tr("已把 %1 份材料导出到“%2”。\n")
                  .arg(result.files)
                  .arg(domain::shownName(QDir::toNativeSeparators(folder))));
    return sayAtEnd(result.remarks.mid(0, result.failed), result.remarks.mid(result.failed));
}

} // namespace taizhang::cli
