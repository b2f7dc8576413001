#include "app/cli/verbs.h"
#include "core/evidence/document_reader.h"

namespace taizhang::cli {

// Not for people: the process that evidence::DocumentReader starts.
int runReadText(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("promptly"), {}}}, 0, 0);
    using Haste = evidence::DocumentReader::Haste;
    return evidence::serveDocumentReader(arguments.has(QStringLiteral("promptly")) ? Haste::SomebodyWaits
                                                                                   : Haste::None);
}

} // namespace taizhang::cli
