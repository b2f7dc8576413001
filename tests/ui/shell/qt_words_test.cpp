#include "ui/shell/qt_words.h"

#include <QLibraryInfo>
#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("the menus of text fields call taking back what the program calls it", "[ui]")
{
    ui::QtWords words;
    REQUIRE(words.load("qtbase_zh_CN", QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    for (const auto *context : {"QLineEdit", "QWidgetTextControl"})
        CHECK(words.translate(context, "&Undo") == "撤销(&U)");
}

TEST_CASE("Qt's file dialog has no English word in it where there is no desktop", "[ui]")
{
    ui::QtWords words;
    REQUIRE(words.load("qtbase_zh_CN", QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    CHECK(words.translate("QAbstractFileIconProvider", "Folder", "All other platforms") == "文件夹");
    CHECK(words.translate("QAbstractFileIconProvider", "%1 File",
                          "%1 is a file name suffix, for example txt") == "%1 文件");
    CHECK(words.translate("QFileDialog", "Look in:") == "查找范围：");
    CHECK(words.translate("QFileSystemModel", "Size") == "大小");
    CHECK(words.translate("QAbstractFileIconProvider", "no such word").isEmpty());
}
