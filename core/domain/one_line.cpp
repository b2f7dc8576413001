#include "core/domain/one_line.h"

#include "core/domain/unseen.h"

#include <QList>

#include <algorithm>

namespace taizhang::domain {

bool isControlCharacter(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

bool isInvisibleTrap(char32_t c)
{
    return turnsWriting(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

bool saysSomething(const QString &text)
{
    // Letters by their kind in Unicode, and nothing to be seen.
    static constexpr char32_t fillers[] = {0x115F, 0x1160, 0x3164, 0xFFA0};
    const auto characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](uint character) {
        const auto c = static_cast<char32_t>(character);
        return QChar::isLetterOrNumber(c) &&
               std::find(std::begin(fillers), std::end(fillers), c) == std::end(fillers);
    });
}

bool hasHiddenTurn(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](uint character) {
        const auto c = static_cast<char32_t>(character);
        return isControlCharacter(c) || turnsWriting(c);
    });
}

QString oneLine(const QString &text)
{
    QString line;
    bool afterControl = false;
    const auto characters = text.toUcs4();
    for (const auto character : characters) {
        const auto c = static_cast<char32_t>(character);
        if (isInvisibleTrap(c))
            continue;
        if (isControlCharacter(c)) {
            if (!afterControl)
                line += QLatin1Char(' ');
        } else if (QChar::isNonCharacter(c)) {
            line += QChar(QChar::ReplacementCharacter);
        } else {
            line += QString::fromUcs4(&c, 1);
        }
        afterControl = isControlCharacter(c);
    }
    return line.trimmed();
}

} // namespace taizhang::domain
