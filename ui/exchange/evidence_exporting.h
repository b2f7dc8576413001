#pragma once

class QWidget;

namespace taizhang::ui {

class FileChooser;
class Ledger;
class ProgressRunner;

/// 导出材料: asks what and where to, and writes it with progress and cancel into a folder of its own there.
void exportEvidence(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget &window);

} // namespace taizhang::ui
