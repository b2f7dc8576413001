#pragma once

#include "core/storage/database/database.h"
#include "core/storage/database/json_fields.h"
#include "core/storage/search/text_store.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QVariantMap>

namespace taizhang::storage {

/// A row of `object` that does not say what the history says of the file when it came in.
struct ObjectDiscrepancy
{
    QString sha256;
    QStringList fields; ///< size, media_type, readability, stored_at
};

/// Inside core/storage: objects have no history of their own. What is said of one is in the entries of the
/// versions that name it; of one from before that was so, the first of these entries tells when it was
/// stored, and its size whether it may be called empty.
class ObjectAudit
{
public:
    /// An entry that created a version, in the order of the history.
    void follow(QByteArrayView at, const JsonFields &version);
    /// What the table holds otherwise.
    QList<ObjectDiscrepancy> compare(Database &database) const;

private:
    struct Told
    {
        QByteArrayView storedAt;
        QByteArrayView facts;         ///< as JSON
        QList<QByteArrayView> others; ///< of other versions that name it, where they differ
    };
    static QStringList differing(const QVariantMap &held, const Told &told);

    TextStore m_texts;
    QHash<QByteArrayView, Told> m_told; ///< by sha256
};

} // namespace taizhang::storage
