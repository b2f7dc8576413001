#include "core/formats/pdf/pdf_asides.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <set>

namespace taizhang::formats {

namespace {

using Object = QPDFObjectHandle;

constexpr size_t mostObjects = 100'000;
constexpr int deepest = 20;                 // of what lies within an object
constexpr qsizetype longestText = 20'000;   // characters; a mark stands at the head
constexpr size_t largestFile = 64ULL << 20; // packed

bool isWorded(const std::string &key)
{
    static const std::set<std::string> keys{"/Title", "/Subject", "/Keywords", "/Author", "/Contents",
                                            "/RC",    "/V",       "/TU",       "/Alt",    "/ActualText",
                                            "/F",     "/UF",      "/Desc"};
    return keys.count(key) > 0;
}

/// Every object is looked at by itself, so that no tree has to be followed, which may go round in circles.
class Asides
{
public:
    explicit Asides(PdfAsides &found) : m_found(found) {}

    void look(Object object, int depth)
    {
        if (depth > deepest)
            return;
        if (object.isStream())
            return look(object.getDict(), depth + 1);
        if (object.isArray()) {
            for (auto &each : object.getArrayAsVector())
                within(each, depth);
        } else if (object.isDictionary()) {
            lookAtFile(object);
            for (auto &[key, value] : object.getDictAsMap())
                if (value.isString() && isWorded(key))
                    add(value);
                else
                    within(value, depth);
        }
    }

private:
    void within(Object object, int depth)
    {
        if (!object.isIndirect())
            look(object, depth + 1);
    }

    void add(Object text)
    {
        const auto words = QString::fromStdString(text.getUTF8Value()).left(longestText).trimmed();
        if (!words.isEmpty() && !m_found.texts.contains(words))
            m_found.texts << words;
    }

    /// A file specification (ISO 32000-1 7.11.3).
    void lookAtFile(Object specification)
    {
        auto embedded = specification.getKey("/EF");
        if (!embedded.isDictionary())
            return;
        for (const auto *key : {"/UF", "/F"})
            if (auto stream = embedded.getKey(key); stream.isStream()) {
                auto name = specification.getKey("/UF");
                if (!name.isString())
                    name = specification.getKey("/F");
                return take(stream,
                            name.isString() ? QString::fromStdString(name.getUTF8Value()) : QString());
            }
    }

    void take(Object stream, const QString &name)
    {
        auto length = stream.getDict().getKey("/Length");
        if (length.isInteger() && length.getUIntValue() > largestFile) {
            m_found.unread << name;
            return;
        }
        try {
            const auto data = stream.getStreamData(qpdf_dl_generalized);
            m_found.files << std::pair(name, QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                                                        qsizetype(data->getSize())));
        } catch (const std::exception &) { // also where it unpacks to more than there is memory
            m_found.unread << name;
        }
    }

    PdfAsides &m_found;
};

} // namespace

PdfAsides pdfAsides(const QByteArray &pdf)
{
    PdfAsides found;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("", pdf.constData(), size_t(pdf.size()));
        Asides asides(found);
        auto objects = document.getAllObjects();
        objects.resize(std::min(objects.size(), mostObjects));
        for (auto &object : objects)
            try {
                asides.look(object, 0);
            } catch (const std::bad_alloc &) {
                throw;
            } catch (const std::exception &) { // one damaged object hides no other
            }
        asides.look(document.getTrailer(), 0);
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) { // no PDF that can be taken apart
    }
    return found;
}

} // namespace taizhang::formats
