#include "core/formats/files/probe.h"

namespace taizhang::formats {

namespace {

// A DOS header, whole or cut off, and not a text that begins with MZ: its numbers have zeros in them. Under
// an ending that promises something else than a text, the two letters suffice.
bool isWindowsProgram(const Probe &probe)
{
    constexpr qsizetype header = 64;
    return probe.startsWith("MZ", 2) &&
           (probe.head().left(header).contains('\0') || promisedType(probe.ending()));
}

// Mach-O of either width and byte order; one for several processors begins like a Java class, whose number of
// processors would be its version, 45 and up.
bool isAppleProgram(const Probe &probe)
{
    for (const auto *magic : {"\xFE\xED\xFA\xCE", "\xFE\xED\xFA\xCF", "\xCE\xFA\xED\xFE", "\xCF\xFA\xED\xFE"})
        if (probe.startsWith(magic, 4))
            return true;
    return probe.startsWith("\xCA\xFE\xBA\xBE", 4) && bigEndian(probe.head(), 4, 4) < 45;
}

bool isScript(const Probe &probe)
{
    return probe.startsWith("#!", 2) && probe.head().mid(2, 64).trimmed().startsWith('/');
}

Content program(const Probe &probe, const char *type)
{
    // Under the ending of a picture it is no picture at all.
    return promisedType(probe.ending()) ? damaged(type) : whole(type);
}

} // namespace

std::optional<Content> probeProgram(Probe &probe)
{
    if (isWindowsProgram(probe))
        return program(probe, "application/x-msdownload");
    if (probe.startsWith("\x7F"
                         "ELF",
                         4))
        return program(probe, "application/x-executable");
    if (isAppleProgram(probe))
        return program(probe, "application/x-mach-binary");
    if (isScript(probe))
        return program(probe, "application/x-shellscript");
    return {};
}

} // namespace taizhang::formats
