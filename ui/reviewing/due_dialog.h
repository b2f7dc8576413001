#pragma once

#include "ui/shared/typing_dialog.h"

#include <QDate>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

/// Asks for a date, and for 延期 for the reason of it. A day that is past is remarked on and taken. Where the
/// dates that hold now differ, the line begins empty, and to take them all away is a box to tick: whoever
/// confirms without a look changes nothing. It writes nothing.
class DueDialog : public TypingDialog
{
    Q_OBJECT

public:
    enum class Asks {
        Due,            ///< a due date; none clears it
        DueOfDiffering, ///< one due date in place of several
        Extension,      ///< a later date with a reason
    };

    /// `present` is the date that holds now, none where they differ; `today` decides what is past. Up to
    /// `extendedTo`, an extension that was granted, another due date changes nothing.
    DueDialog(Asks asks, const QString &prompt, std::optional<QDate> present, QDate today,
              std::optional<QDate> extendedTo = {}, QWidget *parent = nullptr);

    /// None only where that is wanted.
    std::optional<QDate> date() const;
    QString reason() const;

private:
    void follow();

    Asks m_asks;
    std::optional<QDate> m_present;
    QDate m_today;
    std::optional<QDate> m_extendedTo;
    QLineEdit *m_date;
    QCheckBox *m_none; ///< null where the dates do not differ
    QLineEdit *m_reason;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
