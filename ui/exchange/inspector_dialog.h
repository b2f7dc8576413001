#pragma once

#include "core/workflow/visit/inspector_source.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace taizhang::ui {

class IndicatorChooser;
class Ledger;

/// Asks which sections and indicators the inspector's folder is to show, and whether it is to be a folder or
/// a zip. Yields it when accepted; it writes nothing.
class InspectorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InspectorDialog(const Ledger &ledger, QWidget *parent = nullptr);

    workflow::InspectorScope scope() const;
    bool isZip() const;

private:
    void allow();

    IndicatorChooser *m_indicators;
    QLabel *m_words;
    QRadioButton *m_folder;
    QRadioButton *m_zip;
    QPushButton *m_accept = nullptr;
};

} // namespace taizhang::ui
