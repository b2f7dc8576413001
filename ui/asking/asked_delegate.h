#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace taizhang::ui {

struct AskedText;

/// Paints a line of AskedModel: unit, state with its mark, due date, pieces, last change; below them, in
/// small words, why it was returned, what to look at, what was noted. On a narrow page date and pieces stand
/// below, too.
class AskedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AskedDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// For the width of `option.rect`.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMain(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBelow(QPainter *painter, const QStyleOptionViewItem &option, const AskedText &text) const;

    QFont m_body;
    QFont m_small;
};

} // namespace taizhang::ui
