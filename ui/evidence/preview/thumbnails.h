#pragma once

#include "core/evidence/object_store.h"
#include "core/storage/evidence/filed_evidence.h"
#include "ui/evidence/preview/drawing_thread.h"

#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace taizhang::ui {

/// Small pictures of evidence that is a picture or a PDF, drawn in a process of their own and kept in a
/// folder that may be deleted at any time: they are made again when they are looked for.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made when missing; without one (empty) nothing is kept beyond the window's life.
    Thumbnails(const evidence::ObjectStore &objects, QString folder, QObject *parent = nullptr);

    static bool canHave(const storage::FiledEvidence &piece);
    /// Null while it is being made, and for good where it cannot be: too large, damaged, lost.
    QPixmap of(const storage::FiledEvidence &piece);

signals:
    /// Some are there that were asked for.
    void made();

private:
    QImage findOrMake(evidence::DocumentReader &reader, const QString &path, bool pdf, const QString &kept);
    void take(const QString &sha256, const QImage &picture);

    const evidence::ObjectStore &m_objects;
    QString m_folder;
    QHash<QString, QPixmap> m_pictures;
    QSet<QString> m_asked; ///< being made, or not to be made
    QTimer m_pause;        ///< many are shown at once
    QTimer m_idle;
    DrawingThread m_drawing;
};

} // namespace taizhang::ui
