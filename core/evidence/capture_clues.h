#pragma once

#include "core/domain/evidence/capture_time.h"
#include "core/evidence/document_reader.h"

namespace taizhang::evidence {

/// When a page was captured, by its file, and what says so: 文件里写明的时间, 文件名, 文件的修改时间.
struct CaptureProposal
{
    domain::CaptureTime captured;
    QString source;
};

/// `path`: where it was given, with its own time of change. `program`: reads it in a process of its own;
/// where it is not there only name and time of change count. Blocks.
CaptureProposal proposeCaptureTime(const QString &path, const QString &mediaType, const QDateTime &now,
                                   const QString &program = DocumentReader::programBeside());

} // namespace taizhang::evidence
