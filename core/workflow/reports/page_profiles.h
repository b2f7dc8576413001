#pragma once

#include "core/report/layout/page_profile.h"
#include "core/storage/history/journal.h"

#include <QList>

namespace taizhang::workflow {

/// What GB/T 9704 is called among the profiles; no other may be called so, and it cannot be changed.
QString standardProfileName();

/// A page profile of this workspace under its name.
struct SavedProfile
{
    QString name;
    report::PageProfile profile;
    bool inUse = false;
};

/// GB/T 9704 first, then by name; exactly one is in use.
QList<SavedProfile> savedProfiles(storage::Database &database);

/// By which 情况说明 are laid out, on screen, paper and in files.
report::PageProfile profileInUse(storage::Database &database);

/// Saves measures under a name, in place of what was saved under it; returns the step, empty when all was so
/// before. Throws domain::Error: no name, the standard's name, or measures that no page can be laid out with.
QString savePageProfile(storage::Database &database, const storage::Author &author, const QString &name,
                        const report::PageProfile &profile);

/// From now on pages are laid out by this one. Throws domain::Error when there is none of the name.
QString usePageProfile(storage::Database &database, const storage::Author &author, const QString &name);

/// Where it was in use, GB/T 9704 is again. Throws domain::Error when there is none of the name.
QString removePageProfile(storage::Database &database, const storage::Author &author, const QString &name);

} // namespace taizhang::workflow
