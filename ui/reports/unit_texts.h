#pragma once

#include "core/storage/reports/report_repository.h"
#include "ui/reports/unit_report_dialog.h"
#include "ui/shared/ledger.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QToolButton;

namespace taizhang::ui {

/// 各单位的说明: what the units of a row wrote, below the bureau's own text, to be taken over by paragraphs.
/// What is taken keeps its source.
class UnitTexts : public QWidget
{
    Q_OBJECT

public:
    /// `taskIndex` is the place of the row in ledger.current().tasks.
    UnitTexts(Ledger &ledger, int taskIndex, QWidget *parent = nullptr);

    void refresh();
    /// The words of a unit's own file, laid out by points, to be looked through and stored.
    void offerFile(domain::UnitId unit, const QString &name, const QString &words);

signals:
    /// Paragraphs, with the mark of their source, to be put where the cursor is.
    void taken(const QString &text);
    /// A file of this unit is to be chosen and read.
    void fileWanted(taizhang::domain::UnitId unit);

private:
    void fillUnits();
    void showUnit();
    std::optional<domain::UnitId> unit() const;
    QList<UnitReportDialog::Field> fields(domain::UnitId unit) const;
    void edit(domain::UnitId unit, const QList<UnitReportDialog::Field> &fields, const QString &remark);
    void take();

    QPointer<Ledger> m_ledger;
    storage::TaskSheet m_sheet;
    int m_indicator;
    QList<storage::UnitText> m_texts;
    QComboBox *m_units;
    QListWidget *m_paragraphs;
    QLabel *m_none;
    QToolButton *m_take;
    QToolButton *m_type;
    QToolButton *m_read;
};

} // namespace taizhang::ui
