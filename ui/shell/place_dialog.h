#pragma once

#include "ui/shared/typing_dialog.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class FileChooser;
class NoticeLabel;

/// Asks for the name and the place of a workspace folder that is to be made, and says beside each field what
/// is in the way. It makes nothing.
class PlaceDialog : public TypingDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString made;   ///< what will lie in the folder
        QString accept; ///< on the button
    };
    /// `place` and `name` are proposals; a name that is taken there gets a number.
    PlaceDialog(FileChooser &chooser, const Words &words, const QString &place, const QString &name,
                QWidget *parent = nullptr);

    QString folder() const;

private:
    void layOut(const Words &words, const QString &place);
    QWidget *makePlace(const QString &place);
    QWidget *makeButtons(const QString &accept);
    void browse();
    void inspect();

    FileChooser &m_chooser;
    QLineEdit *m_name;
    NoticeLabel *m_nameProblem;
    QLineEdit *m_place;
    NoticeLabel *m_placeProblem;
    NoticeLabel *m_warning;
    QLabel *m_folder;
    QPushButton *m_accept;
};

/// 新建台账: hands the folder to `wanted`. Beside `neighbour`, or among the user's documents without one.
void askForNewWorkspace(QWidget &window, FileChooser &chooser, const QString &neighbour,
                        const std::function<void(const QString &)> &wanted);
/// 复制到本机, under the name of the original.
void askForLocalCopy(QWidget &window, FileChooser &chooser, const QString &name,
                     const std::function<void(const QString &)> &wanted);
/// 从备份恢复, under the name that the workspace had.
void askForRestored(QWidget &window, FileChooser &chooser, const QString &neighbour, const QString &name,
                    const std::function<void(const QString &)> &wanted);

} // namespace taizhang::ui
