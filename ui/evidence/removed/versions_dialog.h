#pragma once

#include "core/storage/evidence/evidence_repository.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace taizhang::ui {

/// All versions of a piece's file, the newest first; says which one the user wants to open or to go back to.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const QString &title, const QList<storage::StoredVersion> &versions, bool writable,
                   QWidget *parent = nullptr);

signals:
    void openWanted(const taizhang::storage::StoredVersion &version);
    void returnWanted(taizhang::domain::EvidenceVersionId version);

private:
    const storage::StoredVersion *chosen() const;
    void allow();

    QList<storage::StoredVersion> m_versions;
    bool m_writable;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_return;
};

} // namespace taizhang::ui
