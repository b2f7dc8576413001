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

TEST_CASE("a table that was typed with tabs keeps them beside rows written anew", "[return]")
{
    const QString stored = "如下：\n年份\t件数\n2022\t\t96\n以上。";
    const QStringList printed{"如下：", "年份 | 件数", "2022 | 96", "以上。"};
    CHECK(storedText(stored, printed, {"如下：", "年份 | 件数", "2022 | 96", "2024 | 1\\|2", "以上。"}) ==
          "如下：\n年份\t件数\n2022\t\t96\n2024\t1\\|2\n以上。");
    // A row that begins with an empty cell cannot have them.
    CHECK(storedText(stored, printed, {"如下：", "年份 | 件数", "2022 | 96", "|  | 140 |", "以上。"})
              .contains("年份 | 件数\n"));
    // Another table in the text is none of its business.
    CHECK(storedText(stored, printed, printed + QStringList{"甲 | 乙", "1 | 2"}) ==
          stored + "\n甲 | 乙\n1 | 2");
}
