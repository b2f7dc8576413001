#include "core/platform/file_system.h"

#include "core/platform/errno_posix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace taizhang::platform {

namespace {

QString nearestExisting(const QString &path)
{
    // Of an empty path there is no absolute one.
    auto place = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    while (!QFileInfo::exists(place) && place != QLatin1String("/"))
        place = QFileInfo(place).path();
    return place;
}

/// By its name: a service's own, or that and a blank or a stroke and more (OneDrive - 某某局).
bool isCloudFolder(QStringView folder)
{
    static const auto services = {u"OneDrive",
                                  u"Dropbox",
                                  u"iCloudDrive",
                                  u"iCloud Drive",
                                  u"GoogleDrive",
                                  u"Google Drive",
                                  u"Nutstore",
                                  u"我的坚果云",
                                  u"坚果云",
                                  u"BaiduSyncdisk",
                                  u"BaiduNetdiskWorkspace",
                                  u"百度网盘",
                                  u"WPSDrive",
                                  u"WPS云盘",
                                  u"WPS 云盘",
                                  u"WPS Cloud Files",
                                  u"阿里云盘",
                                  u"腾讯微云",
                                  u"微云",
                                  u"Nextcloud",
                                  u"ownCloud",
                                  u"Seafile",
                                  u"Syncthing"};
    return std::any_of(services.begin(), services.end(), [folder](QStringView service) {
        if (!folder.startsWith(service, Qt::CaseInsensitive))
            return false;
        const auto more = folder.mid(service.size());
        return more.isEmpty() || more.startsWith(u' ') || more.startsWith(u'-');
    });
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
    static const QSet<QByteArray> network{"nfs",
                                          "nfs3",
                                          "nfs4",
                                          "cifs",
                                          "smb",
                                          "smb2",
                                          "smb3",
                                          "smbfs",
                                          "afs",
                                          "ceph",
                                          "glusterfs",
                                          "lustre",
                                          "9p",
                                          "ncpfs",
                                          "davfs",
                                          "fuse.sshfs",
                                          "fuse.davfs",
                                          "fuse.davfs2",
                                          "fuse.gvfsd-fuse",
                                          "fuse.gvfs-fuse-daemon",
                                          "fuse.smbnetfs",
                                          "fuse.curlftpfs",
                                          "fuse.rclone",
                                          "fuse.s3fs",
                                          "fuse.glusterfs",
                                          "fuse.kio-fuse",
                                          "fuse.nfs",
                                          "fuse.afpfs"};
    if (network.contains(fileSystemType))
        return Location::Network;
    const auto folders = QStringView(path).split(u'/');
    return std::any_of(folders.cbegin(), folders.cend(), isCloudFolder) ? Location::CloudSynced
                                                                        : Location::Local;
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
