#include "core/domain/evidence/certainty.h"

#include "core/domain/tr.h"

namespace taizhang::domain {

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Guess:
        return QStringLiteral("guess");
    case Certainty::Likely:
        return QStringLiteral("likely");
    case Certainty::Sure:
        return QStringLiteral("sure");
    case Certainty::None:
        break;
    }
    return QStringLiteral("none");
}

QString certaintyLabel(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Guess:
        return tr("猜测");
    case Certainty::Likely:
        return tr("较有把握");
    case Certainty::Sure:
        return tr("有把握");
    case Certainty::None:
        break;
    }
    return tr("未归位");
}

} // namespace taizhang::domain
