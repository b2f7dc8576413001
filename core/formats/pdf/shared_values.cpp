#include "core/formats/pdf/shared_values.h"

#include <qpdf/QPDF.hh>

namespace taizhang::formats {

namespace {

constexpr std::size_t mostKnown = 4096;
constexpr std::size_t longestKnown = 100; // as written
constexpr int mostInList = 8;             // a box, a transformation, what is filtered how
constexpr int deepest = 20;

bool isSimple(QPDFObjectHandle value)
{
    return !value.isIndirect() && (value.isName() || value.isInteger() || value.isReal() || value.isBool());
}

bool isSimpleList(QPDFObjectHandle value)
{
    if (!value.isArray() || value.getArrayNItems() > mostInList)
        return false;
    for (int i = 0; i < value.getArrayNItems(); ++i)
        if (!isSimple(value.getArrayItem(i)))
            return false;
    return true;
}

} // namespace

void SharedValues::shareNew(QPDF &pdf)
{
    const auto last = int(pdf.getObjectCount());
    for (int number = m_seen + 1; number <= last; ++number)
        shareWithin(pdf.getObjectByID(number, 0), 0);
    m_seen = last;
}

void SharedValues::shareWithin(QPDFObjectHandle holder, int depth)
{
    if (depth > deepest)
        return;
    if (holder.isStream())
        holder = holder.getDict();
    if (holder.isDictionary()) {
        for (auto [key, value] : holder.getDictAsMap()) {
            if (value.isIndirect())
                continue;
            if (share(value))
                holder.replaceKey(key, value);
            else
                shareWithin(value, depth + 1);
        }
    } else if (holder.isArray()) {
        for (int i = 0; i < holder.getArrayNItems(); ++i)
            if (auto value = holder.getArrayItem(i); !value.isIndirect()) {
                if (share(value))
                    holder.setArrayItem(i, value);
                else
                    shareWithin(value, depth + 1);
            }
    }
}

bool SharedValues::share(QPDFObjectHandle &value)
{
    if (!isSimple(value) && !isSimpleList(value))
        return false;
    const auto written = value.unparse();
    if (written.size() > longestKnown)
        return false;
    if (m_known.size() >= mostKnown) // of a document whose values differ, none is worth keeping
        m_known.clear();
    const auto [known, isNew] = m_known.try_emplace(written, value);
    value = known->second;
    return !isNew;
}

} // namespace taizhang::formats
