#include "core/storage/history/journal_entry.h"

#include "core/storage/evidence/link_checks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taizhang::storage {

namespace {

QJsonValue asStored(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return storable(value.toString());
    case QMetaType::Bool: // SQLite has none
        return value.toInt();
    case QMetaType::QVariantMap: {
        QJsonObject object;
        const auto fields = value.toMap();
        for (auto field = fields.cbegin(); field != fields.cend(); ++field)
            object.insert(field.key(), asStored(field.value()));
        return object;
    }
    default:
        return QJsonValue::fromVariant(value);
    }
}

} // namespace

std::optional<Entity> entityOfTable(const QString &table)
{
    return entityOfTable(QByteArrayView(table.toUtf8()));
}

std::optional<Entity> entityOfTable(QByteArrayView table)
{
    for (size_t i = 0; i < entityCount; ++i)
        if (const auto entity = static_cast<Entity>(i); table == QByteArrayView(rowOf(entity).table))
            return entity;
    return std::nullopt;
}

bool isHidden(Entity entity, const QString &column)
{
    static const QStringList open{QStringLiteral("retired_at"), QStringLiteral("id"), QStringLiteral("uuid")};
    return rowOf(entity).personal && !open.contains(column) && !column.endsWith(QLatin1String("_id"));
}

bool isObservation(const QString &field)
{
    return field == linkCheckField;
}

QVariant observed(Database &database, const QString &uuid, const QString &field)
{
    Query row(database,
              QStringLiteral("SELECT new FROM change WHERE entity_uuid = ? AND field = ? "
                             "ORDER BY seq DESC LIMIT 1"),
              uuid, field);
    return row.next() ? fromJson(row.text(0)) : QVariant();
}

QByteArray toJson(const QVariant &value)
{
    const auto array = QJsonDocument(QJsonArray{asStored(value)}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QVariant fromJson(const QString &json)
{
    const auto array = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    const auto value = array.at(0);
    if (value.isDouble())
        return QVariant(value.toInteger());
    return value.isNull() ? QVariant() : value.toVariant();
}

void Sealing::add(QByteArrayView column)
{
    m_hash.add(column);
    m_hash.add(QByteArrayView("\0", 1));
}

QString sealOf(const QStringList &columns)
{
    Sealing sealing;
    for (const auto &column : columns)
        sealing.add(storable(column).toUtf8());
    return QString::fromLatin1(sealing.hex());
}

QString columnList(const QVariantMap &fields, const QString &separator, const QString &suffix)
{
    QStringList names;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        names << field.key() + suffix;
    return names.join(separator);
}

} // namespace taizhang::storage
