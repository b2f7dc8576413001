// Seconds that a query takes, nine times: bench_search WORKSPACE WORDS. The index is there already.
#include "core/workflow/search/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace taizhang::workflow;
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto session = WorkspaceSession::open(words.value(1), WorkspaceSession::Purpose::Read,
                                                taizhang::platform::currentActor());
    Search search(*session, {});
    search.refresh().waitForFinished();
    search.find(words.value(2), 8).waitForFinished();
    for (int turn = 0; turn < 9; ++turn) {
        QElapsedTimer timer;
        timer.start();
        const auto found = search.find(words.value(2), 8).result();
        std::printf("%.6f\n", double(timer.nsecsElapsed()) / 1e9);
        if (found.groups.isEmpty())
            return 1;
    }
    return 0;
}
