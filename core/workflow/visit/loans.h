#pragma once

#include "core/domain/id.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/history/journal.h"
#include "core/storage/paper/loan_repository.h"

namespace taizhang::workflow {

/// 调卷: the pieces are fetched from their boxes and cabinets for a person. Returns the step's uuid. Throws
/// domain::Error: no person named; a piece that is out already, nothing is lent then.
QString lend(storage::Database &database, const storage::Author &author,
             const QList<domain::FilingId> &filings, const QString &person, const QString &note);

/// 归还: those that are back already stay as they are. Returns the step's uuid, empty when all are.
QString takeBack(storage::Database &database, const storage::Author &author,
                 const QList<storage::LoanId> &loans);

/// 回访名单 is handed out with the numbers of people in it: who got it and why, for every piece it was made
/// from, in the history and in the register of what is out. Whoever has it already for the same reason, and
/// has not given it back, is not written down twice: returns an empty step then. Throws domain::Error when
/// either is not said.
QString handOutCallBackList(storage::Database &database, const storage::Author &author,
                            const QList<domain::FilingId> &filings, const QString &person,
                            const QString &reason);

/// A loan with the piece it is of; none when the piece was taken out of its material since.
struct Loan
{
    storage::LoanRow row;
    std::optional<storage::SetPiece> piece;
    QString where = {}; ///< where the piece is fetched, as SentPlaces has it
};
/// The latest first.
QList<Loan> readLoans(storage::Database &database);

} // namespace taizhang::workflow
