#pragma once

#include "ui/shared/file_chooser.h"

class QSettings;

namespace taizhang::ui {

/// The files whose names stand in the line of a dialog, each in quotes ("a.pdf" "b.pdf"), some of which may
/// not be there. None where the line is something else.
QStringList filesInLine(const QString &line, const QString &folder);

/// The desktop's own dialogs; begins where the last file was chosen for the same purpose, be it days ago:
/// what units sent and what goes out lie apart.
class NativeFileChooser : public FileChooser
{
public:
    enum class Purpose { Open, Save, Folder };

    /// Outlives it.
    explicit NativeFileChooser(QSettings &settings) : m_settings(settings) {}

    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    /// Where the system's dialog begins: with `name`, or in a folder, which ends with a slash. That is where
    /// something was last chosen for this, else the user's documents, else the user's own folder.
    QString startIn(Purpose purpose, const QString &name = {}) const;

protected:
    QString askToSave(QWidget *parent, const QString &title, const QString &suggestedName,
                      const QString &filter) override;

private:
    void remember(Purpose purpose, const QString &path);

    QSettings &m_settings;
};

} // namespace taizhang::ui
