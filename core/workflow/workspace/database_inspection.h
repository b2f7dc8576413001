#pragma once

#include "core/workflow/workspace/workspace_check.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

#include <exception>
#include <memory>

namespace taizhang::storage {
class StorageThread;
}

namespace taizhang::workflow {

/// What the check finds in the database itself.
struct DatabaseState
{
    QList<Finding> findings;
    bool damaged = false;
    QHash<QString, QStringList> misdescribed; ///< columns by sha256
};

/// Reads the database while the files are read. Where it is a copy of our own, its pages and what they say
/// are looked at side by side, each through a connection; the ledger's own database has no more than one.
class DatabaseInspection
{
public:
    /// Begins.
    explicit DatabaseInspection(WorkspaceSession &session);
    ~DatabaseInspection();
    DatabaseInspection(const DatabaseInspection &) = delete;
    DatabaseInspection &operator=(const DatabaseInspection &) = delete;

    /// Waits for its end; throws domain::Error where a database that is not damaged could not be read.
    DatabaseState result();

    struct Pages
    {
        QList<Finding> damage;
        QList<Finding> backups;
    };
    struct Content
    {
        QList<Finding> findings;
        QHash<QString, QStringList> misdescribed; ///< columns by sha256
        std::exception_ptr failure;               ///< that ended it
    };

private:
    std::unique_ptr<storage::StorageThread> m_beside;
    QFuture<Pages> m_pages;
    QFuture<Content> m_content;
};

} // namespace taizhang::workflow
