#include "core/platform/process_limits.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <new>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace taizhang;

namespace {

/// How a child ended that did the work: its exit code, or minus the signal.
template <class Work>
int endOf(Work work)
{
    const auto child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace

#if !defined(__SANITIZE_ADDRESS__)
TEST_CASE("memory beyond the limit is refused", "[limits]")
{
    CHECK(endOf([] {
              platform::limitMemory(512 << 20);
              try {
                  std::vector<char> block(600 << 20);
                  return block[1000] == 0 ? 1 : 2;
              } catch (const std::bad_alloc &) {
                  return 42;
              }
          }) == 42);
}
#endif

TEST_CASE("a process that computes beyond its time is ended, and each file has its own", "[limits]")
{
    const auto spin = [](int milliseconds) {
        for (const auto until = ::clock() + milliseconds * (CLOCKS_PER_SEC / 1000); ::clock() < until;) {
        }
    };
    CHECK(endOf([&] {
              platform::limitProcessorTime(1);
              spin(5000);
              return 0;
          }) == -SIGXCPU);
    CHECK(endOf([&] {
              for (int file = 0; file < 4; ++file) {
                  platform::limitProcessorTime(1);
                  spin(700);
              }
              return 7;
          }) == 7);
}
