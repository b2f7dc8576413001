#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/evidence/material_advice.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/workflow/evidence/look_again.h"

namespace taizhang::cli {

namespace {

void printMaterial(const storage::MaterialSheet &sheet)
{
    print(tr("  材料%1 [%2] %3（%4 件）\n")
              .arg(sheet.ordinal)
              .arg(domain::stateLabel(sheet.state), sheet.material.text)
              .arg(sheet.filings));
    for (const auto &sentence : domain::adviceOn(sheet.material.text, sheet.state, sheet.filings))
        print(QStringLiteral("    %1\n").arg(sentence));
}

void printPlain(const storage::IndicatorSheet &sheet)
{
    print(tr("第%1项 %2\n").arg(sheet.number).arg(sheet.text));
    if (!sheet.applicable())
        print(tr("不适用：%1\n").arg(sheet.note));
    for (const auto &task : sheet.tasks) {
        print(tr("第%1行 牵头单位：%2\n")
                  .arg(task.ordinal)
                  .arg(QString(task.leadText).replace(QLatin1Char('\n'), QStringLiteral("、"))));
        for (const auto &material : task.materials)
            printMaterial(material);
        for (const auto &point : task.points)
            print(tr("  要点%1 %2：%3\n")
                      .arg(point.ordinal)
                      .arg(point.point.text, point.text.trimmed().isEmpty() ? tr("未写") : tr("已写")));
    }
}

} // namespace

int runShow(const QStringList &words)
{
    const Arguments arguments(words, placeOptions(false) << Option{QStringLiteral("json"), {}, {}}, 1, 1);
    const auto session = openForReading(arguments);
    const auto sheet = selectedIndicator(*session, arguments);
    if (!arguments.has(QStringLiteral("json"))) {
        printPlain(sheet);
        return 0;
    }
    const auto json = session
                          ->read([&sheet, &objects = session->objects()](storage::Database &database) {
                              domain::Progress progress;
                              for (const auto &task : storage::taskProgress(database))
                                  if (task.indicator == sheet.number)
                                      progress += task.progress;
                              auto pieces = storage::filedEvidence(database, sheet.id);
                              workflow::lookAgain(pieces, objects);
                              return indicatorJson(sheet, pieces, progress);
                          })
                          .result();
    printJson(json);
    return 0;
}

} // namespace taizhang::cli
