#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <stdexcept>

namespace taizhang::cli {

/// Wrong usage: exit code 2, with one line that says what is missing or too much.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString &sentence) : std::runtime_error(sentence.toStdString()) {}
};

/// What an option is called and whether it takes a value.
struct Option
{
    QString name;
    QString valueName; ///< empty: a switch
};

/// The words after the verb, checked against what the verb takes.
class Arguments
{
public:
    /// `positional`: how many words are taken at least and at most (-1: any number).
    Arguments(const QStringList &words, const QList<Option> &options, int atLeast, int atMost);

    QString folder() const { return m_parser.positionalArguments().first(); }
    QStringList after(int position) const { return m_parser.positionalArguments().mid(position); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    std::optional<QString> value(const QString &option) const;
    /// Of an option that people read later, empty when it is not given; a terminal of another encoding is
    /// refused.
    QString text(const QString &option) const;
    QString required(const QString &option) const;
    /// The file that --out names: with one of `endings`, whatever its case, or none, which leaves the first.
    QString outFile(const QStringList &endings) const;
    /// A part of the table goes by its mark, too: --section 三.
    std::optional<int> number(const QString &option) const;
    /// Set apart by commas, Chinese ones, too: 1,4; none where the option is not given.
    QList<int> numbers(const QString &option) const;
    int requiredNumber(const QString &option) const;

private:
    QCommandLineParser m_parser;
};

} // namespace taizhang::cli
