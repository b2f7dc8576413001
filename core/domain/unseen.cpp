#include "core/domain/unseen.h"

#include <QChar>

namespace taizhang::domain {

bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Format:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return true;
    case QChar::Other_Control:
        return !QChar::isSpace(character);
    default: // letters and signs by their category
        return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0 ||
               character == 0x2800;
    }
}

bool turnsWriting(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

} // namespace taizhang::domain
