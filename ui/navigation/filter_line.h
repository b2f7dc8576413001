#pragma once

#include <QLineEdit>

namespace taizhang::ui {

/// The line above a list that narrows it: Esc clears it, Down goes into the list, Enter takes the first row.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    FilterLine(const char *name, const QString &accessibleName, QWidget *parent = nullptr);

    void takeKeyboard();

signals:
    void downWanted();
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace taizhang::ui
