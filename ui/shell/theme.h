#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace taizhang::ui {

/// The look of the program: Fusion, one light and one dark palette, one type scale, a grid of 8 px.
/// It follows the system's lightness unless the user chose otherwise.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Lightness { System, Light, Dark };

    /// Sets style, font and palette of the application; call it once, before any widget is made.
    explicit Theme(QApplication &application, Lightness lightness);

    Lightness lightness() const { return m_lightness; }
    void setLightness(Lightness lightness);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Lightness m_lightness;
    bool m_systemIsDark;
    bool m_desktopHasNoIcons; ///< then those of Breeze, which every installation has, stand in
    bool m_applying = false;
};

/// The word stored in the settings: system, light, dark.
QString lightnessWord(Theme::Lightness lightness);
Theme::Lightness parseLightness(const QString &word);

QPalette lightPalette();
QPalette darkPalette();

} // namespace taizhang::ui
