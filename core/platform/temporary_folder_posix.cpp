#include "core/platform/temporary_folder.h"

#include "core/platform/errno_posix.h"
#include "core/platform/path_bytes.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace taizhang::platform {

namespace {

// Not what Qt calls its own temporary folders: those are locked by nobody.
const auto prefix = QStringLiteral("taizhang.");
const auto markName = QStringLiteral("taizhang-temporary");
const auto innerName = QStringLiteral("files");
constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP};

void removeWhole(const QString &folder)
{
    // What still writes there may put a file in meanwhile.
    for (int attempt = 0; attempt < 3 && !QDir(folder).removeRecursively() && QFileInfo::exists(folder);)
        ++attempt;
}

/// As mkdtemp makes it of the prefix: six letters and digits of ASCII more.
bool isOwnName(const QString &name)
{
    const auto more = QStringView(name).mid(prefix.size());
    return name.startsWith(prefix) && more.size() == 6 &&
           std::all_of(more.cbegin(), more.cend(),
                       [](QChar each) { return each < QChar(0x80) && each.isLetterOrNumber(); });
}

/// Whether it was made here, and nothing is in it but what is made here.
bool isOurs(const QString &path, int folder)
{
    struct stat info;
    struct stat mark;
    const auto name = markName.toLatin1();
    if (::fstat(folder, &info) != 0 || info.st_uid != ::geteuid() ||
        ::fstatat(folder, name.constData(), &mark, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(mark.st_mode))
        return false;
    auto names = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    names.removeAll(markName);
    names.removeAll(innerName);
    return names.isEmpty();
}

bool isAbandoned(const QString &path, int folder)
{
    return isOurs(path, folder) && ::flock(folder, LOCK_EX | LOCK_NB) == 0;
}

void removeAbandoned()
{
    const QDir place(QDir::tempPath());
    const auto names = place.entryList({prefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks);
    for (const auto &name : names) {
        const auto path = bytesOfPath(place.filePath(name));
        if (!isOwnName(name))
            continue;
        const Descriptor folder(retryOnSignal(
            [&] { return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC); }));
        if (folder.isOpen() && isAbandoned(place.filePath(name), folder.get()))
            removeWhole(place.filePath(name));
    }
}

int wakeEnd = -1; // of the pipe by which a signal reaches the thread; a handler may do no more than write

void onEndingSignal(int signal)
{
    const int before = errno;
    const auto which = static_cast<unsigned char>(signal);
    [[maybe_unused]] const auto written = ::write(wakeEnd, &which, 1);
    errno = before;
}

/// The folders of this process, and the thread that removes them when it is to end. Never destroyed: the
/// thread may need it to the last.
class Folders
{
public:
    static Folders &all()
    {
        static auto *folders = new Folders;
        return *folders;
    }

    void add(const QString &path)
    {
        const std::lock_guard guard(m_mutex);
        m_paths.insert(path);
        if (!std::exchange(m_begun, true)) {
            watchSignals();
            removeAbandoned();
        }
    }

    void remove(const QString &path)
    {
        const std::lock_guard guard(m_mutex);
        m_paths.remove(path);
    }

private:
    void watchSignals()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return;
        wakeEnd = ends[1];
        std::thread([this, end = ends[0]] { waitForEnd(end); }).detach();
        struct sigaction action = {};
        action.sa_handler = onEndingSignal;
        action.sa_flags = SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        for (const int signal : endingSignals) {
            struct sigaction before = {};
            // What is ignored (nohup) or handled by somebody else stays so.
            if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_DFL)
                ::sigaction(signal, &action, nullptr);
        }
    }

    void waitForEnd(int end)
    {
        unsigned char signal = 0;
        if (retryOnSignal([&] { return ::read(end, &signal, 1); }) != 1)
            return;
        {
            const std::lock_guard guard(m_mutex);
            for (const auto &path : std::as_const(m_paths))
                removeWhole(path);
        }
        // Ends as if nobody had looked, so that whoever waits for the program learns why.
        std::signal(signal, SIG_DFL);
        ::kill(::getpid(), signal);
    }

    std::mutex m_mutex;
    QSet<QString> m_paths;
    bool m_begun = false;
};

} // namespace

TemporaryFolder::TemporaryFolder()
{
    auto path = bytesOfPath(QDir::tempPath() + QLatin1Char('/') + prefix + QStringLiteral("XXXXXX"));
    if (::mkdtemp(path.data()) == nullptr) {
        m_detail = errnoDetail("mkdtemp", pathFromBytes(path), errno);
        return;
    }
    m_outer = pathFromBytes(path);
    m_lock = retryOnSignal([&] { return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    // Without the lock it would pass for abandoned some day while it is in use.
    if (m_lock < 0 || ::flock(m_lock, LOCK_SH | LOCK_NB) != 0) {
        m_detail = errnoDetail("flock", m_outer, errno);
        ::rmdir(path.constData());
        return;
    }
    Folders::all().add(m_outer);
    QFile mark(m_outer + QLatin1Char('/') + markName);
    const auto inner = m_outer + QLatin1Char('/') + innerName;
    if (mark.open(QIODevice::WriteOnly) && QDir().mkdir(inner))
        m_path = inner;
    else
        m_detail = errnoDetail("mkdir", inner, errno);
}

TemporaryFolder::~TemporaryFolder()
{
    if (m_lock < 0)
        return;
    removeWhole(m_outer);
    Folders::all().remove(m_outer);
    ::close(m_lock);
}

} // namespace taizhang::platform
