#include "core/formats/zip/zip_stream.h"

#include "core/formats/tr.h"
#include "core/platform/file_error.h"
#include "core/platform/utf8_locale.h"

#include <QDir>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <memory>

namespace taizhang::formats {

namespace {

constexpr auto readable = 0644;

struct FreeEntry
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

class ZipFile : public ZipStream
{
public:
    ZipFile(const QString &file, const QString &purpose);
    ~ZipFile() override;

    void begin(const QString &name, qint64 size, Packing packing) override;
    void write(const char *bytes, qint64 count) override;
    void finish() override;

private:
    [[noreturn]] void fail(const char *call) const;

    archive *m_archive;
    QString m_purpose;
};

ZipFile::ZipFile(const QString &file, const QString &purpose)
    : m_archive(archive_write_new()), m_purpose(purpose)
{
    const platform::Utf8Locale names;
    if (archive_write_set_format_zip(m_archive) != ARCHIVE_OK ||
        archive_write_set_options(m_archive, "zip:hdrcharset=UTF-8") != ARCHIVE_OK ||
        archive_write_set_bytes_in_last_block(m_archive, 1) != ARCHIVE_OK ||
        archive_write_open_filename(m_archive, QFile::encodeName(file).constData()) != ARCHIVE_OK)
        fail("open");
}

ZipFile::~ZipFile()
{
    archive_write_free(m_archive);
}

void ZipFile::begin(const QString &name, qint64 size, Packing packing)
{
    const platform::Utf8Locale names;
    const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), readable);
    archive_entry_set_size(entry.get(), size);
    const auto packed = packing == Packing::Stored ? archive_write_zip_set_compression_store(m_archive)
                                                   : archive_write_zip_set_compression_deflate(m_archive);
    if (packed != ARCHIVE_OK || archive_write_header(m_archive, entry.get()) != ARCHIVE_OK)
        fail("header");
}

void ZipFile::write(const char *bytes, qint64 count)
{
    if (archive_write_data(m_archive, bytes, static_cast<size_t>(count)) != count)
        fail("write");
}

void ZipFile::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK)
        fail("close");
}

void ZipFile::fail(const char *call) const
{
    const auto full = archive_errno(m_archive) == ENOSPC || archive_errno(m_archive) == EDQUOT;
    const auto trouble = full ? platform::FileTrouble::NoSpace : platform::FileTrouble::Other;
    throw platform::FileError(
        tr("无法写入“%1”（%2），没有留下这个文件：请检查剩余空间和写入权限后重试。")
            .arg(QDir::toNativeSeparators(m_purpose), platform::troubleText(trouble)),
        QStringLiteral("%1: %2").arg(QLatin1StringView(call),
                                     QString::fromUtf8(archive_error_string(m_archive))),
        trouble);
}

} // namespace

std::unique_ptr<ZipStream> newZipStream(const QString &file, const QString &purpose)
{
    return std::make_unique<ZipFile>(file, purpose);
}

} // namespace taizhang::formats
