#pragma once

class QWidget;

namespace taizhang::ui {

class FileChooser;
class Ledger;
class ProgressRunner;

/// 生成迎检文件夹: asks what and where to, writes it with progress and cancel, and shows what came of it.
void makeInspectorFolder(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget &window);

} // namespace taizhang::ui
