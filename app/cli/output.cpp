#include "app/cli/output.h"

#include "app/cli/tr.h"
#include "core/domain/file_names.h"
#include "core/platform/standard_streams.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>

namespace taizhang::cli {

namespace {

bool stored = false; // of this run, as stdout's own state is

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// What was given stands in a sentence so far as one can read it there.
QString readable(const QString &sentence)
{
    static const QRegularExpression quoted(QStringLiteral("“([^”]{80})[^”]{80,}”"));
    auto shown = domain::shownName(sentence);
    return shown.replace(quoted, QStringLiteral("“\\1…”"));
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
    write(platform::errorStream(), "taizhang: " + readable(sentence).toUtf8() + '\n');
}

int sayAtEnd(const QStringList &failures, const QStringList &remarks)
{
    if (failures.isEmpty()) {
        for (const auto &remark : remarks)
            complain(remark);
        return 0;
    }
    constexpr qsizetype most = 5;
    const auto all = failures + remarks;
    QStringList said;
    for (auto sentence : all.mid(0, all.size() == 1 ? 1 : most)) {
        while (all.size() > 1 && sentence.endsWith(QStringLiteral("。")))
            sentence.chop(1);
        said << sentence;
    }
    auto line = said.join(QStringLiteral("；"));
    if (all.size() > most)
        line += tr("；等 %1 个。").arg(all.size());
    else if (all.size() > 1)
        line += QStringLiteral("。");
    complain(line);
    return 1;
}

} // namespace taizhang::cli
