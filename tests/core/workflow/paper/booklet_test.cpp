#include "core/storage/evidence/evidence_set.h"
#include "core/workflow/evidence/evidence_entry.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/history/amendments.h"
#include "core/workflow/paper/booklet.h"
#include "core/workflow/visit/freezing.h"
#include "tests/support/folder_contents.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/small_disk.h"
#include "tests/support/workspace_fixture.h"

#include <QProcess>

#include <catch2/catch.hpp>

#include <csignal>

using namespace taizhang;
using namespace taizhang::workflow;
using namespace taizhang::tests;
using test::SamplePdf;
using test::sentenceOf;

namespace {

/// A workspace whose evidence is bound as it comes in.
struct Set : test::Workspace
{
    void add(const QString &name, const QByteArray &content, domain::Keeping keeping = domain::Keeping::Bound,
             int indicator = 1)
    {
        const auto requirement = sheet(indicator).tasks.first().materials.first().requirement;
        addFiles(*session, requirement, {file(name, content)}, {});
        keep(last().filing, keeping);
    }
    void add(const EvidenceEntry &entry) { addEntry(*session, material().requirement, entry); }
    storage::FiledEvidence last()
    {
        auto all = evidence();
        return *std::max_element(all.begin(), all.end(),
                                 [](const auto &a, const auto &b) { return a.filing < b.filing; });
    }
    void keep(domain::FilingId filing, domain::Keeping keeping, const QString &place = {})
    {
        write([=](storage::Database &database, const storage::Author &by) {
            KeepingFacts facts;
            facts.keeping = keeping;
            if (!place.isEmpty())
                facts.place = place;
            return setKeeping(database, by, {filing}, facts);
        });
    }
    QString out() const { return folder.filePath(QStringLiteral("汇编输出")); }
    Booklet make(const BookletOptions &options = {}, const platform::Progress &progress = {})
    {
        return makeBooklet(*session, options, out(), progress);
    }
};

QStringList pagesOf(const QString &file)
{
    auto pages =
        QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {file, QStringLiteral("-")})).split(u'\f');
    pages.removeLast();
    return pages;
}

/// Reads the finished files back: every page has its number, every title stands on the page it is said to
/// stand on, and every page number printed in a list is that of the page its link leads to.
void checkPages(const Booklet &booklet, bool duplex, bool eachPartOnRight = true)
{
    int next = 1;
    for (const auto &volume : booklet.volumes) {
        INFO(volume.file.toStdString());
        CHECK(QString::fromUtf8(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), volume.file}))
                  .contains(QStringLiteral("No syntax or stream encoding errors found")));
        const auto pages = pagesOf(volume.file);
        REQUIRE(pages.size() == volume.pages);
        for (int page = 0; page < pages.size(); ++page) {
            INFO("page " << page + 1 << ": " << pages[page].toStdString());
            // Neither a cover nor an empty page bears its number.
            const bool isPlain = page == 0 || pages[page].trimmed().isEmpty();
            CHECK(pages[page].contains(QStringLiteral("— %1 —").arg(next + page)) != isPlain);
        }
        for (const auto &entry : volume.contents) {
            INFO(entry.title.toStdString() << " on " << entry.physicalPage);
            REQUIRE(entry.physicalPage >= 1);
            REQUIRE(entry.physicalPage <= pages.size());
            CHECK(entry.printedPage == next + entry.physicalPage - 1);
            CHECK(pages[entry.physicalPage - 1].contains(entry.title));
            if (!entry.evidence.isEmpty())
                CHECK(pages[entry.physicalPage - 1].contains(entry.evidence));
            if (duplex && eachPartOnRight)
                CHECK(entry.printedPage % 2 == 1);
        }
        // An empty page is the back of something, and no other stands before or behind it.
        for (int page = 0; page < pages.size(); ++page)
            if (pages[page].trimmed().isEmpty()) {
                INFO("empty page " << next + page);
                CHECK(duplex);
                CHECK((next + page) % 2 == 0);
            }
        next += volume.pages;
        if (duplex)
            CHECK(volume.pages % 2 == 0);
    }
}

std::optional<BookletEntry> entryOf(const Booklet &booklet, const QString &title)
{
    for (const auto &volume : booklet.volumes)
        for (const auto &entry : volume.contents)
            if (entry.title == title)
                return entry;
    return std::nullopt;
}

