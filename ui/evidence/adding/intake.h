#pragma once

#include <QDateTime>
#include <QImage>
#include <QMimeData>
#include <QStringList>

namespace taizhang::ui {

/// What a drop or the clipboard brings: files, or else a picture that has no file yet.
struct Intake
{
    QStringList files;
    QImage picture;
    QString pictureName; ///< 截图 2026-11-23 20.15.03.png
    bool isEmpty() const { return files.isEmpty() && picture.isNull(); }
};

/// Whether takeIn() would find something; cheap enough for every move of a drag.
bool hasIntake(const QMimeData &data);
Intake takeIn(const QMimeData &data, const QDateTime &now);

/// Whether a folder or an archive is among them: then they are a heap to be looked through, no plain files.
bool isHeap(const QStringList &paths);

/// The picture as a PNG file; slow for large ones, call it off the window's thread.
QByteArray toPng(const QImage &picture);

} // namespace taizhang::ui
