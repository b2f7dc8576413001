#include "core/formats/zip/zip_parts.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/office/office_errors.h"
#include "core/formats/tr.h"

#include <zip.h>

namespace taizhang::formats {

using domain::Error;
using domain::shownName;

namespace {

QByteArray comparedName(QByteArray name)
{
    return name.replace('\\', '/').toLower();
}

Error refused(const ZipDirectory &directory, const QString &path, const ZipLimits &limits)
{
    const auto entry = QString::fromUtf8(directory.name);
    switch (directory.trouble) {
    case ZipTrouble::TooMany:
        return Error(
            tr("“%1”里有超过 %2 个部件，不像办公文档，没有读入任何内容：请核对来源，或另存为新文件再试。")
                .arg(shownName(path), QString::number(limits.entries)));
    case ZipTrouble::Overlapping:
        return Error(
            tr("“%1”的内部互相重叠，可能是恶意文件，没有读入任何内容：请核对来源，或另存为新文件再试。")
                .arg(shownName(path)),
            entry);
    case ZipTrouble::UnsafeName:
        return Error(tr("“%1”里有不安全的路径“%2”，没有读入任何内容：请核对来源，或另存为新文件再试。")
                         .arg(shownName(path), shownName(entry)));
    case ZipTrouble::Encrypted:
        return encryptedFile(path);
    case ZipTrouble::Damaged:
    case ZipTrouble::None:
        break;
    }
    return damagedFile(path, QStringLiteral("zip directory: ") + entry);
}

} // namespace

void ZipParts::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipParts::~ZipParts() = default;

ZipParts::ZipParts(const QString &path, const QByteArray &bytes, const ZipLimits &limits)
    : m_path(path), m_bytes(bytes), m_limits(limits)
{
    auto directory = readZipDirectory(m_bytes, m_limits.entries);
    if (directory.trouble != ZipTrouble::None)
        throw refused(directory, m_path, m_limits);
    m_entries = std::move(directory.entries);
    quint64 total = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        total += qMin(m_entries[i].unpacked, quint64(m_limits.total) + 1);
        if (total > quint64(m_limits.total))
            throw tooLargeFile(m_path, m_limits.total);
        const auto name = comparedName(m_entries[i].name);
        if (m_index.contains(name))
            throw damagedFile(m_path, QStringLiteral("twice: ") + QString::fromUtf8(name));
        m_index.insert(name, i);
    }
    zip_error_t error;
    zip_error_init(&error);
    auto *source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    const auto detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!m_archive && source)
        zip_source_free(source);
    if (!m_archive || zip_get_num_entries(m_archive.get(), 0) != m_entries.size())
        throw damagedFile(m_path, detail);
}

QList<QByteArray> ZipParts::names() const
{
    QList<QByteArray> names;
    for (const auto &entry : m_entries)
        names.append(entry.name);
    return names;
}

bool ZipParts::contains(const QByteArray &name) const
{
    return m_index.contains(comparedName(name));
}

QByteArray ZipParts::read(const QByteArray &name) const
{
    const auto index = m_index.value(comparedName(name), -1);
    if (index < 0)
        throw damagedFile(m_path, QStringLiteral("missing: ") + QString::fromUtf8(name));
    const auto &entry = m_entries[index];
    if (entry.unpacked > quint64(m_limits.part))
        throw tooLargeFile(m_path, m_limits.part);
    if (entry.unpacked > quint64(m_limits.ratioFrom) &&
        entry.unpacked / quint64(m_limits.ratio) >= qMax<quint64>(entry.packed, 1))
        throw Error(
            tr("“%1”展开后大得不正常，可能是恶意文件，没有读入任何内容：请核对来源，或另存为新文件再试。")
                .arg(shownName(m_path)),
            QString::fromUtf8(name));
    return unpack(index);
}

QByteArray ZipParts::unpack(qsizetype index) const
{
    const auto &entry = m_entries[index];
    const auto damaged = [&](const char *why) {
        return damagedFile(m_path, QString::fromUtf8(entry.name) + QStringLiteral(": ") + QLatin1String(why));
    };
    // What was judged must be what is read.
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0 || stat.size != entry.unpacked ||
        stat.comp_size != entry.packed || stat.crc != entry.crc)
        throw damaged("directory");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0), zip_fclose);
    if (!file)
        throw damaged(zip_strerror(m_archive.get()));
    QByteArray bytes(qsizetype(entry.unpacked), Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const auto count = zip_fread(file.get(), bytes.data() + done, zip_uint64_t(bytes.size() - done));
        if (count <= 0)
            throw damaged(zip_file_strerror(file.get()));
        done += count;
    }
    // libzip compares the CRC only where it meets the end.
    char beyond;
    if (zip_fread(file.get(), &beyond, 1) != 0)
        throw damaged("end");
    return bytes;
}

} // namespace taizhang::formats
