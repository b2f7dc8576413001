#include "core/domain/tasks/progress_words.h"

namespace taizhang::domain {

QString percentText(const Progress &progress)
{
    return progress.total() == 0 ? QStringLiteral("—") : QStringLiteral("%1%").arg(progress.percent());
}

} // namespace taizhang::domain
