#pragma once

#include <QListView>

namespace taizhang::ui {

class AskedModel;

/// The lines of AskedModel at their full height: the page scrolls, not the list. Several may be selected with
/// Shift and Ctrl; arrows move, and lead out of it at its ends. Files may be dropped on a line.
class AskedView : public QListView
{
    Q_OBJECT

public:
    /// `model` outlives the view.
    AskedView(AskedModel &model, bool writable, QWidget *parent = nullptr);

    /// The keyboard comes from above (1) or from below (-1).
    void enter(int by);
    /// As high as its lines are at its width.
    void fit();
    /// Selected rows from the top.
    QList<int> selectedRows() const;

    QSize minimumSizeHint() const override { return {0, 0}; }

signals:
    /// The keyboard goes to what is `by` places further down the page.
    void stepWanted(int by);
    void filesDropped(const QStringList &files);
    /// Which are selected, or on which line the keyboard is.
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace taizhang::ui
