#pragma once

#include "core/workflow/paper/booklet_content.h"

namespace taizhang::workflow {

/// Makes the chapters those of the set that was sent: its pieces in its order with its numbers and files,
/// what came later apart (BookletChapter::later), and in the reports' lists of attachments the pieces that
/// stood there. Indicators that were not bound with it stay as they are.
void putAsSent(storage::Database &database, const SentSet &sent, QList<BookletChapter> &chapters);

/// That something stands on another page than it did in the set that was sent, and from which page on; empty
/// where all stands where it did.
QString movedWords(const BookletContent &content, const QList<BookletVolume> &volumes);

} // namespace taizhang::workflow
