#include "core/formats/pdf/page_tree.h"

#include "core/formats/office/document_parts.h"

#include <QFile>

#include <qpdf/QPDF.hh>

#include <new>
#include <set>
#include <stdexcept>
#include <vector>

namespace taizhang::formats {

namespace {

constexpr qint64 largestLooked = 64 << 20;
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

bool hasLoopedPageTree(const QByteArray &pdf)
{
    if (pdf.isEmpty() || pdf.size() > largestLooked)
        return false;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("", pdf.constData(), static_cast<size_t>(pdf.size()));
        std::vector<QPDFObjectHandle> open{document.getRoot().getKey("/Pages")};
        std::set<QPDFObjGen> nodes;
        while (!open.empty()) {
            auto node = open.back();
            open.pop_back();
            auto kids = node.isDictionary() ? node.getKey("/Kids") : QPDFObjectHandle::newNull();
            if (!kids.isArray())
                continue;
            if (node.isIndirect() && !nodes.insert(node.getObjGen()).second)
                return true;
            for (auto &kid : kids.getArrayAsVector())
                open.push_back(kid);
        }
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) { // locked, or past repair: its reader says so
    }
    return false;
}

bool hasLoopedPageTree(const QString &path)
{
    QFile file(path);
    return file.size() <= largestLooked && file.open(QIODevice::ReadOnly) &&
           hasLoopedPageTree(allBytes(file));
}

} // namespace taizhang::formats
