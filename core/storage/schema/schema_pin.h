#pragma once

#include "core/storage/database/database.h"

#include <optional>

namespace taizhang::storage {

/// The schema of an open database as it was found to be ours: another program that puts in a trigger or
/// drops one behind our back would have a say in what the next write does.
class SchemaPin
{
public:
    /// What is there now counts from here on.
    void set(Database &database);
    /// Throws domain::Error, one sentence, when some other connection has changed the schema since; costs one
    /// look at the first page. Nothing is refused before set().
    void refuseIfChanged(Database &database) const;

private:
    std::optional<int> m_version; ///< SQLite's own count of the changes to the schema
};

} // namespace taizhang::storage
