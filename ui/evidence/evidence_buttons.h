#pragma once

#include "core/storage/evidence/filed_evidence.h"
#include "core/workflow/evidence/evidence_entry.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace taizhang::ui {

/// 添加…, 打开, 移出 above the list of evidence, with the menus of what else can be added and done; narrow
/// enough for a narrow pane.
class EvidenceButtons : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceButtons(QWidget *parent = nullptr);

    void allowAdding(bool can);
    /// With the pieces that are selected; `piece` is the one that the keyboard is on.
    void allowUsing(const std::optional<storage::FiledEvidence> &piece, int selected, bool writable);

    /// What can be done with the pieces that are selected.
    QMenu *menu() const;

signals:
    void addWanted();
    void entryWanted(taizhang::domain::EvidenceKind kind);
    void openWanted();
    void removeWanted();
    void replaceWanted();
    void captureWanted();
    void versionsWanted();
    void keepingWanted();
    void fullViewWanted();
    void redactionWanted();
    void moveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *make(const char *name, const QString &text, const QString &tip);
    void makeKinds();
    void makeMore();

    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_remove;
    QPushButton *m_other;
    QPushButton *m_more;
    QAction *m_replace = nullptr;
    QAction *m_capture = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_redact = nullptr;
    QAction *m_move = nullptr;
};

} // namespace taizhang::ui
