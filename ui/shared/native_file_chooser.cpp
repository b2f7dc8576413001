#include "ui/shared/native_file_chooser.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

namespace taizhang::ui {

namespace {

const auto lastFolder = QStringLiteral("files/lastFolder");

} // namespace

QStringList withTypedNames(QStringList chosen, const QString &line, const QString &folder)
{
    const QChar quote(u'"');
    for (const auto &path : chosen)
        if (path.contains(quote)) // where a name ends cannot be told
            return chosen;
    const auto parts = line.split(quote);
    for (qsizetype i = 1; i + 1 < parts.size(); i += 2)
        if (const auto path = QDir::cleanPath(QDir(folder).absoluteFilePath(parts[i]));
            !parts[i].trimmed().isEmpty() && !chosen.contains(path))
            chosen << path;
    return chosen;
}

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
    QFileDialog dialog(parent, title, startIn(), filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setSupportedSchemes({QStringLiteral("file")});
    QStringList files;
    QObject::connect(&dialog, &QFileDialog::filesSelected, &dialog, [&](const QStringList &chosen) {
        // Only Qt's own dialog has the line.
        const auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        files = withTypedNames(chosen, line != nullptr ? line->text() : QString(), dialog.directory().path());
    });
    dialog.exec();
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
