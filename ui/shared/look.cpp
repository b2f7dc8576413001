#include "ui/shared/look.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace taizhang::ui {

namespace {

struct Characters
{
    TypeSize size;
    bool bold;
    QString each;
};

// Of the first page of a new ledger and the window around it; which they are decides only how fast the window
// comes.
QList<Characters> firstSight()
{
    return {
        {TypeSize::Body, false,
         QStringLiteral("第项全部材料台账编辑查看报送成册迎检帮助撤销重做未收集已找（）添加从更多套用提纲"
                        "交开始情况说明筛选：序号、文字单位如一并草健完善政府工门的权责清，各行职及其依据"
                        "使主许可事公布率达名称管实施审批中介服务理时限流面落严格执国统负制度。畅通市场体"
                        "对类证凡没有法律规或者院决定取消积极推和涉企经营告知承诺指南式嫌违业人员财产慎是"
                        "否采相关强范“双随机”监快进互联网跨综合点前后效衔接在处罚受失信出修复申请内结符"
                        "平竞争济活动章马上就近次目录晰向简化省环节程县级以心好差评价反馈整改等兑现策发生"
                        "换届领因家利益共需要变同约按照分打印预览附件这还先间份再代替牵头插入表保存个写○"
                        "构能系履导齐移勘误任引1·Ctrl+K0%/53qfj298467.PDF(&)"
                        "EVBH")},
        {TypeSize::Heading, false,
         QStringLiteral("健全完善政府工作部门的权责清单，各项行职及其依据、使主体运流程任明确公布并能法律"
                        "规变化进动态调整。")},
        {TypeSize::Body, true, QStringLiteral("第1项·全部材料")},
        {TypeSize::Heading, true, QStringLiteral("主要提供资料情况说明")},
        {TypeSize::Title, true, QStringLiteral("第1项")},
    };
}

/// A widget to draw on: where the colours of a pixel lie side by side, the glyphs of an image are none for a
/// window.
class Paper : public QWidget
{
public:
    void draw(const QString &characters, const QFont &font)
    {
        m_characters = characters;
        setFont(font);
        QImage image(grid, grid, QImage::Format_RGB32);
        render(&image, {}, {}, {});
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(QPointF(), m_characters);
    }

private:
    QString m_characters;
};

} // namespace

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

QFont wholePixels(QFont font)
{
    const auto *screen = QGuiApplication::primaryScreen();
    if (screen && screen->devicePixelRatio() == 1) {
        const double dots = screen->logicalDotsPerInchY();
        font.setPointSizeF(std::round(font.pointSizeF() * dots / 72) * 72 / dots);
        font.setHintingPreference(QFont::PreferFullHinting);
    }
    return font;
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
    return wholePixels(font);
}

bool drawAhead()
{
    constexpr qsizetype atOnce = 4; // a quarter of a millisecond
    static auto left = firstSight();
    if (left.isEmpty())
        return false;
    auto &next = left.first();
    Paper paper;
    paper.resize(grid, grid);
    paper.draw(next.each.left(atOnce), typeFont(next.size, next.bold));
    next.each.remove(0, atOnce);
    if (next.each.isEmpty())
        left.removeFirst();
    return true;
}

QString elided(const QFontMetrics &metrics, const QString &text, int width)
{
    // What cannot be seen is not measured, for which its characters would be read from the font file. No
    // letter is narrower than a quarter of the average; Chinese characters are all as wide as this one, or
    // nearly.
    const double narrow = std::max(metrics.averageCharWidth(), 1) / 4.0;
    const double wide = metrics.horizontalAdvance(QChar(0x4e00)) * 0.8;
    qsizetype seen = 0;
    for (double least = 0; seen < text.size() && least <= width; ++seen)
        least += text.at(seen).script() == QChar::Script_Han ? std::max(wide, narrow) : narrow;
    if (seen < text.size() && text.at(seen).isLowSurrogate())
        ++seen;
    return metrics.elidedText(seen == text.size() ? text : text.left(seen) + QChar(0x2026), Qt::ElideRight,
                              width);
}

QString beginning(const QString &text, qsizetype most)
{
    return text.size() > most ? text.left(most) + QStringLiteral("…") : text;
}

void setNames(QWidget *widget, const char *objectName, const QString &accessibleName)
{
    widget->setObjectName(QString::fromLatin1(objectName));
    widget->setAccessibleName(accessibleName);
}

} // namespace taizhang::ui
