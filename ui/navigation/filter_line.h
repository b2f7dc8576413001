#pragma once

#include <QLineEdit>

class QAbstractItemView;

namespace taizhang::ui {

/// The line above a list that narrows it: Esc clears it, Down goes into the list, Enter takes the first row.
class FilterLine : public QLineEdit
{
    Q_OBJECT

public:
    FilterLine(const char *name, const QString &accessibleName, QWidget *parent = nullptr);

    void takeKeyboard();
    /// Down goes into `view`, to its first row where none is selected.
    void leadInto(QAbstractItemView &view);

signals:
    void downWanted();
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace taizhang::ui
