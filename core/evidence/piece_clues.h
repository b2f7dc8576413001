#pragma once

#include "core/domain/evidence/own_date.h"
#include "core/domain/evidence/personal_data.h"
#include "core/domain/evidence/secrecy.h"
#include "core/evidence/document_reader.h"

#include <QStringList>

namespace taizhang::evidence {

/// What can be proposed of a piece by its file and the file's name; the user confirms each.
struct PieceClues
{
    QList<domain::DateProposal> dates; ///< the likeliest first
    QString documentNumber;            ///< empty when none is seen
    QString personalData;              ///< 身份证号 2 个、手机号 1 个; empty when none is seen
    QString secrecy;          ///< the words of the mark that stands in the text; empty when none is seen
    QStringList secrecyMarks; ///< of all marks there; `secrecy` is the gravest
    int pages = 0;            ///< 0 while unknown
};

/// `path`: in the store; empty without a file. `program`: reads the file in a process of its own; where it is
/// not there only the name counts. Slow; call it off the window's thread.
PieceClues readPieceClues(const QString &path, const QString &name, const QString &mediaType, QDate today,
                          const QString &program = DocumentReader::programBeside());

} // namespace taizhang::evidence
