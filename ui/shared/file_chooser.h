#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace taizhang::ui {

/// How the window asks for files and folders. Passed in, so that tests answer without a native dialog.
/// An empty answer means that the user changed their mind. `filter` is as in QFileDialog ("PDF 文件
/// (*.pdf)").
class FileChooser
{
public:
    virtual ~FileChooser() = default;

    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter = {}) = 0;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter = {}) = 0;
    /// An existing folder.
    virtual QString openFolder(QWidget *parent, const QString &title) = 0;
    /// The answer has an ending that the filter names; else that of the suggested name is added, as under
    /// another one no program would read the file.
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                     const QString &filter = {});

protected:
    /// Asks; the answer may have any ending.
    virtual QString askToSave(QWidget *parent, const QString &title, const QString &suggestedName,
                              const QString &filter) = 0;
};

} // namespace taizhang::ui
