#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"

#include <QList>
#include <QString>

#include <optional>

namespace taizhang::storage {

/// A piece as a list, an export or a booklet of the whole set needs it: where it stands in the table, who
/// sent it, and how it is kept.
struct SetPiece
{
    domain::FilingId filing;
    domain::EvidenceId evidence;
    domain::RequirementId requirement;
    int section = 0; ///< ordinal, from 1
    int indicator = 0;
    int row = 0;                             ///< ordinal within the indicator, from 1
    QString materialLabel = {};              ///< the printed number, else its place in the row
    int rank = 0;                            ///< its place within the material, from 1
    QString number = {};                     ///< 020-1-01
    std::optional<domain::UnitId> unit = {}; ///< none: 本局自收
    /// Who sent it, by the short name where there is one: the unit, else of 本局自收 the unit that is known
    /// as the source.
    QString unitName = {};
    QString period = {}; ///< a year, or empty for the whole
    QString kind = {};   ///< file, url, note, scan, thing
    QString title = {};
    QString name = {}; ///< the file name under which it came in there; empty when it has no file
    QString address = {};
    QString note = {};
    QString documentNumber = {};
    QString ownDate = {}; ///< ISO date, empty while unknown
    QString keeping = {}; ///< bound, boxed, on_site
    QString place = {};
    QString keeper = {};
    /// 工作秘密: shown where it is kept, and in no set or export. Also where it is the redacted copy, which
    /// would go out, whose content is one.
    bool restricted = false;
    /// Of the file that may be handed out: the redacted copy where there is one of the present version; empty
    /// when it has no file.
    QString sha256 = {};
    qint64 size = 0; ///< bytes
    QString mediaType = {};
    bool operator==(const SetPiece &) const = default;
};

/// Which pieces are wanted; everything left out means all.
struct SetFilter
{
    std::optional<int> section;
    std::optional<int> indicator;
    /// Its evidence: what is filed under what it was asked, and what came from it (来源单位) wherever it is.
    std::optional<domain::UnitId> unit;
};

/// In printed order, then by number.
QList<SetPiece> evidenceSet(Database &database, const SetFilter &filter = {});

} // namespace taizhang::storage
