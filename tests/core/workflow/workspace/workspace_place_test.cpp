#include "core/workflow/workspace/workspace_place.h"

#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <catch2/catch.hpp>

#include <unistd.h>

using namespace taizhang;
using workflow::inspectPlace;

TEST_CASE("a free name in a folder of one's own stands in nobody's way", "[workflow]")
{
    QTemporaryDir folder;
    CHECK(inspectPlace(folder.path(), "法治台账2026").clear());
    CHECK(inspectPlace(folder.path(), "法治台账2026").warning.isEmpty());
    REQUIRE(QDir(folder.path()).mkdir("空的"));
    CHECK(inspectPlace(folder.path(), "空的").clear());
}

TEST_CASE("a name that Windows would not take is refused with one that it would", "[workflow]")
{
    QTemporaryDir folder;
    const auto [name, better] = GENERATE(table<QString, QString>({
        {"台账:一", "台账：一"},
        {"甲/乙", "甲／乙"},
        {"CON", "_CON"},
        {"台账.", "台账"},
        {"..", "未命名"},
        {"台账\n二", "台账 二"},
    }));
    INFO(name.toStdString());
    const auto findings = inspectPlace(folder.path(), name);
    CHECK(findings.name.contains("“" + better + "”"));
    CHECK(findings.place.isEmpty());
}

TEST_CASE("what is in the way of a new workspace stands beside its field", "[workflow]")
{
    test::Workspace w;
    const auto here = w.folder.path();
    w.file("一个文件");
    REQUIRE(QDir(here).mkpath("有东西/里面"));
    CHECK(inspectPlace(here, "").name.contains("填写名称"));
    CHECK(inspectPlace(here, "一个文件").name.contains("同名的文件："));
    CHECK(inspectPlace(here, "台账").name.contains("同名的台账"));
    CHECK(inspectPlace(here, "有东西").name.contains("有别的文件"));
    for (const auto *name : {"", "一个文件", "台账", "有东西"})
        CHECK(inspectPlace(here, name).place.isEmpty());

    CHECK(inspectPlace("", "新的").place.contains("浏览"));
    CHECK(inspectPlace("文档", "新的").place.contains("浏览"));
    CHECK(inspectPlace(here + "/没有", "新的").place.contains("没有这个文件夹"));
    CHECK(inspectPlace(here + "/一个文件", "新的").place.contains("没有这个文件夹"));
    CHECK(inspectPlace(w.path(), "新的").place.contains("另一个台账里面"));
    REQUIRE(QDir(w.path()).mkpath("objects/ab"));
    CHECK(inspectPlace(w.path() + "/objects/ab", "新的").place.contains("另一个台账里面"));
}

TEST_CASE("a folder that may not be written is no place for a workspace", "[workflow]")
{
    if (::geteuid() == 0)
        return; // root may write anywhere
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir("只读"));
    const auto readOnly = folder.filePath("只读");
    REQUIRE(QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::ExeOwner));
    CHECK(inspectPlace(readOnly, "新的").place.contains("不能写入"));
    CHECK(inspectPlace(folder.path(), "只读").name.contains("不能写入"));
}

TEST_CASE("a folder that a cloud drive syncs is warned of, and not forbidden", "[workflow]")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir("我的坚果云"));
    const auto findings = inspectPlace(folder.filePath("我的坚果云"), "法治台账2026");
    CHECK(findings.clear());
    CHECK(findings.warning.contains("云盘"));
    CHECK(workflow::locationRisk(folder.filePath("我的坚果云")) == findings.warning);
    CHECK(workflow::locationRisk(folder.path()).isEmpty());
}
