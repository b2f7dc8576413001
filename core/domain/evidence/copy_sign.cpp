#include "core/domain/evidence/copy_sign.h"

#include <QRegularExpression>

namespace taizhang::domain {

bool hasCopySign(const QString &name)
{
    static const QRegularExpression sign(
        QStringLiteral("^(?:复件|副本|Copy of)[ 　_(（-]"
                       "|(?:[(（]\\d{1,2}[)）]|副本|[ _-]Copy)\\s*(?:\\.[^.]*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return sign.match(name).hasMatch();
}

} // namespace taizhang::domain
