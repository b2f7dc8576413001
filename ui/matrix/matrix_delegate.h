#pragma once

#include <QAbstractItemDelegate>

namespace taizhang::ui {

class MatrixModel;

/// A cell of the matrix: the mark of the worst, and how many are so where it is more than one.
class MatrixDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(const MatrixModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const MatrixModel &m_model;
    const QFont m_font;
};

} // namespace taizhang::ui
