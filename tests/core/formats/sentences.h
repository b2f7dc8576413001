#pragma once

#include <catch2/catch.hpp>

#include "core/domain/error.h"

namespace taizhang::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The sentence with which something is refused, after making sure that it names the file and stands on one
/// line; empty when it is not refused.
template <class Action>
QString refusal(const QString &name, Action action)
{
    try {
        action();
    } catch (const domain::Error &error) {
        CHECK(error.sentence().contains(name));
        CHECK_FALSE(error.sentence().contains(u'\n'));
        CHECK(error.sentence().contains(u'请'));
        return error.sentence();
    }
    return {};
}

} // namespace taizhang::test
