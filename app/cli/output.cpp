#include "app/cli/output.h"

#include "core/domain/file_names.h"

#include <QJsonDocument>

#include <cstdio>

namespace taizhang::cli {

namespace {

bool stored = false; // of this run, as stdout's own state is

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

bool allWritten()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void noteStoredResult()
{
    stored = true;
}

bool resultIsStored()
{
    return stored;
}

void complain(const QString &sentence)
{
    write(stderr, "taizhang: " + domain::shownName(sentence).toUtf8() + '\n');
}

} // namespace taizhang::cli
