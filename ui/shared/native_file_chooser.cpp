#include "ui/shared/native_file_chooser.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

namespace taizhang::ui {

namespace {

const auto lastFolder = QStringLiteral("files/lastFolder");

} // namespace

QString NativeFileChooser::startIn(const QString &name) const
{
    auto folder = m_settings.value(lastFolder).toString();
    if (folder.isEmpty() || !QDir(folder).exists()) // a stick that is gone
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists()) // its name would be taken for that of a file
        folder = QDir::homePath();
    return name.isEmpty() ? folder + QLatin1Char('/') : QDir(folder).filePath(name);
}

void NativeFileChooser::remember(const QString &path)
{
    if (const QFileInfo info(path); !path.isEmpty())
        m_settings.setValue(lastFolder, info.isDir() ? path : info.absolutePath());
}

QStringList NativeFileChooser::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    auto files = QFileDialog::getOpenFileNames(parent, title, startIn(), filter);
    remember(files.value(0));
    return files;
}

QString NativeFileChooser::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    auto file = QFileDialog::getOpenFileName(parent, title, startIn(), filter);
    remember(file);
    return file;
}

QString NativeFileChooser::openFolder(QWidget *parent, const QString &title)
{
    auto folder = QFileDialog::getExistingDirectory(parent, title, startIn());
    remember(folder);
    return folder;
}

QString NativeFileChooser::askToSave(QWidget *parent, const QString &title, const QString &suggestedName,
                                     const QString &filter)
{
    auto file = QFileDialog::getSaveFileName(parent, title, startIn(suggestedName), filter);
    remember(file);
    return file;
}

} // namespace taizhang::ui
