// Makes resources/table/official-table.json out of the official text, and is run by hand when an edition is
// issued.

#include "core/domain/error.h"
#include "core/exchange/official_text.h"
#include "core/exchange/table_json.h"
#include "core/exchange/table_report.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStringDecoder>

#include <cstdio>

using namespace taizhang;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("table_compiler", text);
}

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::Error(
            tr("打不开“%1”（%2）；没有写出任何文件，请核对路径。").arg(path, file.errorString()));
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(file.readAll());
    if (decode.hasError())
        throw domain::Error(tr("“%1”不是 UTF-8 文本；没有写出任何文件，请先转换编码。").arg(path));
    return text;
}

void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw domain::Error(tr("写不了“%1”（%2）；原有文件未改动。").arg(path, file.errorString()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    auto arguments = QCoreApplication::arguments().mid(1);
    const bool report = arguments.removeOne(QStringLiteral("--report"));
    if (arguments.size() != 2) {
        std::fputs("usage: taizhang-table-compiler [--report] IN.txt OUT.json\n"
                   "  --report writes what `taizhang table --json` prints instead of the data file\n",
                   stderr);
        return 2;
    }
    try {
        const auto table = exchange::parseOfficialText(readText(arguments.at(0)));
        write(arguments.at(1),
              report ? QJsonDocument(exchange::tableReport(table)).toJson() : exchange::toJson(table));
    } catch (const domain::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
