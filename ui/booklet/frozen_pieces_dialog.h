#pragma once

#include "core/storage/paper/freeze_repository.h"

#include <QDialog>

class QSettings;
class QStandardItemModel;

namespace taizhang::ui {

/// The pieces of a set as it was sent: number, title, where it is bound, and what became of it since.
class FrozenPiecesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `notices`: the numbers of those whose page only says why they are not bound.
    FrozenPiecesDialog(const storage::FreezeLine &freeze, const QList<storage::FrozenPiece> &pieces,
                       const QSet<QString> &notices, QSettings &settings, QWidget *parent = nullptr);
};

} // namespace taizhang::ui
