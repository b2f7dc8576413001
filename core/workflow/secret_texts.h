#pragma once

#include "core/evidence/document_reader.h"
#include "core/platform/progress.h"

#include <QList>

namespace taizhang::workflow {

/// A file that is to come in and is marked as secret within.
struct SecretText
{
    QString path;
    QString name;
    QString words; ///< the mark as it stands there: 机密★
};

/// Whether a person has looked at files that are marked as secret within and said that they are not.
enum class SecretsLooked { No, AreNone };

/// Those of the files in whose beginning a mark of secrecy stands (domain::findSecrecy), where marks are
/// printed. They are read where they lie, before anything of them is in the store, in a process of their own;
/// what cannot be read, such as a scan, is not among them. Without that program nothing is read. Blocks.
/// Throws Cancelled.
QList<SecretText> secretTexts(const QStringList &files, const platform::Progress &progress,
                              const QString &program = evidence::DocumentReader::programBeside());

/// “某文.docx”（机密★）文中标有密级: the beginning of a sentence.
QString secretTextsWords(const QList<SecretText> &found);

/// Throws domain::Error when there is one.
void refuseSecretTexts(const QStringList &files, const platform::Progress &progress);

} // namespace taizhang::workflow
