#include "ui/evidence/piece_words.h"

#include "core/workflow/evidence/piece_checks.h"
#include "ui/shared/ledger.h"

namespace taizhang::ui {

using storage::FiledEvidence;

namespace {

QString materialText(const Ledger &ledger, int row, int material)
{
    for (const auto &task : ledger.current().tasks)
        if (task.ordinal == row)
            for (const auto &each : task.materials)
                if (each.ordinal == material)
                    return each.material.text;
    return {};
}

} // namespace

QHash<domain::FilingId, QStringList> adviceOf(const Ledger &ledger, const QList<FiledEvidence> &pieces,
                                              QDate today)
{
    QHash<domain::FilingId, QStringList> advice;
    for (const auto &piece : pieces)
        if (const auto words =
                workflow::checksOf(piece, materialText(ledger, piece.row, piece.material), today);
            !words.isEmpty())
            advice.insert(piece.filing, words);
    return advice;
}

QStringList adviceOfMaterial(const Ledger &ledger, int row, int material, QDate today)
{
    QList<FiledEvidence> pieces;
    for (const auto &piece : ledger.currentEvidence())
        if (piece.row == row && piece.material == material)
            pieces << piece;
    return workflow::checksOfMaterial(pieces, materialText(ledger, row, material), today);
}

} // namespace taizhang::ui
