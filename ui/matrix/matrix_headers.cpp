#include "ui/matrix/matrix_headers.h"

#include "ui/matrix/matrix_model.h"
#include "ui/shared/look.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace taizhang::ui {

namespace {

constexpr int numberWidth = grid * 6; // px
constexpr int sumWidth = grid * 9;
constexpr int usualInLine = 10; // characters of a name one below another; longer ones take more lines
constexpr int mostInLine = 18;
constexpr int padding = grid / 2;

/// Ground and hairlines of a heading; the one that the keyboard is on stands out.
void paintGround(QPainter &painter, const QRect &area, const QPalette &palette, bool current)
{
    painter.fillRect(area, current ? tones(palette).selection : palette.color(QPalette::Window));
    painter.setPen(tones(palette).line);
    painter.drawLine(area.topRight(), area.bottomRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

/// From character to character of a name that stands upright: ideographs are square.
int uprightPitch(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("国")) + 2;
}

QModelIndex currentOf(const QHeaderView &header)
{
    const auto *view = qobject_cast<QAbstractItemView *>(header.parentWidget());
    return view == nullptr ? QModelIndex() : view->currentIndex();
}

} // namespace

MatrixRowHeader::MatrixRowHeader(const MatrixModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
    , m_font(typeFont(TypeSize::Body))
    , m_currentFont(typeFont(TypeSize::Body, true))
    , m_width(grid * 48)
{
    setSectionResizeMode(Fixed);
    setDefaultSectionSize(grid * 3 + padding);
    setSectionsClickable(true);
}

QSize MatrixRowHeader::sizeHint() const
{
    return {m_width, 0};
}

void MatrixRowHeader::setWidth(int width)
{
    m_width = width;
    updateGeometry();
}

void MatrixRowHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    if (section >= m_model.rowCount())
        return;
    painter->save();
    const bool current = currentOf(*this).row() == section;
    paintGround(*painter, area, palette(), current);
    painter->setFont(current ? m_currentFont : m_font);
    const auto metrics = painter->fontMetrics();
    const auto &line = m_model.line(section);
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(QRect(area.left(), area.top(), numberWidth - padding, area.height()),
                      Qt::AlignRight | Qt::AlignVCenter, line.number());
    const QRect words(area.left() + numberWidth + padding, area.top(),
                      area.width() - numberWidth - sumWidth - padding, area.height());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, elided(metrics, line.label(), words.width()));
    painter->setPen(tones(palette()).muted);
    painter->drawText(QRect(area.right() - sumWidth, area.top(), sumWidth - padding, area.height()),
                      Qt::AlignRight | Qt::AlignVCenter, sumText(m_model.matrix().ofRow(section)));
    painter->restore();
}

MatrixUnitHeader::MatrixUnitHeader(const MatrixModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_font(typeFont(TypeSize::Small))
    , m_currentFont(typeFont(TypeSize::Small, true))
{
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(grid * 4); // first: no default is smaller than the style's least
    setDefaultSectionSize(grid * 4);
    setSectionsClickable(true);
}

qsizetype MatrixUnitHeader::longest() const
{
    qsizetype longest = 4;
    for (int column = 0; column < m_model.columnCount(); ++column)
        longest = std::max(longest, m_model.heading(column).size());
    return longest;
}

bool MatrixUnitHeader::isAcross() const
{
    return defaultSectionSize() >= leastAcross;
}

/// In which the characters of a long name stand, the wider the column the more.
int MatrixUnitHeader::linesOfNames() const
{
    return std::max(2, (defaultSectionSize() - padding) / uprightPitch(QFontMetrics(m_font)));
}

int MatrixUnitHeader::charactersInLine() const
{
    if (isAcross())
        return std::max(1, (defaultSectionSize() - 2 * padding) / uprightPitch(QFontMetrics(m_font)));
    const auto needed = (longest() + linesOfNames() - 1) / linesOfNames();
    return int(std::min<qsizetype>(longest(), std::clamp<qsizetype>(needed, usualInLine, mostInLine)));
}

bool MatrixUnitHeader::isWhole(const QString &label) const
{
    return isAcross() || label.size() <= charactersInLine() * linesOfNames();
}

int MatrixUnitHeader::heightOfNames() const
{
    const QFontMetrics metrics(m_font);
    if (!isAcross())
        return uprightPitch(metrics) * charactersInLine();
    const auto lines = (longest() + charactersInLine() - 1) / charactersInLine();
    return int(lines) * metrics.lineSpacing();
}

QSize MatrixUnitHeader::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    return {0, heightOfNames() + 2 * metrics.height() + 4 * padding};
}

