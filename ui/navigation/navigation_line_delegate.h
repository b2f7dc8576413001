#pragma once

#include "core/domain/tasks/standing.h"
#include "ui/navigation/navigation_delegate.h"

namespace taizhang::ui {

/// Roles of a line in the left pane, beside those of NavigationModel. What has a FigureRole is a line: its
/// mark (NavigationModel::MarkRole, if any) and words, a figure at the right, and below them in small words
/// what is wrong and what is worth knowing.
enum NavigationLineRole {
    FigureRole = Qt::UserRole + 20, ///< QString: 3/12
    MarkedRole,                     ///< MarkedWords: 逾期 2
    RemarkRole,                     ///< QString: 都没有报
    AlarmingRole,                   ///< bool: the figure itself is alarming
    MutedRole,                      ///< bool: nothing is to be done with it
    StandingRole, ///< int, domain::Standing: the mark of the line; -1 keeps its place free of any
};

/// Words below a line, each behind the mark that it has everywhere, the worst first.
using MarkedWords = QList<std::pair<domain::Standing, QString>>;

/// Paints lines, and the rows of NavigationModel as its base does.
class NavigationLineDelegate : public NavigationDelegate
{
    Q_OBJECT

public:
    explicit NavigationLineDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBelow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &area) const;

    QFont m_body;
    QFont m_bold;
    QFont m_small;
};

} // namespace taizhang::ui

Q_DECLARE_METATYPE(taizhang::ui::MarkedWords)
