#pragma once

#include "ui/evidence/preview/drawing_thread.h"

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
    QString readability; ///< ok, empty, damaged, locked
    qint64 size = 0;
    QString dateWords; ///< its own date, or when it was added
    int page = 0;      ///< of a PDF, to begin with, from 0
    bool operator==(const PreviewFile &) const = default;
};

/// How large pictures and pages are made: for a pane beside others, or for the whole screen, where they can
/// be zoomed.
enum class PreviewSize { Pane, Screen };

/// Shows a picture, the pages of a PDF, the words of an office document or a web page, what is in a zip, or
/// the beginning of a text; of everything else a card that says what
/// it is. Files are read and drawn in a process of their own, which a bad one may end or hold up without
/// harm to the window; an answer that comes late is dropped.
class Preview : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Preview(ErrorReporter &errors, QWidget *parent = nullptr);
    Preview(ErrorReporter &errors, PreviewSize size, QWidget *parent = nullptr);
    ~Preview() override;

    void showFile(const PreviewFile &file);
    /// Says what to do instead of showing a file.
    void showNothing(const QString &words);
    /// Whether a file that is lost can be put back from here.
    void allowRecovery(bool allowed) { m_recoverable = allowed; }
    /// Pictures and pages larger by the factor, within bounds; texts have larger letters.
    void zoomBy(double factor);
    void zoomToFit();

signals:
    void openWanted();
    void recoveryWanted();
    /// The file that was asked for last, or why there is none, is on show.
    void contentShown();

private:
    struct Loaded;
    /// The longest side of a picture and the width of a page, in pixels.
    struct Pixels
    {
        int picture;
        int page;
    };
    static Loaded load(evidence::DocumentReader &reader, const PreviewFile &file, int page, Pixels pixels,
                       const std::function<bool()> &cancelled);
    static Loaded drawn(evidence::DocumentReader &reader, const PreviewFile &file, int page, Pixels pixels,
                        const std::function<bool()> &cancelled);
    Pixels pixels() const;
    void start(int page);
    void take(const Loaded &loaded);
    void search(const QString &words);

    ErrorReporter &m_errors;
    PreviewSize m_size;
    FileCard *m_card;
    ImagePreview *m_image;
    PdfPreview *m_pdf;
    TextPreview *m_text;
    std::optional<PreviewFile> m_file;
    bool m_recoverable = false;
    /// Counts requests; an answer to an older one is stale, and work on it stops.
    std::shared_ptr<std::atomic<quint64>> m_wanted = std::make_shared<std::atomic<quint64>>(0);
    /// The same for searches.
    std::shared_ptr<std::atomic<quint64>> m_searches = std::make_shared<std::atomic<quint64>>(0);
    DrawingThread m_drawing;
};

} // namespace taizhang::ui
