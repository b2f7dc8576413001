#pragma once

#include <QFont>
#include <QHash>
#include <QHeaderView>
#include <QPixmap>

namespace taizhang::ui {

class MatrixModel;

/// The frozen left of the matrix: number, words, and the sum of the row at its right.
class MatrixRowHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixRowHeader(const MatrixModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void setWidth(int width);

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    const MatrixModel &m_model;
    const QFont m_font;
    const QFont m_currentFont;
    int m_width;
};

/// The frozen top of the matrix: units, and below them the unit's sum. A name is written across where its
/// column is wide enough, else its characters stand one below another.
class MatrixUnitHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixUnitHeader(const MatrixModel &model, QWidget *parent = nullptr);

    /// px of a column in which a name is written across.
    static constexpr int leastAcross = 72;

    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;
    /// Whether names are written across.
    bool isAcross() const;
    /// Whether there is room for all of this name.
    bool isWhole(const QString &label) const;

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    qsizetype longest() const;
    int charactersInLine() const;
    int linesOfNames() const;
    int heightOfNames() const;
    /// A name as it stands in its heading, painted once for each look: scrolling paints them again and again.
    QPixmap upright(const QString &label, const QSize &size, bool current) const;
    void paintName(QPainter &painter, const QString &label, const QSize &size) const;
    void paintUpright(QPainter &painter, const QString &label, const QSize &size) const;

    const MatrixModel &m_model;
    const QFont m_font;
    const QFont m_currentFont;
    mutable QHash<QString, QPixmap> m_names; ///< by all that they look by
};

} // namespace taizhang::ui
