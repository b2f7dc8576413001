#pragma once

#include "core/platform/temporary_folder.h"
#include "core/workflow/evidence/look_through.h"

#include <vector>

namespace taizhang::workflow {

/// The folders that archives were unpacked into; they go with it. For a workspace that can be written they
/// lie on its disk, else in the system's temporary folder.
class UnpackedPlace
{
public:
    explicit UnpackedPlace(WorkspaceSession &session);
    ~UnpackedPlace();
    UnpackedPlace(const UnpackedPlace &) = delete;
    UnpackedPlace &operator=(const UnpackedPlace &) = delete;

    /// A new, empty folder.
    QString makeFolder();

private:
    WorkspaceSession &m_session;
    QStringList m_folders; ///< in the store
    std::vector<std::unique_ptr<platform::TemporaryFolder>> m_temporary;
    bool m_inStore;
};

/// Takes the paths apart to files, one after the other, and puts them into the heap with what is refused.
void gather(WorkspaceSession &session, const QStringList &paths, const platform::Progress &progress,
            Heap &heap);

} // namespace taizhang::workflow
