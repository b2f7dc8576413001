#include "core/domain/simplified.h"

#include <unicode/translit.h>

#include <memory>

namespace taizhang::domain {

QString simplified(const QString &text)
{
    // One for each thread: it is not said to be safe for several.
    static thread_local UErrorCode status = U_ZERO_ERROR;
    static thread_local const std::unique_ptr<icu::Transliterator> rules(
        icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !rules)
        return text;
    icu::UnicodeString characters(reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()));
    rules->transliterate(characters);
    return QString(reinterpret_cast<const QChar *>(characters.getBuffer()), characters.length());
}

} // namespace taizhang::domain
