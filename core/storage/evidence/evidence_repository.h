#pragma once

#include "core/domain/id.h"
#include "core/storage/database/database.h"
#include "core/storage/evidence/filed_evidence.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace taizhang::storage {

/// Filed under the materials of one indicator, in the order of rows, materials and pieces.
QList<FiledEvidence> filedEvidence(Database &database, domain::IndicatorId indicator);
/// The present numbers of those of the given filings that are still there, by uuid.
QHash<QString, QString> numbersByUuid(Database &database, const QStringList &filings);
/// The same of all that is filed under the indicators of these numbers.
QHash<QString, QString> numbersOfIndicators(Database &database, const QSet<int> &indicators);
/// Of the whole workspace, for the list of the command line and for checks.
QList<FiledEvidence> allFiledEvidence(Database &database);
/// Where else this evidence is filed: evidence numbers.
QStringList usesOf(Database &database, domain::EvidenceId evidence);

/// A version of an evidence's file; the present one is the last that is no redacted copy.
struct StoredVersion
{
    domain::EvidenceVersionId id;
    QString role; ///< original, capture, redacted
    QString sha256;
    QString originalName;
    QString mediaType;
    QString readability;
    qint64 size = 0;
    QString addedAt; ///< ISO, UTC
    QString addedBy;
    QString capturedAt = {}; ///< as FiledEvidence::capturedAt
    bool present = false;
};
/// The newest first.
QList<StoredVersion> versionsOf(Database &database, domain::EvidenceId evidence);
/// The place that the next version takes among the others.
int nextVersionOrdinal(Database &database, domain::EvidenceId evidence);

/// A version by its id; throws domain::Error when it is not there any more.
struct VersionPlace
{
    domain::EvidenceId evidence;
    QString sha256;
    QString originalName;
    QString role;
    QVariant modifiedAt; ///< ISO, null when unknown
    QString capturedAt;  ///< as FiledEvidence::capturedAt
    QString addedAt;     ///< ISO, UTC
};
VersionPlace versionPlace(Database &database, domain::EvidenceVersionId version);

/// What an evidence is; throws domain::Error when it is not there any more.
struct EvidencePlace
{
    QString kind;
    QString title;
    bool restricted = false;
    QList<domain::FilingId> filings; ///< the live ones
};
EvidencePlace evidencePlace(Database &database, domain::EvidenceId evidence);

/// A piece that was taken out of a material, with what is needed to find it again and to put it back.
struct RemovedPiece
{
    domain::FilingId filing;
    domain::EvidenceId evidence;
    int indicator = 0;
    int row = 0;      ///< ordinal of the row within the indicator, from 1
    QString material; ///< the printed number, else its place in the row
    domain::MaterialId materialId;
    domain::RequirementId requirement;
    std::optional<domain::UnitId> unit; ///< none: 本局自收
    QString unitName;
    QString name;
    QString title;
    QString kind; ///< file, url, note, scan, thing
    QString sha256;
    QString removedAt; ///< ISO, UTC
    QString removedBy;
    std::optional<domain::UnitId> source = {}; ///< 来源单位, where it is said
    /// Its unit is not asked for the material any more, or not in the same way: it goes back to 本局自收.
    bool withdrawn = false;
};
/// The 材料回收站: what was taken out and not put back, the newest first, also where its 报送任务 was
/// withdrawn since. Not what left with its file because its adding was undone.
QList<RemovedPiece> removedPieces(Database &database);

/// The present version of an evidence's file, e.g. of the sealed scan that stands for a report.
struct StoredFile
{
    QString sha256;
    QString originalName;
    QString mediaType;
};
std::optional<StoredFile> presentFile(Database &database, domain::EvidenceId evidence);

/// A filing by its id; throws domain::Error when it is not there any more.
struct FilingPlace
{
    domain::EvidenceId evidence;
    int indicator = 0;
    QString name;
    domain::RequirementId requirement;
};
FilingPlace filingPlace(Database &database, domain::FilingId filing);

/// Whether anything live names this evidence: a filing or a report that it stands for.
bool isInUse(Database &database, domain::EvidenceId evidence);

/// The evidence numbers of filings under one requirement, in the order given.
QStringList numbersOf(Database &database, domain::RequirementId requirement, const QList<qint64> &filings);

/// A file of the store as the database knows it.
struct ObjectRow
{
    QString sha256;
    qint64 size = 0;
    QString mediaType;
    QString readability; ///< ok, empty, damaged
};
/// Written only when the file is safely in the store; does nothing when it is known.
void addObject(Database &database, const ObjectRow &object, const QDateTime &at);

/// What the entry of a version says of the object that it names, by column, under the word `object`.
QVariantMap objectFacts(const ObjectRow &object, const QString &storedAt);
/// The same of an object that addObject() has written; throws when there is none.
QVariantMap objectFacts(Database &database, const QString &sha256);

/// Whether a row names this object.
bool isKnownObject(Database &database, const QString &sha256);

/// Every object the database knows, in use or retired, with its size and the name of one evidence that uses
/// it. Of a backup from an older program it is the name alone.
struct KnownObject
{
    QString sha256;
    qint64 size = 0;
    QString usedBy = {}; ///< evidence numbers and names; empty when nothing live uses it
};
QList<KnownObject> knownObjects(Database &database);
/// The same without the names, which are to be found by numbering every piece.
QList<KnownObject> unnamedObjects(Database &database);
/// `usedBy` of those that are in use, by their SHA-256.
QHash<QString, QString> usesOfObjects(Database &database);

} // namespace taizhang::storage
