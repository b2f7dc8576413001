#pragma once

#include <QLabel>

class QLineEdit;

namespace taizhang::ui {

/// What is wrong with the words of a field, in red beneath it; hidden while nothing is.
class FaultLabel : public QLabel
{
    Q_OBJECT

public:
    /// For `field`, which says the fault to a screen reader, too.
    FaultLabel(const QString &name, QLineEdit &field, QWidget *parent);

    /// Empty: nothing is wrong.
    void say(const QString &sentence);

private:
    void makeRoom();

    QLineEdit &m_field;
};

} // namespace taizhang::ui
