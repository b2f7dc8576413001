#pragma once

#include "core/workflow/workspace/workspace_session.h"
#include "ui/shared/file_chooser.h"
#include "ui/shell/main_window.h"

#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace taizhang::test {

/// Answers the window's questions for files as the test says, in place of a native dialog.
class PreparedChooser : public ui::FileChooser
{
public:
    QStringList files;
    QString saveAs;

    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString openFile(QWidget *, const QString &, const QString &) override { return files.value(0); }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString askToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return saveAs;
    }
};

/// A clerk at the window: only mouse and keys, and only on what is visible. What came of it is asked of a
/// fresh `taizhang` process.
class Clerk
{
public:
    Clerk();
    ~Clerk();

    // What the clerk does.
    void goTo(int indicator);
    void click(const QString &objectName);
    void choose(const QString &menuButton, const QString &action);
    void type(const QString &objectName, const QString &text);
    void press(const QString &objectName, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    void closeWindow();
    void openWindow();
    QString file(const QString &name, const QByteArray &content);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // What the clerk sees.
    QWidget *see(const QString &objectName);
    QString windowText() const;

    // What a fresh process says.
    QJsonObject taizhang(QStringList words) const;
    QJsonObject indicator(int number) const;
    /// Waits until the condition holds of a fresh process's answer.
    bool comesTrue(const std::function<bool()> &condition) const;

    PreparedChooser chooser;

private:
    QTemporaryDir m_folder;
    QString m_workspace;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace taizhang::test
