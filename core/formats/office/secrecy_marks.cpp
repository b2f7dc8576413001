#include "core/formats/office/secrecy_marks.h"

#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/formats/files/embedded_object.h"
#include "core/formats/files/mail.h"
#include "core/formats/files/media_type.h"
#include "core/formats/files/png_texts.h"
#include "core/formats/files/text_file.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/office/hidden_texts.h"
#include "core/formats/office/side_texts.h"
#include "core/formats/pdf/pdf_asides.h"
#include "core/formats/tr.h"
#include "core/formats/zip/archive_entries.h"
#include "core/formats/zip/archive_path.h"
#include "core/formats/zip/archive_walk.h"
#include "core/formats/zip/zip_directory.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <ctime>

namespace taizhang::formats {

namespace {

// Of a PDF: annexes bear their own marks. Some milliseconds a page at worst; of one whose pages take long,
// the first are read all the same.
constexpr int mostPages = 500;
constexpr int surePages = 20;
constexpr std::clock_t mostSecondsOfText = 3; // of the processor
constexpr int mostEntries = 10'000;
constexpr int mostMails = 1000; // of a box
constexpr qint64 mostPart = mostPacked;
constexpr qint64 mostTotal = 200 << 20;
constexpr std::clock_t mostSeconds = 6; // of the processor
constexpr qsizetype longestName = 400;
constexpr qint64 block = 1 << 18;

bool isOfficeType(const QString &type)
{
    return type.contains(QLatin1String("openxmlformats")) || type.endsWith(QLatin1String(".macroEnabled.12"));
}

/// What Outlook packs a mail's attachments into (winmail.dat, MS-OXTNEF); nothing here reads it.
bool isTnef(const QByteArray &bytes)
{
    return bytes.startsWith("\x78\x9f\x3e\x22");
}

class MarkSearch
{
public:
    explicit MarkSearch(MarksIn where) : m_where(where) {}

    /// `part`: what it is called in the result; `name`: what its ending is.
    void look(QIODevice &file, const QString &part, const QString &name, int depth)
    {
        try {
            const auto content = inspectContent(file, name);
            const bool mail =
                isMailType(content.mediaType) ||
                (content.mediaType.startsWith(QLatin1String("text/")) && isMail(allBytes(file)));
            if (isArchiveType(content.mediaType))
                lookInArchive(file, content.mediaType, {part, name}, depth);
            else if (mail && file.size() <= mostPart)
                lookInMails(mailsIn(allBytes(file)), part, depth);
            else if (m_where == MarksIn::NamesAndTexts) {
                const bool marked = lookAtText(file, part, name);
                if (!marked && isOfficeType(content.mediaType))
                    lookBeside(file, part, name, depth);
                else if (!marked && content.mediaType == QLatin1String("application/pdf") &&
                         file.size() <= mostPart)
                    lookBesidePdf(allBytes(file), part, depth);
                else if (content.mediaType == QLatin1String("image/png") && file.size() <= mostPart)
                    lookBesidePicture(allBytes(file), part);
            }
        } catch (const domain::Error &) {
            m_found.unread << part;
        } catch (const std::bad_alloc &) {
            if (depth == 0)
                throw;
            m_found.unread << part;
        }
    }

    SecrecyMarks found() const { return m_found; }

private:
    bool lookAtText(QIODevice &file, const QString &part, const QString &name)
    {
        QString text;
        const auto enough = [pages = 0, begun = std::clock()]() mutable {
            return ++pages >= surePages && std::clock() - begun > mostSecondsOfText * CLOCKS_PER_SEC;
        };
        for (const auto &each : readText(file, name, {0, mostPages, enough}).parts)
            text += each.text + QLatin1Char('\n');
        if (judge(part, domain::allDocumentSecrecy(text)))
            return true;
        if (!looksPlain(file) || file.size() > mostPart)
            return false;
        const auto bytes = allBytes(file);
        if (judgeAll(part, hiddenTexts(decodeText(bytes).value_or(QString()))))
            return true;
        // Of few words nobody can tell in which of the two they are written.
        const auto other = decodeBig5(bytes);
        return other && judge(part, domain::allDocumentSecrecy(*other));
    }

