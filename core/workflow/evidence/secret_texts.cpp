#include "core/workflow/evidence/secret_texts.h"

#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/platform/temporary_folder.h"
#include "core/workflow/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;

namespace {

constexpr qsizetype mostNamed = 5;

QList<evidence::NamedFile> named(const QStringList &files)
{
    QList<evidence::NamedFile> named;
    for (const auto &path : files)
        named << evidence::NamedFile{path, QFileInfo(path).fileName()};
    return named;
}

QString listed(const QStringList &names, qsizetype all)
{
    const auto words = names.join(tr("、"));
    return all > names.size() ? words + tr("等 %1 个文件").arg(all) : words;
}

bool areOfWork(const QList<SecretText> &found)
{
    return std::all_of(found.cbegin(), found.cend(),
                       [](const SecretText &text) { return SecrecyMark{text.words}.isOfWork(); });
}

} // namespace

QStringList TextsLooked::remarks() const
{
    if (unread.isEmpty())
        return {};
    QStringList names;
    for (const auto &name : unread.mid(0, mostNamed))
        names << tr("“%1”").arg(shownName(name));
    return {tr("请核对：%1的文字没有读出来，没有查过文中有没有密级标志。").arg(listed(names, unread.size()))};
}

TextsLooked lookForSecrets(const QList<evidence::NamedFile> &files, const platform::Progress &progress,
                           const QString &program)
{
    if (!files.isEmpty() && !QFileInfo(program).isExecutable())
        throw Error(tr("读取文字的程序“%1”不在，不能查看文中有没有密级标志，没有收进任何文件，台账没有改动："
                       "请重新安装本程序。")
                        .arg(shownName(program)));
    TextsLooked looked;
    // The reader itself stops only in the middle of an answer that takes its time.
    const auto refuseCancelled = [&progress] {
        if (progress.isCancelled())
            throw Cancelled(tr("已停止，没有收进任何文件，台账没有改动。"));
    };
    evidence::DocumentReader reader(program);
    for (qint64 done = 0; const auto &each : files) {
        refuseCancelled();
        progress.report(done++, files.size());
        const QFileInfo file(each.path);
        if (!file.isFile() || !file.isReadable()) // taking it in says so
            continue;
        const auto nameOf = [&each](const QString &part) {
            return part.isEmpty() ? each.name : each.name + QLatin1Char('/') + part;
        };
        const auto found = reader.secrecyMarks(each.path, each.name, progress);
        for (const auto &part : found.unread)
            looked.unread << nameOf(part);
        for (const auto &part : found.marked)
            looked.marked << SecretText{each.path, nameOf(part.name), part.words};
    }
    refuseCancelled(); // else what comes next would not know that it is not wanted
    return looked;
}

TextsLooked lookForSecrets(const QStringList &files, const platform::Progress &progress,
                           const QString &program)
{
    return lookForSecrets(named(files), progress, program);
}

std::optional<SecretText> secretBeginning(const evidence::NamedFile &file, const QString &text)
{
    if (const auto mark = findDocumentSecrecy(text))
        return SecretText{file.path, file.name, mark->words};
    return std::nullopt;
}

QString secretTextsWords(const QList<SecretText> &found)
{
    // All marks of a file in one pair of brackets.
    QStringList files;
    QHash<QString, QStringList> marks;
    for (const auto &each : found) {
        if (!marks.contains(each.name))
            files << each.name;
        marks[each.name] << each.words;
    }
    QStringList names;
    for (const auto &name : files.mid(0, mostNamed))
        names << tr("“%1”（%2）").arg(shownName(name), marks.value(name).join(tr("、")));
    return (areOfWork(found) ? tr("%1文中标有工作秘密") : tr("%1文中标有密级"))
        .arg(listed(names, files.size()));
}

QString secretTextsRule(const QList<SecretText> &found)
{
    for (const auto &text : found)
        if (const SecrecyMark mark{text.words}; !mark.isOfWork())
            return secrecyRule(mark);
    return found.isEmpty() ? QString() : secrecyRule({found.first().words});
}

QStringList passSecretGate(const QList<evidence::NamedFile> &files, SecretsLooked looked,
                           const platform::Progress &progress, const QString &program)
{
    for (const auto &file : files)
        if (const auto mark = findSecrecy(file.name);
            mark && !(mark->isOfWork() && looked != SecretsLooked::No))
            throw Error(secrecyRefusal(file.name, *mark));
    if (looked == SecretsLooked::AreNone)
        return {};
    auto found = lookForSecrets(files, progress, program);
    if (looked == SecretsLooked::AreOfWork)
        found.marked.removeIf([](const SecretText &text) { return SecrecyMark{text.words}.isOfWork(); });
    if (!found.marked.isEmpty())
        throw Error(tr("%1，这次的文件都没有收进，台账没有改动：%2；确认不是的，可以写明后收进。")
                        .arg(secretTextsWords(found.marked), secretTextsRule(found.marked)));
    return found.remarks();
}

QStringList passSecretGate(const QByteArray &content, const QString &name, SecretsLooked looked,
                           const platform::Progress &progress, const QString &program)
{
    const platform::TemporaryFolder scratch;
    QFile file(scratch.filePath(QStringLiteral("0")));
    if (!scratch.isValid() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.flush())
        throw Error(tr("系统的临时文件夹不能写入，没有收进“%1”，台账没有改动：请检查磁盘空间和权限。")
                        .arg(shownName(name)),
                    file.errorString());
    return passSecretGate({evidence::NamedFile{file.fileName(), name}}, looked, progress, program);
}

} // namespace taizhang::workflow
