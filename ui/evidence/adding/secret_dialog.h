#pragma once

#include <QDialog>
#include <QList>

namespace taizhang::ui {

/// Stops before files come in that are marked as secret within, and asks. Nothing is proposed: the default is
/// that they stay out.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    enum Answer { StayOut = Rejected, AreNone, TitleOnly, Others };

    /// `others`: what else there is than to leave them out, TitleOnly and Others.
    SecretDialog(const QString &sentence, const QList<Answer> &others, QWidget *parent = nullptr);
};

} // namespace taizhang::ui
