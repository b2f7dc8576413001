#include "ui/evidence/preview/preview.h"

#include "core/domain/error.h"
#include "core/platform/file_place.h"
#include "ui/evidence/file_words.h"
#include "ui/evidence/preview/document_preview.h"
#include "ui/evidence/preview/file_card.h"
#include "ui/evidence/preview/image_preview.h"
#include "ui/evidence/preview/pdf_preview.h"
#include "ui/evidence/preview/text_preview.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace taizhang::ui {

namespace {

constexpr int longestSide = 2400; // of a picture in memory: sharp on a 4K screen's pane
constexpr int longestSideOnScreen = 6000;
constexpr int pageWidth = 1200;
constexpr int widestPage = 4000; // that is rendered, however far it is zoomed
constexpr double largestLetters = 3;
constexpr auto searchPatience = std::chrono::seconds(14); // of forty pages

struct Missing
{
};
struct Unreadable
{
    QString why;
};
struct Described
{
};

const auto pdfType = QStringLiteral("application/pdf");

bool isDrawn(const QString &mediaType)
{
    return mediaType == pdfType || mediaType.startsWith(QLatin1String("image/"));
}

bool isText(const QString &mediaType)
{
    return mediaType.startsWith(QLatin1String("text/")) || mediaType == QLatin1String("application/json") ||
           mediaType == QLatin1String("application/xml");
}

} // namespace

struct Preview::Loaded
{
    std::variant<Missing, Unreadable, Described, QImage, DrawnPage, TextBeginning> content;
};

Preview::Preview(ErrorReporter &errors, QWidget *parent) : Preview(errors, PreviewSize::Pane, parent) {}

Preview::Preview(ErrorReporter &errors, PreviewSize size, QWidget *parent)
    : QStackedWidget(parent)
    , m_errors(errors)
    , m_size(size)
    , m_card(new FileCard(this))
    , m_image(new ImagePreview(this))
    , m_pdf(new PdfPreview(this))
    , m_text(new TextPreview(this))
    , m_drawing(evidence::DocumentReader::Haste::SomebodyWaits)
{
    setObjectName(QStringLiteral("preview"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_card, m_image, m_pdf, m_text})
        addWidget(page);
    connect(m_card, &FileCard::openWanted, this, &Preview::openWanted);
    connect(m_card, &FileCard::recoveryWanted, this, &Preview::recoveryWanted);
    connect(m_pdf, &PdfPreview::pageWanted, this, &Preview::start);
    connect(m_pdf, &PdfPreview::searchWanted, this, &Preview::search);
    if (size == PreviewSize::Screen) {
        m_pdf->limitWidth(pageWidth);
        m_pdf->setContentsMargins(grid * 2, grid, grid * 2, 0); // its lines keep off the screen's edge
    }
}

Preview::~Preview()
{
    ++*m_wanted;
    ++*m_searches;
}

void Preview::showNothing(const QString &words)
{
    ++*m_wanted;
    m_file.reset();
    m_card->setWords({}, words, false);
    setCurrentWidget(m_card);
    emit contentShown();
}

void Preview::showFile(const PreviewFile &file)
{
    if (m_file == file)
        return;
    ++*m_searches;
    m_pdf->endSearch();
    m_file = file;
    start(file.page);
}

void Preview::start(int page)
{
    const auto request = ++*m_wanted;
    auto loaded =
        m_drawing.run([file = *m_file, page, pixels = pixels(), request, wanted = m_wanted](auto &reader) {
            const auto stale = [&] {
                return *wanted != request;
            };
            try {
                return stale() ? Loaded{Described{}} : load(reader, file, page, pixels, stale);
            } catch (const domain::Cancelled &) {
                return Loaded{Described{}}; // nobody waits for it any more
            }
        });
    whenDone(loaded, this, m_errors, tr("预览“%1”").arg(m_file->name), [this, request](const Loaded &answer) {
        if (request != *m_wanted)
            return;
        take(answer);
        emit contentShown();
    });
}

void Preview::search(const QString &words)
{
    const auto request = ++*m_searches;
    if (words.isEmpty() || !m_file)
        return;
    // By a process of its own: the one that draws goes on drawing.
    auto found = QtConcurrent::run([path = m_file->path, words, request, searches = m_searches] {
        platform::Progress progress;
        progress.cancelled = [&] {
            return *searches != request;
        };
        try {
            evidence::DocumentReader reader(evidence::DocumentReader::programBeside(), searchPatience,
                                            evidence::DocumentReader::Haste::SomebodyWaits);
            return reader.findInPdf(path, words, progress);
        } catch (const domain::Cancelled &) {
            return formats::PdfHits(); // nobody waits for it any more
        }
    });
    whenDone(found, this, m_errors, tr("在“%1”里查找").arg(m_file->name),
             [this, request](const formats::PdfHits &hits) {
                 if (request == *m_searches)
                     m_pdf->setHits(hits);
             });
}

Preview::Pixels Preview::pixels() const
{
    const bool screen = m_size == PreviewSize::Screen;
    const auto width = screen ? m_pdf->widestPage() : pageWidth;
    return {screen ? longestSideOnScreen : longestSide,
            qMin(qRound(width * devicePixelRatioF()), widestPage)};
}

