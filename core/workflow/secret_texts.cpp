#include "core/workflow/secret_texts.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/domain/secrecy.h"
#include "core/workflow/tr.h"

#include <QFileInfo>

namespace taizhang::workflow {

using namespace domain;

namespace {

constexpr qsizetype headOfText = 1500; // characters in which a document's mark stands
constexpr int firstPages = 2;
constexpr qsizetype mostNamed = 5;

} // namespace

QList<SecretText> secretTexts(const QStringList &files, const platform::Progress &progress,
                              const QString &program)
{
    QList<SecretText> found;
    if (!QFileInfo(program).isExecutable())
        return found;
    evidence::DocumentReader reader(program);
    for (const auto &path : files) {
        const QFileInfo file(path);
        if (!file.isFile() || !file.isReadable()) // taking it in says so
            continue;
        QString head;
        for (const auto &part : reader.read(path, file.fileName(), progress, firstPages).text.parts)
            if (head.size() < headOfText)
                head += part.text + QLatin1Char('\n');
        if (const auto mark = findSecrecy(head.left(headOfText)))
            found << SecretText{path, file.fileName(), mark->words};
    }
    return found;
}

QString secretTextsWords(const QList<SecretText> &found)
{
    QStringList names;
    for (const auto &each : found.mid(0, mostNamed))
        names << tr("“%1”（%2）").arg(shownName(each.name), each.words);
    auto words = names.join(tr("、"));
    if (found.size() > mostNamed)
        words += tr("等 %1 个文件").arg(found.size());
    return tr("%1文中标有密级").arg(words);
}

void refuseSecretTexts(const QStringList &files, const platform::Progress &progress)
{
    if (const auto found = secretTexts(files, progress); !found.isEmpty())
        throw Error(
            tr("%1，这次的文件都没有收进，台账没有改动：涉密材料不得放进本程序，请只登记题名和存放处；"
               "确认不涉密的，可以写明后收进。")
                .arg(secretTextsWords(found)));
}

} // namespace taizhang::workflow
