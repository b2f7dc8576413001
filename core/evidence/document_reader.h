#pragma once

#include "core/formats/document_text.h"
#include "core/platform/progress.h"

#include <QProcess>

#include <chrono>

#include <memory>
#include <optional>

namespace taizhang::evidence {

/// What reading a file came to: its words, or one sentence why there are none (未读取).
struct ReadText
{
    formats::DocumentText text;
    QString unread; ///< a sentence for the user; empty when the file was read
    bool operator==(const ReadText &) const = default;
};

/// Reads the words of evidence files in a process of its own, since they come from elsewhere: at most 512 MB
/// and 10 s of the processor for a file. A process that dies or hangs is
/// replaced; its file is unread.
///
/// Belongs to the thread that calls read() first; the process starts with the first file and ends with the
/// object.
class DocumentReader
{
public:
    /// `program`: the command line `taizhang`. `patience`: how long one file may take; on a busy machine ten
    /// seconds of the processor are more.
    explicit DocumentReader(QString program, std::chrono::milliseconds patience = std::chrono::seconds(14));
    ~DocumentReader();
    DocumentReader(const DocumentReader &) = delete;
    DocumentReader &operator=(const DocumentReader &) = delete;

    /// `path`: of the file in the store. `name`: what it is called. Blocks. Throws domain::Error only when
    /// the program itself cannot be started, and domain::Cancelled. `firstPages`: of a PDF no more; 0: all.
    ReadText read(const QString &path, const QString &name, const platform::Progress &progress = {},
                  int firstPages = 0);

    /// Ends the process; the next file starts another. For a thread that ends before the object does.
    void close();

    /// `taizhang` beside the program that is running, for the window; the command line is that program itself
    /// (QCoreApplication::applicationFilePath()), whatever it is called.
    static QString programBeside();

private:
    void start();
    std::optional<QByteArray> answerTo(const QByteArray &request, const platform::Progress &progress);
    void kill();

    QString m_program;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<QProcess> m_process;
};

/// The other end: answers requests on standard input until it ends, under the limits. Returns an exit code.
int serveDocumentReader();

} // namespace taizhang::evidence
