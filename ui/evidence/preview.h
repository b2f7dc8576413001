#pragma once

#include <QStackedWidget>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace taizhang::ui {

class ErrorReporter;
class FileCard;
class ImagePreview;
class PdfPreview;
class TextPreview;

/// A stored file to look at. `path` is in the store, and only read.
struct PreviewFile
{
    QString path;
    QString name;
    QString mediaType;
    QString readability; ///< ok, empty, damaged
    qint64 size = 0;
    QString dateWords; ///< its own date, or when it was added
    int page = 0;      ///< of a PDF, to begin with, from 0
    bool operator==(const PreviewFile &) const = default;
};

/// Shows a picture, the pages of a PDF, the words of an office document or a web page, what is in a zip, or
/// the beginning of a text; of everything else a card that says what
/// it is. Reading and decoding happen off the window's thread; an answer that comes late is dropped.
class Preview : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Preview(ErrorReporter &errors, QWidget *parent = nullptr);
    ~Preview() override;

    void showFile(const PreviewFile &file);
    /// Says what to do instead of showing a file.
    void showNothing(const QString &words);

signals:
    void openWanted();

private:
    struct Loaded;
    static Loaded load(const PreviewFile &file, int page, int pixels, const std::function<bool()> &cancelled);
    void start(int page);
    void take(const Loaded &loaded);

    ErrorReporter &m_errors;
    FileCard *m_card;
    ImagePreview *m_image;
    PdfPreview *m_pdf;
    TextPreview *m_text;
    std::optional<PreviewFile> m_file;
    /// Counts requests; an answer to an older one is stale, and work on it stops.
    std::shared_ptr<std::atomic<quint64>> m_wanted = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace taizhang::ui
