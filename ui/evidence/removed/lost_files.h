#pragma once

namespace taizhang::evidence {
class ObjectStore;
}

namespace taizhang::ui {

class ErrorReporter;
class EvidenceModel;

/// Looks, off the window's thread, which of the listed files are in the store no more, and marks them.
void findLost(EvidenceModel &model, const evidence::ObjectStore &store, ErrorReporter &errors);

} // namespace taizhang::ui
