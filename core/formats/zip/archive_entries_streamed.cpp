#include "core/formats/zip/archive_entries.h"

#include "core/platform/utf8_locale.h"

#include <archive.h>
#include <archive_entry.h>

namespace taizhang::formats {

namespace {

constexpr size_t block = 1 << 16;

class StreamedEntries : public ArchiveEntries
{
public:
    StreamedEntries(const QByteArray &path, const QByteArray &single)
        : m_single(single), m_archive(archive_read_new())
    {
        supportAll();
        if (archive_read_open_filename(m_archive.get(), path.constData(), block) != ARCHIVE_OK)
            throwDamaged();
    }

    struct InMemory
    {
        QByteArray bytes;
    };
    StreamedEntries(InMemory whole, const QByteArray &single)
        : m_bytes(std::move(whole.bytes)), m_single(single), m_archive(archive_read_new())
    {
        supportAll();
        if (archive_read_open_memory(m_archive.get(), m_bytes.constData(),
                                     static_cast<size_t>(m_bytes.size())) != ARCHIVE_OK)
            throwDamaged();
    }

    bool next(ArchiveEntry &entry) override
    {
        if (m_isSingle) // to look behind it would be to unpack all of it
            return false;
        archive_entry *read = nullptr;
        const int result = archive_read_next_header(m_archive.get(), &read);
        const bool isThere = result >= ARCHIVE_WARN && result != ARCHIVE_EOF;
        const char *name = isThere ? archive_entry_pathname(read) : nullptr;
        entry.name = name == nullptr ? QByteArray() : QByteArray(name);
        if (archive_read_has_encrypted_entries(m_archive.get()) > 0 ||
            (isThere && archive_entry_is_encrypted(read) != 0))
            throw ArchiveEncrypted{};
        if (result == ARCHIVE_EOF)
            return false;
        if (result < ARCHIVE_WARN)
            throwDamaged();
        entry.kind = kindOf(read);
        entry.modified = archive_entry_mtime_is_set(read) != 0
                             ? QDateTime::fromSecsSinceEpoch(archive_entry_mtime(read), Qt::UTC)
                             : QDateTime();
        entry.size = archive_entry_size_is_set(read) != 0 ? archive_entry_size(read) : -1;
        m_isSingle = archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
        if (m_isSingle)
            becomeSingle(entry);
        return true;
    }

    qint64 read(char *buffer, qint64 count) override
    {
        const auto got = archive_read_data(m_archive.get(), buffer, static_cast<size_t>(count));
        if (got >= 0)
            return got;
        // What follows damage in a stream cannot be told apart from it, but for a checksum that is wrong.
        const auto words = QString::fromUtf8(archive_error_string(m_archive.get()));
        if (got == ARCHIVE_FATAL)
            throwDamaged();
        throw EntryUnreadable{words.contains(QLatin1String("nsupported")), words};
    }

    qint64 passed() const override { return archive_filter_bytes(m_archive.get(), -1); }

private:
    void supportAll()
    {
        auto *reader = m_archive.get();
        for (const auto support : {archive_read_support_filter_gzip, archive_read_support_filter_bzip2,
                                   archive_read_support_filter_xz, archive_read_support_filter_zstd})
            support(reader);
        for (const auto support : {archive_read_support_format_7zip, archive_read_support_format_rar,
                                   archive_read_support_format_rar5, archive_read_support_format_tar})
            support(reader);
        if (!m_single.isEmpty()) {
            archive_read_support_format_raw(reader);
            archive_read_support_format_empty(reader);
        }
    }

    void becomeSingle(ArchiveEntry &entry)
    {
        // Anything at all is raw.
        if (archive_filter_code(m_archive.get(), 0) == ARCHIVE_FILTER_NONE)
            throw ArchiveDamaged{QStringLiteral("not packed")};
        if (entry.name == "data") // libarchive's word for one that has no name
            entry.name = m_single;
        entry.size = -1;
    }

    struct Free
    {
        void operator()(archive *reader) const { archive_read_free(reader); }
    };

    static ArchiveEntry::Kind kindOf(archive_entry *entry)
    {
        if (archive_entry_hardlink(entry) != nullptr || archive_entry_filetype(entry) == AE_IFLNK)
            return ArchiveEntry::Kind::Link;
        if (archive_entry_filetype(entry) == AE_IFDIR)
            return ArchiveEntry::Kind::Folder;
        // 7z does not always say.
        return archive_entry_filetype(entry) == AE_IFREG || archive_entry_filetype(entry) == 0
                   ? ArchiveEntry::Kind::File
                   : ArchiveEntry::Kind::Other;
    }

    [[noreturn]] void throwDamaged()
    {
        const auto words = QString::fromUtf8(archive_error_string(m_archive.get()));
        // Also where the list of names is encrypted itself.
        if (words.contains(QLatin1String("ncrypt"), Qt::CaseInsensitive) ||
            words.contains(QLatin1String("passphrase"), Qt::CaseInsensitive))
            throw ArchiveEncrypted{};
        if (words.contains(QLatin1String("solid"), Qt::CaseInsensitive))
            throw ArchiveSolid{};
        throw ArchiveDamaged{words};
    }

    platform::Utf8Locale m_locale;
    QByteArray m_bytes; ///< of an archive in memory; outlives what reads it
    QByteArray m_single;
    bool m_isSingle = false;
    std::unique_ptr<archive, Free> m_archive;
};

} // namespace

std::unique_ptr<ArchiveEntries> streamedEntries(const QByteArray &path, const QByteArray &single)
{
    return std::make_unique<StreamedEntries>(path, single);
}

std::unique_ptr<ArchiveEntries> streamedEntriesIn(const QByteArray &bytes, const QByteArray &single)
{
    return std::make_unique<StreamedEntries>(StreamedEntries::InMemory{bytes}, single);
}

} // namespace taizhang::formats
