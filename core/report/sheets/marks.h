#pragma once

#include <QPainterPath>
#include <QString>

#include <optional>

namespace taizhang::report {

/// Signs that are told apart in black and white. The first five and the dash are those of the screen
/// (resources/icons/marks), of the same form.
enum class MarkShape {
    EmptyCircle,
    HalfCircle,
    CheckedCircle, ///< a full disc with a tick cut out
    ReturnCircle,  ///< a ring with an arrow back
    BarCircle,     ///< a ring with a bar
    FullCircle,
    Check,
    Cross,
    Slash,
    Exclamation,
    Dash,
    Triangle,
    Box,
    CheckedBox,
};
constexpr int markShapeCount = int(MarkShape::CheckedBox) + 1;

/// The mark as one character of a text: wherever text is printed, it stands like a Chinese character of its
/// size. The characters are of those that Unicode keeps for a program's own use (U+FDD0–FDEF), so that no
/// text from outside means them and no typeface shows them otherwise.
QString markText(MarkShape shape);

/// The mark that a character stands for.
std::optional<MarkShape> markOf(char32_t character);

/// The sign of everyday Unicode that is nearest to it, for texts that leave the program.
QString markSymbol(MarkShape shape);

/// The text with every mark made the sign of everyday Unicode that is nearest to it.
QString withSymbols(const QString &text);

/// Its outline in 1/1000 em, y down from the baseline, to be filled by the rule of winding.
QPainterPath markOutline(MarkShape shape);

} // namespace taizhang::report
