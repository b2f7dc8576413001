#include "core/formats/pdf/page_state.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <exception>

namespace taizhang::formats {

namespace {

using Object = QPDFObjectHandle;

/// Counts what is saved and restored, and looks for texts, strings, lists and pictures that are not ended.
class StateCount : public Object::TokenFilter
{
public:
    void handleToken(QPDFTokenizer::Token const &token) override
    {
        switch (token.getType()) {
        case QPDFTokenizer::tt_bad: // what other readers may take as far as any end of it
            m_isCut = true;
            return;
        case QPDFTokenizer::tt_array_open:
        case QPDFTokenizer::tt_dict_open:
            ++m_lists;
            break;
        case QPDFTokenizer::tt_array_close:
        case QPDFTokenizer::tt_dict_close:
            m_lists = std::max(0, m_lists - 1);
            break;
        default:
            break;
        }
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        const auto &word = token.getValue();
        if (word == "q")
            ++m_depth;
        else if (word == "Q")
            m_lowest = std::min(m_lowest, --m_depth);
        else if (word == "BT")
            m_text = true;
        else if (word == "ET")
            m_text = false;
    }

    PageBrackets brackets() const
    {
        const auto saved = -m_lowest; // for what restores more than it saved
        return {QByteArray("q ").repeated(saved),
                (m_text ? " ET" : "") + QByteArray(" Q").repeated(saved + m_depth), m_isCut || m_lists > 0};
    }

private:
    int m_depth = 0;
    int m_lowest = 0;
    int m_lists = 0;
    bool m_text = false;
    bool m_isCut = false;
};

} // namespace

PageBrackets bracketsOf(const Object &page)
{
    try {
        StateCount count;
        QPDFPageObjectHelper(page).filterContents(&count); // makes no objects of what it reads
        return count.brackets();
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace taizhang::formats
