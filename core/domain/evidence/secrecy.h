#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace taizhang::domain {

/// Words that make a person stop and ask before a file is taken in.
struct SecrecyMark
{
    QString words; ///< as they stand there, without blanks and what is not seen
    qsizetype begin = 0;
    qsizetype end = 0; ///< [begin, end) in UTF-16 units of the text
    bool operator==(const SecrecyMark &) const = default;
    /// 工作秘密, which is no state secret: it may be taken in, is shown on site only and goes into no set.
    bool isOfWork() const
    {
        return words.contains(QStringLiteral("工作秘密")) || words.contains(QStringLiteral("工作祕密"));
    }
    /// 内部资料, which is no grade of secrecy: what bears it is to be looked at by a person.
    bool isInternal() const { return words.contains(QStringLiteral("内部")); }
};

/// The mark of secrecy in a name or a text, the first of those that are not 工作秘密 before that one: 绝密,
/// 机密, 秘密★ with or without its term, a bracketed 【秘密】, ㊙, 内部资料, and 工作秘密 where it is printed
/// as a mark (密级：工作秘密, 【工作秘密】, 工作秘密★), is said of the document (本件为工作秘密) or stands by
/// itself in a name (名单-工作秘密.docx). Also with blanks, or a dot or stroke (绝·密, 机.密,
/// 秘-密), between the characters, as a mark is printed (GB/T 9704-2012 7.2.2), with what nobody sees between
/// them, in full width and in traditional characters (機密).
///
/// Only a mark counts: what is merely about secrecy (保守国家秘密法, 商业秘密, 计算机密码) does not. It never
/// decides that something is free of secrets.
std::optional<SecrecyMark> findSecrecy(const QString &text);

/// The first of them that is not 工作秘密; that one only where there is no other.
std::optional<SecrecyMark> gravest(const QList<SecrecyMark> &marks);

/// All such marks, each wording once, in the order in which they stand there.
QList<SecrecyMark> allSecrecy(const QString &text);

/// The same in what stands for a piece in every list, its title or 文号. There what heads it as a mark does
/// is one, too (国家秘密 甲, 工作秘密〔2024〕1号), which in a text may be the subject of a sentence.
std::optional<SecrecyMark> findSecrecyInTitle(const QString &title);

/// The same of a document by its text: anywhere in its beginning, where its own mark is printed, and behind
/// that, in its annexes, where one is printed as a mark is: at the beginning of a short line, with its star,
/// its term or the word 密级 (机密★10年).
std::optional<SecrecyMark> findDocumentSecrecy(const QString &text);
QList<SecrecyMark> allDocumentSecrecy(const QString &text);

/// What a clerk should look at about words beside a piece: marks of secrecy in its note, and, where it holds
/// a file, in its title and 文号; of what is only registered these may have them. Sentences that begin with
/// 请核对.
QStringList adviceOnSecretWords(const QString &title, const QString &documentNumber, const QString &note,
                                bool holdsFile);

/// 请核对, of each mark in words that are stored as they are, told where they are typed and by the command
/// line. `what`: 备注, 简称.
QStringList secretWordsRemarks(const QString &what, const QString &text);

/// Why a file of a heap stays outside, and what can be done with it, without a full stop. `found`:
/// 名称里有“机密”.
QString leftOutWords(const QString &found, const SecrecyMark &mark);

/// What follows for a file that is so marked, without a full stop: no state secret comes in, 工作秘密 does as
/// such.
QString secrecyRule(const SecrecyMark &mark);

/// Why the file was not taken in, and what can be done instead.
QString secrecyRefusal(const QString &name, const SecrecyMark &mark);

} // namespace taizhang::domain
