#include "ui/exchange/inspector_making.h"

#include "core/evidence/document_reader.h"
#include "core/workflow/visit/inspector_folder.h"
#include "ui/exchange/inspector_dialog.h"
#include "ui/exchange/personal_dialog.h"
#include "ui/exchange/written_dialog.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/free_folder.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/tr.h"

#include <QFileInfo>

namespace taizhang::ui {

namespace {

QString askPlace(FileChooser &chooser, QWidget &window, bool isZip)
{
    const auto name = tr("迎检文件夹");
    if (isZip) {
        return chooser.saveFile(&window, tr("迎检文件夹存为"), name + QStringLiteral(".zip"),
                                tr("压缩包 (*.zip)"));
    }
    const auto place = chooser.openFolder(&window, tr("把迎检文件夹放在哪里"));
    return place.isEmpty() ? QString() : freeFolder(place, name);
}

void show(Ledger &ledger, const workflow::InspectorFolder &result, const QString &place, QWidget &window)
{
    const bool isFolder = QFileInfo(place).isDir();
    const auto said = tr("已生成“%1”：%2 项指标，%3 个文件。")
                          .arg(QDir::toNativeSeparators(place))
                          .arg(result.indicators)
                          .arg(result.files);
    emit ledger.remarked(said);
    const auto next = isFolder ? tr("拷给检查组时要拷整个文件夹，打开里面的 index.html。")
                               : tr("发给检查组后先解压，再打开里面的 index.html。");
    auto *dialog =
        new WrittenDialog(tr("迎检文件夹"), said + next, result.remarks,
                          isFolder ? QDir(place).filePath(QStringLiteral("index.html")) : place,
                          isFolder ? place : QFileInfo(place).absolutePath(), ledger.errors(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void make(Ledger &ledger, ProgressRunner &runner, QWidget &window, const workflow::InspectorScope &scope,
          const QString &place, const PersonalAnswer &answer)
{
    auto &session = ledger.session();
    runner.run<workflow::InspectorFolder>(
        tr("生成迎检文件夹"),
        [&session, scope, place, stay = answer.withoutFile](const platform::Progress &progress) {
            return workflow::writeInspectorFolder(session, scope, place,
                                                  evidence::DocumentReader::programBeside(), progress, stay);
        },
        [&ledger, &window, place, along = answer.takenAlong](const workflow::InspectorFolder &made) {
            auto result = made;
            result.remarks << along;
            show(ledger, result, place, window);
        });
}

} // namespace

void makeInspectorFolder(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget &window)
{
    auto *dialog = new InspectorDialog(ledger, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [&ledger, &chooser, &runner, &window, dialog] {
        const auto place = askPlace(chooser, window, dialog->isZip());
        if (place.isEmpty())
            return;
        askAboutPersonalOriginals(
            ledger, runner, window,
            [scope = dialog->scope()](storage::Database &database) {
                return workflow::inspectorPieces(database, scope);
            },
            [&ledger, &runner, &window, scope = dialog->scope(), place](const PersonalAnswer &answer) {
                make(ledger, runner, window, scope, place, answer);
            });
    });
    dialog->open();
}

} // namespace taizhang::ui
