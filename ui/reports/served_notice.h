#pragma once

#include "core/storage/table/indicator_repository.h"
#include "ui/reports/report_button.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace taizhang::ui {

class Ledger;

/// Says that the row is answered by the 情况说明 of another indicator; hidden where it has its own.
class ServedNotice : public QFrame
{
    Q_OBJECT

public:
    ServedNotice(Ledger &ledger, const ReportRow &row, QWidget *parent);

    void refresh(const storage::TaskSheet &sheet);
    bool isServed() const { return m_by.has_value(); }

signals:
    /// The row is to have a report of its own again.
    void releaseWanted();

private:
    Ledger &m_ledger;
    QLabel *m_words;
    std::optional<storage::RowPlace> m_by;
};

} // namespace taizhang::ui
