#pragma once

#include "ui/shared/ledger.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace taizhang::ui {

/// 落款 of a row's 情况说明: agency and date. What is left empty is the workspace's agency and the day of
/// printing.
class SignatureLine : public QWidget
{
    Q_OBJECT

public:
    SignatureLine(Ledger &ledger, const storage::TaskSheet &sheet, int indicator, QWidget *parent = nullptr);

    /// Shows what is stored, unless the clerk is in the middle of changing it.
    void refresh(const storage::TaskSheet &sheet);
    /// Makes a change of what was typed, now.
    void commit();

private:
    QPointer<Ledger> m_ledger;
    domain::TaskId m_task;
    int m_indicator;
    QString m_storedAgency;
    QString m_storedDate; ///< ISO
    /// On its way, or refused: the message of that takes the focus, and would bring the next.
    QStringList m_tried;
    QLineEdit *m_agency;
    QLineEdit *m_date;
};

} // namespace taizhang::ui
