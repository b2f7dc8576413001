#pragma once

#include "core/workflow/letters/notices.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace taizhang::ui {

class DateField;
class NoticeLabel;

/// What is chosen beside the kind: only what is overdue, the date of the letters, the day to answer by.
class NoticeOptions : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeOptions(QWidget *parent = nullptr);

    /// The usual day to answer by follows the kind until another was typed.
    void setKind(domain::NoticeKind kind);
    /// The date of the letters is today's until another was typed: the window may stand open over midnight.
    /// Whether it changed; then changed() is not emitted.
    bool followDay(QDate today);
    /// Of all units. Where a date is none, the usual one stands.
    workflow::NoticeRequest request() const;
    /// Whether nothing may be made of them: a date that is none.
    bool isFaulty() const;

signals:
    void changed();

private:
    void followDates();
    void showFaults();

    domain::NoticeKind m_kind = domain::NoticeKind::Reminder;
    QCheckBox *m_overdueOnly;
    DateField *m_issuedOn;
    DateField *m_replyBy;
    QLabel *m_replyWords;
    NoticeLabel *m_faults;
    bool m_dayChosen = false;
    bool m_replyChosen = false;
};

} // namespace taizhang::ui
