#include "core/workflow/evidence/link_checks.h"

#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/link_checks.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QSet>

namespace taizhang::workflow {

using storage::Database;

QList<LinkLine> linkLines(Database &database)
{
    QList<LinkLine> lines;
    QSet<domain::EvidenceId> met;
    const auto checks = storage::linkChecks(database);
    for (const auto &piece : storage::allFiledEvidence(database)) {
        if (piece.kind != QStringLiteral("url") || !domain::mayLeave(piece.restricted) ||
            met.contains(piece.evidence))
            continue;
        met.insert(piece.evidence);
        lines << LinkLine{piece.evidence, piece.number, piece.title, piece.address, {}};
        if (const auto check = checks.constFind(piece.evidence); check != checks.cend())
            lines.last().check = *check;
    }
    return lines;
}

QString recordLinkChecks(Database &database, const storage::Author &author, const QList<LinkLine> &checked)
{
    QHash<domain::EvidenceId, QString> present;
    for (const auto &line : linkLines(database))
        present.insert(line.evidence, line.address);
    storage::ChangeGroup step(database, author, tr("核查网址能否打开"));
    for (const auto &line : checked)
        if (line.check && present.value(line.evidence) == line.address)
            step.set(storage::Entity::Evidence, line.evidence.value(),
                     {{storage::linkCheckField, domain::storedLinkCheck(*line.check, line.address)}});
    return step.commit();
}

CheckedLinks checkLinks(WorkspaceSession &session, const platform::Progress &progress,
                        const web::LinkLimits &limits)
{
    session.refuseUnlessWritable();
    CheckedLinks result;
    result.lines = session.read(linkLines).result();
    if (result.lines.isEmpty())
        throw domain::Error(tr("台账里还没有网址，没有可核查的：请先在材料下添加网址。"));
    QStringList addresses; // each is tried once, whoever cites it
    for (const auto &line : std::as_const(result.lines))
        if (!addresses.contains(line.address))
            addresses << line.address;
    const auto checks = web::checkLinks(addresses, QDateTime::currentDateTimeUtc(), progress, limits);
    for (auto &line : result.lines) {
        line.check = checks.at(addresses.indexOf(line.address));
        auto &count = !line.check ? result.untried : line.check->opens() ? result.opens : result.fails;
        ++count;
    }
    result.step = session
                      .write([lines = result.lines](Database &database, const storage::Author &author) {
                          return recordLinkChecks(database, author, lines);
                      })
                      .result();
    return result;
}

} // namespace taizhang::workflow
