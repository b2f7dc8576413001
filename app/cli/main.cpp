#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/platform/path_bytes.h"
#include "core/platform/standard_streams.h"

#include <QGuiApplication>

#include <memory>
#include <optional>

using namespace taizhang;
using namespace taizhang::cli;

namespace {

QString linesOn(const Verb &verb)
{
    return QStringLiteral("  taizhang %1\n      %2\n").arg(verb.usage, tr(verb.purpose));
}

QString helpOnAll()
{
    auto text = tr("用法：taizhang 命令 台账文件夹 [选项]") + QLatin1Char('\n');
    for (const auto &group : verbGroups()) {
        if (!group.title)
            continue;
        text += QStringLiteral("\n%1\n").arg(tr(group.title));
        for (const auto &verb : group.verbs)
            text += linesOn(verb);
    }
    return text;
}

/// The lines on a verb, or on all that begin with its word, when its only or last word asks for them; empty
/// else. A last word behind an option is that option's value.
QString helpOn(const QStringList &words)
{
    if (words.size() < 2)
        return {};
    if (words.last() != QLatin1String("--help") && words.last() != QLatin1String("-h"))
        return {};
    QString text;
    for (const auto &group : verbGroups()) {
        if (!group.title)
            continue;
        for (const auto &verb : group.verbs) {
            const bool named = words.mid(0, verb.words.size()) == verb.words;
            const bool begun = words.size() == 2 && words.first() == verb.words.first();
            const bool isValue = words.size() - 1 > verb.words.size() &&
                                 words.at(words.size() - 2).startsWith(QLatin1String("--"));
            if ((named || begun) && !isValue)
                text += linesOn(verb);
        }
    }
    return text.isEmpty() ? text : tr("用法：") + QLatin1Char('\n') + text;
}

std::optional<Verb> verbFor(const QStringList &words)
{
    for (const auto &group : verbGroups())
        for (const auto &verb : group.verbs)
            if (words.mid(0, verb.words.size()) == verb.words)
                return verb;
    return std::nullopt;
}

std::unique_ptr<QCoreApplication> makeApplication(bool needsFonts, int &argc, char **argv)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    // No display is wanted, and none may be needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(const std::optional<Verb> &verb, const QStringList &words)
{
    try {
        if (!verb)
            throw UsageError(words.isEmpty()
                                 ? tr("没有给出命令。")
                                 : tr("不认识的命令：%1").arg(words.mid(0, 2).join(QLatin1Char(' '))));
        const auto code = verb->run(words.mid(verb->words.size()));
        if (!allWritten())
            throw domain::Error(
                resultIsStored()
                    ? tr("这一步已经完成并存入台账，只是结果没有全部写出（输出目标已满或已关闭）："
                         "请检查输出位置，不必重做这一步。")
                    : tr("结果没有全部写出（输出目标已满或已关闭），台账没有改动：请检查输出位置后重试。"));
        return code;
    } catch (const UsageError &error) {
        complain(QString::fromUtf8(error.what()) +
                 (verb ? tr(" 用法：taizhang %1").arg(verb->usage) : tr(" 用 taizhang --help 看全部命令。")));
        return 2;
    } catch (const domain::Error &error) {
        complain(error.sentence());
        return 1;
    } catch (const std::exception &error) {
        complain(tr("程序遇到意外情况，这一步没有完成：%1").arg(QString::fromUtf8(error.what())));
        return 1;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    platform::prepareStandardStreams();
    platform::silenceLibraries();
    // Standard error carries one line of ours; what Qt says of the surroundings (no XDG_RUNTIME_DIR, …) is
    // for nobody.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg || type == QtCriticalMsg)
            complain(message);
    });
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << platform::pathFromBytes(argv[i]);
    const auto verb = verbFor(words);
    // Qt is told of no words at all: -platform and the like are not for scripts to set.
    int one = 1;
    const auto application = makeApplication(verb && verb->needsFonts, one, argv);
    application->setApplicationName(QStringLiteral("taizhang"));
    application->setApplicationVersion(QStringLiteral(TAIZHANG_VERSION));

    if (words == QStringList{QStringLiteral("--help")} || words == QStringList{QStringLiteral("-h")}) {
        print(helpOnAll());
        return 0;
    }
    if (const auto asked = helpOn(words); !asked.isEmpty()) {
        print(asked);
        return 0;
    }
    if (words == QStringList{QStringLiteral("--version")}) {
        print(QStringLiteral("taizhang " TAIZHANG_VERSION "\n"));
        return 0;
    }
    return run(verb, words);
}