QSize MatrixUnitHeader::sectionSizeFromContents(int) const
{
    return {defaultSectionSize(), sizeHint().height()};
}

QPixmap MatrixUnitHeader::upright(const QString &label, const QSize &size, bool current) const
{
    const auto ratio = devicePixelRatioF();
    const auto look = QStringLiteral("%1 %2x%3 %4 %5 %6")
                          .arg(label)
                          .arg(size.width())
                          .arg(size.height())
                          .arg(current)
                          .arg(palette().color(QPalette::Text).rgb())
                          .arg(ratio);
    if (const auto found = m_names.constFind(look); found != m_names.constEnd())
        return *found;
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(current ? m_currentFont : m_font);
    painter.setPen(palette().color(QPalette::Text));
    paintName(painter, label, size);
    painter.end();
    m_names.insert(look, pixmap);
    return pixmap;
}

void MatrixUnitHeader::paintName(QPainter &painter, const QString &name, const QSize &size) const
{
    if (!isAcross())
        return paintUpright(painter, name, size);
    painter.drawText(QRect(QPoint(padding, 0), size - QSize(2 * padding, 0)),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWrapAnywhere, name);
}

void MatrixUnitHeader::paintUpright(QPainter &painter, const QString &name, const QSize &size) const
{
    auto label = name;
    label.replace(u'（', u'︵').replace(u'）', u'︶');
    const int most = charactersInLine();
    const auto whole = most * linesOfNames();
    if (label.size() > whole)
        label = label.left(whole - 1) + QStringLiteral("…");
    // Lines of a name that is too long for one go from right to left, as upright text does, and are alike in
    // length.
    const int lines = std::max(1, int(label.size() + most - 1) / most);
    const int inLine = lines == 1 ? most : int(label.size() + lines - 1) / lines;
    const int width = painter.fontMetrics().horizontalAdvance(QStringLiteral("国"));
    const int pitch = uprightPitch(painter.fontMetrics());
    for (int i = 0; i < label.size(); ++i) {
        const int shift = (lines - 1 - 2 * (i / inLine)) * width / 2;
        const QRect room(size.width() / 2 + shift - width, (i % inLine) * pitch, 2 * width, pitch);
        painter.drawText(room, Qt::AlignCenter, label.mid(i, 1));
    }
}

void MatrixUnitHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    if (section >= m_model.columnCount())
        return;
    painter->save();
    const bool current = currentOf(*this).column() == section;
    paintGround(*painter, area, palette(), current);
    const QFontMetrics metrics(m_font);
    const QSize room(area.width() - 1, heightOfNames());
    painter->drawPixmap(area.left(), area.top() + padding, upright(m_model.heading(section), room, current));
    painter->setFont(current ? m_currentFont : m_font);
    const auto &sum = m_model.matrix().ofUnit(section);
    if (!sum.isEmpty()) {
        // Answered over asked, as a fraction is written: 34 of 107 would be too wide side by side.
        const int line = metrics.height();
        const QRect below(area.left(), area.bottom() - 2 * line - padding, area.width(), line);
        painter->setPen(tones(palette()).muted);
        painter->drawText(below, Qt::AlignCenter, QString::number(sum.answered()));
        painter->drawText(below.translated(0, line), Qt::AlignCenter, QString::number(sum.asked()));
        painter->drawLine(area.left() + grid, below.bottom() + 1, area.right() - grid, below.bottom() + 1);
    }
    painter->restore();
}

} // namespace taizhang::ui
