#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/workflow/evidence/file_recovery.h"

namespace taizhang::cli {

int runEvidenceRestoreFile(const QStringList &words)
{
    const Arguments arguments(words, {}, 2, -1);
    const auto session = openForWriting(arguments);
    const Stoppable stop;
    QStringList failures;
    for (const auto &file : arguments.after(1)) {
        try {
            const auto recovered = workflow::recoverFile(*session, file, {}, stop.progress());
            print(tr("已放回：%1\n").arg(domain::shownName(recovered.usedBy)));
        } catch (const domain::Cancelled &) {
            throw;
        } catch (const domain::Error &error) {
            failures << error.sentence();
        }
    }
    return sayAtEnd(failures, {});
}

} // namespace taizhang::cli
