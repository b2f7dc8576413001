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

/// And whether a piece has another file than the one that was printed: `item` of freeze_item, `f` its filing.
/// A redacted copy, which a set prints instead of its original, is no other file: neither one that is made
/// later nor one that was printed. So originals are compared, that of the printed version and the present
/// one.
inline QString hasOtherFile()
{
    return QStringLiteral(R"((
    coalesce((SELECT base.sha256 FROM evidence_version printed
              JOIN evidence_version base ON base.evidence_id = printed.evidence_id AND base.retired_at IS NULL
                   AND base.role <> 'redacted' AND base.ordinal <= printed.ordinal
              WHERE printed.evidence_id = f.evidence_id AND printed.sha256 = item.sha256
              AND printed.retired_at IS NULL ORDER BY printed.ordinal DESC, base.ordinal DESC LIMIT 1),
             item.sha256)
    <> coalesce((SELECT v.sha256 FROM evidence_version v WHERE v.evidence_id = f.evidence_id
                 AND %1), '')))")
        .arg(isPresentVersion(QStringLiteral("v")));
}

} // namespace taizhang::storage
