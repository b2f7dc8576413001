#pragma once

#include "core/evidence/object_store.h"
#include "core/platform/temporary_folder.h"
#include "core/storage/evidence/filed_evidence.h"

#include <QFuture>
#include <QMimeData>
#include <QThreadPool>

#include <optional>

namespace taizhang::ui {

/// Read-only copies of evidence for other programs, named `046-2-03 某某镇 2023年 题名.pdf`, in a temporary
/// folder that goes away with the window, or, after a crash, with the next one. The store's own files are
/// never handed out: another program could change them.
class WorkingCopies
{
public:
    explicit WorkingCopies(const evidence::ObjectStore &objects);
    ~WorkingCopies();

    /// The copy's path once it is there; made on another thread, once. The future throws domain::Error when
    /// the file is lost or cannot be copied.
    /// `sender` is who sent it, empty for 本局.
    QFuture<QString> copyOf(const storage::FiledEvidence &piece, const QString &sender = {});

    /// Makes the folder, and with it ends those that a killed program left. The first copy does so, too.
    void prepare();

    /// The file name such a copy gets, legal on Windows too.
    static QString nameFor(const storage::FiledEvidence &piece, const QString &sender = {});

private:
    const evidence::ObjectStore &m_objects;
    std::optional<platform::TemporaryFolder> m_folder;
    QThreadPool m_pool;
};

/// Files being dragged or copied out: the copies are made while the mouse moves, and waited for at the drop
/// or when they are pasted; an empty path is left out. Where no files are taken, the text can be.
class CopiesMimeData : public QMimeData
{
    Q_OBJECT

public:
    explicit CopiesMimeData(QList<QFuture<QString>> copies, QString text = {});

    QStringList formats() const override;
    bool hasFormat(const QString &type) const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType preferred) const override;

private:
    QList<QFuture<QString>> m_copies;
    QString m_text;
};

} // namespace taizhang::ui
