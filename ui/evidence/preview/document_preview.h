#pragma once

#include "ui/evidence/preview/text_preview.h"

#include <functional>

namespace taizhang::ui {

/// Whether a file of this type is shown by its words: Word, Excel, PowerPoint, a web page, and a zip by the
/// list of what is in it.
bool isShownByWords(const QString &mediaType);

/// Those words; or, in `unread`, the sentence why there are none. Read by a process of its own. Throws
/// domain::Cancelled, and domain::Error when that cannot be started. Any thread may call.
struct DocumentWords
{
    TextBeginning beginning;
    QString unread;
};
DocumentWords readDocumentWords(const QString &path, const QString &name,
                                const std::function<bool()> &cancelled);

} // namespace taizhang::ui
