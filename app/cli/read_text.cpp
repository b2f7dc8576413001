#include "app/cli/verbs.h"
#include "core/evidence/document_reader.h"

namespace taizhang::cli {

// Not for people: the process that evidence::DocumentReader starts.
int runReadText(const QStringList &words)
{
    const Arguments arguments(words, {}, 0, 0);
    return evidence::serveDocumentReader();
}

} // namespace taizhang::cli
