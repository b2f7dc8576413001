#pragma once

#include "ui/evidence/adding/keeping_fields.h"
#include "ui/shared/typing_dialog.h"

namespace taizhang::ui {

/// Asks how pieces are kept where they are filed; yields what was changed. It writes nothing.
class KeepingDialog : public TypingDialog
{
    Q_OBJECT

public:
    KeepingDialog(const QList<storage::FiledEvidence> &pieces, QWidget *parent = nullptr);

    workflow::KeepingFacts changes() const { return m_fields->changes(); }

private:
    KeepingFields *m_fields;
};

} // namespace taizhang::ui
