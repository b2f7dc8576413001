#include "core/platform/utf8_locale.h"

#include <clocale>
#include <locale.h>

namespace taizhang::platform {

struct Utf8Locale::State
{
    locale_t used = static_cast<locale_t>(nullptr); // null where the system has no such locale
    locale_t before = static_cast<locale_t>(nullptr);
};

Utf8Locale::Utf8Locale() : m_state(new State)
{
    m_state->used = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", static_cast<locale_t>(nullptr));
    if (m_state->used != static_cast<locale_t>(nullptr))
        m_state->before = ::uselocale(m_state->used);
}

Utf8Locale::~Utf8Locale()
{
    if (m_state->used != static_cast<locale_t>(nullptr)) {
        ::uselocale(m_state->before);
        ::freelocale(m_state->used);
    }
    delete m_state;
}

} // namespace taizhang::platform
