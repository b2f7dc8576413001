#pragma once

#include "core/storage/reports/report_repository.h"
#include "ui/shared/typing_dialog.h"

class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class FaultLabel;

/// Asks for the workspace's own agencies: who signs what nobody else does, and who the letters; yields them
/// by agencies() when accepted, neither blank. It saves nothing.
class AgencyDialog : public TypingDialog
{
    Q_OBJECT

public:
    explicit AgencyDialog(const storage::Agencies &agencies, QWidget *parent = nullptr);

    storage::Agencies agencies() const;

private:
    struct Line
    {
        QString name;
        QLineEdit *edit;
        FaultLabel *fault;
    };
    Line line(const QString &label, const QString &name, const char *objectName, const QString &agency);
    void check();

    Line m_reports;
    Line m_letters;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
