#include "core/formats/sheets/sheet_reader.h"
#include "core/workflow/evidence/evidence_facts.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/paper/set_index_export.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/workspace_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::workflow;

TEST_CASE("the indexes name every piece with where it lies, as PDF and as xlsx", "[workflow][index]")
{
    test::Workspace workspace;
    addFiles(
        *workspace.session, workspace.material().requirement,
        {workspace.file(QStringLiteral("通知.pdf")), workspace.file(QStringLiteral("名单.pdf"), "other")},
        {});
    const auto pieces = workspace.evidence();
    workspace.write([&](storage::Database &database, const storage::Author &by) {
        KeepingFacts facts;
        facts.keeping = domain::Keeping::Bound;
        facts.place = QStringLiteral("档案室3柜");
        return setKeeping(database, by, {pieces[0].filing}, facts);
    });
    workspace.write([&](storage::Database &database, const storage::Author &by) {
        EvidenceFacts facts;
        facts.restricted = true;
        return setEvidenceFacts(database, by, {pieces[1].evidence}, facts);
    });
    const auto index =
        workspace.session->read([](storage::Database &database) { return setIndex(database); }).result();
    REQUIRE(index.size() == 3);
    CHECK(index[0].pieces[0].keeping == QStringLiteral("入册"));
    CHECK(index[0].pieces[1].keeping == QStringLiteral("现场调阅"));
    CHECK(index[1].reports.isEmpty()); // it has no work

    const auto xlsx = workspace.folder.filePath(QStringLiteral("清单.xlsx"));
    writeSetIndex(index, xlsx);
    const auto tables = formats::readAllTables(xlsx);
    REQUIRE(tables.size() == 3);
    const auto all = [&](qsizetype sheet) {
        QStringList rows;
        for (const auto &row : tables[sheet].rows)
            rows << row.join(u'|');
        return rows.join(u'\n');
    };
    CHECK(all(0).contains(QStringLiteral("1|第一项工作||1||1|2")));
    CHECK(all(1).contains(QStringLiteral("1-1-01|")));
    CHECK(all(1).contains(QStringLiteral("入册：档案室3柜")));
    CHECK(all(2).contains(QStringLiteral("通知")));
    CHECK(all(2).contains(QStringLiteral("名单")));

    const auto pdf = workspace.folder.filePath(QStringLiteral("清单.pdf"));
    writeSetIndex(index, pdf);
    const auto text = tests::pdfTextWithoutBlanks(pdf);
    for (const auto *words : {"总目录", "卷内目录", "佐证材料清单", "档案室3柜", "名单", "1-1-02"})
        CHECK(text.contains(QString::fromUtf8(words)));
    CHECK(tests::runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).contains("No syntax"));
}
