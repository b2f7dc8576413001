#include "app/cli/output.h"
#include "app/cli/personal_originals.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/workflow/visit/inspector_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace taizhang::cli {

int runInspector(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("out"), QStringLiteral("DIR2|F.zip")},
                               {QStringLiteral("sections"), QStringLiteral("1,4")},
                               {QStringLiteral("indicators"), QStringLiteral("20,46")},
                               {QStringLiteral("json"), {}}},
                              1, 1);
    const auto place = arguments.required(QStringLiteral("out"));
    const workflow::InspectorScope scope{arguments.numbers(QStringLiteral("sections")),
                                         arguments.numbers(QStringLiteral("indicators"))};
    const auto session = openForReading(arguments);
    const Stoppable stop;
    complainOfPersonalOriginals(*session,
                                session
                                    ->read([scope](storage::Database &database) {
                                        return workflow::inspectorPieces(database, scope);
                                    })
                                    .result(),
                                stop.progress().cancelled);
    const auto result = workflow::writeInspectorFolder(
        *session, scope, place, QCoreApplication::applicationFilePath(), stop.progress());
    if (arguments.has(QStringLiteral("json")))
        printJson({{"indicators", result.indicators},
                   {"files", result.files},
                   {"bytes", result.bytes},
                   {"remarks", QJsonArray::fromStringList(result.remarks)}});
    else
        print(tr("迎检文件夹“%1”：%2 项指标，%3 个文件。用浏览器打开里面的 index.html。\n")
                  .arg(domain::shownName(QDir::toNativeSeparators(place)), QString::number(result.indicators),
                       QString::number(result.files)));
    return sayAtEnd(result.remarks.mid(0, result.failed), result.remarks.mid(result.failed));
}

} // namespace taizhang::cli
