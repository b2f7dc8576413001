#pragma once

#include "core/storage/tasks/requirement_repository.h"
#include "ui/shared/typing_dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace taizhang::ui {

/// 分年报送: which years, and how many pieces for each. It writes nothing.
class SplitDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `place` names the requirements, of which there is at least one.
    SplitDialog(const QString &place, const QList<storage::RequirementLine> &lines,
                QWidget *parent = nullptr);

    QStringList years() const;
    /// None: as many as are asked for now.
    std::optional<int> count() const;

private:
    void follow();

    QLineEdit *m_years;
    QSpinBox *m_count;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
