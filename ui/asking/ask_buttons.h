#pragma once

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace taizhang::ui {

/// 交办 (Alt+O, Ctrl+Enter) and 取消. Enter belongs to the filter and the list; a dialog that took it would
/// ask before all is ticked.
struct AskButtons
{
    QDialogButtonBox *box = nullptr;
    QPushButton *accept = nullptr;
};
AskButtons makeAskButtons(QDialog &dialog);

} // namespace taizhang::ui
