#pragma once

#include "ui/shared/typing_dialog.h"

class QLineEdit;

namespace taizhang::ui {

/// 请核对: what should be looked at before a step is taken, and whether to take it all the same, with a note.
/// It writes nothing.
class AdviceDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `sentences` name what they are about; `step` is the word of what was to be done.
    AdviceDialog(const QString &step, const QStringList &sentences, QWidget *parent = nullptr);

    QString note() const;

private:
    QLineEdit *m_note;
};

} // namespace taizhang::ui
