#include "core/storage/database/json_fields.h"

#include <algorithm>

namespace taizhang::storage {

namespace {

// From `from`, a quotation mark, the place after the one that ends the text.
qsizetype textEnd(QByteArrayView json, qsizetype from)
{
    for (auto at = from + 1; at < json.size(); ++at)
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    return json.size();
}

// The place of the comma or bracket after the value that begins at `from`.
qsizetype valueEnd(QByteArrayView json, qsizetype from)
{
    int depth = 0;
    for (auto at = from; at < json.size(); ++at)
        switch (json[at]) {
        case '"':
            at = textEnd(json, at) - 1;
            break;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (depth-- == 0)
                return at;
            break;
        case ',':
            if (depth == 0)
                return at;
            break;
        default:
            break;
        }
    return json.size();
}

} // namespace

void JsonFields::read(QByteArrayView json)
{
    m_fields.clear();
    if (!json.startsWith('{'))
        return;
    for (qsizetype at = 1; at < json.size() && json[at] == '"';) {
        const auto nameEnd = textEnd(json, at);
        const auto name = json.sliced(at + 1, std::max<qsizetype>(0, nameEnd - at - 2));
        const auto from = std::min(nameEnd + 1, json.size()); // after the colon
        const auto end = valueEnd(json, from);
        m_fields.emplace_back(name, json.sliced(from, end - from));
        at = end + 1;
    }
}

std::optional<QByteArrayView> JsonFields::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const auto &field) { return field.first == name; });
    return found == m_fields.cend() ? std::nullopt : std::optional(found->second);
}

} // namespace taizhang::storage
