#include "ui/shared/look.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
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

bool drawAhead()
{
    // Of the first page of a new ledger and the window around it; which they are decides only how fast the
    // window comes.
    static const auto characters =
        QStringLiteral("第1项·全部材料台账编辑查看报送成册迎检帮助撤销重做未收集已找（Ctrl+"
                       "K）添加从更多套用提纲交开始0%/5情况说明3"
                       "筛选：序号、文字单位如qfj一并草健完善政府工门的权责清，各行职及其依据使主许可事公布率"
                       "达名称管实施2审批中介服务理"
                       "时限流98面落严格执国统负制度。畅通市场体对467类证凡没有法律规或者院决定取消积极推和涉"
                       "企经营告知承诺指南式嫌违业"
                       "人员财产慎是否采相关强范“双随机”监快进互联网跨综合点前后效衔接在处罚受失信出修复申请"
                       "内结符平竞争济活动章马上就"
                       "近次目录晰向简化省环节程县级以心好差评价反馈整改等兑现策发生换届领因家利益共需要变同"
                       "约按照.分打印预览附件这还先"
                       "间份再代替牵头插入表保存个写○构能系履导PDF齐移(&)EVBH勘误任引");
    constexpr qsizetype atOnce = 8; // a fifth of a millisecond
    static qsizetype drawn = 0;
    if (drawn >= characters.size())
        return false;
    QImage paper(grid, grid, QImage::Format_RGB32);
    QPainter painter(&paper);
    painter.setFont(typeFont(TypeSize::Body));
    painter.drawText(QPointF(), characters.mid(drawn, atOnce));
    drawn += atOnce;
    return true;
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
