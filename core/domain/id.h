#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace taizhang::domain {

/// The key of a stored row, one type per entity so that a material's cannot be passed for a unit's.
///
/// Always positive: a row that is not there is std::optional<Id>, never an Id of zero.
template <class Tag>
class Id
{
public:
    static std::optional<Id> parse(qint64 value)
    {
        return value > 0 ? std::optional<Id>(Id(value)) : std::nullopt;
    }

    qint64 value() const { return m_value; }
    friend bool operator==(Id, Id) = default;
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    explicit Id(qint64 value) : m_value(value) {}
    qint64 m_value;
};

using EditionId = Id<struct EditionTag>;
using SectionId = Id<struct SectionTag>;
using IndicatorId = Id<struct IndicatorTag>;
using TaskId = Id<struct TaskTag>;
using MaterialId = Id<struct MaterialTag>;
using ReportPointId = Id<struct ReportPointTag>;
using RequirementId = Id<struct RequirementTag>;
using EvidenceId = Id<struct EvidenceTag>;
using EvidenceVersionId = Id<struct EvidenceVersionTag>;
using FilingId = Id<struct FilingTag>;
using ReportId = Id<struct ReportTag>;
using ReportTextId = Id<struct ReportTextTag>;
using UnitId = Id<struct UnitTag>;
using UnitGroupId = Id<struct UnitGroupTag>;
using NoticeId = Id<struct NoticeTag>;

} // namespace taizhang::domain
