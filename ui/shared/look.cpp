#include "ui/shared/look.h"

#include <QGuiApplication>
#include <QWidget>

#include <algorithm>

namespace taizhang::ui {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Tones &tones(const QPalette &palette)
{
    static const Tones light{QColor(0xd5d9de), QColor(0x5b6470), QColor(0x1e7a46),
                             QColor(0x1f5fa8), QColor(0xc0161b), QColor(0xfff0c2),
                             QColor(0xe9edf2), QColor(0xe3eefb), QColor(0xfdf3d8)};
    static const Tones dark{QColor(0x4d545d), QColor(0xa9b2bd), QColor(0x69c48d),
                            QColor(0x7fb2ee), QColor(0xff7a75), QColor(0x5a4a17),
                            QColor(0x3f464f), QColor(0x344962), QColor(0x4a401f)};
    return isDark(palette) ? dark : light;
}

QFont typeFont(TypeSize size, bool bold)
{
    auto font = QGuiApplication::font();
    const double factor = size == TypeSize::Small     ? 0.9
                          : size == TypeSize::Heading ? 1.12
                          : size == TypeSize::Title   ? 1.4
                                                      : 1.0;
    font.setPointSizeF(font.pointSizeF() * factor);
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QString elided(const QFontMetrics &metrics, const QString &text, int width)
{
    // No letter is narrower than a quarter of the average.
    const auto seen = qsizetype(4) * std::max(width, 0) / std::max(metrics.averageCharWidth(), 1) + 1;
    return metrics.elidedText(text.size() <= seen ? text : text.left(seen) + QChar(0x2026), Qt::ElideRight,
                              width);
}

void setNames(QWidget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QString::fromLatin1(objectName));
    widget->setAccessibleName(accessibleName);
}

} // namespace taizhang::ui
