#include "core/domain/units/alias_text.h"

#include <QRegularExpression>

namespace taizhang::domain {

QString aliasText(const QStringList &aliases)
{
    return aliases.join(QStringLiteral("、"));
}

QStringList aliasesIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;/\\n]+"));
    QStringList aliases;
    for (const auto &part : text.split(separators, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            aliases << part.trimmed();
    return aliases;
}

} // namespace taizhang::domain
