#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace taizhang::ui {

/// Paints a section (title, bar, percent) or an indicator (mark, number, words, percent) of NavigationModel.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigationDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintIndicator(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;

    QFont m_body;
    QFont m_bold;
};

} // namespace taizhang::ui
