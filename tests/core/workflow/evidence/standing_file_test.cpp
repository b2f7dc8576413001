#include "core/workflow/evidence/filing.h"
#include "tests/support/pdf_tools.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("a file that is empty, damaged or locked does not stand for a 情况说明", "[workflow][evidence]")
{
    test::Workspace w;
    const auto pdf = test::SamplePdf{}.bytes();
    const auto refusal = [&](const QString &file) {
        return test::sentenceOf(
            [&] { workflow::standForReport(*w.session, w.task(), file, QStringLiteral("sealed"), {}); });
    };
    CHECK(refusal(w.file("空.pdf", "")).startsWith("“空.pdf”是空文件（0 字节），没有放入"));
    CHECK(refusal(w.file("半.pdf", pdf.left(pdf.size() / 2))).startsWith("“半.pdf”打不开，可能已损坏"));
    CHECK(refusal(w.file("假.pdf", "%PDF-1.5\nnothing\n%%EOF\n")).startsWith("“假.pdf”打不开，可能已损坏"));
    const auto locked = w.folder.filePath("锁.pdf");
    tests::runTool("qpdf", {"--encrypt", "open", "open", "256", "--", w.file("明.pdf", pdf), locked});
    CHECK(refusal(locked).startsWith("“锁.pdf”设有打开密码，不能代替情况说明"));
    CHECK(w.session->objects().listObjects().isEmpty());
    CHECK_FALSE(w.sheet(1).tasks.first().standingEvidence);
    CHECK(refusal(w.folder.filePath("明.pdf")).isEmpty());
    CHECK(w.sheet(1).tasks.first().standingEvidence);
}
