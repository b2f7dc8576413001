#include "core/formats/pdf/pdf_outline.h"

#include <qpdf/QPDF.hh>

namespace taizhang::formats {

namespace {

using Object = QPDFObjectHandle;

/// An entry whose children are still being added.
struct Open
{
    Object entry;
    Object last = Object::newNull(); ///< its youngest child
    int children = 0;
};

} // namespace

void addOutline(QPDF &pdf, const QList<PdfBookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    const auto &pages = pdf.getAllPages();
    std::vector<Open> open;
    const auto close = [&] {
        auto &done = open.back();
        if (done.children > 0) {
            done.entry.replaceKey("/Last", done.last);
            // Negative: closed (ISO 32000-1 12.3.3).
            done.entry.replaceKey("/Count",
                                  Object::newInteger(open.size() == 1 ? done.children : -done.children));
        }
        open.pop_back();
    };
    open.push_back({pdf.makeIndirectObject(Object::parse("<</Type/Outlines>>"))});
    auto root = open.back().entry;
    for (const auto &bookmark : bookmarks) {
        while (open.size() > size_t(bookmark.level) + 1)
            close();
        auto &parent = open.back();
        auto entry = pdf.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", Object::newUnicodeString(bookmark.title.toStdString()));
        entry.replaceKey("/Parent", parent.entry);
        entry.replaceKey("/Dest",
                         Object::newArray({pages.at(size_t(bookmark.page)), Object::newName("/Fit")}));
        if (parent.children == 0) {
            parent.entry.replaceKey("/First", entry);
        } else {
            parent.last.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", parent.last);
        }
        parent.last = entry;
        ++parent.children;
        open.push_back({entry});
    }
    while (!open.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace taizhang::formats
