// Seconds of the first search after one change, and of one that needs the index made from nothing, a pair a
// line: bench_search_after_change WORKSPACE WORDS. The ledger is changed; no file of it is read into the
// index.
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/search/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace {

using namespace taizhang;
using namespace taizhang::workflow;

double secondsOfSearch(WorkspaceSession &session, const QString &words)
{
    Search search(session, {});
    QElapsedTimer timer;
    timer.start();
    search.refresh().waitForFinished();
    if (search.find(words, 8).result().groups.isEmpty())
        std::exit(1);
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto session =
        WorkspaceSession::open(words.value(1), WorkspaceSession::Purpose::Write, platform::currentActor());
    const auto pieces =
        session->read([](storage::Database &database) { return storage::allFiledEvidence(database); })
            .result();
    for (int turn = 0; turn < 5; ++turn) {
        QFile::remove(session->folder().cache() + QStringLiteral("/search.db"));
        const auto whole = secondsOfSearch(*session, words.value(2));
        const auto piece = pieces.at(pieces.size() / 5 * turn).evidence;
        session
            ->write([=](storage::Database &database, const storage::Author &by) {
                return setEvidenceTitle(database, by, piece,
                                        QStringLiteral("题名 %1").arg(by.at.toMSecsSinceEpoch()));
            })
            .waitForFinished();
        std::printf("%.6f %.6f\n", secondsOfSearch(*session, words.value(2)), whole);
    }
    return 0;
}
