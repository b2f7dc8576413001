#include "app/cli/stoppable.h"

#include "app/cli/tr.h"
#include "core/platform/standard_streams.h"

#include <QElapsedTimer>
#include <QMutex>

#include <cstdio>

namespace taizhang::cli {

class Stoppable::Line
{
public:
    ~Line() { wipe(); }

    void show(qint64 done, qint64 total)
    {
        constexpr qint64 everyMs = 200;
        const QMutexLocker guard(&m_mutex);
        if (total <= 0 || done >= total) {
            wipe(); // results follow
            return;
        }
        if (m_shown.isValid() && m_shown.elapsed() < everyMs)
            return;
        m_shown.start();
        const auto words = tr("已完成 %1%，按 Ctrl+C 停止").arg(done * 100 / total).toUtf8();
        std::fprintf(platform::errorStream(), "\r%s", words.constData());
        std::fflush(platform::errorStream());
        m_isThere = true;
    }

private:
    void wipe()
    {
        constexpr int columns = 40; // as wide as the words, of which a Chinese one takes two
        if (m_isThere)
            std::fprintf(platform::errorStream(), "\r%*s\r", columns, "");
        m_isThere = false;
    }

    QMutex m_mutex;
    QElapsedTimer m_shown;
    bool m_isThere = false;
};

Stoppable::Stoppable()
{
    if (platform::isTerminal(platform::Stream::Errors))
        m_line = std::make_shared<Line>();
}

Stoppable::~Stoppable() = default;

platform::Progress Stoppable::progress() const
{
    if (!m_line)
        return {{}, &platform::Interruption::isWanted};
    return {[line = m_line](qint64 done, qint64 total) { line->show(done, total); },
            &platform::Interruption::isWanted};
}

} // namespace taizhang::cli
