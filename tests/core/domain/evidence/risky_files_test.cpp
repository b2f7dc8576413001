#include "core/domain/evidence/risky_files.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("a program is not opened, whatever it is called", "[domain]")
{
    const auto program = QStringLiteral("application/x-msdownload");
    CHECK(whyNotOpened(program, QStringLiteral("照片.jpg")).contains(QStringLiteral("名称与内容不符")));
    CHECK_FALSE(whyNotOpened(program, QStringLiteral("工具.EXE")).contains(QStringLiteral("名称与内容不符")));
    for (const auto *name : {"清理.bat", "a.vbs", "链接.lnk", "a.desktop", "a.Exe "})
        CHECK_FALSE(whyNotOpened(QStringLiteral("text/plain"), QString::fromUtf8(name)).isEmpty());
    for (const auto *name : {"照片.jpg", "bat", "说明.txt", "a.com.pdf"})
        CHECK(whyNotOpened(QStringLiteral("text/plain"), QString::fromUtf8(name)).isEmpty());
}

TEST_CASE("what a clerk should look at about a file is said in so many words", "[domain]")
{
    const auto ok = QStringLiteral("ok");
    CHECK(adviceOnFile(QStringLiteral("image/jpeg"), QStringLiteral("a.jpg"), ok).isEmpty());
    CHECK(adviceOnFile(QStringLiteral("application/x-executable"), QStringLiteral("a.png"), ok) ==
          QStringList{QStringLiteral("请核对：可执行程序，名称与内容不符。")});
    CHECK(adviceOnFile(QStringLiteral("application/vnd.ms-word.document.macroEnabled.12"),
                       QStringLiteral("a.docx"),
                       ok) == QStringList{QStringLiteral("请核对：含宏，不要启用。")});
    CHECK(adviceOnFile(QStringLiteral("application/pdf"), QStringLiteral("a.pdf"),
                       QStringLiteral("damaged")) == QStringList{QStringLiteral("请核对：可能已损坏。")});
    CHECK(
        adviceOnFile(QStringLiteral("application/pdf"), QStringLiteral("a.pdf"), QStringLiteral("locked")) ==
        QStringList{QStringLiteral("请核对：设有密码，里面的内容看不到。")});
    CHECK(adviceOnFile(QStringLiteral("text/plain"), QStringLiteral("假.pdf"), ok) ==
          QStringList{QStringLiteral("请核对：名称是 .pdf，内容是文本。")});
}
