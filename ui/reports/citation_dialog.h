#pragma once

#include "core/storage/evidence/filed_evidence.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace taizhang::ui {

/// 引用附件: which pieces of evidence a text cites. Pieces of the indicator at hand are offered first, on
/// demand all of them. It yields chosen() and writes nothing.
class CitationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CitationDialog(const QList<storage::FiledEvidence> &pieces, QWidget *parent = nullptr);

    /// Every piece of the workspace, in answer to allWanted().
    void offerAll(const QList<storage::FiledEvidence> &pieces);
    /// The uuids of the filings, in the order of the list.
    QStringList chosen() const;

signals:
    void allWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<storage::FiledEvidence> &pieces);
    void filter();

    QList<storage::FiledEvidence> m_own;
    QList<storage::FiledEvidence> m_all;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_none;
    QCheckBox *m_everything;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
