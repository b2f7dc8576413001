#include "core/storage/history/journal.h"

#include "core/domain/error.h"
#include "core/storage/history/journal_entry.h"
#include "core/storage/tr.h"

namespace taizhang::storage {

using domain::Error;

namespace {

struct Step
{
    Entity entity;
    QString uuid;
    QVariantMap before;
    QVariantMap after;
};

// The changes of a step, newest first, those of one row side by side taken together: they were one UPDATE,
// and a CHECK over two columns (退回 and its reason) would refuse them one at a time.
QList<Step> stepsOf(Database &database, const QString &group)
{
    QList<Step> steps;
    for (Query row(database, QStringLiteral(R"(SELECT entity, entity_uuid, field, old, new FROM change
                                     WHERE "group" = ? AND entity <> 'group' ORDER BY seq DESC)"),
                   group);
         row.next();) {
        const auto entity = entityOfTable(row.text(0));
        if (!entity)
            throw Error(tr("不能撤销：这一步改动的内容本程序不认识，现有内容没有改动，请升级本程序。"),
                        row.text(0));
        const bool created = row.text(2) == QStringLiteral("created");
        if (created || steps.isEmpty() || steps.last().uuid != row.text(1) ||
            steps.last().after.contains(row.text(2)))
            steps << Step{*entity, row.text(1), {}, {}};
        const auto field = created ? QStringLiteral("retired_at") : row.text(2);
        steps.last().before.insert(field, created ? QVariant() : fromJson(row.text(3)));
        steps.last().after.insert(field, created ? QVariant() : fromJson(row.text(4)));
        if (created)
            steps.last().before.insert(QStringLiteral("created"), true);
    }
    return steps;
}

[[noreturn]] void throwChangedSince(const QString &uuid)
{
    throw Error(tr("不能撤销：这一项后来又被改过，现有内容没有改动，请直接修改。"), uuid);
}

/// Takes the observations out of the step and undoes them.
void revertObservations(Database &database, ChangeGroup &undo, Step &step)
{
    const auto after = step.after;
    for (auto field = after.cbegin(); field != after.cend(); ++field) {
        if (!isObservation(field.key()))
            continue;
        if (toJson(observed(database, step.uuid, field.key())) != toJson(field.value()))
            throwChangedSince(step.uuid);
        const auto table = QString::fromLatin1(rowOf(step.entity).table);
        const auto id =
            Query(database, QStringLiteral("SELECT id FROM %1 WHERE uuid = ?").arg(table), step.uuid)
                .only()
                .integer(0);
        undo.set(step.entity, id, {{field.key(), step.before.take(field.key())}});
        step.after.remove(field.key());
    }
}

} // namespace

QString revert(Database &database, const Author &author, const QString &group, const QString &title)
{
    ChangeGroup undo(database, author, title);
    const auto steps = stepsOf(database, group);
    for (auto step : steps) {
        revertObservations(database, undo, step);
        if (step.after.isEmpty())
            continue;
        const auto table = QString::fromLatin1(rowOf(step.entity).table);
        const bool created = step.before.remove(QStringLiteral("created")) > 0;
        qint64 id = 0;
        {
            Query row(database,
                      QStringLiteral("SELECT id, %1 FROM %2 WHERE uuid = ?")
                          .arg(columnList(step.after, QStringLiteral(", "), {}), table),
                      step.uuid);
            id = row.only().integer(0);
            int column = 1;
            for (auto field = step.after.cbegin(); field != step.after.cend(); ++field, ++column)
                if (toJson(row.value(column).isNull() ? QVariant() : row.value(column)) !=
                    toJson(field.value()))
                    throwChangedSince(step.uuid);
        }
        if (created)
            undo.retire(step.entity, id);
        else
            undo.set(step.entity, id, step.before);
    }
    if (!steps.isEmpty())
        undo.note(QStringLiteral("reverted"), group); // so that 材料回收站 knows what nobody took out
    return undo.commit();
}

qint64 restoreOrInsert(ChangeGroup &step, Database &database, Entity entity, const QString &uuid,
                       QVariantMap fields)
{
    qint64 id = 0;
    {
        Query row(
            database,
            QStringLiteral("SELECT id FROM %1 WHERE uuid = ?").arg(QString::fromLatin1(rowOf(entity).table)),
            uuid);
        if (row.next())
            id = row.integer(0);
    }
    if (id == 0) {
        fields.insert(QStringLiteral("uuid"), uuid);
        return step.insert(entity, fields);
    }
    step.set(entity, id, {{QStringLiteral("retired_at"), QVariant()}});
    return id;
}

} // namespace taizhang::storage
