#pragma once

#include "core/domain/search_text.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace taizhang::ui {

/// Paints the lines of SearchResultsModel: a hit is where it stands, and below it the words with what was
/// looked for in bold on a tinted ground.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SearchDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QRect &area, const QPalette &palette,
                      const QString &words) const;
    void paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paintFound(QPainter *painter, const QRect &area, const domain::Snippet &found,
                    const QStyleOptionViewItem &option) const;

    QFont m_body;
    QFont m_bold;
    QFont m_small;
    QFont m_smallBold;
};

} // namespace taizhang::ui
