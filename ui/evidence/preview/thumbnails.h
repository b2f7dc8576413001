#pragma once

#include "core/storage/evidence/filed_evidence.h"
#include "core/workflow/workspace/workspace_session.h"
#include "ui/evidence/preview/drawing_thread.h"

#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace taizhang::ui {

/// Small pictures of evidence that is a picture or a PDF, drawn in a process of their own and kept in the
/// ledger's cache, which may be deleted at any time: they are made again when they are looked for.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// The session outlives the object.
    explicit Thumbnails(const workflow::WorkspaceSession &session, QObject *parent = nullptr);

    static bool canHave(const storage::FiledEvidence &piece);
    /// Null while it is being made, and for good where it cannot be: too large, damaged, lost.
    QPixmap of(const storage::FiledEvidence &piece);

signals:
    /// Some are there that were asked for.
    void made();

private:
    struct Wanted
    {
        QString file;
        bool pdf;
        storage::WorkspaceFolder folder;
        QString name; ///< of the small picture in the cache
    };
    QImage findOrMake(evidence::DocumentReader &reader, const Wanted &wanted);
    void take(const QString &sha256, const QImage &picture);

    const workflow::WorkspaceSession &m_session;
    QHash<QString, QPixmap> m_pictures;
    QSet<QString> m_asked; ///< being made, or not to be made
    QTimer m_pause;        ///< many are shown at once
    QTimer m_idle;
    DrawingThread m_drawing;
};

} // namespace taizhang::ui
