#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/reports/report_coverage.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/workflow/evidence/look_again.h"
#include "core/workflow/evidence/piece_checks.h"
#include "core/workflow/reports/report_input.h"

namespace taizhang::cli {

namespace {

void printMaterial(const storage::MaterialSheet &sheet, const QList<storage::FiledEvidence> &pieces)
{
    print(tr("  材料%1 [%2] %3（%4 件）\n")
              .arg(sheet.ordinal)
              .arg(domain::stateLabel(sheet.state), sheet.material.text)
              .arg(sheet.filings));
    if (!sheet.reason.isEmpty())
        print(tr("    理由：%1\n").arg(sheet.reason));
    for (const auto &sentence : workflow::adviceOnMaterial(sheet, pieces))
        print(QStringLiteral("    %1\n").arg(sentence));
}

/// The texts with their citations as they are printed.
void putPrintedTexts(storage::Database &database, storage::IndicatorSheet &sheet)
{
    QList<QString *> places;
    QStringList texts;
    for (auto &task : sheet.tasks) {
        places << &task.freeText;
        for (auto &point : task.points)
            places << &point.text;
    }
    for (const auto *place : std::as_const(places))
        texts << *place;
    const auto numbers = workflow::citedNumbers(database, texts);
    for (auto *place : std::as_const(places))
        *place = report::withCitations(*place, numbers);
}

/// Of a row whose 情况说明 is a file.
QString standingWords(const storage::TaskSheet &task)
{
    return task.standingKind == QStringLiteral("sealed") ? tr("以盖章扫描件为准") : tr("以成品文件为准");
}

void printPlain(const storage::IndicatorSheet &sheet, const QList<storage::FiledEvidence> &evidence)
{
    print(tr("第%1项 %2\n").arg(sheet.number).arg(sheet.text));
    if (!sheet.applicable())
        print(tr("不适用：%1\n").arg(sheet.note));
    for (const auto &task : sheet.tasks) {
        print(tr("第%1行 牵头单位：%2\n")
                  .arg(task.ordinal)
                  .arg(QString(task.leadText).replace(QLatin1Char('\n'), QStringLiteral("、"))));
        for (const auto &material : task.materials) {
            QList<storage::FiledEvidence> filed;
            for (const auto &piece : evidence)
                if (piece.row == task.ordinal && piece.material == material.ordinal)
                    filed << piece;
            printMaterial(material, filed);
        }
        const auto stateOf = [&task](const QString &text) {
            return task.standingEvidence           ? standingWords(task)
                   : domain::countsAsWritten(text) ? tr("已写")
                                                   : tr("未写");
        };
        for (const auto &point : task.points)
            print(tr("  要点%1 %2：%3\n").arg(point.ordinal).arg(point.point.text, stateOf(point.text)));
        if (task.points.isEmpty())
            print(tr("  情况说明：%1\n").arg(stateOf(task.freeText)));
    }
}

} // namespace

int runShow(const QStringList &words)
{
    const Arguments arguments(words, placeOptions(false) << Option{QStringLiteral("json"), {}}, 1, 1);
    const auto session = openForReading(arguments);
    auto sheet = selectedIndicator(*session, arguments);
    if (!arguments.has(QStringLiteral("json"))) {
        printPlain(sheet, session
                              ->read([id = sheet.id](storage::Database &database) {
                                  return storage::filedEvidence(database, id);
                              })
                              .result());
        return 0;
    }
    const auto json = session
                          ->read([&sheet, &objects = session->objects()](storage::Database &database) {
                              putPrintedTexts(database, sheet);
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
