#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QString>

class QWidget;

namespace taizhang::ui {

/// The grid every distance is a multiple of, in device-independent pixels.
constexpr int grid = 8;

/// Colours beyond the roles of QPalette. Red is the official red and stands for 逾期 and 退回 alone.
struct Tones
{
    QColor line;      ///< hairlines and outlines
    QColor muted;     ///< second-rank words; still 4.5:1 on the page
    QColor done;      ///< 已收集, 已完成
    QColor started;   ///< 进行中
    QColor alarm;     ///< 逾期, 退回
    QColor hint;      ///< behind words that hold a requirement
    QColor chip;      ///< behind a unit's name
    QColor selection; ///< behind the material that is selected
    QColor notice;    ///< behind a notice such as 只读
};
/// Of the light or the dark palette, told by the lightness of its window colour.
const Tones &tones(const QPalette &palette);
bool isDark(const QPalette &palette);

/// The font in the nearest size that is a whole number of pixels of the screen, each character a whole number
/// of them wide: so it looks the same and as sharp wherever it stands, and is drawn once instead of once for
/// every quarter of a pixel. As it is where a screen has several pixels to one of ours.
QFont wholePixels(QFont font);

/// The type scale, in multiples of the application's font: each size has one use.
enum class TypeSize { Small, Body, Heading, Title };
QFont typeFont(TypeSize size, bool bold = false);

/// Draws a few of the characters that the window is going to show at its start, so that its first painting
/// finds them drawn; false when there are no more. For while this thread waits for another.
bool drawAhead();

/// After the window has come: what its first sight does not need is begun then. Nobody has typed by then.
constexpr int windowSettledAfterMs = 300;

/// The text as it fits on one line of `width` pixels, with … at its end when cut. Of a long text only as much
/// is measured as can be seen: an indicator has 300 characters, and a list shows dozens of them.
QString elided(const QFontMetrics &metrics, const QString &text, int width);

/// The first `most` characters, and … where there are more.
QString beginning(const QString &text, qsizetype most);

/// Gives a widget its objectName and its accessible name.
void setNames(QWidget *widget, const char *objectName, const QString &accessibleName);

} // namespace taizhang::ui
