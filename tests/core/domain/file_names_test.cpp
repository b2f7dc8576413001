#include <catch2/catch.hpp>

#include "core/domain/file_names.h"

#include <utility>

using namespace taizhang::domain;

TEST_CASE("file names become legal on Windows and stay as they are where they can", "[domain][names]")
{
    const std::pair<const char16_t *, const char16_t *> cases[] = {
        {u"执法决定目录.pdf", u"执法决定目录.pdf"},
        {u".gitignore", u".gitignore"},
        {u"a<b>c:d\"e/f\\g|h?i*j.txt", u"a＜b＞c：d＂e／f＼g｜h？i＊j.txt"},
        {u"第一行\n第二行\r\n\t.doc", u"第一行 第二行   .doc"},
        {u"  两头有空格 . . ", u"两头有空格"},
        {u"结尾点...", u"结尾点"},
        {u"...", u"未命名"},
        {u"", u"未命名"},
        {u"CON", u"_CON"},
        {u"nul.txt", u"_nul.txt"},
        {u"NUL .tar.gz", u"_NUL .tar.gz"},
        {u"com1.doc", u"_com1.doc"},
        {u"LPT³", u"_LPT³"},
        {u"CONSOLE.txt", u"CONSOLE.txt"},
        {u"COM.txt", u"COM.txt"},
        {u"COM10.txt", u"COM10.txt"},
        {u"../../etc/passwd", u"..／..／etc／passwd"},
        {u"cafe\u0301.txt", u"caf\u00e9.txt"},
        {u"清单\u202Efdp.exe", u"清单fdp.exe"},
        {u"零\u200B宽.txt", u"零宽.txt"},
        {u"👩\u200D👩\u200D👧.jpg", u"👩\u200D👩\u200D👧.jpg"},
        {u"昇喆堃犇赟翀祎珺玥頔𠮷.docx", u"昇喆堃犇赟翀祎珺玥頔𠮷.docx"},
        {u"a\u0085b\u2028c", u"a b c"},
    };
    for (const auto &[name, expected] : cases) {
        const auto given = QString::fromUtf16(name);
        INFO(given.toStdString());
        CHECK(legalFileName(given) == QString::fromUtf16(expected));
        CHECK(legalFileName(legalFileName(given)) == legalFileName(given));
    }
    CHECK(legalFileName(QString(QChar(0xD800)) + QStringLiteral("x")) == QStringLiteral("\uFFFDx"));
    CHECK(legalFileName(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) == QStringLiteral("a b"));
}

TEST_CASE("long names are cut before their ending and between characters", "[domain][names]")
{
    const auto cut = legalFileName(QString(300, QChar(u'法')) + QStringLiteral(".pdf"));
    CHECK(cut.toUtf8().size() == 83 * 3 + 4);
    CHECK(cut.endsWith(QStringLiteral("法.pdf")));

    const auto family = QStringLiteral("👩‍👩‍👧");
    const auto emoji = legalFileName(family.repeated(40) + QStringLiteral(".jpg"), {60, 255});
    CHECK(emoji == family.repeated(7) + QStringLiteral(".jpg")); // 7 × 8 + 4 UTF-16 units

    CHECK(legalFileName(QStringLiteral("一二三四 五.txt"), {9, 255}) == QStringLiteral("一二三四.txt"));
    const auto noEnding = legalFileName(QStringLiteral("a.") + QString(300, QLatin1Char('b')));
    CHECK(noEnding.size() == 255);
}

TEST_CASE("names are unique whatever the case and the composition", "[domain][names]")
{
    QSet<QString> used;
    CHECK(uniqueFileName(QStringLiteral("截图1.png"), used) == QStringLiteral("截图1.png"));
    CHECK(uniqueFileName(QStringLiteral("截图1.PNG"), used) == QStringLiteral("截图1 (2).PNG"));
    CHECK(uniqueFileName(QStringLiteral("截图1.png"), used) == QStringLiteral("截图1 (3).png"));
    CHECK(uniqueFileName(QStringLiteral("É.txt"), used) == QStringLiteral("É.txt"));
    CHECK(uniqueFileName(QStringLiteral("e\u0301.txt"), used) == QStringLiteral("é (2).txt"));
    CHECK(uniqueFileName(QStringLiteral("a?"), used) == QStringLiteral("a？"));
    CHECK(uniqueFileName(QStringLiteral("a？"), used) == QStringLiteral("a？ (2)"));

    const auto longName = QString(400, QChar(u'长')) + QStringLiteral(".pdf");
    for (int i = 0; i < 12; ++i) {
        const auto unique = uniqueFileName(longName, used, {120, 255});
        CHECK(unique.toUtf8().size() <= 255);
        CHECK(unique.endsWith(QStringLiteral(".pdf")));
    }
    CHECK(used.size() == 7 + 12);
}

TEST_CASE("a name in a sentence stays on one line", "[domain][names]")
{
    CHECK(shownName(QStringLiteral("/a/第一\n行?.txt")) == QStringLiteral("/a/第一 行?.txt"));
}
