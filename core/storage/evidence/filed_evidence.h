#pragma once

#include "core/domain/id.h"

#include <QString>

#include <optional>

namespace taizhang::storage {

/// A piece of evidence where it is filed, with its present version.
struct FiledEvidence
{
    domain::FilingId filing;
    domain::EvidenceId evidence;
    domain::RequirementId requirement;
    int indicator = 0;
    int row = 0;         ///< ordinal of the row within the indicator, from 1
    int material = 0;    ///< place of the material in the row, from 1
    QString number = {}; ///< 020-1-01
    QString name = {};   ///< the file name under which it came in here
    QString title = {};
    QString kind = {};   ///< file, url, note, scan, thing
    QString sha256 = {}; ///< empty when it has no file
    qint64 size = 0;     ///< bytes
    QString mediaType = {};
    QString readability = {}; ///< ok, empty, damaged
    QString ownDate = {};     ///< ISO date, empty while unknown
    QString modifiedAt = {};  ///< the file's own time of change, ISO, empty when unknown
    QString addedAt = {};     ///< ISO, UTC
    QString addedBy = {};
    QString keeping = {}; ///< bound, boxed, on_site
    int otherUses = 0;    ///< filings of the same evidence elsewhere
    QString address = {};
    QString note = {};
    QString documentNumber = {};
    QString ownDateSource = {}; ///< domain::dateSourceWord(), empty while unknown
    std::optional<domain::UnitId> sourceUnit = {};
    QString sourceUnitName = {};
    bool personalData = false;
    bool restricted = false; ///< 工作秘密
    QString place = {};      ///< domain::whereaboutsText()
    QString keeper = {};
    QString role = {};           ///< of the file: original or capture
    int versions = 0;            ///< of the file, redacted copies not counted
    QString redactedSha256 = {}; ///< the redacted copy of the present file; empty when there is none
    QString redactedName = {};
    bool redactedIsSecret = false; ///< the content of that copy is a working secret: it goes nowhere
    QString uuid = {};             ///< of the filing, by which texts cite it
    QString capturedAt =
        {}; ///< of a captured page, domain::captureTimeWord(); empty when it was not asked for
};

} // namespace taizhang::storage
