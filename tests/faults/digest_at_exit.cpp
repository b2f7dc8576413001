// A digest can be made to the very end of the program: nothing of OpenSSL is taken apart by exit() while a
// thread may still use it. What is registered before the first digest runs after all that the first digest
// registers.

#include "core/platform/sha256.h"

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

void digestOnceMore()
{
    try {
        taizhang::platform::Sha256 hash;
        hash.add("abc");
        hash.hex();
    } catch (const std::exception &) {
        std::fputs("OpenSSL was gone before the program was\n", stderr);
        std::_Exit(1);
    }
}

} // namespace

int main()
{
    if (std::atexit(digestOnceMore) != 0)
        return 2;
    taizhang::platform::Sha256().hex();
    return 0;
}
