#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "core/domain/error.h"

#include <QApplication>

CATCH_TRANSLATE_EXCEPTION(const taizhang::domain::Error &error)
{
    return (error.sentence() + QStringLiteral(" | ") + error.detail()).toStdString();
}

// Every test runs inside an application, as the code it tests does; without a display the offscreen platform.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
