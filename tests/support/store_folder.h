#pragma once

#include "core/domain/error.h"
#include "core/evidence/object_store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace taizhang::test {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw domain::Error(QStringLiteral("test file not written: ") + path);
}

/// An evidence store, and files to put into it, in a folder that goes with the test.
struct StoreFolder
{
    StoreFolder() : store(std::make_unique<evidence::ObjectStore>(root())) {}

    QString root() const { return folder.filePath(QStringLiteral("台账/objects")); }

    QString file(const QString &name, const QByteArray &content = "content")
    {
        const auto sources = folder.filePath(QStringLiteral("来件"));
        QDir().mkpath(sources);
        const auto path = sources + QLatin1Char('/') + name;
        write(path, content);
        return path;
    }

    /// Names of all files in the store, temporary ones included, sorted.
    QStringList files() const
    {
        QStringList names;
        QDirIterator files(root(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            names << files.fileName();
        }
        names.sort();
        return names;
    }

    QTemporaryDir folder;
    std::unique_ptr<evidence::ObjectStore> store;
};

} // namespace taizhang::test
