#pragma once

#include <QDialog>

namespace taizhang::ui {

/// Stops before files come in that are marked as secret within, and asks. Nothing is proposed: the default is
/// that they stay out.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    enum Answer { StayOut = Rejected, AreNone, TitleOnly, Others };

    /// `other`: what else there is than to leave them out, TitleOnly of a single file or Others of a heap;
    /// StayOut: nothing.
    SecretDialog(const QString &sentence, Answer other, QWidget *parent = nullptr);
};

} // namespace taizhang::ui
