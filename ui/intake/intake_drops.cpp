#include "ui/intake/intake_drops.h"

#include "ui/navigation/navigation_model.h"
#include "ui/shared/ledger.h"
#include "ui/shared/local_files.h"

#include <QAbstractItemView>
#include <QDropEvent>

namespace taizhang::ui {

IntakeDrops::IntakeDrops(Ledger &ledger, QWidget *window)
    : QObject(window), m_ledger(ledger), m_window(window)
{
    window->setAcceptDrops(ledger.writable());
    window->installEventFilter(this);
}

domain::PlacingHint IntakeDrops::hintAt(const QPoint &position) const
{
    domain::PlacingHint hint;
    auto *at = m_window->childAt(position);
    auto *view = at == nullptr ? nullptr : qobject_cast<QAbstractItemView *>(at->parentWidget());
    if (view == nullptr)
        return hint;
    const auto index = view->indexAt(view->viewport()->mapFrom(m_window, position));
    if (view->objectName() == QStringLiteral("navigationView")) {
        if (const int number = index.data(NavigationModel::NumberRole).toInt(); number > 0)
            hint.indicator = number;
    } else if (view->objectName() == QStringLiteral("unitsNavigation")) {
        if (const auto units = domain::unitsNamed(m_ledger.roster().units(), index.data().toString());
            units.size() == 1)
            hint.unit = units.first().id;
    }
    return hint;
}

bool IntakeDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        // What is dragged within the window is already in the ledger.
        if (drag->source() == nullptr && !localFiles(*drag->mimeData()).isEmpty()) {
            acceptAsCopy(*drag);
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const auto paths = localFiles(*drop->mimeData());
        if (drop->source() == nullptr && !paths.isEmpty()) {
            acceptAsCopy(*drop);
            emit dropped(paths, hintAt(drop->position().toPoint()));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace taizhang::ui
