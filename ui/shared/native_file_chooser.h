#pragma once

#include "ui/shared/file_chooser.h"

class QSettings;

namespace taizhang::ui {

/// The files that were chosen in a dialog, and those whose names stand in its line, each in quotes ("a.pdf"
/// "b.pdf"): Qt marks them in a list that it is still sorting, and may then lose one of them.
QStringList withTypedNames(QStringList chosen, const QString &line, const QString &folder);

/// The desktop's own dialogs; begins where the last file was chosen, be it days ago.
class NativeFileChooser : public FileChooser
{
public:
    /// Outlives it.
    explicit NativeFileChooser(QSettings &settings) : m_settings(settings) {}

    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    /// Where the system's dialog begins: with `name`, or in a folder, which ends with a slash. That is where
    /// something was last chosen, else the user's documents, else the user's own folder.
    QString startIn(const QString &name = {}) const;

protected:
    QString askToSave(QWidget *parent, const QString &title, const QString &suggestedName,
                      const QString &filter) override;

private:
    void remember(const QString &path);

    QSettings &m_settings;
};

} // namespace taizhang::ui
