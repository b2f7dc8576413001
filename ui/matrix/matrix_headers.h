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

/// The frozen top of the matrix: units, their characters one below another, and below them the unit's sum.
class MatrixUnitHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixUnitHeader(const MatrixModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    int charactersInLine() const;
    /// A name as it stands in its heading, painted once for each look: scrolling paints them again and again.
    QPixmap upright(const QString &label, const QSize &size, bool current) const;
    void paintName(QPainter &painter, const QString &label, const QSize &size) const;

    const MatrixModel &m_model;
    const QFont m_font;
    const QFont m_currentFont;
    mutable QHash<QString, QPixmap> m_names; ///< by all that they look by
};

} // namespace taizhang::ui
