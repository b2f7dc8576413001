#include "core/formats/pdf/unified_ideograph.h"

#include <catch2/catch.hpp>

using namespace taizhang::formats;

TEST_CASE("radicals stand for the characters they look like", "[pdf]")
{
    CHECK(unifiedIdeograph(U'⾏') == U'行');
    CHECK(unifiedIdeograph(U'⼾') == U'户');
    CHECK(unifiedIdeograph(U'\u2E95') == U'彐');
    CHECK(unifiedIdeograph(U'行') == U'行');
    CHECK(unifiedIdeograph(U'\u3B35') == U'\u3B35');
    CHECK(unifiedIdeograph(U'a') == U'a');
    CHECK(unifiedIdeographs(QStringLiteral("⾏政a𠮷")) == QStringLiteral("行政a𠮷"));
}
