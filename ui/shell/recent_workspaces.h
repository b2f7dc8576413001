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

    /// The number of the indicator that was on show there last; 0 for none.
    int lastShown(const QString &folder) const;
    void showed(const QString &folder, int indicator);

private:
    QSettings &m_settings;
};

} // namespace taizhang::ui