    static bool looksPlain(QIODevice &file)
    {
        file.seek(0);
        const auto head = file.read(512);
        return !head.contains('\0') && !head.startsWith("PK") && !head.startsWith("%PDF");
    }

    /// What is packed into a compound file, which is how Office embeds a file that it cannot show; old Office
    /// files are such files, too, and nothing here reads them.
    void lookInCompound(const QByteArray &bytes, const QString &part, int depth)
    {
        const auto object = embeddedObject(bytes);
        if (!object || (object->content.isEmpty() && !object->wordless))
            m_found.unread << part;
        if (!object || object->content.isEmpty())
            return;
        const auto name = object->name.isEmpty() ? QStringLiteral("0") : object->name;
        const auto within = object->name.isEmpty() ? part : inner(part, domain::shownName(object->name));
        if (judge(within, domain::allSecrecy(object->name)))
            return;
        if (!mayRead(depth)) {
            m_found.unread << within;
            return;
        }
        m_read += object->content.size();
        lookAt(object->content, within, name, depth + 1);
    }

    /// What stands in an Office file beside its text, and the Office files in it.
    void lookBeside(QIODevice &file, const QString &part, const QString &name, int depth)
    {
        const ZipParts parts(name, allBytes(file));
        auto beside = sideTexts(parts);
        for (const auto &text : std::as_const(beside.texts))
            if (judge(part, domain::allDocumentSecrecy(text)))
                return;
        for (const auto &embedded : std::as_const(beside.embedded)) {
            if (!mayRead(depth)) {
                beside.all = false;
                break;
            }
            const auto content = parts.read(embedded);
            m_read += content.size();
            const auto own = QString::fromUtf8(embedded).section(u'/', -1);
            if (own.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive))
                lookInCompound(content, inner(part, tr("嵌入对象 %1").arg(own)), depth + 1);
            else
                lookAt(content, inner(part, own), own, depth + 1);
        }
        if (!beside.all)
            m_found.unread << part;
    }

    /// What stands in a PDF beside the text of its pages, and the files attached to it.
    void lookBesidePdf(const QByteArray &pdf, const QString &part, int depth)
    {
        const auto beside = pdfAsides(pdf);
        for (const auto &text : beside.texts)
            if (judge(part, domain::allDocumentSecrecy(text)))
                return;
        const auto nameOf = [](const QString &own) {
            return own.isEmpty() ? QStringLiteral("0") : domain::shownName(own);
        };
        for (const auto &own : beside.unread)
            m_found.unread << inner(part, nameOf(own));
        for (const auto &[own, content] : beside.files) {
            const auto name = nameOf(own);
            const auto within = inner(part, name);
            if (!mayRead(depth)) {
                m_found.unread << within;
                continue;
            }
            m_read += content.size();
            lookAt(content, within, name, depth + 1);
        }
    }

    void lookBesidePicture(const QByteArray &png, const QString &part)
    {
        const auto beside = pngTexts(png);
        if (!judgeAll(part, beside.texts) && !beside.all)
            m_found.unread << part;
    }

    /// Whether one of them ends the look at the part: 工作秘密 does not, since a graver mark may follow.
    bool judge(const QString &part, const QList<domain::SecrecyMark> &marks)
    {
        bool grave = false;
        for (const auto &mark : marks) {
            if (const MarkedPart marked{part, mark.words}; !m_found.marked.contains(marked))
                m_found.marked << marked;
            grave = grave || !mark.isOfWork();
        }
        return grave;
    }

