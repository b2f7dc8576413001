#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QList>
#include <QString>

namespace taizhang::storage {

using LoanId = domain::Id<struct LoanTag>;

/// 调卷: a piece that was fetched from its box or cabinet for somebody.
struct LoanRow
{
    LoanId id;
    domain::FilingId filing;
    QString person;
    QString lentAt;     ///< ISO, UTC
    QString returnedAt; ///< the same; empty while it is out
    QString note;
    bool isOut() const { return returnedAt.isEmpty(); }
};
/// The latest first.
QList<LoanRow> loans(Database &database);

} // namespace taizhang::storage
