#include "app/cli/arguments.h"
#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/evidence/piece_title.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/filing_moves.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace taizhang::cli {

namespace {

QList<storage::RemovedPiece> readBin(workflow::WorkspaceSession &session)
{
    return session.read([](storage::Database &database) { return storage::removedPieces(database); })
        .result();
}

QString titleOf(const storage::RemovedPiece &piece)
{
    return domain::shownName(domain::titleOrName(piece));
}

/// The pieces of --filing 12[,13]; throws domain::Error for one that is not in the bin.
QList<storage::RemovedPiece> piecesNamed(workflow::WorkspaceSession &session, const QString &given)
{
    const auto bin = readBin(session);
    QList<storage::RemovedPiece> pieces;
    QStringList named;
    for (const auto &word : given.split(QLatin1Char(','), Qt::SkipEmptyParts))
        named << word.trimmed();
    named.removeDuplicates();
    for (const auto &word : std::as_const(named)) {
        const auto piece = std::find_if(bin.cbegin(), bin.cend(), [&](const storage::RemovedPiece &each) {
            return QString::number(each.filing.value()) == word;
        });
        if (piece == bin.cend())
            throw domain::Error(
                tr("材料回收站里没有编为 %1 的一件，没有放回任何材料：编号见 evidence bin --json "
                   "的 filing。")
                    .arg(word));
        pieces << *piece;
    }
    return pieces;
}

} // namespace

int runEvidenceBin(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("json"), {}}}, 1, 1);
    const auto session = openForReading(arguments);
    QJsonArray pieces;
    for (const auto &piece : readBin(*session)) {
        pieces << QJsonObject{{"filing", piece.filing.value()},
                              {"indicator", piece.indicator},
                              {"row", piece.row},
                              {"material", piece.material},
                              {"unit", textOrNull(piece.unitName)},
                              {"withdrawn", piece.withdrawn},
                              {"name", piece.name},
                              {"title", piece.title},
                              {"kind", piece.kind},
                              {"sha256", textOrNull(piece.sha256)},
                              {"removedAt", piece.removedAt},
                              {"removedBy", piece.removedBy}};
        if (!arguments.has(QStringLiteral("json")))
            print(
                QStringLiteral("%1\t%2\t%3%4\n")
                    .arg(QString::number(piece.filing.value()), titleOf(piece),
                         tr("第%1项材料%2").arg(piece.indicator).arg(piece.material),
                         piece.withdrawn
                             ? tr("（%1的报送任务已撤回或改为分年，放回时放到本局自收）").arg(piece.unitName)
                             : QString()));
    }
    if (arguments.has(QStringLiteral("json")))
        printJson({{"removed", pieces}});
    return 0;
}

int runEvidencePutBack(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("filing"), QStringLiteral("ID[,…]")}}, 1, 1);
    const auto given = arguments.required(QStringLiteral("filing"));
    const auto session = openForWriting(arguments);
    const auto pieces = piecesNamed(*session, given);
    if (pieces.isEmpty())
        throw UsageError(tr("--filing 后面没有写要放回的材料。"));
    QList<domain::FilingId> filings;
    for (const auto &piece : pieces)
        filings << piece.filing;
    session
        ->write([filings](storage::Database &database, const storage::Author &author) {
            return workflow::putBack(database, author, filings);
        })
        .result();
    const auto numbers =
        session
            ->read([filings](storage::Database &database) {
                QStringList all;
                for (const auto filing : filings)
                    all << storage::numbersOf(database, storage::filingPlace(database, filing).requirement,
                                              {filing.value()});
                return all;
            })
            .result();
    QStringList remarks;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        print(tr("已放回：%1\n").arg(numbers[i]));
        if (pieces[i].withdrawn)
            remarks << tr("请核对：“%1”的报送任务已撤回或改为分年，%2 放在本局自收：要放到单位名下的，用 "
                          "evidence move 移过去（没有交办的先交办，分年的加 --period）。")
                           .arg(pieces[i].unitName, numbers[i]);
    }
    return sayAtEnd({}, remarks);
}

} // namespace taizhang::cli
