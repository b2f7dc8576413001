#pragma once

namespace taizhang::platform {

/// While it lives, the C library takes the texts of this thread for UTF-8, whatever the environment says:
/// libarchive reads names by it, and loses them in the C locale that a service or a script runs in. Other
/// threads see nothing of it.
class Utf8Locale
{
public:
    Utf8Locale();
    ~Utf8Locale();
    Utf8Locale(const Utf8Locale &) = delete;
    Utf8Locale &operator=(const Utf8Locale &) = delete;

private:
    struct State;
    State *m_state;
};

} // namespace taizhang::platform
