#pragma once

#include "core/storage/paper/freeze_repository.h"

#include <QHash>
#include <QVariant>

namespace taizhang::storage {

/// Inside core/storage: what pieces said of themselves when a set was frozen. The history has it, as the old
/// value of the first change since; so it is known of sets of any age and kept once.
class FrozenFacts
{
public:
    FrozenFacts(Database &database, FreezeId freeze);

    /// A column of the piece with this uuid; `now`: what it reads at present.
    QString text(const QString &piece, const char *column, const QString &now) const;
    /// 来源单位 by its short name where it has one; `now`: that of the present one.
    QString source(const QString &piece, const QString &now) const;

private:
    QHash<std::pair<QString, QString>, QVariant> m_old; ///< by uuid and column
    QHash<qint64, QString> m_units;
};

} // namespace taizhang::storage
