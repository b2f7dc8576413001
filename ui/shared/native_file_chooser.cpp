#include "ui/shared/native_file_chooser.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

namespace taizhang::ui {

namespace {

QString keyOf(NativeFileChooser::Purpose purpose)
{
    switch (purpose) {
    case NativeFileChooser::Purpose::Open:
        return QStringLiteral("files/lastOpened");
    case NativeFileChooser::Purpose::Save:
        return QStringLiteral("files/lastSaved");
    case NativeFileChooser::Purpose::Folder:
        return QStringLiteral("files/lastFolder");
    }
    return {};
}

/// Qt marks the rows of the names in the line, and while the list of a folder is still being read it loses
/// one of them, or takes the folder for one. So the line is read here.
class FilesDialog : public QFileDialog
{
public:
    using QFileDialog::QFileDialog;

    QStringList files() const { return m_inLine.isEmpty() ? selectedFiles() : m_inLine; }

protected:
    void accept() override
    {
        // Only Qt's own dialog has the line.
        const auto *line = findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        m_inLine = filesInLine(line != nullptr ? line->text() : QString(), directory().path());
        if (m_inLine.isEmpty())
            QFileDialog::accept();
        else
            QDialog::accept(); // NOLINT(bugprone-parent-virtual-call): past what asks for a file that is
                               // there
    }

private:
    QStringList m_inLine;
};

} // namespace

QStringList filesInLine(const QString &line, const QString &folder)
{
    const auto parts = line.split(QChar(u'"'));
    QStringList files;
    bool isAnyThere = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 0) {
            if (!parts[i].trimmed().isEmpty()) // a name without quotes, or with one in it
                return {};
            continue;
        }
        const QFileInfo file(QDir(folder), parts[i]);
        if (parts[i].isEmpty() || file.isDir())
            return {};
        isAnyThere = isAnyThere || file.exists();
        files << QDir::cleanPath(file.absoluteFilePath());
    }
    files.removeDuplicates();
    return isAnyThere ? files : QStringList();
}

QString NativeFileChooser::startIn(Purpose purpose, const QString &name) const
{
    auto folder = m_settings.value(keyOf(purpose)).toString();
    if (folder.isEmpty() || !QDir(folder).exists()) // a stick that is gone
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists()) // its name would be taken for that of a file
        folder = QDir::homePath();
    return name.isEmpty() ? folder + QLatin1Char('/') : QDir(folder).filePath(name);
}

void NativeFileChooser::remember(Purpose purpose, const QString &path)
{
    if (const QFileInfo info(path); !path.isEmpty())
        m_settings.setValue(keyOf(purpose), info.isDir() ? path : info.absolutePath());
}

QStringList NativeFileChooser::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    FilesDialog dialog(parent, title, startIn(Purpose::Open), filter);
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setSupportedSchemes({QStringLiteral("file")});
    auto files = dialog.exec() == QDialog::Accepted ? dialog.files() : QStringList();
    remember(Purpose::Open, files.value(0));
    return files;
}

QString NativeFileChooser::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    auto file = QFileDialog::getOpenFileName(parent, title, startIn(Purpose::Open), filter);
    remember(Purpose::Open, file);
    return file;
}

QString NativeFileChooser::openFolder(QWidget *parent, const QString &title)
{
    auto folder = QFileDialog::getExistingDirectory(parent, title, startIn(Purpose::Folder));
    remember(Purpose::Folder, folder);
    return folder;
}

QString NativeFileChooser::askToSave(QWidget *parent, const QString &title, const QString &suggestedName,
                                     const QString &filter)
{
    auto file = QFileDialog::getSaveFileName(parent, title, startIn(Purpose::Save, suggestedName), filter);
    remember(Purpose::Save, file);
    return file;
}

} // namespace taizhang::ui
