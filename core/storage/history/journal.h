#pragma once

#include "core/platform/machine.h"
#include "core/storage/database/database.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace taizhang::storage {

/// Every kind of row whose changes are kept in the history.
enum class Entity {
    Workspace,
    ShortName,
    Erratum,
    Unit,
    UnitAlias,
    UnitContact,
    UnitGroup,
    UnitGroupMember,
    Assignment,
    Requirement,
    RequirementHandler,
    Evidence,
    EvidenceVersion,
    Filing,
    Report,
    ReportText,
    Notice,
    NoticeItem,
    NoticeText,
    ReportServedRow,
    Figure,
    PageProfile,
    PrintSet,
    Freeze,
    FreezeItem,
    Loan,
    LoanBorrower,
};

/// Who changes something, where and when; passed in, so that tests and imports can say it.
struct Author
{
    platform::Actor actor;
    QDateTime at;
};

/// One named, undoable step: a transaction in which every change of a field is written together with its
/// entry in the history. Nothing is kept unless commit() returns.
///
///     ChangeGroup step(database, author, tr("标记为已收集"));
///     step.set(Entity::Requirement, id.value(), {{"state", "collected"}});
///     step.commit();
class ChangeGroup
{
public:
    ChangeGroup(Database &database, Author author, QString title);

    /// Writes the fields that differ, adds one to rev, and records old and new of each.
    void set(Entity entity, qint64 id, const QVariantMap &fields);
    /// Inserts a row and returns its id. `uuid` is made up unless among the fields. `alongside` stands in the
    /// entry only: what must be known of rows that have no history of their own.
    qint64 insert(Entity entity, QVariantMap fields, const QVariantMap &alongside = {});
    /// Takes the row out of sight; its history and its uuid stay.
    void retire(Entity entity, qint64 id);

    /// Notes something about the step itself, which is no change of a row and cannot be taken back.
    void note(const QString &field, const QVariant &value);

    /// The uuid of this step in the history; empty when nothing was changed, then nothing is written either.
    QString commit();

    const Author &author() const { return m_author; }
    QString now() const;

private:
    void record(const QString &entity, const QString &uuid, const QString &field, const QVariant &before,
                const QVariant &after);

    Database &m_database;
    Transaction m_transaction;
    Author m_author;
    QString m_title;
    QString m_group;
    QString m_previousHash;
    bool m_begun = false;
};

/// Noted of a step that put the ledger back to a backup (recordRestoration).
inline const auto restoredField = QStringLiteral("restored");

/// Takes a step of the history back by writing the old values as a new step called `title`; returns that
/// step's uuid, by which it can be taken back in turn (redo). Throws when a later change stands in the way.
QString revert(Database &database, const Author &author, const QString &group, const QString &title);

/// The id of the row with this uuid: inserted with `fields` when there is none, and brought back when it was
/// retired.
qint64 restoreOrInsert(ChangeGroup &step, Database &database, Entity entity, const QString &uuid,
                       QVariantMap fields);

/// One line of the history.
struct Change
{
    qint64 seq = 0;
    QString group;
    QString title; ///< the name of the step it belongs to
    QString at;
    QString actor;
    QString machine;
    QString entity;
    QString entityUuid;
    QString field;
    QVariant before;
    QVariant after;
};

/// The newest first; only those of the given entities' uuids when any are given.
QList<Change> history(Database &database, int limit, const QStringList &entityUuids = {});

/// The hash of the newest entry: printed on reports and put into packages as an outside anchor.
QString historyHead(Database &database);

/// When the newest entry was written, by the clock of the computer it was written on; nothing where there is
/// none.
std::optional<QDateTime> lastChangeAt(Database &database);

/// yyyy-MM-ddTHH:mm:ss.zzzZ
QString timestamp(const QDateTime &at);

} // namespace taizhang::storage