void Preview::zoomBy(double factor)
{
    if (currentWidget() == m_image) {
        m_image->zoomBy(factor);
    } else if (currentWidget() == m_pdf) {
        m_pdf->limitWidth(qRound(m_pdf->widestPage() * factor));
        start(m_pdf->page());
    } else if (currentWidget() == m_text) {
        const auto size = m_text->font().pointSizeF() * factor;
        if (size >= font().pointSizeF() / largestLetters && size <= font().pointSizeF() * largestLetters)
            m_text->setLetters(size);
    }
}

void Preview::zoomToFit()
{
    if (currentWidget() == m_image)
        m_image->zoomToFit();
    else if (currentWidget() == m_text)
        m_text->setLetters(font().pointSizeF());
    else if (currentWidget() == m_pdf) {
        m_pdf->limitWidth(pageWidth);
        start(m_pdf->page());
    }
}

Preview::Loaded Preview::load(evidence::DocumentReader &reader, const PreviewFile &file, int page,
                              Pixels pixels, const std::function<bool()> &cancelled)
{
    switch (platform::placeAt(file.path)) {
    case platform::FilePlace::Nothing:
        return {Missing{}};
    case platform::FilePlace::Unreadable:
        return {Unreadable{
            tr("存放的文件读不到：没有访问权限，或者磁盘出错。登记信息还在，请检查权限和磁盘后再看。")}};
    case platform::FilePlace::Folder:
    case platform::FilePlace::Link:
        return {Unreadable{
            tr("存放的文件被换成了别的东西（链接、文件夹），没有打开。登记信息还在，请先检查台账。")}};
    case platform::FilePlace::File:
    case platform::FilePlace::Other: // the process that draws is not waited for without end
        break;
    }
    if (file.readability == QLatin1String("empty"))
        return {Unreadable{tr("这是一个空文件（0 字节），没有可看的内容，请向提供单位核对。")}};
    if (isDrawn(file.mediaType))
        return drawn(reader, file, page, pixels, cancelled);
    if (isShownByWords(file.mediaType)) {
        auto words = readDocumentWords(file.path, file.name, cancelled);
        if (!words.unread.isEmpty())
            return {Unreadable{words.unread}};
        return {std::move(words.beginning)};
    }
    if (isText(file.mediaType))
        if (auto text = readTextBeginning(file.path); text.readable)
            return {std::move(text)};
    if (file.readability == QLatin1String("locked"))
        return {Unreadable{tr("这份文件设有打开密码，请向提供单位索要未加密的文件。")}};
    if (file.readability == QLatin1String("damaged"))
        return {Unreadable{tr("这份文件可能已损坏，已原样保存，请打开核对。")}};
    return {Described{}};
}

Preview::Loaded Preview::drawn(evidence::DocumentReader &reader, const PreviewFile &file, int page,
                               Pixels pixels, const std::function<bool()> &cancelled)
{
    const bool pdf = file.mediaType == pdfType;
    platform::Progress progress;
    progress.cancelled = cancelled;
    const auto drawing = reader.draw({file.path, pdf, pdf ? pixels.page : pixels.picture, page}, progress);
    if (drawing.gaveUp)
        return {Unreadable{tr("预览失败：这份文件太大或太复杂，也可能已损坏。文件已原样保存，请打开核对。")}};
    if (!drawing.page.image.isNull())
        return pdf ? Loaded{drawing.page} : Loaded{drawing.page.image};
    if (drawing.page.needsPassword)
        return {Unreadable{tr("这份 PDF 设有打开密码，请向提供单位索要未加密的文件。")}};
    return {Unreadable{pdf ? tr("这份 PDF 无法显示，可能已损坏，请核对原件。")
                           : tr("这张图片无法显示，可能已损坏，也可能是本程序不认识的格式。")}};
}

void Preview::take(const Loaded &loaded)
{
    const auto &file = *m_file;
    const auto description = tr("预览：%1").arg(file.name);
    const auto facts = tr("%1，%2").arg(kindText(file.mediaType), sizeText(file.size)) +
                       (file.dateWords.isEmpty() ? QString() : QLatin1Char('\n') + file.dateWords);
    if (std::holds_alternative<Missing>(loaded.content)) {
        const auto sentence =
            m_recoverable
                ? tr("“%1”登记在册，但存放的文件找不到了，其他材料不受影响。请按“找回文件…”，选择当时"
                     "收进的那个文件（内容一致才放回），或从备份恢复。")
                : tr("“%1”的文件找不到了，其他材料不受影响：请找回当时的那个文件，或从备份恢复。");
        m_card->setWords(tr("文件丢失"), sentence.arg(file.name), false);
        m_card->offerRecovery(m_recoverable);
        setCurrentWidget(m_card);
    } else if (const auto *unreadable = std::get_if<Unreadable>(&loaded.content)) {
        m_card->setWords(file.name, facts + QLatin1Char('\n') + unreadable->why, file.size > 0);
        setCurrentWidget(m_card);
    } else if (const auto *image = std::get_if<QImage>(&loaded.content)) {
        m_image->setImage(*image, description);
        setCurrentWidget(m_image);
    } else if (const auto *page = std::get_if<DrawnPage>(&loaded.content)) {
        m_pdf->setPage(*page, description);
        setCurrentWidget(m_pdf);
    } else if (const auto *text = std::get_if<TextBeginning>(&loaded.content)) {
        m_text->setBeginning(*text, description);
        setCurrentWidget(m_text);
    } else {
        m_card->setWords(file.name, facts, true);
        setCurrentWidget(m_card);
    }
}

} // namespace taizhang::ui
