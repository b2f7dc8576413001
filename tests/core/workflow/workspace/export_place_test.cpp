#include "core/platform/atomic_file.h"
#include "core/workflow/workspace/export_place.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace taizhang;

namespace {

QString put(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("half");
    return file.fileName();
}

} // namespace

TEST_CASE("what a killed export left goes with the next one, what another writes or a person made stays",
          "[export]")
{
    const QTemporaryDir folder;
    const auto left = put(folder, QStringLiteral(".taizhang-a1B2c3.part"));
    const auto others = put(folder, QStringLiteral(".taizhang-mine.part"));
    {
        // Another export into the same folder, which is still writing: which of the two files is its own
        // cannot be told.
        platform::TemporaryFile present(folder.path());
        workflow::removeLeftFiles(folder.path());
        CHECK(QFile::exists(present.path()));
        CHECK(QFile::exists(left));
    }
    workflow::removeLeftFiles(folder.path());
    CHECK_FALSE(QFile::exists(left));
    CHECK(QFile::exists(others));
}
