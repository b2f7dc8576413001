#pragma once

#include <QTemporaryDir>

namespace taizhang::test {

/// The user's cache, for what finds no place in a ledger's, is a folder that goes with the test.
class OwnCache
{
public:
    OwnCache() { qputenv(variable, m_folder.path().toUtf8()); }
    ~OwnCache() { m_had ? qputenv(variable, m_before) : qunsetenv(variable); }
    OwnCache(const OwnCache &) = delete;
    OwnCache &operator=(const OwnCache &) = delete;

private:
    static constexpr auto variable = "XDG_CACHE_HOME";
    bool m_had = qEnvironmentVariableIsSet(variable);
    QByteArray m_before = qgetenv(variable);
    QTemporaryDir m_folder;
};

} // namespace taizhang::test
