#pragma once

#include "ui/shared/data_table.h"

namespace taizhang::ui {

class NoticeUnitsModel;

/// The table of units; Space ticks the rows that are selected, or takes their ticks away.
class NoticeUnitsTable : public DataTable
{
    Q_OBJECT

public:
    NoticeUnitsTable(NoticeUnitsModel &model, QSettings &settings, QWidget *parent = nullptr);

    /// Selects the row and has it well in sight.
    void beginAt(int sourceRow);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    NoticeUnitsModel &m_model;
};

} // namespace taizhang::ui
