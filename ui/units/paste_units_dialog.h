#pragma once

#include "core/domain/units/unit_group.h"
#include "core/exchange/unit_list.h"
#include "ui/shared/typing_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSettings;

namespace taizhang::ui {

class DataTable;
class UnitListModel;

/// A list of names as it is pasted, each with what it comes to; accepted, it yields what is to be added. It
/// saves nothing.
class PasteUnitsDialog : public TypingDialog
{
    Q_OBJECT

public:
    PasteUnitsDialog(const QList<domain::Unit> &units, const QList<domain::UnitGroup> &groups,
                     QSettings &settings, QWidget *parent = nullptr);
    ~PasteUnitsDialog() override;

    /// What stands in the field, as if it had been pasted there.
    void setList(const QString &list);
    /// New ones.
    QList<domain::UnitEntry> entries() const;
    /// 各乡镇, when all of them are to become members of it.
    std::optional<domain::UnitGroupId> group() const;
    /// Units that the directory has already and that are to become members with the new ones.
    QList<domain::UnitId> joining() const;

private:
    QWidget *makeChoices();
    void read();
    void followKind();

    QList<domain::Unit> m_units;
    std::optional<domain::UnitGroup> m_townships;
    exchange::UnitList m_list;
    UnitListModel *m_model;
    QPlainTextEdit *m_text;
    QComboBox *m_kind;
    QCheckBox *m_join;
    DataTable *m_table;
    QLabel *m_summary;
    QPushButton *m_accept;
};

/// Names as they are pasted: readPastedUnits(), or readUnitTable() where the first line is the heading of a
/// table copied from a spreadsheet; but that what the directory knows already stays as it is, and says so.
exchange::UnitList pastedList(const QString &text, const QList<domain::Unit> &units,
                              std::optional<domain::UnitKind> kind);

} // namespace taizhang::ui
