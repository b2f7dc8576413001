#include "core/workflow/evidence/personal_originals.h"

#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/personal_findings.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QFile>

using namespace taizhang;
using namespace taizhang::test;

namespace {

const auto reader = QStringLiteral(TAIZHANG_BINARY_DIR "/app/taizhang");

struct WithPeople : Workspace
{
    QString kept() const { return path() + QStringLiteral("/cache/personal-data.json"); }

    /// What is said of the originals, by a program that can read their words or by one that cannot.
    QStringList words(const QString &program)
    {
        QStringList words;
        for (const auto &piece : workflow::personalOriginals(*session, evidence(), program, {}))
            words << workflow::personalOriginalWords(piece);
        return words;
    }
    QByteArray keptBytes() const
    {
        QFile file(kept());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void keep(const QByteArray &bytes)
    {
        QFile file(kept());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

} // namespace

TEST_CASE("what a file says of people is read once", "[personal_originals]")
{
    WithPeople desk;
    workflow::addFiles(*desk.session, desk.material().requirement,
                       {desk.file("名单.txt", "名单\n身份证号 11010519491231002X，电话 13800001234"),
                        desk.file("通知.txt", "没有号码")},
                       {});
    const QStringList said{"请核对：001-1-01“名单”里有身份证号 1 个、手机号 1 个（第2行），没有脱敏件。"};
    CHECK(desk.words({}).isEmpty());
    CHECK(desk.words(reader) == said);
    CHECK(desk.words({}) == said); // there is nobody to read it again
    CHECK_FALSE(desk.keptBytes().contains("11010519491231002X"));
    CHECK_FALSE(desk.keptBytes().contains("13800001234"));
    const auto whole = desk.keptBytes();

    SECTION("what is damaged, or another version's, is not believed")
    {
        for (const auto &bytes : {QByteArray(), QByteArray("{"), whole.left(whole.size() / 2),
                                  QByteArray(whole).replace("\"version\":\"", "\"version\":\"0.")}) {
            desk.keep(bytes);
            CHECK(desk.words({}).isEmpty());
            CHECK(desk.words(reader) == said);
            CHECK(desk.keptBytes() == whole);
        }
    }
    SECTION("a link in its place is not followed")
    {
        const auto other = desk.file("别的.txt", "别人的文件");
        REQUIRE(QFile::remove(desk.kept()));
        REQUIRE(QFile::link(other, desk.kept()));
        CHECK(desk.words(reader) == said);
        QFile file(other);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "别人的文件");
    }
}

TEST_CASE("a file that was not read is read the next time", "[personal_originals]")
{
    WithPeople desk;
    workflow::addFiles(*desk.session, desk.material().requirement, {desk.file("说明.pdf", "%PDF-1.4 损坏")},
                       {});
    CHECK(desk.words(reader).isEmpty());
    CHECK_FALSE(QFile::exists(desk.kept()));
}

TEST_CASE("where the first number stands is said by sheet, page or line", "[personal_originals]")
{
    using formats::DocumentText;
    const QString number = QStringLiteral("电话 13800001234");
    const auto words = [](const DocumentText &text) {
        return workflow::personalFindingWords(workflow::personalFinding(text));
    };
    CHECK(words({{{0, {}, QStringLiteral("甲\n乙\n") + number}}}) == "手机号 1 个（第3行）");
    CHECK(words({{{2, {}, QStringLiteral("甲")}, {3, {}, number}, {4, {}, number}}}) ==
          "手机号 2 个（第3页）");
    CHECK(words({{{1, QStringLiteral("名单"), number}}}) == "手机号 1 个（“名单”）");
    CHECK(words({{{1, {}, QStringLiteral("没有")}}}).isEmpty());
}
