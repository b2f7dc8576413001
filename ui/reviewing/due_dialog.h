#pragma once

#include "ui/shared/typing_dialog.h"

#include <QDate>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

/// Asks for a date, and for 延期 for the reason of it. A day that is past is remarked on and taken. It writes
/// nothing.
class DueDialog : public TypingDialog
{
    Q_OBJECT

public:
    enum class Asks {
        Due,       ///< a due date; none clears it
        Extension, ///< a later date with a reason
    };

    /// `present` is the date that holds now; `today` decides what is past.
    DueDialog(Asks asks, const QString &prompt, std::optional<QDate> present, QDate today,
              QWidget *parent = nullptr);

    /// None only where none is allowed.
    std::optional<QDate> date() const;
    QString reason() const;

private:
    void follow();

    Asks m_asks;
    std::optional<QDate> m_present;
    QDate m_today;
    QLineEdit *m_date;
    QLineEdit *m_reason;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
