#pragma once

#include "core/domain/id.h"

#include <QObject>

#include <optional>

class QMimeData;
class QSettings;
class QWidget;

namespace taizhang::domain {
struct UnitEntry;
}
namespace taizhang::exchange {
struct UnitList;
}

namespace taizhang::ui {

class FileChooser;
class Ledger;
class ProgressRunner;

/// Lists of units that come in: pasted, or out of a table file. Each is shown first, row by row, and taken as
/// one undoable step.
class UnitIntake : public QObject
{
    Q_OBJECT

public:
    UnitIntake(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
               QWidget *window);

    /// Asks for a list of names; `list` stands there already, to be looked at.
    void paste(const QString &list = {});
    void chooseFile();
    void readFile(const QString &path);

signals:
    /// Units of these names are being added.
    void adding(const QStringList &names);

private:
    void announce(const QList<domain::UnitEntry> &entries);
    void add(const QList<domain::UnitEntry> &entries, std::optional<domain::UnitGroupId> group,
             const QList<domain::UnitId> &joining);
    void take(const exchange::UnitList &list);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    QWidget *m_window;
};

/// The table file that a drop brings; empty when it brings none, or more than one.
QString droppedTable(const QMimeData &dropped);

} // namespace taizhang::ui
