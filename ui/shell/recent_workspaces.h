#pragma once

#include <QStringList>

class QSettings;

namespace taizhang::ui {

/// The folders of workspaces opened of late, the last one first; those that are gone are left out.
class RecentWorkspaces
{
public:
    explicit RecentWorkspaces(QSettings &settings) : m_settings(settings) {}

    QStringList folders() const;
    void opened(const QString &folder);
    void forget(const QString &folder);

private:
    QSettings &m_settings;
};

} // namespace taizhang::ui
