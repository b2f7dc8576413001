#pragma once

#include "core/domain/evidence/placing.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace taizhang::ui {

class Ledger;

/// Lets files, folders and archives be dropped anywhere on the window where nothing else takes them. On an
/// indicator or a unit of the navigation that is told, too.
class IntakeDrops : public QObject
{
    Q_OBJECT

public:
    /// Watches the window, to which it belongs.
    IntakeDrops(Ledger &ledger, QWidget *window);

signals:
    void dropped(const QStringList &paths, const taizhang::domain::PlacingHint &hint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    domain::PlacingHint hintAt(const QPoint &position) const;

    Ledger &m_ledger;
    QWidget *m_window;
};

} // namespace taizhang::ui
