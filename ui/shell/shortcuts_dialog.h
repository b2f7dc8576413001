#pragma once

#include <QDialog>

class QMenuBar;

namespace taizhang::ui {

/// Every action of the menus that has a shortcut, read from the menus so that none is forgotten.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);
};

/// 关于法治台账: name and version.
void showAbout(QWidget &window);

} // namespace taizhang::ui
