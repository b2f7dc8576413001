#pragma once

namespace taizhang::platform {

/// While one lives, being asked to end (SIGINT as by Ctrl+C, SIGTERM, SIGHUP) is a wish that isWanted()
/// tells, for work that can stop in order; asked a second time the program ends at once, as it does without
/// one. One at a time; what is ignored (nohup) stays ignored.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// Any thread may ask.
    static bool isWanted();
};

} // namespace taizhang::platform
