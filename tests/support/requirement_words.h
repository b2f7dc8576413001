#pragma once

#include "core/storage/tasks/requirement_repository.h"

namespace Catch {

/// All that a requirement has, for a comparison that failed.
template <>
struct StringMaker<taizhang::storage::RequirementLine>
{
    static std::string convert(const taizhang::storage::RequirementLine &line)
    {
        const auto &[id, uuid, material, unit, period, state, reason, note, askedCount, dueOn, extendedTo,
                     extensionWanted, extensionReason, office, stateAt, viaGroup, filings, handler,
                     handlerTelephone, unitRetired, cameAt] = line;
        const auto number = [](const auto &given) {
            return given ? given->value() : 0;
        };
        const QStringList words{QString::number(id.value()),
                                uuid,
                                QString::number(material.value()),
                                QString::number(number(unit)),
                                period,
                                taizhang::domain::stateWord(state),
                                reason,
                                note,
                                QString::number(askedCount.value_or(0)),
                                dueOn.value_or(QDate()).toString(Qt::ISODate),
                                extendedTo.value_or(QDate()).toString(Qt::ISODate),
                                extensionWanted.value_or(QDate()).toString(Qt::ISODate),
                                extensionReason,
                                office,
                                stateAt,
                                QString::number(number(viaGroup)),
                                QString::number(filings),
                                handler,
                                handlerTelephone,
                                unitRetired ? QStringLiteral("retired") : QString(),
                                cameAt};
        return ('{' + words.join(QStringLiteral(" | ")) + '}').toStdString();
    }
};

} // namespace Catch
