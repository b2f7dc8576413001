#include "app/cli/evidence_selection.h"

#include "app/cli/tr.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"

#include <algorithm>

namespace taizhang::cli {

Option numberOption()
{
    return {QStringLiteral("number"), QStringLiteral("NUMBERS")};
}

Option capturedOption()
{
    return {QStringLiteral("captured"), QStringLiteral("TIME")};
}

std::optional<domain::CaptureTime> captureTimeGiven(const Arguments &arguments)
{
    const auto typed = arguments.value(capturedOption().name);
    if (!typed)
        return std::nullopt;
    const auto captured = domain::parseCaptureTime(*typed, QDateTime::currentDateTime());
    if (!captured)
        throw UsageError(
            tr("--captured 应为已经过去的日期，可以带时间，如 2024-05-31 10:20，得到的是“%1”。").arg(*typed));
    return captured;
}

QList<storage::FiledEvidence> piecesNamed(workflow::WorkspaceSession &session, const Arguments &arguments)
{
    const auto numbers = arguments.required(numberOption().name)
                             .normalized(QString::NormalizationForm_KC) // ０２０－１－０１, too
                             .split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto pieces = session.read(storage::allFiledEvidence).result();
    QList<storage::FiledEvidence> named;
    for (const auto &number : numbers) {
        const auto found =
            std::find_if(pieces.cbegin(), pieces.cend(), [&](const storage::FiledEvidence &piece) {
                return piece.number == number.trimmed();
            });
        if (found == pieces.cend())
            throw domain::Error(tr("没有编号为“%1”的材料，没有改动：用 evidence list 看全部编号。")
                                    .arg(domain::shownName(number)));
        if (std::none_of(named.cbegin(), named.cend(),
                         [&](const auto &piece) { return piece.filing == found->filing; }))
            named << *found;
    }
    if (named.isEmpty())
        throw UsageError(tr("没有给出材料编号。"));
    return named;
}

QStringList usesElsewhere(workflow::WorkspaceSession &session, const storage::FiledEvidence &piece)
{
    if (piece.otherUses == 0) // known with the piece; to look where costs more
        return {};
    auto numbers = session
                       .read([id = piece.evidence](storage::Database &database) {
                           return storage::usesOf(database, id);
                       })
                       .result();
    numbers.removeOne(piece.number);
    return numbers;
}

QStringList remarksOnUses(workflow::WorkspaceSession &session, const QList<storage::FiledEvidence> &pieces,
                          const QString &sentence)
{
    QStringList remarks;
    for (const auto &piece : pieces)
        if (const auto numbers = usesElsewhere(session, piece); !numbers.isEmpty())
            remarks << sentence.arg(domain::shownName(piece.name), numbers.join(QStringLiteral("、")));
    return remarks;
}

QStringList remarksOnShared(workflow::WorkspaceSession &session, const QList<storage::FiledEvidence> &pieces)
{
    return remarksOnUses(session, pieces, tr("请核对：“%1”还用于 %2，是同一份材料，那里也一起改了。"));
}

QSet<domain::EvidenceId> restrictedNow(workflow::WorkspaceSession &session)
{
    const auto pieces = session.read(storage::restrictedPieces).result();
    return {pieces.cbegin(), pieces.cend()};
}

QStringList remarksOnRestricted(workflow::WorkspaceSession &session, const QSet<domain::EvidenceId> &before,
                                const QStringList &meant)
{
    const auto became = restrictedNow(session) - before;
    auto numbers = session
                       .read([became](storage::Database &database) {
                           QStringList all;
                           for (const auto evidence : became)
                               all << storage::usesOf(database, evidence);
                           return all;
                       })
                       .result();
    numbers.removeIf([&meant](const QString &number) { return meant.contains(number); });
    if (numbers.isEmpty())
        return {};
    numbers.sort();
    return {tr("请核对：%1 的文件内容是工作秘密，也改为工作秘密、现场调阅，不进汇编、不导出。")
                .arg(numbers.join(QStringLiteral("、")))};
}

storage::FiledEvidence pieceNamed(workflow::WorkspaceSession &session, const Arguments &arguments)
{
    const auto named = piecesNamed(session, arguments);
    if (named.size() > 1)
        throw UsageError(tr("--number 一次只能写一个编号。"));
    return named.first();
}

} // namespace taizhang::cli
