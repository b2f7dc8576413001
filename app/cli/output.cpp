#include "app/cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace taizhang::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printJson(const QJsonObject &json)
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void complain(QString sentence)
{
    sentence.replace(QLatin1Char('\n'), QLatin1Char(' '));
    write(stderr, "taizhang: " + sentence.toUtf8() + '\n');
}

} // namespace taizhang::cli
