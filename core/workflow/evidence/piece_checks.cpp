#include "core/workflow/evidence/piece_checks.h"

#include "core/domain/dates.h"
#include "core/domain/evidence/material_advice.h"
#include "core/domain/evidence/risky_files.h"
#include "core/domain/evidence/secrecy.h"
#include "core/workflow/tasks/requirement_names.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using storage::FiledEvidence;

domain::PieceFacts factsOf(const FiledEvidence &piece)
{
    return {piece.kind, piece.mediaType, domain::storedDate(piece.ownDate)};
}

QStringList checksOf(const FiledEvidence &piece, const QString &materialText, QDate today)
{
    return domain::adviceOnFile(piece.mediaType, piece.name, piece.readability) +
           domain::adviceOnSecretWords(piece.title, piece.documentNumber, piece.note,
                                       !piece.sha256.isEmpty()) +
           domain::adviceOnPiece(materialText, factsOf(piece), today);
}

QStringList checksOfMaterial(const QList<FiledEvidence> &pieces, const QString &materialText, QDate today)
{
    QList<domain::PieceFacts> facts;
    int outside = 0;
    int pictures = 0;
    for (const auto &piece : pieces) {
        facts << factsOf(piece);
        outside += domain::adviceOnPiece(materialText, facts.last(), today).isEmpty() ? 0 : 1;
        pictures += piece.mediaType.startsWith(QLatin1String("image/")) ? 1 : 0;
    }
    auto advice =
        domain::adviceOnForms(materialText, facts) + domain::adviceOnPictures(materialText, pictures);
    if (outside > 0)
        advice << tr("请核对：有 %1 件的日期不在要求的时段里。").arg(outside);
    return advice;
}

QStringList adviceOnMaterial(const storage::MaterialSheet &sheet, const QStringList &ofPieces)
{
    auto advice = domain::adviceOn(sheet.material.text, sheet.state, sheet.filings);
    if (domain::isAnswered(sheet.state) && sheet.state != domain::RequirementState::NilReturn)
        advice << ofPieces;
    return advice;
}

QStringList adviceOnMaterial(const storage::MaterialSheet &sheet, const QList<FiledEvidence> &pieces)
{
    return adviceOnMaterial(sheet, checksOfMaterial(pieces, sheet.material.text, QDate::currentDate()));
}

QHash<domain::RequirementId, QString> materialTexts(storage::Database &database)
{
    const RequirementNames names(database);
    storage::RequirementFilter all;
    all.ownToo = true;
    QHash<domain::RequirementId, QString> texts;
    for (const auto &line : storage::requirementLines(database, all))
        texts.insert(line.id, names.material(line.material).text);
    return texts;
}

} // namespace taizhang::workflow
