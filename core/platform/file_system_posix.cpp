#include "core/platform/file_system.h"

#include "core/platform/errno_posix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <cstdio>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace taizhang::platform {

namespace {

QString nearestExisting(const QString &path)
{
    auto place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (!QFileInfo::exists(place) && place != QLatin1String("/"))
        place = QFileInfo(place).path();
    return place;
}

} // namespace

qint64 freeBytes(const QString &path)
{
    struct statvfs disk;
    if (::statvfs(QFile::encodeName(nearestExisting(path)).constData(), &disk) != 0)
        return -1;
    return static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize);
}

bool isFolderWritable(const QString &path)
{
    const QFileInfo folder(path);
    return folder.isDir() && ::access(QFile::encodeName(path).constData(), W_OK | X_OK) == 0;
}

Location locationOf(const QString &path)
{
    const auto place = nearestExisting(path);
    return locationOf(QStorageInfo(place).fileSystemType(), QFileInfo(place).canonicalFilePath());
}

Location locationOf(const QByteArray &fileSystemType, const QString &path)
{
    static const QRegularExpression network(
        QStringLiteral("^(nfs\\d?|cifs|smb\\d?|smbfs|afs|ceph|glusterfs|lustre|9p|ncpfs|davfs|fuse\\.(sshfs|"
                       "davfs2?|gvfsd-fuse|"
                       "gvfs-fuse-daemon|smbnetfs|curlftpfs|rclone|s3fs|glusterfs|kio-fuse|nfs|afpfs))$"));
    static const QRegularExpression cloud(
        QStringLiteral(
            "/(OneDrive|Dropbox|iCloud ?Drive|Google ?Drive|Nutstore|我的坚果云|坚果云|BaiduSyncdisk|"
            "BaiduNetdiskWorkspace|百度网盘|WPSDrive|WPS ?云盘|WPS Cloud Files|阿里云盘|腾讯微云|微云|"
            "Nextcloud|ownCloud|Seafile|Syncthing)([ -][^/]*)?(/|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (network.match(QString::fromLatin1(fileSystemType)).hasMatch())
        return Location::Network;
    return cloud.match(path).hasMatch() ? Location::CloudSynced : Location::Local;
}

bool pathExists(const QString &path)
{
    struct stat info;
    if (::lstat(QFile::encodeName(path).constData(), &info) == 0)
        return true;
    if (errno != ENOENT && errno != ENOTDIR)
        throwReadError("lstat", path, errno);
    return false;
}

void makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return;
    const auto parent = QFileInfo(info.absoluteFilePath()).path();
    makeFolder(parent);
    if (::mkdir(QFile::encodeName(info.absoluteFilePath()).constData(), 0777) != 0 && errno != EEXIST)
        throwWriteError("mkdir", path, errno);
    if (!QFileInfo(path).isDir())
        throwWriteError("mkdir", path, ENOTDIR);
    syncFolder(parent);
}

bool removeFile(const QString &path)
{
    return ::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT;
}

void moveFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throwWriteError("rename", to, errno);
}

} // namespace taizhang::platform
