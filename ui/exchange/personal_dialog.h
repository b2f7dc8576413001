#pragma once

#include "core/workflow/evidence/personal_originals.h"

#include <QDialog>
#include <QSet>

#include <functional>

namespace taizhang::ui {

class Ledger;
class ProgressRunner;

/// Stops before originals that name people go to others, lists them, and asks. Nothing goes along by
/// default.
class PersonalDialog : public QDialog
{
    Q_OBJECT

public:
    enum Answer { Stop = Rejected, LeaveOut, TakeAlong };

    PersonalDialog(const QList<workflow::PersonalOriginal> &pieces, QWidget *parent = nullptr);
};

/// Pieces that are listed and whose files stay.
using WithoutFile = QSet<domain::FilingId>;
/// What was answered.
struct PersonalAnswer
{
    WithoutFile withoutFile;
    QStringList takenAlong; ///< a sentence for each original that goes along
};

/// Looks through what is to go out, asks where needed, and hands on the answer; never when the user stops.
void askAboutPersonalOriginals(Ledger &ledger, ProgressRunner &runner, QWidget &window,
                               std::function<QList<storage::SetPiece>(storage::Database &)> pieces,
                               std::function<void(const PersonalAnswer &answer)> goOn);

} // namespace taizhang::ui
