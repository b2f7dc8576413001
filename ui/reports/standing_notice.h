#pragma once

#include "core/storage/table/indicator_repository.h"
#include "ui/reports/report_button.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace taizhang::ui {

class Ledger;

/// Says that a finished file or the sealed scan stands for the 情况说明 of a row; hidden where none does.
class StandingNotice : public QFrame
{
    Q_OBJECT

public:
    StandingNotice(Ledger &ledger, const ReportRow &row, QWidget *parent);

    void refresh(const storage::TaskSheet &sheet);
    /// Whether a file stands for the text.
    bool isStanding() const { return m_shown.has_value(); }

signals:
    /// The text that was typed is to count again.
    void textWanted();

private:
    Ledger &m_ledger;
    QLabel *m_words;
    std::optional<domain::EvidenceId> m_shown;
};

} // namespace taizhang::ui
