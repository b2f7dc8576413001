#include "ui/shell/recent_workspaces.h"

#include "core/storage/workspace_folder.h"

#include <QFileInfo>
#include <QSettings>

namespace taizhang::ui {

namespace {

const auto key = QStringLiteral("recentWorkspaces");
const auto shownKey = QStringLiteral("recentIndicators");
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
    if (folders.value(0) == path) // most days; writing the settings would wait for the disk
        return;
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

int RecentWorkspaces::lastShown(const QString &folder) const
{
    return m_settings.value(shownKey).toMap().value(storage::WorkspaceFolder(folder).path()).toInt();
}

void RecentWorkspaces::showed(const QString &folder, int indicator)
{
    const auto folders = m_settings.value(key).toStringList();
    const auto before = m_settings.value(shownKey).toMap();
    QVariantMap shown{{storage::WorkspaceFolder(folder).path(), indicator}};
    for (auto place = before.cbegin(); place != before.cend(); ++place)
        if (folders.contains(place.key()) && !shown.contains(place.key()))
            shown.insert(place.key(), place.value());
    m_settings.setValue(shownKey, shown);
}

} // namespace taizhang::ui