/// A program in place of LibreOffice, first on PATH.
struct FakeOffice
{
    FakeOffice(const QByteArray &script)
    {
        const auto path = folder.filePath(QStringLiteral("soffice"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", folder.path().toUtf8() + ':' + before);
    }
    ~FakeOffice() { qputenv("PATH", before); }
    QTemporaryDir folder;
    QByteArray before = qgetenv("PATH");
};

const QByteArray word = "{\\rtf1 text}";

} // namespace

TEST_CASE("every page number of the contents is that of the page it names", "[workflow][booklet]")
{
    Set set;
    set.add(QStringLiteral("通知.pdf"), SamplePdf{3}.bytes());
    set.add(QStringLiteral("转90.pdf"), SamplePdf{2, {595, 842}, 90}.bytes());
    set.add(QStringLiteral("转180.pdf"), SamplePdf{1, {595, 842}, 180}.bytes());
    set.add(QStringLiteral("转270.pdf"), SamplePdf{1, {842, 595}, 270}.bytes());
    set.add(QStringLiteral("大图.pdf"), SamplePdf{1, {2384, 3370}}.bytes());
    set.add(QStringLiteral("小票.pdf"), SamplePdf{1, {28, 28}}.bytes());
    set.add(QStringLiteral("照片.jpg"), test::sampleJpeg(6));
    set.add(QStringLiteral("说明.txt"), QByteArray("第一段。\n第二段。"));
    set.add(QStringLiteral("一个很长的题名用来看看页眉上的题名会不会换行因为题名必须一字不差地出现在它所在的"
                           "那一页上而且要在同一行里.pdf"),
            SamplePdf{1}.bytes());
    set.add(QStringLiteral("方案.pdf"), SamplePdf{2, {842, 595}}.bytes(), domain::Keeping::Bound, 3);
    set.add({.kind = domain::EvidenceKind::Address,
             .title = QStringLiteral("公开专栏"),
             .address = QStringLiteral("http://example.invalid/a")});
    set.keep(set.last().filing, domain::Keeping::Bound);
    for (const bool duplex : {false, true})
        for (const int volumePages : {0, 18, 1}) {
            CAPTURE(duplex, volumePages);
            BookletOptions options;
            options.duplex = duplex;
            options.volumePages = volumePages;
            const auto booklet = set.make(options);
            CHECK(booklet.leftOut.isEmpty());
            CHECK(booklet.volumes.size() == (volumePages == 0 ? 1 : volumePages == 1 ? 3 : 2));
            checkPages(booklet, duplex);
            CHECK(QFile::exists(booklet.spines));
            QStringList numbers;
            for (const auto &volume : booklet.volumes)
                for (const auto &entry : volume.contents)
                    if (!entry.evidence.isEmpty())
                        numbers << entry.evidence;
            CHECK(numbers.size() == 11);
            CHECK(entryOf(booklet, QStringLiteral("第1项 第一项工作")));
            CHECK_FALSE(entryOf(booklet, QStringLiteral("第3项指标情况说明"))); // nothing is written
            CHECK(booklet.remarks.filter(QStringLiteral("一个字还没写")).value(0).contains("3"));
            CHECK(entryOf(booklet, QStringLiteral("一、甲")));
        }
}

TEST_CASE("the contents and 卷内目录 print the numbers of the pages", "[workflow][booklet]")
{
    Set set;
    for (int i = 0; i < 3; ++i)
        set.add(QStringLiteral("文件%1.pdf").arg(QChar(0x7532 + i)), SamplePdf{i + 2}.bytes());
    BookletOptions options;
    options.duplex = true;
    const auto booklet = set.make(options);
    const auto pages = pagesOf(booklet.volumes.first().file);
    const auto contents = entryOf(booklet, QStringLiteral("总目录"));
    REQUIRE(contents);
    for (const auto *title : {"第1项 第一项工作", "第3项 第三项工作", "二、乙"}) {
        const auto entry = entryOf(booklet, QString::fromUtf8(title));
        REQUIRE(entry);
        const auto words = pdfWords(booklet.volumes.first().file)[contents->physicalPage - 1];
        const auto first = QString::fromUtf8(title).section(u' ', 0, 0);
        const auto line = std::find_if(words.cbegin(), words.cend(),
                                       [&](const auto &word) { return word.text.startsWith(first); });
        REQUIRE(line != words.cend());
        CHECK(std::any_of(words.cbegin(), words.cend(), [&](const PdfWord &number) {
            return number.text == QString::number(entry->printedPage) &&
                   qAbs(number.box.center().y() - line->box.center().y()) < 4;
        }));
    }
    const auto index = entryOf(booklet, QStringLiteral("第1项卷内目录"));
    REQUIRE(index);
    for (const auto &entry : booklet.volumes.first().contents)
        if (!entry.evidence.isEmpty())
            CHECK(pages[index->physicalPage - 1].contains(QString::number(entry.printedPage)));
}

TEST_CASE("only what is 入册 is bound, and 工作秘密 never", "[workflow][booklet]")
{
    Set set;
    set.add(QStringLiteral("入盒.pdf"), SamplePdf{1, {595, 842}, 0, "boxed"}.bytes(), domain::Keeping::Boxed);
    set.keep(set.last().filing, domain::Keeping::Boxed, QStringLiteral("档案室3柜"));
    set.add(QStringLiteral("调阅.pdf"), SamplePdf{1, {595, 842}, 0, "onsite"}.bytes(),
            domain::Keeping::OnSite);
    set.add(QStringLiteral("秘密.pdf"), SamplePdf{1, {595, 842}, 0, "secret"}.bytes());
    set.write([evidence = set.last().evidence](storage::Database &database, const storage::Author &by) {
        EvidenceFacts facts;
        facts.restricted = true;
        return setEvidenceFacts(database, by, {evidence}, facts);
    });
    set.add(QStringLiteral("名单.pdf"), SamplePdf{1, {595, 842}, 0, "personal"}.bytes());
    addRedacted(
        *set.session, set.last().evidence,
        {.content = SamplePdf{1, {595, 842}, 0, "redacted"}.bytes(), .name = QStringLiteral("脱敏.pdf")});
    const auto booklet = set.make();
    CHECK(booklet.leftOut.isEmpty());
    const auto text = pagesOf(booklet.volumes.first().file).join(u'\n');
    for (const auto *words : {"boxed 1", "onsite 1", "secret 1", "personal 1"})
        CHECK(!text.contains(QString::fromUtf8(words)));
    CHECK(text.contains(QStringLiteral("redacted 1")));
    CHECK(text.contains(QStringLiteral("档案室")));
    CHECK(booklet.remarks.join(u' ').contains(QStringLiteral("3 份材料不是入册，只列入目录：001-1-0")));
}

TEST_CASE("a volume that one indicator alone makes too large is said to be so", "[workflow][booklet]")
{
    Set set;
    set.add(QStringLiteral("长.pdf"), SamplePdf{12}.bytes(), domain::Keeping::Bound, 3);
    BookletOptions options;
    options.indicators = {1, 3};
    options.reports = false;
    options.volumePages = 12;
    const auto booklet = set.make(options);
    REQUIRE(booklet.volumes.size() == 2);
    REQUIRE(booklet.volumes[1].pages > 12);
    const auto said = booklet.remarks.filter(QStringLiteral("超过每册"));
    CHECK(said == QStringList{QStringLiteral("请核对：第2册有 %1 页，超过每册 12 页：一项指标不拆到两册。")
                                  .arg(booklet.volumes[1].pages)});
}

TEST_CASE("what cannot be bound has a page, a line at the end, and one in the result", "[workflow][booklet]")
{
    Set set;
    const auto whole = SamplePdf{3}.bytes();
    set.add(QStringLiteral("损坏.pdf"), whole.first(whole.size() / 2));
    QTemporaryDir folder;
    const auto plain = set.file(QStringLiteral("明文.pdf"), whole),
               locked = folder.filePath(QStringLiteral("加密.pdf"));
    runTool(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), QStringLiteral("u"), QStringLiteral("o"),
                                     QStringLiteral("256"), QStringLiteral("--"), plain, locked});
    QFile encrypted(locked);
    REQUIRE(encrypted.open(QIODevice::ReadOnly));
    set.add(QStringLiteral("加密.pdf"), encrypted.readAll());
    set.add(QStringLiteral("录像.mp4"), QByteArray("\0\0\0\x18"
                                                   "ftypmp42\0\0\0\0mp42isom",
                                                   24) +
                                            QByteArray(100, 'x'));
    set.add(QStringLiteral("空.pdf"), {});
    set.add(QStringLiteral("假图.png"), "\x89PNG\r\n\x1a\n");
    set.add({.kind = domain::EvidenceKind::Thing,
             .title = QStringLiteral("奖牌"),
             .place = QStringLiteral("荣誉室")});
    set.keep(set.last().filing, domain::Keeping::Bound);
    set.add(QStringLiteral("丢失.pdf"), SamplePdf{2}.bytes());
    REQUIRE(QFile::remove(set.session->objects().pathOf(set.last().sha256)));
    set.add(QStringLiteral("链接.pdf"), SamplePdf{5}.bytes());
    {
        // To the very same content, but outside of the ledger.
        const auto path = set.session->objects().pathOf(set.last().sha256);
        REQUIRE(QFile::rename(path, set.folder.filePath("elsewhere.pdf")));
        REQUIRE(QFile::link(set.folder.filePath("elsewhere.pdf"), path));
    }
    set.add(QStringLiteral("改动.pdf"), SamplePdf{4}.bytes());
    {
        const auto path = set.session->objects().pathOf(set.last().sha256);
        QFile altered(path);
        altered.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(altered.open(QIODevice::ReadWrite));
        altered.seek(20);
        altered.write("x");
    }
    set.add(QStringLiteral("好.pdf"), SamplePdf{1}.bytes());
    BookletOptions options;
    options.duplex = true;
    const auto booklet = set.make(options);
    checkPages(booklet, true);
    QStringList why, numbers;
    for (const auto &piece : booklet.leftOut) {
        why << piece.title.section(u'.', 0, 0) + u':' + piece.why;
        numbers << piece.evidence;
    }
    CAPTURE(why.join(u' ').toStdString());
    CHECK(booklet.leftOut.size() == 9);
    CHECK(numbers.removeDuplicates() == 0);
    CHECK(why.filter(QStringLiteral("密码")).size() == 1);
    CHECK(why.filter(QStringLiteral("损坏")).size() >= 2);
    CHECK(why.filter(QStringLiteral("录像，")).size() == 1);
    CHECK(why.filter(QStringLiteral("丢失：")).size() + why.filter(QStringLiteral("已经丢失")).size() >= 1);
    CHECK(why.filter(QStringLiteral("已被改动")).size() == 2);
    CHECK(why.filter(QStringLiteral("链接:文件已被改动")).size() == 1);
    CHECK(why.filter(QStringLiteral("实物")).size() == 1);
    const auto pages = pagesOf(booklet.volumes.first().file);
    const auto list = entryOf(booklet, QStringLiteral("未装入本册的材料"));
    REQUIRE(list);
    for (const auto &piece : booklet.leftOut) {
        CHECK(pages[list->physicalPage - 1].contains(piece.evidence));
        // One page of its own stands in its place.
        CHECK(std::count_if(pages.cbegin(), pages.cend(), [&](const QString &page) {
                  return page.contains(QStringLiteral("这份材料未装入本册")) && page.contains(piece.evidence);
              }) == 1);
        CHECK(!entryOf(booklet, piece.title)); // no line of the contents names it
    }
    CHECK(pages.join(u' ').contains(QStringLiteral("荣誉室")));
}

