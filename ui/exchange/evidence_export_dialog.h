#pragma once

#include "core/storage/evidence/evidence_set.h"

#include <QButtonGroup>
#include <QDialog>

class QComboBox;
class QLabel;
class QRadioButton;

namespace taizhang::ui {

class Ledger;

/// Asks which evidence is to be exported: all, a section, the indicator on show or another, or a unit's.
/// Yields it by filter() when accepted; it writes nothing.
class EvidenceExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EvidenceExportDialog(const Ledger &ledger, QWidget *parent = nullptr);

    storage::SetFilter filter() const;
    /// 全部材料, 第四部分材料 …: as the folder is proposed to be called.
    QString name() const;

private:
    QWidget *makeChoice(QRadioButton *button, QComboBox *box);
    void fill(const Ledger &ledger);

    QButtonGroup m_group;
    QRadioButton *m_all;
    QRadioButton *m_bySection;
    QRadioButton *m_byIndicator;
    QRadioButton *m_byUnit;
    QComboBox *m_section;
    QComboBox *m_indicator;
    QComboBox *m_unit;
};

} // namespace taizhang::ui
