#include "core/formats/pdf_text.h"

#include "core/domain/error.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <iterator>

namespace taizhang::formats {

namespace {

struct Pair
{
    char32_t from;
    char32_t to;
};

constexpr Pair unified[] = {
#include "core/formats/unified_ideographs.inc"
};

void setText(QPDFObjectHandle dictionary, const char *key, const QString &text)
{
    if (text.isEmpty())
        dictionary.removeKey(key);
    else
        dictionary.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
}

void setMetadata(QPDF &pdf, const PdfMetadata &metadata)
{
    auto trailer = pdf.getTrailer();
    auto info = trailer.getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        trailer.replaceKey("/Info", info);
    }
    setText(info, "/Title", metadata.title);
    setText(info, "/Author", metadata.author);
    setText(info, "/Keywords", metadata.keywords);
    setText(info, "/Producer", metadata.producer);
    setText(info, "/Creator", {});
    auto root = pdf.getRoot();
    root.removeKey("/Metadata"); // would say otherwise than /Info
    setText(root, "/Lang", metadata.language);
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

void rewriteToUnicode(QPDF &pdf, const ToUnicodeChange &change)
{
    for (auto &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        auto stream = object.getKey("/ToUnicode");
        auto map = parseToUnicode(bytesOf(stream));
        if (!map)
            continue;
        if (change)
            change(*map);
        for (auto &text : map->texts)
            text = unifiedIdeographs(text);
        const auto cmap = writeToUnicode(*map);
        stream.replaceStreamData(cmap.toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

} // namespace

char32_t unifiedIdeograph(char32_t character)
{
    const auto *found =
        std::lower_bound(std::begin(unified), std::end(unified), character,
                         [](const Pair &pair, char32_t sought) { return pair.from < sought; });
    return found != std::end(unified) && found->from == character ? found->to : character;
}

QString unifiedIdeographs(const QString &text)
{
    auto points = text.toUcs4();
    bool changed = false;
    for (auto &point : points) {
        const auto other = unifiedIdeograph(point);
        changed |= other != point;
        point = other;
    }
    return changed ? QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size())
                   : text;
}

QByteArray withReadableText(const QByteArray &pdf, const PdfMetadata &metadata, const ToUnicodeChange &change)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pdf", pdf.constData(), size_t(pdf.size()));
        rewriteToUnicode(document, change);
        setMetadata(document, metadata);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &failure) {
        throw domain::Error(
            QCoreApplication::translate("formats", "PDF 内容不能读取，没有生成新文件；请重新生成这份 PDF。"),
            QString::fromUtf8(failure.what()));
    }
}

} // namespace taizhang::formats
