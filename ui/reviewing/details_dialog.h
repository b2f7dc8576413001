#pragma once

#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/requirement_details.h"
#include "ui/shared/typing_dialog.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace taizhang::ui {

/// What is noted at 报送任务: 备注, 承办股室, 经办人 and his telephone, how many pieces are asked for. What
/// differs among several is shown as such and stays as it is unless something is typed. It writes nothing.
class DetailsDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `place` names the requirements, of which there is at least one.
    DetailsDialog(const QString &place, const QList<storage::RequirementLine> &lines,
                  QWidget *parent = nullptr);

    /// Only what was changed.
    workflow::RequirementDetails details() const;

private:
    /// What all of them say; nothing when they differ.
    template <class Value>
    std::optional<Value> common(Value storage::RequirementLine::*field) const;
    QLineEdit *makeField(const char *name, const QString &label, QString storage::RequirementLine::*field);
    void makeNote();
    void makeCount();
    /// A number as lists print it must not take the place of the whole one.
    void check();

    QList<storage::RequirementLine> m_lines;
    QPlainTextEdit *m_note;
    QLineEdit *m_office;
    QLineEdit *m_handler;
    QLineEdit *m_telephone;
    QSpinBox *m_count;
    QLabel *m_fault; ///< of the telephone
    QPushButton *m_accept = nullptr;
};

} // namespace taizhang::ui
