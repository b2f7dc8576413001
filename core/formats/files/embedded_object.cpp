#include "core/formats/files/embedded_object.h"

#include "core/formats/files/probe.h"
#include "core/formats/files/text_file.h"

#include <QHash>

namespace taizhang::formats {

namespace {

constexpr quint64 endOfChain = 0xFFFFFFFC; // and what lies above, [MS-CFB] 2.1
constexpr int entrySize = 128;
constexpr quint64 smallStream = 4096; // below, a stream lies in the sectors of the small ones
constexpr int smallShift = 6;

class CompoundFile
{
public:
    explicit CompoundFile(const QByteArray &bytes) : m_bytes(bytes), m_shift(int(littleEndian(bytes, 30, 2)))
    {
        if (!bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") || (m_shift != 9 && m_shift != 12))
            return;
        readTable();
        m_directory = chain(littleEndian(bytes, 48, 4));
        m_smallTable = chain(littleEndian(bytes, 60, 4));
        m_small = stream(0); // the root's stream holds the small ones
        for (int entry = 1; (entry + 1) * entrySize <= m_directory.size(); ++entry)
            if (m_directory[entry * entrySize + 66] == 2) // a stream
                m_entries.insert(nameOf(entry), entry);
        m_sound = !m_directory.isEmpty();
    }

    bool isSound() const { return m_sound; }
    bool holds(const QString &name) const { return m_entries.contains(name); }
    QByteArray content(const QString &name) const
    {
        const auto entry = m_entries.constFind(name);
        return entry == m_entries.cend() ? QByteArray() : stream(*entry);
    }

private:
    QByteArray sector(quint64 number) const
    {
        const auto start = (number + 1) << m_shift;
        return start >= quint64(m_bytes.size()) ? QByteArray()
                                                : m_bytes.mid(qsizetype(start), qsizetype(1) << m_shift);
    }

    /// The sectors of the table: 109 are named in the head, the others in sectors of their own.
    void readTable()
    {
        for (int i = 0; i < 109; ++i)
            addTable(littleEndian(m_bytes, 76 + 4 * i, 4));
        auto more = littleEndian(m_bytes, 68, 4);
        for (auto left = m_bytes.size() >> m_shift; left > 0 && more < endOfChain; --left) {
            const auto names = sector(more);
            for (qsizetype at = 0; at + 8 <= names.size(); at += 4)
                addTable(littleEndian(names, at, 4));
            more = names.size() < 4 ? endOfChain : littleEndian(names, names.size() - 4, 4);
        }
    }
    void addTable(quint64 number)
    {
        if (number < endOfChain && m_table.size() <= m_bytes.size())
            m_table += sector(number);
    }

    QByteArray chain(quint64 first) const
    {
        QByteArray all;
        for (auto next = first; next < endOfChain && all.size() <= m_bytes.size();
             next = qsizetype(next) * 4 + 4 <= m_table.size() ? littleEndian(m_table, qsizetype(next) * 4, 4)
                                                              : endOfChain)
            all += sector(next);
        return all;
    }

    QByteArray smallChain(quint64 first) const
    {
        QByteArray all;
        for (auto next = first; next < endOfChain && all.size() <= m_small.size();
             next = qsizetype(next) * 4 + 4 <= m_smallTable.size()
                        ? littleEndian(m_smallTable, qsizetype(next) * 4, 4)
                        : endOfChain)
            all += m_small.mid(qsizetype(next) << smallShift, qsizetype(1) << smallShift);
        return all;
    }

    QByteArray stream(int entry) const
    {
        const auto at = qsizetype(entry) * entrySize;
        const auto first = littleEndian(m_directory, at + 116, 4);
        const auto size = littleEndian(m_directory, at + 120, 4);
        const auto all = entry > 0 && size < smallStream ? smallChain(first) : chain(first);
        return quint64(all.size()) < size ? QByteArray() : all.left(qsizetype(size));
    }

    QString nameOf(int entry) const
    {
        const auto at = qsizetype(entry) * entrySize;
        QString name;
        for (int i = 0; i < 32; ++i) {
            const auto unit = char16_t(littleEndian(m_directory, at + 2 * i, 2));
            if (unit == 0)
                break;
            name += QChar(unit);
        }
        return name;
    }

    const QByteArray m_bytes;
    const int m_shift;
    QByteArray m_table;
    QByteArray m_directory;
    QByteArray m_smallTable;
    QByteArray m_small;
    QHash<QString, int> m_entries;
    bool m_sound = false;
};

/// [MS-OLEDS] 2.3.6 with what the packager of Windows puts there: a label, a path, and the file.
EmbeddedObject packaged(const QByteArray &native)
{
    const auto ended = [&native](qsizetype from) {
        const auto end = native.indexOf('\0', from);
        return end < 0 ? native.size() : end;
    };
    constexpr qsizetype head = 6; // the size of all, and a mark of two bytes
    const auto label = ended(head);
    auto at = ended(label + 1) + 1 + 4; // the path where it lay, and another mark
    at += 4 + qsizetype(littleEndian(native, at, 4));
    const auto size = qsizetype(littleEndian(native, at, 4));
    if (at < head || at + 4 > native.size() || size > native.size() - at - 4)
        return {};
    const auto name = native.mid(head, label - head);
    return {decodeText(name).value_or(QString::fromLatin1(name)), native.mid(at + 4, size)};
}

} // namespace

std::optional<EmbeddedObject> embeddedObject(const QByteArray &bytes)
{
    const CompoundFile file(bytes);
    if (!file.isSound())
        return std::nullopt;
    for (const auto *name : {"Package", "CONTENTS"})
        if (auto content = file.content(QLatin1String(name)); !content.isEmpty())
            return EmbeddedObject{{}, std::move(content)};
    if (const auto native = file.content(QStringLiteral("\1Ole10Native")); !native.isEmpty())
        return packaged(native);
    return EmbeddedObject{{}, {}, file.holds(QStringLiteral("Equation Native"))};
}

} // namespace taizhang::formats
