#include "core/domain/evidence/picture_title.h"

#include <QRegularExpression>

namespace taizhang::domain {

namespace {

constexpr qsizetype mostCharacters = 18;

/// Up to the first mark, without the period in front and what stands in brackets.
QString firstWords(const QString &material)
{
    static const QRegularExpression before(QStringLiteral("^\\s*(提供)?(20\\d\\d年(度)?(以来)?)?的?"));
    static const QRegularExpression marks(QStringLiteral("[，。；：、（(,;:]"));
    const auto words = QString(material).remove(before);
    return words.left(words.indexOf(marks)).simplified().left(mostCharacters);
}

} // namespace

QString pictureTitle(const QString &material, const QStringList &titles)
{
    const auto words = firstWords(material);
    for (int number = 1;; ++number)
        if (auto title = QStringLiteral("%1 截图%2").arg(words).arg(number).trimmed();
            !titles.contains(title))
            return title;
}

} // namespace taizhang::domain
