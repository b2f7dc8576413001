// A table that somebody made: as text in any encoding, or as a workbook.
#include "core/formats/sheets/sheet_reader.h"
#include "tests/fuzz/outcome.h"

using namespace taizhang;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::answered([&] { formats::readAllTables(QStringLiteral("单位.csv"), bytes); });
    return 0;
}
