#include "core/formats/files/probe.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

namespace taizhang::formats {

namespace {

bool isCrossReference(const QByteArray &bytes)
{
    const auto text = bytes.trimmed();
    // Since PDF 1.5 the table may be a stream: "12 0 obj".
    return text.startsWith("xref") ||
           (!text.isEmpty() && text.front() >= '0' && text.front() <= '9' && text.contains(" obj"));
}

// ISO 32000-1, 7.5.5: a file ends in startxref, the place of the last cross-reference table, and %%EOF.
// Scanners and mail programs add blanks, zeros, or a little more.
bool hasSoundEnd(Probe &probe, qint64 headerOffset)
{
    auto tail = probe.tail();
    while (!tail.isEmpty() &&
           (tail.back() == 0 || tail.back() == ' ' || tail.back() == '\r' || tail.back() == '\n'))
        tail.chop(1);
    const auto start = tail.lastIndexOf("startxref");
    const auto end = tail.lastIndexOf("%%EOF");
    if (start < 0 || end < start || tail.size() - end > 1024)
        return false;
    bool isNumber = false;
    const auto offset =
        tail.mid(start + 9, end - start - 9).simplified().split(' ').first().toLongLong(&isNumber);
    return isNumber &&
           (isCrossReference(probe.at(offset, 40)) || isCrossReference(probe.at(offset + headerOffset, 40)));
}

constexpr qint64 largestOpened = 64 << 20; // beyond, a person may try

// ISO 32000-1, 7.6.1: /Encrypt stands in the trailer, which lies in the tail, or at the place that the tail
// names where the file is made for the web. Most such files only forbid printing and open for everybody.
bool needsPassword(Probe &probe)
{
    if (!probe.tail().contains("/Encrypt") && !probe.head().contains("/Encrypt"))
        return false;
    if (probe.size() > largestOpened)
        return true;
    const auto bytes = probe.at(0, probe.size());
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("", bytes.constData(), static_cast<size_t>(bytes.size()));
        return false;
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password;
    } catch (const std::exception &) {
        return false;
    }
}

// ISO 32000-1, 7.7.3.3: a page says that it is one. Where object streams hide what is said, and in large
// files, which have pages, it is not looked for.
bool hasNoPage(Probe &probe)
{
    constexpr qint64 few = 128 << 10; // bytes
    if (probe.size() > few)
        return false;
    const auto bytes = probe.at(0, probe.size());
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page(?![A-Za-z])|/Contents"));
    return !bytes.contains("/ObjStm") && !QString::fromLatin1(bytes).contains(page);
}

} // namespace

std::optional<Content> probeDocument(Probe &probe)
{
    if (const auto header = probe.head().left(1024).indexOf("%PDF-"); header >= 0)
        return !hasSoundEnd(probe, header) ? damaged("application/pdf")
               : needsPassword(probe)      ? locked("application/pdf")
               : hasNoPage(probe)          ? damaged("application/pdf")
                                           : whole("application/pdf");
    if (probe.startsWith("{\\rtf", 5))
        return judged("application/rtf", probe.tail().contains('}'));
    return {};
}

} // namespace taizhang::formats