    bool judgeAll(const QString &part, const QStringList &texts)
    {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
            return judge(part, domain::allDocumentSecrecy(text));
        });
    }

    void lookInMails(const QList<QByteArray> &mails, const QString &part, int depth)
    {
        bool all = mails.size() <= mostMails;
        for (const auto &bytes : mails.first(qMin<qsizetype>(mails.size(), mostMails)))
            all = lookInMail(bytes, part, depth) && all;
        if (!all)
            m_found.unread << part;
    }

    /// Whether all of it was read, or what was marked ends the look.
    bool lookInMail(const QByteArray &bytes, const QString &part, int depth)
    {
        // Each by itself: many recipients must not push the head of the text out of sight.
        const auto mail = readMail(bytes);
        if (judge(part, domain::allSecrecy(mail.subject)))
            return true;
        for (const auto &each : mail.texts)
            if (judge(part, domain::allDocumentSecrecy(each.page ? htmlText(each.text) : each.text)) ||
                (each.page && judgeAll(part, hiddenTexts(each.text))))
                return true;
        bool all = !mail.cut;
        for (const auto &each : mail.parts) {
            const auto within = inner(part, domain::shownName(each.name));
            if (judge(within, domain::allSecrecy(each.name)))
                continue;
            if (!mayRead(depth) || each.content.size() > mostPart || isTnef(each.content)) {
                all = false;
                continue;
            }
            m_read += each.content.size();
            lookAt(each.content, within, each.name, depth + 1);
        }
        return all;
    }

    void lookAt(const QByteArray &content, const QString &part, const QString &name, int depth)
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        look(buffer, part, name, depth);
    }

    struct Called
    {
        QString part;
        QString name;
    };

    void lookInArchive(QIODevice &file, const QString &type, const Called &called, int depth)
    {
        const auto &part = called.part;
        if (type == QLatin1String("application/zip"))
            for (const auto &comment : zipComments(allBytes(file)))
                judge(part, domain::allDocumentSecrecy(comment));
        bool all = true;
        try {
            const auto entries = entriesOf(file, called.name);
            for (bool more = true; more;)
                more = lookAtNext(*entries, part, depth, all);
        } catch (const ArchiveEncrypted &) {
            all = false;
        } catch (const ArchiveSolid &) {
            all = false;
        } catch (const ArchiveDamaged &) {
            all = false;
        }
        if (!all)
            m_found.unread << part;
    }

    bool lookAtNext(ArchiveEntries &entries, const QString &part, int depth, bool &all)
    {
        ArchiveEntry entry;
        bool locked = false;
        try {
            if (!entries.next(entry))
                return false;
        } catch (const ArchiveEncrypted &) {
            locked = true;
        }
        if (++m_entries > mostEntries || (locked && entry.name.isEmpty())) {
            all = false;
            return false;
        }
        const auto judged = judgedPath(entry.name, longestName);
        const auto within = inner(part, judged.shown);
        if (judge(within, domain::allSecrecy(judged.shown)) || judged.junk)
            return true;
        if (locked)
            all = false;
        else if (entry.kind == ArchiveEntry::Kind::File)
            all = lookAtEntry(entries, within, judged.shown, depth) && all;
        return true;
    }

    /// False when it was not read.
    bool lookAtEntry(ArchiveEntries &entries, const QString &within, const QString &name, int depth)
    {
        if (!mayRead(depth))
            return false;
        QByteArray content;
        QByteArray buffer(block, Qt::Uninitialized);
        try {
            while (const auto got = entries.read(buffer.data(), buffer.size())) {
                content.append(buffer.constData(), got);
                m_read += got;
                if (content.size() > mostPart || m_read > mostTotal)
                    return false;
            }
        } catch (const EntryUnreadable &) {
            m_found.unread << within;
            return true;
        }
        lookAt(content, within, name, depth + 1);
        return true;
    }

    bool mayRead(int depth) const
    {
        return m_where == MarksIn::NamesAndTexts && depth < deepestArchive && m_read < mostTotal &&
               std::clock() - m_begun < mostSeconds * CLOCKS_PER_SEC;
    }

    static QString inner(const QString &part, const QString &name)
    {
        return part.isEmpty() ? name : part + QLatin1Char('/') + name;
    }

    MarksIn m_where;
    SecrecyMarks m_found;
    qint64 m_read = 0; ///< bytes unpacked
    int m_entries = 0;
    std::clock_t m_begun = std::clock();
};

} // namespace

SecrecyMarks findSecrecyMarks(const QString &path, const QString &name, MarksIn where)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {QString()}};
    MarkSearch search(where);
    search.look(file, {}, name, 0);
    auto found = search.found();
    if (where == MarksIn::NamesOnly && !found.unread.contains(QString()))
        found.unread << QString();
    return found;
}

} // namespace taizhang::formats
