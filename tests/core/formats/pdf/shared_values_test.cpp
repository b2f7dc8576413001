#include "core/formats/pdf/shared_values.h"

#include <catch2/catch.hpp>

#include <qpdf/QPDF.hh>

using taizhang::formats::SharedValues;

TEST_CASE("equal numbers, names and boxes of a PDF are one object in memory, and nothing else changes",
          "[pdf]")
{
    QPDF pdf;
    pdf.emptyPDF();
    const auto page = [&pdf] {
        return pdf.makeIndirectObject(QPDFObjectHandle::parse(
            "<</Type/Page/MediaBox[0 0 595 842.5]/Resources<</Font<<>>>>/Annots[<</Rect[1 2 3 4]/F 4>>]"
            "/Words(said once)>>"));
    };
    auto first = page(), second = page();
    const auto written = second.unparseResolved();
    SharedValues values;
    values.shareNew(pdf);
    auto third = page();
    values.shareNew(pdf);
    for (auto other : {second, third}) {
        CHECK(other.unparseResolved() == written);
        for (const auto *key : {"/Type", "/MediaBox"})
            CHECK(other.getKey(key).isSameObjectAs(first.getKey(key)));
        auto note = other.getKey("/Annots").getArrayItem(0);
        CHECK(note.getKey("/Rect").isSameObjectAs(first.getKey("/Annots").getArrayItem(0).getKey("/Rect")));
        // What is changed in place later stays the page's own.
        CHECK_FALSE(other.getKey("/Resources").isSameObjectAs(first.getKey("/Resources")));
        CHECK_FALSE(note.isSameObjectAs(first.getKey("/Annots").getArrayItem(0)));
    }
}
