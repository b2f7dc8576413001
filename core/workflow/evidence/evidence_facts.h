#pragma once

#include "core/domain/evidence/capture_time.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/own_date.h"
#include "core/domain/id.h"
#include "core/storage/history/journal.h"

#include <QList>

#include <variant>

namespace taizhang::workflow {

/// What is known of pieces; what is not set stays as it is at each.
struct EvidenceFacts
{
    std::optional<QString> address = {};
    std::optional<QString> note = {};
    std::optional<QString> documentNumber = {};
    std::optional<std::optional<domain::DateProposal>> ownDate = {}; ///< set to none: unknown
    std::optional<std::optional<domain::UnitId>> sourceUnit = {};    ///< set to none: unknown
    std::optional<domain::CaptureTime> captured = {};                ///< of the present 网页截图
    /// Both marks are set, and taken away, at all pieces with the same file, also those in the bin.
    std::optional<bool> personalData = {};
    std::optional<bool> restricted = {}; ///< true: 现场调阅 wherever they are filed

    bool operator==(const EvidenceFacts &) const = default;
};

/// One of the facts, as it is called where it is set alone.
struct EvidenceFact
{
    using Member = std::variant<std::optional<QString> EvidenceFacts::*,
                                std::optional<std::optional<domain::DateProposal>> EvidenceFacts::*,
                                std::optional<std::optional<domain::UnitId>> EvidenceFacts::*,
                                std::optional<domain::CaptureTime> EvidenceFacts::*,
                                std::optional<bool> EvidenceFacts::*>;

    Member member;
    QString name;   ///< in the history: 修改文号
    QString option; ///< in the command line; none: not set there

    bool isGiven(const EvidenceFacts &facts) const;
};

/// All of them.
QList<EvidenceFact> evidenceFacts();

/// Sets the same of all, as one step. Throws domain::Error, and sets none, for a faulty address, for
/// pieces that are gone and for the 截取时间 of what is no captured page.
QString setEvidenceFacts(storage::Database &database, const storage::Author &author,
                         const QList<domain::EvidenceId> &pieces, const EvidenceFacts &facts);

/// How pieces are kept where they are filed; what is not set stays as it is at each.
struct KeepingFacts
{
    std::optional<domain::Keeping> keeping = {};
    std::optional<QString> place = {}; ///< domain::whereaboutsText()
    std::optional<QString> keeper = {};
};

/// Sets the same of all, as one step. Throws, and sets none, when 工作秘密 is among them and they are to be
/// bound or boxed.
QString setKeeping(storage::Database &database, const storage::Author &author,
                   const QList<domain::FilingId> &filings, const KeepingFacts &facts);

} // namespace taizhang::workflow
