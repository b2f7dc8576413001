// A file from elsewhere, whatever it is: its kind, its words, what is packed into it.
#include "core/formats/files/media_type.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/pdf/pdf_asides.h"
#include "core/formats/zip/archive_walk.h"
#include "tests/fuzz/outcome.h"

#include <QBuffer>

using namespace taizhang;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QStringList endings{"pdf", "docx", "xlsx", "pptx", "html", "eml", "zip", "7z", "txt", "dat"};
    if (size == 0)
        return 0;
    const auto name = QStringLiteral("材料.") + endings[data[0] % endings.size()];
    auto bytes = QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    formats::inspectContent(file, name);
    file.seek(0);
    fuzz::answered([&] { formats::readText(file, name); });
    file.seek(0);
    qint64 unpacked = 0;
    fuzz::answered([&] {
        formats::walkArchivesIn(file, name,
                                {[] {},
                                 [&](qint64 count) {
                                     if ((unpacked += count) > 50'000'000)
                                         throw domain::Error(QStringLiteral("enough"));
                                 }});
    });
    if (bytes.startsWith("%PDF"))
        formats::pdfAsides(bytes);
    return 0;
}
