#include "core/domain/evidence/piece_title.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

namespace {

struct Named
{
    QString title;
    QString name;
};

} // namespace

TEST_CASE("a piece without a title is called by its file", "[piece_title]")
{
    CHECK(titleOrName(Named{"工作方案", "a.pdf"}) == "工作方案");
    CHECK(titleOrName(Named{{}, "a.pdf"}) == "a.pdf");
    CHECK(titleWithoutEnding(Named{"工作方案", "a.pdf"}) == "工作方案");
    CHECK(titleWithoutEnding(Named{{}, "a.b.pdf"}) == "a.b");
    CHECK(titleWithoutEnding(Named{{}, "方案"}) == "方案");
}

TEST_CASE("a title that bears the ending of its file does not have it twice", "[piece_title]")
{
    CHECK(titleWithoutEnding(Named{"工作方案.PDF", "a.pdf"}) == "工作方案");
    CHECK(titleWithoutEnding(Named{"工作方案.pdf", "a.docx"}) == "工作方案.pdf");
    CHECK(titleWithoutEnding(Named{"结尾是点.", "a."}) == "结尾是点.");
}
