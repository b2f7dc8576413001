#include "core/domain/hints.h"

#include <QCoreApplication>

namespace taizhang::domain {

QList<Hint> findHints(const QString &)
{
    return {};
}

QString hintKindWord(HintKind kind)
{
    switch (kind) {
    case HintKind::Count:
        return QStringLiteral("count");
    case HintKind::Threshold:
        return QStringLiteral("threshold");
    case HintKind::Period:
        return QStringLiteral("period");
    case HintKind::Form:
        return QStringLiteral("form");
    }
    return {};
}

QString hintKindLabel(HintKind kind)
{
    switch (kind) {
    case HintKind::Count:
        return QCoreApplication::translate("domain", "数量");
    case HintKind::Threshold:
        return QCoreApplication::translate("domain", "指标值");
    case HintKind::Period:
        return QCoreApplication::translate("domain", "时段");
    case HintKind::Form:
        return QCoreApplication::translate("domain", "形式");
    }
    return {};
}

} // namespace taizhang::domain
