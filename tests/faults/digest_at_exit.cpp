// A digest can be made to the very end of the program: nothing of OpenSSL is taken apart by exit() while a
// thread may still use it. What is registered before the first digest runs after all that the first digest
// registers.

#include "core/hashing/sha256.h"

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

void digestOnceMore()
{
    try {
        taizhang::hashing::Sha256 hash;
        hash.add("abc");
        hash.hex();
    } catch (const std::exception &) {
        std::fputs("OpenSSL was gone before the program was\n", stderr);
        std::_Exit(1);
    }
}

// Before the program's own objects are made, whose making may register something.
[[gnu::constructor(101)]] void registerFirst()
{
    if (std::atexit(digestOnceMore) != 0)
        std::_Exit(2);
}

} // namespace

int main()
{
    taizhang::hashing::Sha256().hex();
    return 0;
}
