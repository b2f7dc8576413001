#include "ui/shared/date_text.h"

#include <QDateTime>

namespace taizhang::ui {

QString momentText(const QString &isoUtc)
{
    const auto moment = QDateTime::fromString(isoUtc, Qt::ISODateWithMs).toLocalTime();
    return moment.isValid() ? moment.toString(QStringLiteral("yyyy年M月d日 HH:mm")) : QString();
}

} // namespace taizhang::ui
