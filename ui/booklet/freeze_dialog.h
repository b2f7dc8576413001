#pragma once

#include "core/workflow/freezing.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class DateField;

/// Asks under what name and date the set is sent, and what is bound with it. Yields them when accepted; it
/// writes nothing.
class FreezeDialog : public QDialog
{
    Q_OBJECT

public:
    enum Binding { Nothing, Whole, Supplement };

    /// `pieces`: how many there are. `added`: how many came since the last set; nothing where none was sent.
    FreezeDialog(int pieces, std::optional<int> added, QWidget *parent = nullptr);

    workflow::FreezeWords words() const;
    Binding binding() const;

private:
    void allow();

    const int m_pieces;
    QLineEdit *m_title;
    DateField *m_on;
    QLineEdit *m_note;
    QComboBox *m_binding;
    QLabel *m_words;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
