#include "core/domain/evidence/copy_sign.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace taizhang::domain {

bool hasCopySign(const QString &name)
{
    static const QRegularExpression sign(
        QStringLiteral("^(?:复件|副本|Copy of)[ 　_(（-]"
                       "|(?:[(（]\\d{1,2}[)）]|副本|[ _-]Copy)\\s*(?:\\.[^.]*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return sign.match(name).hasMatch();
}

QList<qsizetype> originalsFirst(const QStringList &names)
{
    QList<qsizetype> places(names.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_partition(places.begin(), places.end(),
                          [&](qsizetype place) { return !hasCopySign(names[place]); });
    return places;
}

} // namespace taizhang::domain
