#pragma once

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

namespace taizhang::test {

/// Where root may mount, a file system of its own; otherwise nothing.
struct SmallDisk
{
    /// `at`: an empty folder that becomes it.
    explicit SmallDisk(const char *options, const QString &at = {}) : place(at.isEmpty() ? folder.path() : at)
    {
        mounted = ::geteuid() == 0 &&
                  ::mount("tmpfs", QFile::encodeName(place).constData(), "tmpfs", 0, options) == 0;
        if (!mounted)
            WARN("not run: a small disk can only be mounted as root");
    }
    ~SmallDisk()
    {
        if (mounted)
            ::umount(QFile::encodeName(place).constData());
    }

    QTemporaryDir folder;
    QString place;
    bool mounted = false;
};

} // namespace taizhang::test
