#pragma once

#include "core/domain/evidence/capture_time.h"
#include "core/domain/evidence/evidence_kind.h"
#include "core/domain/evidence/keeping.h"
#include "core/workflow/evidence/filing.h"

#include <QByteArray>

namespace taizhang::workflow {

/// A file to go with a piece: by its path, or by its content where it has no file yet. Neither: none.
struct PieceFile
{
    QString path = {};
    QByteArray content = {};
    QString name = {}; ///< of the content
    SecretsLooked looked = SecretsLooked::No;
    /// Of a captured page when that was; not set: what its file says of it is taken, and told.
    std::optional<domain::CaptureTime> captured = {};
    bool isEmpty() const { return path.isEmpty() && content.isEmpty(); }
};

/// A piece as it is typed in, with what else there is to say of it.
struct EvidenceEntry
{
    domain::EvidenceKind kind = domain::EvidenceKind::Note;
    QString title = {};   ///< never empty
    QString address = {}; ///< of an Address: http or https; without a scheme https is taken
    QString note = {};
    domain::Keeping keeping = domain::Keeping::Boxed;
    QString place = {}; ///< domain::whereaboutsText()
    QString keeper = {};
    bool restricted = false;
    PieceFile file = {};                       ///< the captured page of an Address, the file of a Scan
    std::optional<domain::UnitId> source = {}; ///< who sent it, where the requirement does not say so
};

/// The address as it is kept; nothing for what is none.
std::optional<QString> cleanAddress(const QString &typed);
/// Of what cleanAddress() does not take: why, one sentence. `unharmed`: 没有添加.
QString addressFault(const QString &typed, const QString &unharmed);

/// Files a piece that is typed in under a requirement. Blocks when it comes with a file; call it off the
/// window's thread. Throws domain::Error, nothing is left: no title, a faulty address, a scan without a file,
/// 工作秘密 that is to be bound or boxed. The file, as of the functions below, passes passSecretGate();
/// `registers` as of addFiles().
AddedFiles addEntry(WorkspaceSession &session, domain::RequirementId requirement, const EvidenceEntry &entry,
                    Registers registers = Registers::No,
                    const QString &program = evidence::DocumentReader::programBeside());

/// What giving a piece another file did.
struct FileChange
{
    QString step;        ///< uuid of the step in the history, for undo
    QStringList remarks; ///< a sentence each: what else became 工作秘密 or 含个人信息 with it, and the
                         ///< 截取时间 that was taken from the file
};

/// Adds the page as it was seen now (picture, saved page, PDF) to an Address. Blocks.
FileChange addCapture(WorkspaceSession &session, domain::EvidenceId evidence, const PieceFile &file);

/// Puts another file in place of the present one wherever the piece is filed; the old ones are kept. Throws
/// when the content is the same. Blocks.
FileChange replaceFile(WorkspaceSession &session, domain::EvidenceId evidence, const PieceFile &file,
                       const platform::Progress &progress);

/// Adds a copy in which personal data cannot be read any more; the original stays the present version, and
/// the copy goes out in its place. Throws when it is the original itself or empty; personal data that its
/// words still have is remarked on. Blocks.
FileChange addRedacted(WorkspaceSession &session, domain::EvidenceId evidence, const PieceFile &file);

/// Makes an older version the present one again, as a new version of the same content.
FileChange returnToVersion(storage::Database &database, const storage::Author &author,
                           domain::EvidenceVersionId version);

} // namespace taizhang::workflow
