#pragma once

#include <catch2/catch.hpp>

#include "core/domain/error.h"

#include <ctime>

namespace taizhang::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Fails the test when its scope took what no file may: 10 s of processor time, however busy the machine is.
class NoEndlessWork
{
public:
    ~NoEndlessWork() { CHECK(double(std::clock() - m_begun) / CLOCKS_PER_SEC < 10); }

private:
    std::clock_t m_begun = std::clock();
};

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
