#pragma once

#include <QFile>

#include <qpdf/InputSource.hh>

#include <memory>

namespace taizhang::formats {

class PdfInput;

/// The one file that is open of many that are read in turn, and the part of it that was read last.
struct OpenFile
{
    const PdfInput *reader = nullptr; ///< whose file it is
    QFile file;
    QByteArray window;
    qint64 start = 0;    ///< of the window in the file
    bool failed = false; ///< a file could not be read; the library makes do with that when it writes
};

/// Inside core/formats: reads a PDF through the one open file. A file that is needed again, when its streams
/// are written, is opened again; reading on within 64 KiB asks the system nothing. Throws std::runtime_error.
class PdfInput : public InputSource
{
public:
    PdfInput(std::shared_ptr<OpenFile> open, const QString &path);
    ~PdfInput() override;

    qpdf_offset_t findAndSkipNextEOL() override;
    std::string const &getName() const override { return m_name; }
    qpdf_offset_t tell() override { return m_at; }
    void seek(qpdf_offset_t offset, int whence) override;
    void rewind() override { m_at = 0; }
    size_t read(char *buffer, size_t length) override;
    void unreadCh(char) override { --m_at; }

private:
    void open();
    /// What the file has at the present place, at most `most`; empty at its end.
    QByteArrayView window(qint64 most);

    const std::shared_ptr<OpenFile> m_open;
    const QString m_path;
    const std::string m_name;
    qint64 m_at = 0;
};

} // namespace taizhang::formats
