#include "ui/shell/theme.h"

#include "ui/shared/look.h"
#include "ui/shell/outlined_style.h"

#include <QEvent>
#include <QIcon>

namespace taizhang::ui {

namespace {

struct Shades
{
    QRgb window, base, alternate, text, muted, button, highlight, highlightedText, link, tip, mid, dark,
        light;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::PlaceholderText, shades.muted);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.highlightedText);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlightedText);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.tip);
    set(QPalette::ToolTipText, shades.text);
    set(QPalette::Light, shades.light);
    set(QPalette::Midlight, shades.button);
    set(QPalette::Mid, shades.mid);
    set(QPalette::Dark, shades.dark);
    set(QPalette::Shadow, 0xff000000);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.mid));
    return palette;
}

/// Chinese families of the usual desktops; the first one installed is found by fontconfig when text is first
/// drawn, so that nothing is searched at start.
QFont interfaceFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("PingFang SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("sans-serif")});
    font.setPointSizeF(10.5); // 五号
    return wholePixels(font);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff3f5f7, 0xffffffff, 0xfff7f9fb, 0xff1c232b, 0xff646d79, 0xfff8f9fb, 0xff1f5fa8,
                      0xffffffff, 0xff1f5fa8, 0xfffffbe8, 0xffc3c9d0, 0xff9aa3ad, 0xffffffff});
}

QPalette darkPalette()
{
    // Base is the lighter one here: Fusion draws frames darker than Window, and they must be seen on it.
    return paletteOf({0xff1f2226, 0xff2a2e34, 0xff2f343a, 0xffe6e9ed, 0xff9aa3ae, 0xff3a4047, 0xff3f7fc8,
                      0xffffffff, 0xff7fb2ee, 0xff3a3f46, 0xff4a5058, 0xff15171a, 0xff3d434a});
}

Theme::Theme(QApplication &application, Lightness lightness)
    : QObject(&application)
    , m_application(application)
    , m_lightness(lightness)
    , m_systemIsDark(isDark(QApplication::palette()))
    , m_desktopHasNoIcons(QIcon::themeName().isEmpty() || QIcon::themeName() == QStringLiteral("hicolor"))
{
    QApplication::setStyle(new OutlinedStyle);
    QApplication::setFont(interfaceFont());
    apply();
    m_application.installEventFilter(this);
}

void Theme::setLightness(Lightness lightness)
{
    m_lightness = lightness;
    apply();
}

void Theme::apply()
{
    const bool dark = m_lightness == Lightness::Dark || (m_lightness == Lightness::System && m_systemIsDark);
    m_applying = true;
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    m_applying = false;
    if (m_desktopHasNoIcons)
        QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

// Qt 6.4 tells of a change of the system's theme only by ThemeChange, and shows the system's palette only to
// an application that has none of its own.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && !m_applying) {
        m_applying = true;
        QApplication::setPalette(QPalette());
        m_systemIsDark = isDark(QApplication::palette());
        apply();
    }
    return QObject::eventFilter(watched, event);
}

QString lightnessWord(Theme::Lightness lightness)
{
    switch (lightness) {
    case Theme::Lightness::Light:
        return QStringLiteral("light");
    case Theme::Lightness::Dark:
        return QStringLiteral("dark");
    case Theme::Lightness::System:
        break;
    }
    return QStringLiteral("system");
}

Theme::Lightness parseLightness(const QString &word)
{
    for (const auto lightness : {Theme::Lightness::Light, Theme::Lightness::Dark})
        if (word == lightnessWord(lightness))
            return lightness;
    return Theme::Lightness::System;
}

} // namespace taizhang::ui
