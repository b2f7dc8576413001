#include "core/storage/paper/loan_repository.h"

namespace taizhang::storage {

QList<LoanRow> loans(Database &database)
{
    QList<LoanRow> rows;
    for (Query row(database, QStringLiteral(R"(
             SELECT l.id, l.filing_id, b.person, l.lent_at, l.returned_at, l.note
             FROM loan l LEFT JOIN loan_borrower b ON b.loan_id = l.id AND b.retired_at IS NULL
             WHERE l.retired_at IS NULL ORDER BY l.lent_at DESC, l.id DESC)"));
         row.next();)
        rows << LoanRow{*LoanId::parse(row.integer(0)),
                        *domain::FilingId::parse(row.integer(1)),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.text(5)};
    return rows;
}

} // namespace taizhang::storage
