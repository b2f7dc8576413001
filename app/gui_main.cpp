#include "app/composition.h"
#include "ui/shell/qt_words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

namespace {

struct Wanted
{
    QString folder;
    QString language;
    bool quitWhenShown = false;
};

Wanted readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("app", "法治政府建设示范创建台账"));
    const QCommandLineOption quitWhenShown(
        QStringLiteral("quit-when-shown"),
        QApplication::translate("app", "窗口画好后立即退出，用来测量启动时间。"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QApplication::translate("app", "界面语言：zh（默认）或 en。"),
                                      QStringLiteral("zh|en"), QStringLiteral("zh"));
    parser.addOption(language);
    parser.addOption(quitWhenShown);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("folder"),
                                 QApplication::translate("app", "要打开的台账文件夹。"),
                                 QStringLiteral("[folder]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(language), parser.isSet(quitWhenShown)};
}

/// Qt would end the program where it cannot reach a desktop, with a sentence in English.
bool isDesktopMissing(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i)
        if (QLatin1StringView(argv[i]) == QLatin1StringView("-platform"))
            return false;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return false;
    return true;
#else
    return false;
#endif
}

int sayThatDesktopIsMissing(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    readArguments(application); // --help and --version need none
    const auto words = QCoreApplication::translate(
        "app", "没有图形桌面，窗口打不开，台账没有动：请在桌面上启动，或者改用命令行程序 taizhang。");
    std::fprintf(stderr, "fazhi-taizhang: %s\n", words.toUtf8().constData());
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    // The menu stands in the window, as on every office PC; asking for a desktop's own menu bar costs the
    // start a round of D-Bus.
    QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    // What the readers of pictures say of a profile or a chunk is for nobody; that one cannot be read is
    // told.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
    QCoreApplication::setApplicationName(QStringLiteral("fazhi-taizhang"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TAIZHANG_VERSION));
    if (isDesktopMissing(argc, argv))
        return sayThatDesktopIsMissing(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName({});
    QApplication::setDesktopFileName(QStringLiteral("fazhi-taizhang"));
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));

    const auto wanted = readArguments(application);
    // Our own words are Chinese in the source and need no catalogue; Qt's (buttons, menus of text fields) are
    // Chinese whatever the system's language, unless English was asked for.
    taizhang::ui::QtWords words;
    const bool english = wanted.language == QStringLiteral("en");
    if (english
            ? words.load(QStringLiteral(":/i18n/taizhang_en.qm"))
            : words.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&words);

    taizhang::app::Composition composition(application);
    composition.start(wanted.folder);
    if (wanted.quitWhenShown) // after the events of showing and painting, which were queued before this one
        QTimer::singleShot(0, &application, [&application] {
            QTimer::singleShot(0, &application, [&application] {
                std::puts("shown");
                std::fflush(stdout);
                application.quit();
            });
        });
    return QApplication::exec();
}
