#include "core/workflow/reports/stored_lines.h"

#include <catch2/catch.hpp>

using taizhang::workflow::storedText;

TEST_CASE("a line that did not change is stored as it was typed", "[return]")
{
    const QString stored = "  见{{证据:00000000-0000-4000-8000-000000000001}}。\n\n第二行";
    const QStringList printed{"见附件001-1-01。", "第二行"};
    CHECK(storedText(stored, printed, printed) ==
          "见{{证据:00000000-0000-4000-8000-000000000001}}。\n第二行");
    CHECK(storedText(stored, printed, {"见附件001-1-01。", "改了"}) ==
          "见{{证据:00000000-0000-4000-8000-000000000001}}。\n改了");
    // In a line that was written anew the citation is one again.
    CHECK(storedText(stored, printed, {"另见附件001-1-01。"}) ==
          "另见{{证据:00000000-0000-4000-8000-000000000001}}。");
    CHECK(storedText("", {}, {"新写的"}) == "新写的");
}
