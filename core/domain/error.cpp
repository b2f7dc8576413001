#include "core/domain/error.h"

#include <utility>

namespace taizhang::domain {

Error::Error(QString sentence, QString detail)
    : m_sentence(std::move(sentence)), m_detail(std::move(detail)), m_utf8(m_sentence.toUtf8())
{
}

Cancelled::Cancelled(QString sentence) : Error(std::move(sentence)) {}

} // namespace taizhang::domain
