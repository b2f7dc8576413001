#pragma once

#include "core/domain/id.h"
#include "ui/shared/data_table.h"

namespace taizhang::ui {

class UnitsModel;

/// The table of the directory. While it stands in the 机构序列, rows are dragged, or moved by Alt+Up and
/// Alt+Down.
class UnitsTable : public DataTable
{
    Q_OBJECT

public:
    UnitsTable(UnitsModel &model, QSettings &settings, bool writable, QWidget *parent = nullptr);

    /// Whether the rows stand in the 机构序列, so that moving one says something.
    bool inOrder() const;
    void restoreOrder();

    QList<domain::UnitId> selectedUnits() const;
    void selectUnits(const QList<domain::UnitId> &units);

signals:
    /// By -1 or 1.
    void stepWanted(int by);
    void deleteWanted();
    void sortingChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void followSorting();

    UnitsModel &m_model;
    bool m_writable;
};

} // namespace taizhang::ui
