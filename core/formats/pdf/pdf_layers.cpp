#include "core/formats/pdf/pdf_layers.h"

#include <set>

namespace taizhang::formats {

namespace {

using Object = QPDFObjectHandle;

/// The groups among the entries of an array; anything else is damage.
std::vector<Object> groupsIn(Object array)
{
    std::vector<Object> groups;
    if (array.isArray())
        for (auto group : array.getArrayAsVector())
            if (group.isIndirect() && group.isDictionary())
                groups.push_back(group);
    return groups;
}

std::set<QPDFObjGen> namesOf(const std::vector<Object> &groups)
{
    std::set<QPDFObjGen> names;
    for (const auto &group : groups)
        names.insert(group.getObjGen());
    return names;
}

Object keyOf(Object dictionary, const char *key)
{
    return dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
}

} // namespace

void PdfLayers::take(QPDF &whole, QPDF &file)
{
    const auto layers = file.getRoot().getKey("/OCProperties");
    const auto groups = groupsIn(keyOf(layers, "/OCGs"));
    if (groups.empty())
        return;
    const auto usual = keyOf(layers, "/D");
    auto base = keyOf(usual, "/BaseState");
    const bool allHidden = base.isName() && base.getName() == "/OFF";
    const auto shown = namesOf(groupsIn(keyOf(usual, "/ON")));
    const auto hidden = namesOf(groupsIn(keyOf(usual, "/OFF")));
    for (const auto &group : groups) {
        const auto taken = whole.copyForeignObject(group);
        m_all.push_back(taken);
        const auto name = group.getObjGen();
        if (hidden.count(name) > 0 || (allHidden && shown.count(name) == 0))
            m_hidden.push_back(taken);
    }
    auto usages = keyOf(usual, "/AS");
    if (!usages.isArray())
        return;
    for (const auto &usage : usages.getArrayAsVector()) {
        auto event = keyOf(usage, "/Event"), categories = keyOf(usage, "/Category");
        if (!event.isName() || !categories.isArray())
            continue;
        auto taken = Object::newDictionary();
        taken.replaceKey("/Event", Object::newName(event.getName()));
        auto names = Object::newArray();
        for (auto category : categories.getArrayAsVector())
            if (category.isName())
                names.appendItem(Object::newName(category.getName()));
        taken.replaceKey("/Category", names);
        auto of = Object::newArray();
        for (const auto &group : groupsIn(keyOf(usage, "/OCGs")))
            of.appendItem(whole.copyForeignObject(group));
        taken.replaceKey("/OCGs", of);
        m_usages.push_back(taken);
    }
}

void PdfLayers::put(QPDF &whole)
{
    if (m_all.empty())
        return;
    auto usual = Object::newDictionary();
    usual.replaceKey("/Order", Object::newArray(m_all));
    if (!m_hidden.empty())
        usual.replaceKey("/OFF", Object::newArray(m_hidden));
    if (!m_usages.empty())
        usual.replaceKey("/AS", Object::newArray(m_usages));
    auto layers = Object::newDictionary();
    layers.replaceKey("/OCGs", Object::newArray(m_all));
    layers.replaceKey("/D", usual);
    whole.getRoot().replaceKey("/OCProperties", layers);
}

} // namespace taizhang::formats
