#pragma once

#include "core/platform/progress.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/evidence/filed_evidence.h"

#include <QList>

namespace taizhang::workflow {

class WorkspaceSession;

/// A file that would go to others as it is, though it names people.
struct PersonalOriginal
{
    domain::FilingId filing;
    QString number;
    QString title;
    QString words; ///< 身份证号 2 个、手机号 1 个; empty: only marked 含个人信息
};

/// Whether the original of this piece would go to others: it has a file, is no 工作秘密, and there is no
/// redacted copy that goes in its place. The rest is what personalOriginals() finds.
bool goesOutAsItIs(const storage::FiledEvidence &piece);

/// Those of the pieces whose original holds personal data, by the user's mark or by its words, and that have
/// no redacted copy which would go in its place. 工作秘密 is not among them, as it goes nowhere. What has no
/// words (a scan, a photograph) is known by the mark alone.
///
/// `reader`: the command line `taizhang`, which reads the words in a process of its own; where it is not
/// there the marks alone count. Slow; call it off the window's thread. Throws Cancelled.
QList<PersonalOriginal> personalOriginals(WorkspaceSession &session, const QList<storage::SetPiece> &pieces,
                                          const QString &reader, const platform::Progress &progress);
QList<PersonalOriginal> personalOriginals(WorkspaceSession &session,
                                          const QList<storage::FiledEvidence> &pieces, const QString &reader,
                                          const platform::Progress &progress);

/// 请核对：020-1-01“名单”里有身份证号 2 个，没有脱敏件。
QString personalOriginalWords(const PersonalOriginal &piece);

} // namespace taizhang::workflow
