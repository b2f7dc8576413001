#pragma once

#include "core/domain/error.h"

#include <cstdio>
#include <cstdlib>

namespace taizhang::fuzz {

/// Runs `read`; an error that says why in a sentence is an answer like any other, anything else thrown is
/// not, nor is an error without words.
template <class Read>
void answered(Read read)
{
    try {
        read();
    } catch (const domain::Error &error) {
        if (error.sentence().isEmpty()) {
            std::fputs("an error without a sentence\n", stderr);
            std::abort();
        }
    }
}

} // namespace taizhang::fuzz
