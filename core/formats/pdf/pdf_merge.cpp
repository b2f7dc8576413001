#include "core/formats/pdf/pdf_merge.h"

#include "core/domain/error.h"
#include "core/formats/pdf/page_stamp.h"
#include "core/formats/pdf/page_state.h"
#include "core/formats/pdf/pdf_input.h"
#include "core/formats/pdf/pdf_layers.h"
#include "core/formats/pdf/pdf_outline.h"
#include "core/formats/pdf/pdf_sink.h"
#include "core/formats/pdf/shared_values.h"
#include "core/formats/pdf/stream_packer.h"
#include "core/formats/tr.h"

#include <QFile>

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>

namespace taizhang::formats {

namespace {

using Object = QPDFObjectHandle;

/// Hands a file's bytes over when they are written.
class FileBytes : public Object::StreamDataProvider
{
public:
    explicit FileBytes(QString path) : m_path(std::move(path)) {}

    void provideStreamData(QPDFObjGen const &, Pipeline *pipeline) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            throw domain::Error(tr("一个图片文件读不出来，没有写出任何文件：请先检查台账。"),
                                file.errorString());
        while (!file.atEnd()) {
            const auto block = file.read(1 << 18);
            if (block.isEmpty())
                throw domain::Error(tr("一个图片文件读不出来，没有写出任何文件：请先检查台账。"),
                                    file.errorString());
            pipeline->write(reinterpret_cast<unsigned char const *>(block.constData()), size_t(block.size()));
        }
        pipeline->finish();
    }

private:
    const QString m_path;
};

/// What leaves nothing on paper, or would point to what is not there any more.
constexpr std::array unseen{"/Annots",
                            "/AA",
                            "/B",
                            "/StructParents",
                            "/Tabs",
                            "/Metadata",
                            "/Thumb",
                            "/PieceInfo",
                            "/LastModified",
                            "/PresSteps",
                            "/Trans",
                            "/Dur",
                            "/TemplateInstantiated"};

/// The unit square, in which PDF paints a picture, turned as the picture is to be seen and put into `box`
/// (pt, y up).
QByteArray pictureOperators(const PdfPicture &picture, const QRectF &box)
{
    const auto seen = [&](QPointF at) {
        if (picture.turned.testFlag(QImageIOHandler::TransformationMirror))
            at.setX(1 - at.x());
        if (picture.turned.testFlag(QImageIOHandler::TransformationFlip))
            at.setY(1 - at.y());
        if (picture.turned.testFlag(QImageIOHandler::TransformationRotate90))
            at = QPointF(at.y(), 1 - at.x());
        return QPointF(box.left() + at.x() * box.width(), box.top() + at.y() * box.height());
    };
    const auto origin = seen({0, 0}), along = seen({1, 0}) - origin, up = seen({0, 1}) - origin;
    QByteArray content = "q";
    for (const auto number : {along.x(), along.y(), up.x(), up.y(), origin.x(), origin.y()})
        content += ' ' + pdfNumber(number);
    return content + " cm /Picture Do Q\n";
}

Object pictureObject(QPDF &pdf, const PdfPicture &picture)
{
    auto stream = pdf.newStream();
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Image"));
    dictionary.replaceKey("/Width", Object::newInteger(picture.size.width()));
    dictionary.replaceKey("/Height", Object::newInteger(picture.size.height()));
    dictionary.replaceKey("/BitsPerComponent", Object::newInteger(8));
    dictionary.replaceKey("/ColorSpace", Object::newName(picture.components == 1   ? "/DeviceGray"
                                                         : picture.components == 3 ? "/DeviceRGB"
                                                                                   : "/DeviceCMYK"));
    if (picture.inverted)
        dictionary.replaceKey("/Decode", Object::parse("[1 0 1 0 1 0 1 0]"));
    stream.replaceStreamData(std::make_shared<FileBytes>(picture.path),
                             Object::newName('/' + picture.filter.toStdString()), Object::newNull());
    return stream;
}

/// Makes what a page shows a form of its own, which the page shows.
void drawAsForm(QPDF &pdf, Object page)
{
    Pl_Buffer content("content");
    QPDFPageObjectHelper(page).pipeContents(&content);
    auto form = pdf.newStream(content.getBufferSharedPointer());
    auto dictionary = form.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Form"));
    auto box = page.getKey("/MediaBox");
    dictionary.replaceKey("/BBox", box.isRectangle() ? box : Object::parse("[0 0 595.276 841.89]"));
    if (auto resources = page.getKey("/Resources"); !resources.isNull())
        dictionary.replaceKey("/Resources", resources);
    auto forms = Object::newDictionary();
    forms.replaceKey("/Page", form);
    auto resources = Object::newDictionary();
    resources.replaceKey("/XObject", forms);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", pdf.newStream("/Page Do"));
}

/// The pages so far, and what they share.
class Pages
{
public:
    explicit Pages(const PdfFont &marks) : stamp(pdf, marks)
    {
        pdf.emptyPDF();
        pdf.setSuppressWarnings(true);
        stamp.open();
        before = pdf.newStream("q\n");
    }