TEST_CASE("the sealed scan stands in place of our own print", "[workflow][booklet]")
{
    Set set;
    standForReport(*set.session, set.task(1),
                   set.file(QStringLiteral("盖章.pdf"), SamplePdf{2, {595, 842}, 0, "sealed"}.bytes()),
                   QStringLiteral("sealed"), {});
    const auto booklet = set.make();
    checkPages(booklet, false);
    const auto entry = entryOf(booklet, QStringLiteral("第1项分工1情况说明（盖章件）"));
    REQUIRE(entry);
    CHECK(
        pagesOf(booklet.volumes.first().file)[entry->physicalPage - 1].contains(QStringLiteral("sealed 1")));
    // The table asks for none of the other row, and none is written.
    CHECK_FALSE(entryOf(booklet, QStringLiteral("第1项分工2情况说明")));
}

TEST_CASE("sections and indicators are chosen; what is not there is refused", "[workflow][booklet]")
{
    Set set;
    BookletOptions options;
    options.indicators = {3};
    CHECK(!entryOf(set.make(options), QStringLiteral("第1项 第一项工作")));
    options = {};
    options.sections = {1};
    const auto booklet = set.make(options);
    CHECK(entryOf(booklet, QStringLiteral("第1项 第一项工作")));
    CHECK(!entryOf(booklet, QStringLiteral("二、乙")));
    options.sections = {7};
    CHECK(sentenceOf([&] { set.make(options); }).contains(QStringLiteral("没有第7部分")));
    options = {};
    options.indicators = {99};
    CHECK(sentenceOf([&] { set.make(options); }).contains(QStringLiteral("第99项")));
}

