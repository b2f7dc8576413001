#pragma once

#include "core/hashing/sha256.h"
#include "core/storage/history/journal.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace taizhang::storage {

/// Inside core/storage: how the history names the kinds of rows, writes their values and seals an entry.

struct EntityRow
{
    const char *table; ///< also the word in the history
    bool personal;     ///< of its values only what isHidden() lets through enters the history
};
/// Without a table for what is no entity. The compiler misses the case of a new one.
constexpr EntityRow rowOf(Entity entity)
{
    switch (entity) {
    case Entity::Workspace:
        return {"workspace", false};
    case Entity::ShortName:
        return {"short_name", false};
    case Entity::Erratum:
        return {"erratum", false};
    case Entity::Unit:
        return {"unit", false};
    case Entity::UnitAlias:
        return {"unit_alias", false};
    case Entity::UnitContact:
        return {"unit_contact", true};
    case Entity::UnitGroup:
        return {"unit_group", false};
    case Entity::UnitGroupMember:
        return {"unit_group_member", false};
    case Entity::Assignment:
        return {"assignment", false};
    case Entity::Requirement:
        return {"requirement", false};
    case Entity::RequirementHandler:
        return {"requirement_handler", true};
    case Entity::Evidence:
        return {"evidence", false};
    case Entity::EvidenceVersion:
        return {"evidence_version", false};
    case Entity::Filing:
        return {"filing", false};
    case Entity::Report:
        return {"report", false};
    case Entity::ReportText:
        return {"report_text", false};
    case Entity::Notice:
        return {"notice", false};
    case Entity::NoticeItem:
        return {"notice_item", false};
    case Entity::NoticeText:
        return {"notice_text", false};
    case Entity::ReportServedRow:
        return {"report_row", false};
    case Entity::Figure:
        return {"figure", false};
    case Entity::PageProfile:
        return {"page_profile", false};
    case Entity::PrintSet:
        return {"print_set", false};
    case Entity::Freeze:
        return {"freeze", false};
    case Entity::FreezeItem:
        return {"freeze_item", false};
    case Entity::Loan:
        return {"loan", false};
    case Entity::LoanBorrower:
        return {"loan_borrower", true};
    }
    return {nullptr, false};
}
constexpr size_t entityCount = [] {
    size_t count = 0;
    while (rowOf(static_cast<Entity>(count)).table != nullptr)
        ++count;
    return count;
}();
std::optional<Entity> entityOfTable(const QString &table);
std::optional<Entity> entityOfTable(QByteArrayView table);
/// Whether the column's values never enter the history: all that a personal row says but whether it is
/// retired and which rows it belongs to.
bool isHidden(Entity entity, const QString &column);

/// Whether it is no column and the history alone holds it.
bool isObservation(const QString &field);
/// What the newest entry says of such a field of this row; invalid when there is none.
QVariant observed(Database &database, const QString &uuid, const QString &field);

/// A value (or the fields of a new row) as the history keeps it. Equal values give equal text, whether bound
/// or read back.
QByteArray toJson(const QVariant &value);
QVariant fromJson(const QString &json);

/// SHA-256 (hex) over the columns of `change` in the order of the table, without seq and hash; a NUL cannot
/// occur in any of them.
QString sealOf(const QStringList &columns);
/// The same of one entry after the other, from columns as SQLite keeps them.
class Sealing
{
public:
    void add(QByteArrayView column);
    QByteArray hex() { return m_hash.hex(); }

private:
    hashing::Sha256 m_hash;
};

/// The names of the fields for a statement, each followed by `suffix`.
QString columnList(const QVariantMap &fields, const QString &separator, const QString &suffix);

} // namespace taizhang::storage
