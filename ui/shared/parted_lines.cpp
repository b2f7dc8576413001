#include "ui/shared/parted_lines.h"

namespace taizhang::ui {

QString partedLines(const QString &text, qsizetype most)
{
    QString parted;
    parted.reserve(text.size() + text.size() / most + 1);
    qsizetype line = 0;
    for (const auto character : text) {
        if (line >= most && character != QLatin1Char('\n') && !character.isLowSurrogate()) {
            parted += QLatin1Char('\n');
            line = 0;
        }
        parted += character;
        line = character == QLatin1Char('\n') ? 0 : line + 1;
    }
    return parted;
}

} // namespace taizhang::ui
