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

namespace {

QList<int> numbers(const Arguments &arguments, const QString &option)
{
    QList<int> listed;
    const auto words = arguments.value(option).value_or(QString());
    for (const auto &word : words.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        listed << word.trimmed().toInt(&isNumber);
        if (!isNumber)
            throw UsageError(
                tr("--%1 要写用逗号隔开的序号，“%2”不是序号。").arg(option, domain::shownName(word)));
    }
    if (listed.isEmpty() && arguments.has(option))
        throw UsageError(tr("--%1 后面没有序号。").arg(option));
    return listed;
}

} // namespace

int runInspector(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("out"), QStringLiteral("DIR2|F.zip"), {}},
                               {QStringLiteral("sections"), QStringLiteral("1,4"), {}},
                               {QStringLiteral("indicators"), QStringLiteral("20,46"), {}},
                               {QStringLiteral("json"), {}, {}}},
                              1, 1);
    const auto place = arguments.required(QStringLiteral("out"));
    const workflow::InspectorScope scope{numbers(arguments, QStringLiteral("sections")),
                                         numbers(arguments, QStringLiteral("indicators"))};
    const auto session = openForReading(arguments);
    const Stoppable stop;
    complainOfPersonalOriginals(*session, session
                                              ->read([scope](storage::Database &database) {
                                                  return workflow::inspectorPieces(database, scope);
                                              })
                                              .result());
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
