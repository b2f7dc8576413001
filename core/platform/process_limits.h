#pragma once

#include <QtGlobal>

namespace taizhang::platform {

/// For a process that reads files from elsewhere, and only for itself: from now on it has at most so many
/// bytes of memory and writes no files; where it goes beyond, an allocation fails or the process ends. Under
/// a sanitizer, which reserves terabytes, memory is not limited.
void limitMemory(qint64 bytes);

/// The process ends when it has used so many seconds of the processor from now on. Each call begins anew.
void limitProcessorTime(int seconds);

/// From now on this process uses the processor only when others leave it.
void yieldToOthers();

} // namespace taizhang::platform
