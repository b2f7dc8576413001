#pragma once

#include <QString>

#include <functional>
#include <memory>

class QObject;
class QWidget;

namespace taizhang::ui {

class PrintablePages;
class ProgressRunner;

/// Asks for a printer and the pages, over `parent`, and prints. `printed` follows when all was handed to the
/// printer and `context` is still there.
void printWithDialog(const QString &title, const std::shared_ptr<PrintablePages> &pages,
                     ProgressRunner &runner, QWidget *parent, QObject *context,
                     const std::function<void()> &printed);

} // namespace taizhang::ui
