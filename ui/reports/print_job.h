#pragma once

#include <QPageSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QObject;
class QWidget;

namespace taizhang::ui {

class PrintablePages;
class ProgressRunner;

/// What the print dialog begins with; the user may still change it there.
struct PrintPresets
{
    std::optional<QPageSize::PageSizeId> paper; ///< none: as large as the pages
    bool duplex = false;
    bool grey = false;
    int copies = 1;
    bool collate = true;
};

/// What has to be done before pages leave the window, as paper or as a file: calls `then` once it is done,
/// and never when it cannot be.
using Release = std::function<void(const std::function<void()> &then)>;

/// Asks for a printer and the pages, over `parent`, and prints, when there is a `release` not before that.
/// When all was handed to the printer, or written where the user chose to print to a file, and `context` is
/// still there, `printed` is told in a sentence which of the two.
void printWithDialog(const QString &title, const std::shared_ptr<PrintablePages> &pages,
                     ProgressRunner &runner, QWidget *parent, QObject *context,
                     const std::function<void(const QString &said)> &printed,
                     const PrintPresets &presets = {}, const Release &release = {});

/// `then`, after the release where there is one.
void released(const Release &release, const std::function<void()> &then);

} // namespace taizhang::ui
