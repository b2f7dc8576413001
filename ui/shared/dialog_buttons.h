#pragma once

class QDialog;
class QPushButton;
class QString;

namespace taizhang::ui {

/// Adds the line with `doIt` and 取消 to the dialog's layout, which it must have; returns the former.
QPushButton *addDialogButtons(QDialog &dialog, const QString &doIt);

} // namespace taizhang::ui
