#include "ui/shell/recent_workspaces.h"

#include "core/storage/workspace_folder.h"

#include <QFileInfo>
#include <QSettings>

namespace taizhang::ui {

namespace {

const auto key = QStringLiteral("recentWorkspaces");
constexpr int kept = 8;

} // namespace

QStringList RecentWorkspaces::folders() const
{
    auto folders = m_settings.value(key).toStringList();
    // Of a stick that is not in, the entry stays in the settings and comes back with it.
    folders.removeIf([](const QString &folder) {
        return !QFileInfo::exists(storage::WorkspaceFolder(folder).database());
    });
    return folders;
}

void RecentWorkspaces::opened(const QString &folder)
{
    const auto path = storage::WorkspaceFolder(folder).path();
    auto folders = m_settings.value(key).toStringList();
    folders.removeAll(path);
    folders.prepend(path);
    m_settings.setValue(key, folders.mid(0, kept));
}

void RecentWorkspaces::forget(const QString &folder)
{
    auto folders = m_settings.value(key).toStringList();
    folders.removeAll(storage::WorkspaceFolder(folder).path());
    m_settings.setValue(key, folders);
}

} // namespace taizhang::ui
