#include "ui/evidence/piece_words.h"

#include "core/domain/dates.h"
#include "core/domain/evidence/risky_files.h"
#include "core/domain/evidence/secrecy.h"
#include "ui/shared/ledger.h"
#include "ui/shared/tr.h"

namespace taizhang::ui {

using storage::FiledEvidence;

namespace {

const storage::MaterialSheet *materialOf(const Ledger &ledger, int row, int material)
{
    for (const auto &task : ledger.current().tasks)
        if (task.ordinal == row)
            for (const auto &each : task.materials)
                if (each.ordinal == material)
                    return &each;
    return nullptr;
}

} // namespace

domain::PieceFacts factsOf(const FiledEvidence &piece)
{
    return {piece.kind, piece.mediaType, domain::storedDate(piece.ownDate)};
}

QHash<domain::FilingId, QStringList> adviceOf(const Ledger &ledger, const QList<FiledEvidence> &pieces,
                                              QDate today)
{
    QHash<domain::FilingId, QStringList> advice;
    for (const auto &piece : pieces) {
        auto words = domain::adviceOnFile(piece.mediaType, piece.name, piece.readability);
        words << domain::adviceOnSecretWords(piece.title, piece.documentNumber, piece.note,
                                             !piece.sha256.isEmpty());
        if (const auto *material = materialOf(ledger, piece.row, piece.material))
            words << domain::adviceOnPiece(material->material.text, factsOf(piece), today);
        if (!words.isEmpty())
            advice.insert(piece.filing, words);
    }
    return advice;
}

QStringList adviceOfMaterial(const Ledger &ledger, int row, int material, QDate today)
{
    const auto *sheet = materialOf(ledger, row, material);
    if (sheet == nullptr)
        return {};
    QList<domain::PieceFacts> facts;
    int outside = 0;
    for (const auto &piece : ledger.currentEvidence())
        if (piece.row == row && piece.material == material) {
            facts << factsOf(piece);
            if (!domain::adviceOnPiece(sheet->material.text, facts.last(), today).isEmpty())
                ++outside;
        }
    auto advice = domain::adviceOnForms(sheet->material.text, facts);
    if (outside > 0)
        advice << tr("请核对：有 %1 件的日期不在要求的时段里。").arg(outside);
    return advice;
}

} // namespace taizhang::ui
