#include "core/formats/zip/zip_writer.h"

#include "core/domain/error.h"
#include "core/formats/tr.h"

#include <zip.h>

#include <memory>

namespace taizhang::formats {

namespace {

// The first moment that a zip can say: 1980-01-01.
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t noDate = 0x21;

domain::Error notMade(const QString &detail)
{
    return domain::Error(tr("文件没有做成（内存不够），没有写出任何文件：请关闭别的程序后再试。"), detail);
}

struct Discard
{
    void operator()(zip *archive) const { zip_discard(archive); }
};

} // namespace

QByteArray zipOf(const NamedBytes &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (target == nullptr)
        throw notMade(QString::fromUtf8(zip_error_strerror(&error)));
    std::unique_ptr<zip, Discard> archive(zip_open_from_source(target, ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target);
        throw notMade(QString::fromUtf8(zip_error_strerror(&error)));
    }
    zip_source_keep(target); // still wanted when the archive is closed
    for (const auto &[name, bytes] : parts) {
        auto *part = zip_source_buffer(archive.get(), bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const auto index =
            part == nullptr ? -1 : zip_file_add(archive.get(), name.constData(), part, ZIP_FL_ENC_UTF_8);
        if (index < 0 || zip_file_set_dostime(archive.get(), zip_uint64_t(index), noTime, noDate, 0) != 0) {
            const auto detail = QString::fromUtf8(zip_strerror(archive.get()));
            if (part != nullptr && index < 0)
                zip_source_free(part);
            zip_source_free(target);
            throw notMade(detail);
        }
    }
    if (zip_close(archive.get()) != 0) {
        const auto detail = QString::fromUtf8(zip_strerror(archive.get()));
        zip_source_free(target);
        throw notMade(detail);
    }
    [[maybe_unused]] auto *closed = archive.release(); // zip_close freed it
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    const auto got = zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    if (got != bytes.size())
        throw notMade({});
    return bytes;
}

} // namespace taizhang::formats
