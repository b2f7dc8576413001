#pragma once

#include <QString>

namespace taizhang::workflow {

/// What stands in the way of a new workspace, found before anything is made. Each is a sentence to stand
/// beside its field, empty when all is well.
struct PlaceFindings
{
    QString name;    ///< about the name of the folder
    QString place;   ///< about the folder that it is to lie in
    QString warning; ///< no obstacle but a risk, see locationRisk()
    bool clear() const { return name.isEmpty() && place.isEmpty(); }
};

/// `place`: an existing folder, absolute; `name`: of the folder to be made there, legal on Windows, too,
/// since workspaces are carried from one computer to another. Looks at the disk and changes nothing.
PlaceFindings inspectPlace(const QString &place, const QString &name);

/// Why a workspace should not lie there: on a network drive locks fail, and a sync program may take a
/// database away in the middle of a write. Empty for a local folder.
QString locationRisk(const QString &folder);

/// Lies in a folder while it is filled from elsewhere.
QString unfinishedMark(const QString &folder);

/// Whether the folder is new or empty but for what a creation that was killed may have left, and in no other
/// workspace and no folder of backups. Throws domain::Error otherwise.
void refuseUnlessFree(const QString &folder);

} // namespace taizhang::workflow
