#include "core/domain/units/telephone.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("a telephone is a number with its code and extension, not any words", "[domain]")
{
    for (const auto *number : {"13812345678", "138 1234 5678", "0955-7012345", "(0955)7012345转12", "110",
                               "7012345、13812345678", "办公7012345，手机13812345678", "＋86 13812345678",
                               "7012345-801", "400-700-1234", "０９５５－７０１２３４５"})
        CHECK(holdsTelephone(number));
    for (const auto *words : {"请问老张", "", "暂无", "12", "3楼2室", "1号5号7号"})
        CHECK_FALSE(holdsTelephone(words));
}

TEST_CASE("of what was pasted with a name the number is kept", "[domain]")
{
    CHECK(telephoneIn("张三 13812345678") == "13812345678");
    CHECK(telephoneIn("请问老张：0955-7012345转12，谢谢") == "0955-7012345转12");
    CHECK(telephoneIn("张三13812345678李四（0955）7012345") == "13812345678、(0955)7012345");
    // Nothing is taken away from what is a telephone, nor from what is none.
    for (const auto *kept : {"办公7012345，手机13812345678", "7012345（办）", "0955-7012345 分机 12",
                             "138****5678", "请问老张", "＋86 13812345678"})
        CHECK(telephoneIn(kept) == kept);
}
