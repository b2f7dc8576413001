#pragma once

#include <cstdio>

namespace taizhang::platform {

/// For a program of the command line, before it opens anything: a reader of its output who goes away makes
/// the write fail instead of ending the program where it stands, and a stream that it was started without
/// stays shut, so that no file of ours can take its number and be written to as if it were the output.
void prepareStandardStreams();

/// From here on what libraries print to stderr, such as libpng of a damaged picture, goes nowhere;
/// errorStream() is where our own words go.
void silenceLibraries();
/// stderr as the program was given it.
std::FILE *errorStream();

enum class Stream { Output, Errors };
/// Whether a person reads it at a terminal, and no program or file.
bool isTerminal(Stream stream);

} // namespace taizhang::platform
