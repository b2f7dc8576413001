#include "core/formats/zip/archive_entries.h"

#include <zip.h>

namespace taizhang::formats {

namespace {

// Upper half of the external attributes, as Unix keeps them: the kind of file.
constexpr quint32 unixKindMask = 0170000;
constexpr quint32 unixLink = 0120000;
constexpr quint32 unixFile = 0100000;
constexpr quint32 unixFolder = 0040000;

QString wordsOf(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    auto words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

class ZipEntries : public ArchiveEntries
{
public:
    explicit ZipEntries(const QByteArray &path)
    {
        int code = 0;
        m_archive.reset(zip_open(path.constData(), ZIP_RDONLY, &code));
        if (!m_archive)
            throw ArchiveDamaged{wordsOf(code)};
        m_count = zip_get_num_entries(m_archive.get(), 0);
    }

    struct InMemory
    {
        QByteArray bytes;
    };
    explicit ZipEntries(InMemory whole) : m_bytes(std::move(whole.bytes))
    {
        zip_error_t error;
        zip_error_init(&error);
        auto *source = zip_source_buffer_create(m_bytes.constData(),
                                                static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
        if (source != nullptr)
            m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        const auto words = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        if (!m_archive) {
            zip_source_free(source);
            throw ArchiveDamaged{words};
        }
        m_count = zip_get_num_entries(m_archive.get(), 0);
    }

    bool next(ArchiveEntry &entry) override
    {
        m_file.reset();
        m_passed += m_packed;
        m_packed = 0;
        if (++m_index >= m_count)
            return false;
        const auto index = static_cast<zip_uint64_t>(m_index);
        const char *name = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (name == nullptr || zip_stat_index(m_archive.get(), index, 0, &stat) != 0)
            throw ArchiveDamaged{QString::fromUtf8(zip_strerror(m_archive.get()))};
        entry.name = name;
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            throw ArchiveEncrypted{};
        entry.kind = kindOf(index, entry.name);
        entry.modified = (stat.valid & ZIP_STAT_MTIME) != 0
                             ? QDateTime::fromSecsSinceEpoch(stat.mtime, Qt::UTC)
                             : QDateTime();
        entry.size = (stat.valid & ZIP_STAT_SIZE) != 0 ? static_cast<qint64>(stat.size) : -1;
        m_packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? static_cast<qint64>(stat.comp_size) : 0;
        return true;
    }

    qint64 read(char *buffer, qint64 count) override
    {
        if (!m_file) {
            m_file.reset(zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(m_index), 0));
            if (!m_file)
                throwUnreadable(*zip_get_error(m_archive.get()));
        }
        const auto got = zip_fread(m_file.get(), buffer, static_cast<zip_uint64_t>(count));
        if (got < 0)
            throwUnreadable(*zip_file_get_error(m_file.get()));
        return got;
    }

    qint64 passed() const override { return m_passed; }

private:
    struct Close
    {
        void operator()(zip *archive) const { zip_discard(archive); }
        void operator()(zip_file *file) const { zip_fclose(file); }
    };

    ArchiveEntry::Kind kindOf(zip_uint64_t index, const QByteArray &name) const
    {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes);
        const auto kind = system == ZIP_OPSYS_UNIX ? (attributes >> 16) & unixKindMask : 0;
        if (kind == unixLink)
            return ArchiveEntry::Kind::Link;
        if (name.endsWith('/') || kind == unixFolder)
            return ArchiveEntry::Kind::Folder;
        return kind == 0 || kind == unixFile ? ArchiveEntry::Kind::File : ArchiveEntry::Kind::Other;
    }

    [[noreturn]] static void throwUnreadable(zip_error_t &error)
    {
        const int code = zip_error_code_zip(&error);
        if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD)
            throw ArchiveEncrypted{};
        throw EntryUnreadable{code == ZIP_ER_COMPNOTSUPP, QString::fromUtf8(zip_error_strerror(&error))};
    }

    QByteArray m_bytes; ///< of an archive in memory; outlives what reads it
    std::unique_ptr<zip, Close> m_archive;
    std::unique_ptr<zip_file, Close> m_file;
    zip_int64_t m_count = 0;
    zip_int64_t m_index = -1;
    qint64 m_packed = 0;
    qint64 m_passed = 0;
};

} // namespace

std::unique_ptr<ArchiveEntries> zipEntries(const QByteArray &path)
{
    return std::make_unique<ZipEntries>(path);
}

std::unique_ptr<ArchiveEntries> zipEntriesIn(const QByteArray &bytes)
{
    return std::make_unique<ZipEntries>(ZipEntries::InMemory{bytes});
}

} // namespace taizhang::formats
