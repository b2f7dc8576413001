#include "app/cli/arguments.h"

#include "app/cli/tr.h"
#include "core/domain/file_names.h"
#include "core/platform/path_bytes.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace taizhang::cli {

namespace {

/// A plain number; of a part of the table (--section, --sections) also its mark, 三 or 第三部分.
std::optional<int> numberIn(const QString &option, const QString &word)
{
    bool isNumber = false;
    const auto number =
        word.normalized(QString::NormalizationForm_KC).trimmed().toInt(&isNumber); // ２０, too
    if (isNumber)
        return number;
    static const QRegularExpression mark(QStringLiteral("^\\s*第?([一二三四五六七八九十])(?:部分|、)?\\s*$"));
    const auto match = mark.match(word);
    if (!option.startsWith(QLatin1String("section")) || !match.hasMatch())
        return std::nullopt;
    return int(QStringLiteral("一二三四五六七八九十").indexOf(match.captured(1))) + 1;
}

/// The parser takes -情况 for several options of one letter.
QString unknownOption(const QStringList &words, const QString &name)
{
    for (const auto &word : words)
        if (word.startsWith(u'-') && !word.startsWith(QLatin1String("--")) && word.contains(name))
            return tr("不认识的选项“%1”：要写以“-”开头的文字，前面单独写一个 -- 。").arg(word);
    return tr("不认识的选项“--%1”。").arg(name);
}

} // namespace

Arguments::Arguments(const QStringList &words, const QList<Option> &options, int atLeast, int atMost)
{
    for (const auto &option : options)
        m_parser.addOption(QCommandLineOption(option.name, {}, option.valueName));
    if (!m_parser.parse(QStringList{QStringLiteral("taizhang")} + words)) {
        const auto unknown = m_parser.unknownOptionNames();
        throw UsageError(unknown.isEmpty() ? tr("选项缺少取值，或给了不该有的取值。")
                                           : unknownOption(words, unknown.first()));
    }
    for (const auto &option : options)
        if (!option.valueName.isEmpty() && m_parser.values(option.name).size() > 1)
            throw UsageError(tr("选项 --%1 给了不止一次，没有改动任何内容。").arg(option.name));
    const auto given = m_parser.positionalArguments().size();
    if (given < atLeast)
        throw UsageError(atLeast == 1 ? tr("缺少台账文件夹 DIR。") : tr("参数不够。"));
    if (atLeast > 0 && m_parser.positionalArguments().first().isEmpty())
        throw UsageError(tr("台账文件夹 DIR 是空的。"));
    if (atMost >= 0 && given > atMost)
        throw UsageError(
            tr("多余的参数“%1”。").arg(m_parser.positionalArguments().mid(atMost).join(QLatin1Char(' '))));
}

std::optional<QString> Arguments::value(const QString &option) const
{
    return m_parser.isSet(option) ? std::optional(m_parser.value(option)) : std::nullopt;
}

QString Arguments::text(const QString &option) const
{
    auto text = m_parser.value(option);
    if (platform::hasForeignBytes(text))
        throw UsageError(tr("--%1 的文字不是 UTF-8 编码，请检查终端的编码。").arg(option));
    return text;
}

QString Arguments::required(const QString &option) const
{
    if (!m_parser.isSet(option))
        throw UsageError(tr("缺少选项 --%1。").arg(option));
    return m_parser.value(option);
}

QString Arguments::outFile(const QStringList &endings) const
{
    auto file = required(QStringLiteral("out"));
    const auto ending = QFileInfo(file).suffix().toLower();
    if (!ending.isEmpty() && !endings.contains(ending))
        throw UsageError(tr("--out 的文件名要以 .%1 结尾，得到的是“%2”，没有写出任何文件。")
                             .arg(endings.join(QStringLiteral("、.")), domain::shownName(file)));
    return file;
}

std::optional<int> Arguments::number(const QString &option) const
{
    if (!m_parser.isSet(option))
        return std::nullopt;
    const auto number = numberIn(option, m_parser.value(option));
    if (!number)
        throw UsageError(tr("--%1 应为整数，得到的是“%2”。").arg(option, m_parser.value(option)));
    return number;
}

QList<int> Arguments::numbers(const QString &option) const
{
    QList<int> list;
    const auto given = value(option);
    if (!given)
        return list;
    static const QRegularExpression commas(QStringLiteral("[,，、]"));
    for (const auto &word : given->split(commas, Qt::SkipEmptyParts)) {
        const auto number = numberIn(option, word);
        if (!number)
            throw UsageError(tr("--%1 应为用逗号隔开的整数，得到的是“%2”。").arg(option, *given));
        list << *number;
    }
    if (list.isEmpty())
        throw UsageError(tr("--%1 应为用逗号隔开的整数，得到的是“%2”。").arg(option, *given));
    return list;
}

int Arguments::requiredNumber(const QString &option) const
{
    required(option);
    return *number(option);
}

} // namespace taizhang::cli
