#pragma once

#include "core/workflow/asking.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace taizhang::ui {

/// What is noted at one 报送任务: 备注, 承办股室, 经办人 and his telephone, how many pieces are asked for. It
/// writes nothing.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `place` names the requirement.
    DetailsDialog(const QString &place, const storage::RequirementLine &line, QWidget *parent = nullptr);

    workflow::RequirementDetails details() const;

private:
    QLineEdit *makeField(const char *name, const QString &label, const QString &text);

    QPlainTextEdit *m_note;
    QLineEdit *m_office;
    QLineEdit *m_handler;
    QLineEdit *m_telephone;
    QSpinBox *m_count;
};

} // namespace taizhang::ui
