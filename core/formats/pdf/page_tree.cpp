#include "core/formats/pdf/page_tree.h"

#include <qpdf/QPDF.hh>

#include <set>
#include <stdexcept>
#include <vector>

namespace taizhang::formats {

namespace {

constexpr int deepest = 100; // a balanced tree of 32 at each node holds every page of the world in a dozen

} // namespace

void refuseDeepPageTree(QPDF &pdf)
{
    struct Node
    {
        QPDFObjectHandle object;
        int depth;
    };
    std::vector<Node> open{{pdf.getRoot().getKey("/Pages"), 0}};
    std::set<QPDFObjGen> seen; // loops are libqpdf's to complain of
    while (!open.empty()) {
        auto node = open.back();
        open.pop_back();
        if (node.depth > deepest)
            throw std::runtime_error("page tree too deep");
        if (!node.object.isDictionary())
            continue;
        auto kids = node.object.getKey("/Kids");
        if (!kids.isArray() || (node.object.isIndirect() && !seen.insert(node.object.getObjGen()).second))
            continue;
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            open.push_back({kids.getArrayItem(i), node.depth + 1});
    }
}

} // namespace taizhang::formats
