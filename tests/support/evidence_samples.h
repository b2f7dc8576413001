#pragma once

#include "core/workflow/evidence/evidence_facts.h"

namespace taizhang::test {

/// Everything that can be known of a piece, each with something of its own. A new fact does not compile until
/// it has something here; then whatever forgets it fails a test.
inline workflow::EvidenceFacts everyFact(domain::UnitId unit)
{
    workflow::EvidenceFacts facts;
    auto &[address, note, documentNumber, ownDate, sourceUnit, captured, personalData, restricted] = facts;
    address = QStringLiteral("http://www.example.gov.cn/fact");
    note = QStringLiteral("第二稿");
    documentNumber = QStringLiteral("沙政办发〔2023〕12号");
    ownDate = domain::DateProposal{QDate(2023, 5, 12), domain::DateSource::Name};
    sourceUnit = unit;
    captured = domain::CaptureTime{QDate(2024, 5, 31), QTime(10, 20)};
    personalData = true;
    restricted = true;
    return facts;
}

} // namespace taizhang::test
