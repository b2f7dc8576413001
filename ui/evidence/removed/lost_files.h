#pragma once

#include <functional>

class QString;
class QWidget;

namespace taizhang::evidence {
class ObjectStore;
}

namespace taizhang::ui {

class ErrorReporter;
class EvidenceModel;
class FileChooser;
class Ledger;
class ProgressRunner;

/// Looks, off the window's thread, which of the listed files are in the store no more, and marks them.
void findLost(EvidenceModel &model, const evidence::ObjectStore &store, ErrorReporter &errors);

/// Asks for the file with this content, which is lost or altered in the store, and puts it back
/// (workflow::recoverFile); then calls `done`.
void askForLostFile(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget &window,
                    const QString &sha256, std::function<void()> done);

} // namespace taizhang::ui