TEST_CASE("without dividers, reports or evidence the set is still numbered right", "[workflow][booklet]")
{
    Set set;
    set.add(QStringLiteral("通知.pdf"), SamplePdf{3}.bytes());
    for (int left = 0; left < 3; ++left) {
        CAPTURE(left);
        BookletOptions options;
        options.duplex = true;
        (left == 0 ? options.dividers : left == 1 ? options.reports : options.evidence) = false;
        checkPages(set.make(options), true);
    }
}

TEST_CASE("LibreOffice that is missing, hangs or crashes leaves a page and a line", "[workflow][booklet]")
{
    Set set;
    set.add(QStringLiteral("纪要.rtf"), word);
    set.add(QStringLiteral("通知.pdf"), SamplePdf{1}.bytes());
    BookletOptions options;
    options.officePatience = std::chrono::milliseconds(700);
    const auto why = [&] {
        const auto booklet = set.make(options);
        checkPages(booklet, false);
        REQUIRE(booklet.leftOut.size() == 1);
        return booklet.leftOut.first().why;
    };
    SECTION("missing")
    {
        const QTemporaryDir nothing;
        const auto before = qgetenv("PATH");
        qputenv("PATH", nothing.path().toUtf8());
        Booklet booklet;
        const auto sentence = sentenceOf([&] { booklet = set.make(options); });
        qputenv("PATH", before);
        CHECK(sentence.isEmpty());
        REQUIRE(booklet.leftOut.size() == 1);
        CHECK(booklet.leftOut.first().why.contains(QStringLiteral("没有装转换程序 LibreOffice")));
    }
    SECTION("hanging, with a child of its own")
    {
        const QTemporaryDir traces;
        const FakeOffice office("sleep 600 & echo $! > " + traces.path().toUtf8() + "/child\nwait\n");
        CHECK(why().contains(QStringLiteral("没有反应")));
        QFile file(traces.filePath(QStringLiteral("child")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto child = file.readAll().trimmed();
        QFile state(QStringLiteral("/proc/%1/stat").arg(QString::fromUtf8(child)));
        const bool gone = !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z");
        CHECK(gone);
    }
    SECTION("crashing")
    {
        const FakeOffice office("kill -SEGV $$\n");
        CHECK(why().contains(QStringLiteral("转不了这个文件，请另存为 PDF 后换成新版本")));
    }
    SECTION("writing nonsense")
    {
        const FakeOffice office(
            "while [ \"$1\" != --outdir ]; do shift; done; echo nonsense > \"$2/0.pdf\"\n");
        CHECK(why().contains(QStringLiteral("损坏")));
    }
    SECTION("working")
    {
        const auto pdf =
            set.file(QStringLiteral("made.pdf"), SamplePdf{2, {595, 842}, 0, "converted"}.bytes());
        const FakeOffice office("while [ \"$1\" != --outdir ]; do shift; done; cp '" + pdf.toUtf8() +
                                "' \"$2/0.pdf\"\n");
        const auto booklet = set.make(options);
        CHECK(booklet.leftOut.isEmpty());
        checkPages(booklet, false);
        const auto entry = entryOf(booklet, QStringLiteral("纪要"));
        REQUIRE(entry);
        CHECK(pagesOf(booklet.volumes.first().file)[entry->physicalPage - 1].contains(
            QStringLiteral("converted 1")));
    }
}

TEST_CASE("a PDF of 2,000 pages is bound", "[workflow][booklet]")
{
    Set set;
    SamplePdf large{2000};
    set.add(QStringLiteral("大件.pdf"), large.bytes());
    const auto booklet = set.make();
    CHECK(booklet.leftOut.isEmpty());
    checkPages(booklet, false);
}

TEST_CASE("a booklet that is stopped or finds no room leaves nothing behind", "[workflow][booklet]")
{
    Set set;
    for (int i = 0; i < 3; ++i)
        set.add(QStringLiteral("件%1.pdf").arg(i), SamplePdf{200 + i}.bytes());
    SECTION("stopped, at every step")
    {
        int calls = 0;
        platform::Progress counting;
        counting.cancelled = [&] {
            ++calls;
            return false;
        };
        makeBooklet(*set.session, {}, set.folder.filePath(QStringLiteral("别处")), counting);
        for (int stop = 0; stop < calls; stop += qMax(1, calls / 12)) {
            int left = stop;
            platform::Progress progress;
            progress.cancelled = [&] {
                return left-- <= 0;
            };
            CHECK_THROWS_AS(set.make({}, progress), domain::Cancelled);
            CHECK(!QFile::exists(set.out()));
        }
    }
    SECTION("what somebody else called so keeps what was there")
    {
        const auto name = GENERATE(QStringLiteral("汇编.pdf"), QStringLiteral("盒脊.pdf"));
        REQUIRE(QDir().mkpath(set.out()));
        QFile file(QDir(set.out()).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("theirs");
        file.close();
        const auto before = test::contents(set.out());
        const auto sentence = sentenceOf([&] { makeBooklet(*set.session, {}, set.out(), {}); });
        CHECK(sentence.contains(QStringLiteral("不是本程序做的册子")));
        CHECK(test::contents(set.out()) == before);
    }
    SECTION("a full disk keeps what was there")
    {
        const test::SmallDisk disk("size=200k");
        if (!disk.mounted)
            return;
        const auto old = disk.folder.filePath(QStringLiteral("汇编.pdf"));
        QFile file(old);
        REQUIRE(file.open(QIODevice::WriteOnly));
        // An earlier set, as far as it says.
        file.write("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n"
                   "2 0 obj\n<</Producer<FEFF6CD56CBB53F08D26>>>\nendobj\n"
                   "3 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R/Info 2 0 R>>\n");
        file.close();
        const auto before = test::contents(disk.folder.path());
        const auto sentence = sentenceOf([&] { makeBooklet(*set.session, {}, disk.folder.path(), {}); });
        CHECK(sentence.contains(QStringLiteral("空间")));
        CHECK(test::contents(disk.folder.path()) == before);
    }
    SECTION("read-only")
    {
        const test::SmallDisk disk("size=1m,ro");
        if (!disk.mounted)
            return;
        CHECK(!sentenceOf([&] {
                   makeBooklet(*set.session, {}, disk.folder.filePath(QStringLiteral("a")), {});
               }).isEmpty());
    }
    SECTION("within the ledger")
    {
        CHECK(sentenceOf([&] {
                  makeBooklet(*set.session, {}, set.path() + QStringLiteral("/汇编"), {});
              }).contains(QStringLiteral("台账文件夹里面")));
        CHECK(!QFile::exists(set.path() + QStringLiteral("/汇编")));
    }
}

TEST_CASE("a second booklet replaces the first and says what it leaves", "[workflow][booklet]")
{
    Set set;
    BookletOptions volumes;
    volumes.volumePages = 1;
    set.make(volumes);
    const auto booklet = set.make();
    CHECK(booklet.remarks.join(u' ').contains(QStringLiteral("汇编 第1册.pdf")));
    checkPages(booklet, false);
}

TEST_CASE("a freeze records the pages of the booklet made with it", "[workflow][booklet][freeze]")
{
    Set set;
    set.add(QStringLiteral("通知.pdf"), SamplePdf{3}.bytes());
    set.add(QStringLiteral("柜里.pdf"), SamplePdf{1}.bytes(), domain::Keeping::Boxed);
    set.add(QStringLiteral("方案.pdf"), SamplePdf{2}.bytes(), domain::Keeping::Bound, 3);
    BookletOptions options;
    options.volumePages = 1;
    const auto bound =
        bindAndFreeze(*set.session, {QStringLiteral("书面评审"), QDate(2024, 5, 31)}, options, set.out(), {});
    const auto freeze = set.session->read(storage::freezes).result().first();
    CHECK(freeze.bound == 2);
    const auto pieces =
        set.session
            ->read([&](storage::Database &database) { return storage::frozenPieces(database, freeze.id); })
            .result();
    REQUIRE(pieces.size() == 3);
    for (const auto &piece : pieces) {
        INFO(piece.name.toStdString());
        const auto entry = entryOf(bound.booklet, piece.name);
        CHECK(piece.page == (entry ? entry->printedPage : 0));
        if (entry) // the page so stamped, in that volume, is the piece's
            CHECK(pagesOf(bound.booklet.volumes[piece.volume - 1].file)[entry->physicalPage - 1].contains(
                piece.number));
    }
    CHECK(pieces.last().volume == int(bound.booklet.volumes.size()));
    CHECK(sentenceOf([&] {
              bindAndFreeze(*set.session, {QStringLiteral(" "), QDate(2024, 5, 31)}, options,
                            set.folder.filePath(QStringLiteral("别处")), {});
          }).contains(QStringLiteral("名称")));
    CHECK_FALSE(QFile::exists(set.folder.filePath(QStringLiteral("别处"))));
}

TEST_CASE("what changes while the booklet is bound is not frozen with its pages",
          "[workflow][booklet][freeze]")
{
    Set set;
    set.add(QStringLiteral("通知.pdf"), SamplePdf{3}.bytes());
    bool added = false;
    platform::Progress meanwhile;
    meanwhile.advance = [&](qint64 done, qint64) {
        if (done > 500 && !std::exchange(added, true)) {
            EvidenceEntry note{.kind = domain::EvidenceKind::Note, .title = QStringLiteral("后来的")};
            note.note = QStringLiteral("后来的");
            set.add(note);
        }
    };
    CHECK(sentenceOf([&] {
              bindAndFreeze(*set.session, {QStringLiteral("书面评审"), QDate(2024, 5, 31)}, {}, set.out(),
                            meanwhile);
          }).contains(QStringLiteral("没有封版")));
    REQUIRE(added);
    CHECK(set.session->read(storage::freezes).result().isEmpty());
    CHECK_FALSE(QFile::exists(set.out())); // a booklet that counts for nothing
}

TEST_CASE("a set with a lost file is not frozen, and the booklet that lay there stays",
          "[workflow][booklet][freeze]")
{
    Set set;
    set.add(QStringLiteral("通知.pdf"), SamplePdf{3}.bytes());
    set.make();
    const auto before = test::contents(set.out());
    REQUIRE(QFile::remove(set.session->objects().pathOf(set.last().sha256)));
    const auto said = sentenceOf([&] {
        bindAndFreeze(*set.session, {QStringLiteral("书面评审"), QDate(2024, 5, 31)}, {}, set.out(), {});
    });
    CHECK(said.contains(QStringLiteral("没有封版")));
    CHECK(said.contains(QStringLiteral("通知")));
    CHECK(set.session->read(storage::freezes).result().isEmpty());
    CHECK(test::contents(set.out()) == before);
}

TEST_CASE("an 增补册 holds exactly what came or changed since, and says what it takes the place of",
          "[workflow][booklet][freeze]")
{
    Set set;
    CHECK(sentenceOf([&] {
              set.session->read(supplementPieces).result();
          }).contains(QStringLiteral("没有封过版")));
    set.add(QStringLiteral("通知.pdf"), SamplePdf{3}.bytes());
    const auto notice = set.last();
    set.add(QStringLiteral("方案.pdf"), SamplePdf{2}.bytes(), domain::Keeping::Bound, 3);
    const auto sent =
        bindAndFreeze(*set.session, {QStringLiteral("书面评审"), QDate(2024, 5, 31)}, {}, set.out(), {});
    CHECK(sentenceOf([&] {
              set.session->read(supplementPieces).result();
          }).contains(QStringLiteral("没有添加、更换")));
    set.add(QStringLiteral("纪要.pdf"), SamplePdf{1}.bytes());
    replaceFile(*set.session, notice.evidence,
                {.path = set.file(QStringLiteral("新通知.pdf"), SamplePdf{4}.bytes())}, {});
    BookletOptions options;
    options.only = set.session->read(supplementPieces).result();
    options.reports = false;
    const auto made = set.make(options); // into the same folder
    const auto files = QDir(set.out()).entryList(QDir::Files);
    CHECK(files.contains(QStringLiteral("汇编.pdf")));
    CHECK(files.contains(QStringLiteral("盒脊.pdf")));
    CHECK(made.volumes.first().file.endsWith(QStringLiteral("/增补册.pdf")));
    CHECK(made.remarks.isEmpty());
    QStringList numbers;
    for (const auto &page : boundPages(made))
        numbers << page.evidence;
    CHECK(numbers == QStringList{notice.number, set.last().number});
    const auto pages = pagesOf(made.volumes.first().file);
    CHECK(pages[0].contains(QStringLiteral("增补册")));
    CHECK(pages[0].contains(QStringLiteral("书面评审（2024年5月31日封版）")));
    CHECK(pages[1].contains(set.last().number)); // its contents name the pieces
    const auto all = pages.join(u' ');
    CHECK_FALSE(all.contains(QStringLiteral("第3项")));
    CHECK(QString(all).remove(u'\n').remove(u' ').contains(
        QStringLiteral("替换第1册第%1页").arg(entryOf(sent.booklet, notice.title)->printedPage)));
    options.indicators = {3};
    CHECK(sentenceOf([&] { set.make(options); }).contains(QStringLiteral("没有要增补的材料")));
    options.indicators.clear();
    for (const auto filing : *options.only)
        set.keep(filing, domain::Keeping::Boxed);
    // What is not bound is listed.
    const auto listed = pagesOf(set.make(options).volumes.first().file).join(u' ');
    CHECK(listed.contains(QStringLiteral("入盒备查")));
    CHECK_FALSE(listed.contains(QStringLiteral("page 1")));
}

TEST_CASE("in an 增补册 for both sides only the contents and the parts of the table begin on the right",
          "[workflow][booklet][freeze]")
{
    Set set;
    set.add(QStringLiteral("通知.pdf"), SamplePdf{3}.bytes());
    bindAndFreeze(*set.session, {QStringLiteral("书面评审"), QDate(2024, 5, 31)}, {}, set.out(), {});
    set.add(QStringLiteral("纪要.pdf"), SamplePdf{1}.bytes());
    set.add(QStringLiteral("清单.pdf"), SamplePdf{5}.bytes());
    set.add(QStringLiteral("方案.pdf"), SamplePdf{2}.bytes(), domain::Keeping::Bound, 3);
    BookletOptions options;
    options.only = set.session->read(supplementPieces).result();
    options.reports = false;
    options.duplex = true;
    const auto made = set.make(options);
    checkPages(made, true, false);
    const auto pageOf = [&](const char *title) {
        const auto entry = entryOf(made, QString::fromUtf8(title));
        REQUIRE(entry);
        return entry->printedPage;
    };
    CHECK(pageOf("增补册目录") == 3);
    CHECK(pageOf("一、甲") == 5);
    CHECK(pageOf("第1项 第一项工作") == 6);
    CHECK(pageOf("第1项卷内目录") == 7);
    CHECK(pageOf("纪要") == 8);
    CHECK(pageOf("清单") == 9);
    CHECK(pageOf("二、乙") == 15); // after an empty page
    CHECK(pageOf("方案") == 18);
    CHECK(made.volumes.first().pages == 20);
    // The tab of an indicator is at the outer edge, so on the left of a left-hand page.
    const auto words = pdfWords(made.volumes.first().file)[pageOf("第1项 第一项工作") - 1];
    const auto tab =
        std::find_if(words.cbegin(), words.cend(), [](const auto &word) { return word.text == u"1"; });
    REQUIRE(tab != words.cend());
    CHECK(tab->box.center().x() < 30); // pt
}

TEST_CASE("勘误 stand in the booklet only when they are chosen", "[workflow][booklet]")
{
    Set set;
    const auto sheet = set.sheet(1);
    const auto printed = sheet.text.left(4);
    set.write([&](storage::Database &database, const storage::Author &by) {
        const auto item = storage::tableItems(database, sheet.id).first().uuid;
        return amendIndicator(database, by, sheet.id, {}, {{item, {printed, QStringLiteral("应当这样")}}});
    });
    const auto count = [&](const BookletOptions &options) {
        return pagesOf(set.make(options).volumes.first().file).join(u' ').count(QStringLiteral("勘误："));
    };
    CHECK(count({}) == 0);
    BookletOptions options;
    options.errata = true;
    CHECK(count(options) == 2); // the sheet of the indicator and its 卷内目录
}
