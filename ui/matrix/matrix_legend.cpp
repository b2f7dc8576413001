#include "ui/matrix/matrix_legend.h"

#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"

#include <QPainter>

namespace taizhang::ui {

namespace {

constexpr int markSide = 16; // px

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent) : QWidget(parent)
{
    QStringList words;
    for (const auto standing : domain::standings())
        words << domain::standingLabel(standing);
    setNames(this, "matrixLegend", tr("图例：%1").arg(words.join(tr("，"))));
    setFont(typeFont(TypeSize::Small));
}

QSize MatrixLegend::sizeHint() const
{
    return {grid * 80, std::max(markSide, fontMetrics().height()) + grid / 2};
}

QSize MatrixLegend::minimumSizeHint() const
{
    return {grid * 20, sizeHint().height()};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    const auto write = [&](const QString &words) {
        const auto width = fontMetrics().horizontalAdvance(words);
        painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += width + grid * 2;
    };
    for (const auto standing : domain::standings()) {
        painter.drawPixmap(x, (height() - markSide) / 2,
                           standingMark(standing, palette(), markSide, devicePixelRatioF()));
        x += markSide + grid / 2;
        painter.setPen(palette().color(QPalette::WindowText));
        write(domain::standingLabel(standing));
    }
    painter.setPen(tones(palette()).muted);
    write(fontMetrics().elidedText(tr("数字：处于这一状态的份数；右上角：还有别的状态；空格：没有交办"),
                                   Qt::ElideRight, std::max(0, width() - x)));
}

} // namespace taizhang::ui
