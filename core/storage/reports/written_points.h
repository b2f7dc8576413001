#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QHash>

namespace taizhang::storage {

/// How many report points a row has, and for how many of them the bureau's report says something
/// (domain::countsAsWritten).
///
/// A finished file that stands for the report answers all. A row that the report of another answers as well
/// has written what it says itself there, and all of its points once that report's own are all written.
struct WrittenPoints
{
    int points = 0;
    int written = 0;
};
/// Of every row of the present edition.
QHash<domain::TaskId, WrittenPoints> writtenPoints(Database &database);

} // namespace taizhang::storage
