#pragma once

#include "core/workflow/tasks/asking.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace taizhang::ui {

/// On which terms somebody is asked: 年度, pieces for each, 期限. What is wrong with them is said beside
/// them.
class AskTerms : public QWidget
{
    Q_OBJECT

public:
    /// `today` decides which date is past.
    explicit AskTerms(QDate today, QWidget *parent = nullptr);

    bool areValid() const;
    /// Puts them into the asking; only when they are valid.
    void applyTo(workflow::Asking &asking) const;

signals:
    void changed();

private:
    void follow();
    std::optional<QDate> due() const;

    QDate m_today;
    QLineEdit *m_years;
    QSpinBox *m_count;
    QLineEdit *m_due;
    QLabel *m_remark;
};

} // namespace taizhang::ui
