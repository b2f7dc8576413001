#pragma once

#include <QString>

namespace taizhang::storage {

/// Inside core/storage: the condition that a row of evidence_version, under this alias, is the present
/// version of its piece, the newest of those that are neither retired nor redacted: the file that the piece
/// is known by.
inline QString isPresentVersion(const QString &alias)
{
    return QStringLiteral(R"( %1.retired_at IS NULL AND %1.role <> 'redacted' AND %1.ordinal =
        (SELECT max(last.ordinal) FROM evidence_version last
         WHERE last.evidence_id = %1.evidence_id AND last.retired_at IS NULL AND last.role <> 'redacted') )")
        .arg(alias);
}

/// And that it is the newest of all, the redacted copy where there is one: the file that is given out.
inline QString isOutgoingVersion(const QString &alias)
{
    return QStringLiteral(R"( %1.retired_at IS NULL AND %1.ordinal =
        (SELECT max(last.ordinal) FROM evidence_version last
         WHERE last.evidence_id = %1.evidence_id AND last.retired_at IS NULL) )")
        .arg(alias);
}

} // namespace taizhang::storage