    Object add(const Object &page)
    {
        QPDFPageDocumentHelper(pdf).addPage(page, false);
        auto added = pdf.getAllPages().back();
        for (const auto *key : unseen)
            added.removeKey(key);
        return added;
    }

    /// Lets the page's own content run between what saves and restores the state it finds.
    void print(Object page, const PageMarks &marks, StampPlace place, const QByteArray &more = {},
               const PageBrackets &around = {})
    {
        std::vector<Object> contents{before};
        if (!around.before.isEmpty())
            contents.push_back(pdf.newStream(around.before.toStdString()));
        auto content = page.getKey("/Contents");
        if (content.isStream())
            contents.push_back(content);
        else if (content.isArray())
            for (auto part : content.getArrayAsVector())
                if (part.isStream())
                    contents.push_back(part);
        const auto stamped = stamp.print(page, marks, place);
        if (!stamped.before.isEmpty())
            contents.insert(contents.begin() + 1, pdf.newStream(stamped.before.toStdString()));
        contents.push_back(packed('\n' + around.after + "\nQ\n" + more + stamped.after));
        page.replaceKey("/Contents", Object::newArray(contents));
        values.shareNew(pdf);
    }

    /// As the library would pack it, which begins anew for every page at ten times the cost.
    Object packed(const QByteArray &content)
    {
        auto stream = pdf.newStream();
        const auto bytes = packer.packed(content);
        stream.replaceStreamData(std::string(bytes.constData(), size_t(bytes.size())),
                                 Object::newName("/FlateDecode"), Object::newNull());
        return stream;
    }

    const std::shared_ptr<OpenFile> open = std::make_shared<OpenFile>(); ///< of the files added
    QPDF pdf;
    PageStamp stamp;
    PdfLayers layers;
    SharedValues values;
    StreamPacker packer;
    Object before;
    std::unique_ptr<QPDF> own;
    QByteArray ownBytes;
    std::vector<Object> ownPages;
};

class MergedPages : public PdfMerge
{
public:
    explicit MergedPages(const PdfFont &marks) : m_pages(std::make_unique<Pages>(marks)) {}

