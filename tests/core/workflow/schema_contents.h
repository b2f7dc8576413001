#pragma once

#include "core/workflow/workspace/workspace_session.h"

namespace taizhang::test {

/// schema-N.zip.
QString schemaFixtureName(int version);
/// Where the workspace of a schema lies, packed (tests/support/schemas).
QString schemaFixture(int version);

/// All that a clerk has put into the workspace and all that was recorded of it, as text: a line of JSON for
/// each thing, beginning with its kind.
QString contents(workflow::WorkspaceSession &session);

} // namespace taizhang::test
