#pragma once

#include "core/evidence/document_reader.h"
#include "core/evidence/object_store.h"
#include "core/platform/progress.h"

#include <QList>

#include <optional>

namespace taizhang::workflow {

/// A file that is to come in and is marked as secret within.
struct SecretText
{
    QString path;
    QString name;  ///< with what lies in an archive behind it: 来件.zip/名单.docx
    QString words; ///< the mark as it stands there: 机密★
};

/// Whether a person has looked at files that are marked as secret within, and said that they are not, or that
/// they are 工作秘密 and nothing beyond.
enum class SecretsLooked { No, AreNone, AreOfWork };

/// What looking for marks of secrecy within files came to.
struct TextsLooked
{
    QList<SecretText> marked;
    QStringList unread; ///< names of files of which nobody knows: their text could not be read

    /// One sentence that begins with 请核对 on those that could not be read; none when all were.
    QStringList remarks() const;
};

/// Looks for a mark of secrecy (domain::findSecrecy) at the beginning of each file, where marks are printed,
/// and in what lies within archives and mails (formats::findSecrecyMarks).
/// They are read where they lie, before anything of them is in the store, in a process of their own; a scan
/// has no text and is in neither list. Blocks. Throws domain::Error where the reading `program` is not there
/// or does not start, since nobody knows then what is within; and Cancelled.
TextsLooked lookForSecrets(const QList<evidence::NamedFile> &files, const platform::Progress &progress,
                           const QString &program = evidence::DocumentReader::programBeside());
/// The same for files that have their own names.
TextsLooked lookForSecrets(const QStringList &files, const platform::Progress &progress,
                           const QString &program = evidence::DocumentReader::programBeside());

/// The same of a file whose text was read already.
std::optional<SecretText> secretBeginning(const evidence::NamedFile &file, const QString &text);

/// “某文.docx”（机密★）文中标有密级: the beginning of a sentence.
QString secretTextsWords(const QList<SecretText> &found);

/// What follows of them, without a full stop: domain::secrecyRule() of the gravest.
QString secretTextsRule(const QList<SecretText> &found);

/// The gate that every file passes before it is staged, whichever way it comes in. Throws domain::Error for a
/// file that is marked as secret in its name, which is never taken in, or within, unless a person has looked;
/// returns the remarks on those that could not be read.
QStringList passSecretGate(const QList<evidence::NamedFile> &files, SecretsLooked looked,
                           const platform::Progress &progress, const QString &program);
/// The same for content that has no file yet.
QStringList passSecretGate(const QByteArray &content, const QString &name, SecretsLooked looked,
                           const platform::Progress &progress, const QString &program);

} // namespace taizhang::workflow