    void openOwn(const QByteArray &pdf) override;
    void addOwn(int page, const PageMarks &marks) override;
    void addOwn(int page, const PdfPicture &picture, const QRectF &box, const PageMarks &marks) override;
    void addFile(const QString &path, int pages, const std::function<PageMarks(int)> &marksOf) override;
    void addBlank(const PageMarks &marks) override;
    int pageCount() const override;
    void addLink(int page, const QRectF &area, int target) override;
    void finish(const PdfMetadata &metadata, const QList<PdfBookmark> &bookmarks, int firstNumber) override;
    void write(const std::function<void(const char *, qint64)> &sink,
               const platform::Progress &progress) override;

private:
    std::unique_ptr<Pages> m_pages;
};

void MergedPages::openOwn(const QByteArray &pdf)
{
    m_pages->ownPages.clear();
    m_pages->own = std::make_unique<QPDF>();
    m_pages->own->setImmediateCopyFrom(true); // its bytes go before they are written
    m_pages->ownBytes = pdf;
    m_pages->own->processMemoryFile("own", m_pages->ownBytes.constData(), size_t(m_pages->ownBytes.size()));
    m_pages->ownPages = m_pages->own->getAllPages();
}

void MergedPages::addOwn(int page, const PageMarks &marks)
{
    m_pages->print(m_pages->add(m_pages->ownPages.at(size_t(page))), marks, StampPlace::Official);
}

void MergedPages::addOwn(int page, const PdfPicture &picture, const QRectF &box, const PageMarks &marks)
{
    auto added = m_pages->add(m_pages->ownPages.at(size_t(page)));
    auto resources = added.getKey("/Resources").shallowCopy(); // all pages of our own share theirs
    auto pictures = Object::newDictionary();
    pictures.replaceKey("/Picture", pictureObject(m_pages->pdf, picture));
    resources.replaceKey("/XObject", pictures);
    added.replaceKey("/Resources", resources);
    const auto height = added.getKey("/MediaBox").getArrayAsRectangle().ury;
    QRectF place({0, 0}, QSizeF(picture.seenSize()).scaled(box.size(), Qt::KeepAspectRatio));
    place.moveCenter({box.center().x(), height - box.center().y()});
    m_pages->print(added, marks, StampPlace::Official, pictureOperators(picture, place));
}

void MergedPages::addFile(const QString &path, int pages, const std::function<PageMarks(int)> &marksOf)
{
    const auto changed = [&](const QString &detail) {
        return domain::Error(tr("一份材料的文件在装订时变了，没有写出任何文件：请先检查台账再重试。"),
                             path + QLatin1Char('\n') + detail);
    };
    try {
        QPDF source;
        source.setSuppressWarnings(true);
        source.processInputSource(std::make_shared<PdfInput>(m_pages->open, path));
        const auto all = source.getAllPages();
        if (int(all.size()) != pages)
            throw changed({});
        for (int i = 0; i < pages; ++i) {
            const auto page = m_pages->add(all[size_t(i)]);
            auto around = bracketsOf(page);
            if (around.isOpen) {
                drawAsForm(m_pages->pdf, page);
                around = {};
            }
            m_pages->print(page, marksOf(i), StampPlace::Foreign, {}, around);
        }
        m_pages->layers.take(m_pages->pdf, source);
    } catch (const domain::Error &) {
        throw;
    } catch (const std::exception &error) { // the library's doubts about a file are of several families
        throw changed(QString::fromUtf8(error.what()));
    }
}

void MergedPages::addBlank(const PageMarks &marks)
{
    auto page = Object::parse("<</Type/Page/MediaBox[0 0 595.276 841.89]/Resources<<>>>>");
    m_pages->print(m_pages->add(m_pages->pdf.makeIndirectObject(page)), marks, StampPlace::Official);
}

int MergedPages::pageCount() const
{
    return int(m_pages->pdf.getAllPages().size());
}

void MergedPages::addLink(int page, const QRectF &area, int target)
{
    const auto &all = m_pages->pdf.getAllPages();
    auto from = all.at(size_t(page));
    const auto height = from.getKey("/MediaBox").getArrayAsRectangle().ury;
    auto link = Object::parse("<</Type/Annot/Subtype/Link/Border[0 0 0]>>");
    link.replaceKey("/Rect", Object::newArray(QPDFObjectHandle::Rectangle(
                                 area.left(), height - area.bottom(), area.right(), height - area.top())));
    link.replaceKey("/Dest", Object::newArray({all.at(size_t(target)), Object::newName("/Fit")}));
    auto links = from.getKey("/Annots");
    if (!links.isArray())
        links = from.replaceKeyAndGetNew("/Annots", Object::newArray());
    links.appendItem(m_pages->pdf.makeIndirectObject(link));
}

void MergedPages::finish(const PdfMetadata &metadata, const QList<PdfBookmark> &bookmarks, int firstNumber)
{
    m_pages->ownPages.clear();
    m_pages->own.reset();
    m_pages->ownBytes.clear();
    auto &pdf = m_pages->pdf;
    addOutline(pdf, bookmarks);
    m_pages->layers.put(pdf);
    auto root = pdf.getRoot();
    root.replaceKey("/PageLabels",
                    Object::parse("<</Nums[0<</S/D/St " + std::to_string(firstNumber) + ">>]>>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    if (!metadata.language.isEmpty())
        root.replaceKey("/Lang", Object::newUnicodeString(metadata.language.toStdString()));
    auto info = pdf.makeIndirectObject(Object::newDictionary());
    const auto say = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            info.replaceKey(key, Object::newUnicodeString(text.toStdString()));
    };
    say("/Title", metadata.title);
    say("/Author", metadata.author);
    say("/Keywords", metadata.keywords);
    say("/Producer", metadata.producer);
    pdf.getTrailer().replaceKey("/Info", info);
}

void MergedPages::write(const std::function<void(const char *, qint64)> &sink,
                        const platform::Progress &progress)
{
    PdfSink pipeline(sink, progress);
    QPDFWriter writer(m_pages->pdf);
    writer.setOutputPipeline(&pipeline);
    writer.setMinimumPDFVersion("1.7");
    writer.registerProgressReporter(std::make_shared<QPDFWriter::FunctionProgressReporter>([&](int percent) {
        pipeline.check();
        progress.report(percent, 100);
    }));
    try {
        writer.write();
        pipeline.end();
        if (m_pages->open->failed)
            throw std::runtime_error("a file that was bound cannot be read any more");
    } catch (const domain::Error &) {
        throw;
    } catch (const std::exception &error) {
        throw domain::Error(tr("一份材料的文件在装订时读不出来，没有写出任何文件：请先检查台账再重试。"),
                            QString::fromUtf8(error.what()));
    }
}

} // namespace

std::unique_ptr<PdfMerge> newPdfMerge(const PdfFont &marks)
{
    return std::make_unique<MergedPages>(marks);
}

} // namespace taizhang::formats
