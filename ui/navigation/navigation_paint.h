#pragma once

#include "core/domain/tasks/progress.h"

#include <QColor>

class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace taizhang::ui {

/// What the delegates of the left pane paint alike.

struct Ink
{
    QColor words;
    QColor muted;
    QColor alarm;
};
/// Selected rows keep their own second rank: muted words on the highlight would not be read.
Ink inkFor(const QStyleOptionViewItem &option);

/// The row's ground and, where the keyboard is, its frame; no words.
void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

/// The mark at the left of `area`, in the middle of its height; returns where it ends, in px.
int paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
              domain::ProgressMark mark);

} // namespace taizhang::ui
