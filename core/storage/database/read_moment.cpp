#include "core/storage/database/read_moment.h"

#include "core/domain/error.h"

namespace taizhang::storage {

ReadMoment::ReadMoment(Database &database) : m_database(database)
{
    Query(database, QStringLiteral("BEGIN"));
}

ReadMoment::~ReadMoment()
{
    try {
        Query(m_database, QStringLiteral("COMMIT"));
    } catch (const domain::Error &) {
        // A failed read may have ended it; nothing was written that could be lost.
    }
}

} // namespace taizhang::storage
