#pragma once

#include <QTableView>

class QLabel;

namespace taizhang::ui {

class MatrixModel;
class MatrixRowHeader;

/// The matrix on screen: marks in the cells, rows and units frozen at the left and on top with their sums,
/// the sum of all in the corner. The arrow keys move over the cells; Ctrl+C copies the selection, in words,
/// with its headings.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    /// `model` outlives the view.
    MatrixView(MatrixModel &model, QWidget *parent = nullptr);

    /// What Ctrl+C puts on the clipboard: the smallest rectangle around the selection, TAB between cells.
    QString selectionAsText() const;

signals:
    /// Enter or a double click.
    void opened(int row, int column);
    /// -1 for none.
    void moved(int row, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showSum();
    void giveRoom();

    MatrixModel &m_model;
    MatrixRowHeader *m_rows;
    QLabel *m_sum;
};

} // namespace taizhang::ui
