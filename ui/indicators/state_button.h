#pragma once

#include "core/domain/tasks/requirement.h"

#include <QToolButton>

namespace taizhang::ui {

/// The state of a material with its mark and word, and a menu of the states that can be set by hand.
class StateButton : public QToolButton
{
    Q_OBJECT

public:
    explicit StateButton(QWidget *parent = nullptr);

    /// `isOfUnits`: of a material that units are asked for, whose state is called as theirs.
    void showState(domain::RequirementState state, bool isOfUnits);

signals:
    void chosen(taizhang::domain::RequirementState state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMarks();

    domain::RequirementState m_state = domain::RequirementState::Missing;
};

} // namespace taizhang::ui
