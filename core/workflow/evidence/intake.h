#pragma once

#include "core/domain/evidence/placing.h"
#include "core/domain/evidence/same_content.h"
#include "core/formats/zip/archive_files.h"
#include "core/platform/temporary_folder.h"
#include "core/workflow/evidence/filing.h"

#include <memory>
#include <vector>

namespace taizhang::workflow {

/// The folders that archives were unpacked into; they go with it. For a workspace that can be written they
/// lie on its disk, else in the system's temporary folder.
class UnpackedPlace
{
public:
    explicit UnpackedPlace(WorkspaceSession &session);
    ~UnpackedPlace();
    UnpackedPlace(const UnpackedPlace &) = delete;
    UnpackedPlace &operator=(const UnpackedPlace &) = delete;

    /// A new, empty folder.
    QString makeFolder();

private:
    WorkspaceSession &m_session;
    QStringList m_folders; ///< in the store
    std::vector<std::unique_ptr<platform::TemporaryFolder>> m_temporary;
    bool m_inStore;
};

/// A file that came in with others and is not in the ledger yet.
struct IncomingFile
{
    QString path;        ///< where its bytes lie
    QString name;        ///< without folder, as it will be recorded
    QString shown;       ///< with the folders and archives it came in, parted by '/', as people read it
    QString folder = {}; ///< what the folder is called that it lies in, where it was given by itself
    QString remark;      ///< one sentence on its name; empty when there is none
    qint64 size = 0;     ///< bytes
    QDateTime modified;
    domain::Placing placing;
    QStringList already; ///< evidence numbers of this very content
    QString alreadyFrom; ///< the names of the units whose those are, parted by 、; empty when nobody knows
    QList<domain::ContentPiece> known; ///< the pieces that have these numbers
    QStringList formerOf; ///< numbers of the pieces that had this content before their present file
    QString sameAs;       ///< `shown` of an earlier file of the heap with this content; empty for none

    /// What becomes of content that the ledger has, as the file is placed now.
    domain::ContentUse use(const domain::PlacingTable &table) const;
    /// Whether it is proposed to be taken in, by what the ledger has: neither what lies there already, nor
    /// what a newer file was put in place of.
    bool isNews(const domain::PlacingTable &table) const;
};
/// 另立一件：已有 区教育局 001-1-01, 是 001-1-01 的旧版本; empty where the ledger has not got it.
QString alreadyWords(const IncomingFile &file, domain::ContentUse use);
/// The same as a sentence.
QString alreadySentence(const IncomingFile &file, domain::ContentUse use);

/// What files, folders and archives hold, with a proposal for each file.
struct Heap
{
    QList<IncomingFile> files;
    QList<formats::RefusedFile> refused; ///< what is not taken, with its reason
    QStringList lost; ///< a sentence for each archive, folder or file that was refused as a whole
    std::shared_ptr<const domain::Placer> placer;
    std::shared_ptr<UnpackedPlace> unpacked; ///< keeps the files out of archives where they are
};

/// Looks through the paths; nothing is taken in and the workspace may be read-only. Archives are unpacked,
/// those inside them not. Blocks; `progress` counts bytes. Throws domain::Error, or Cancelled: nothing is
/// left then.
Heap lookThrough(WorkspaceSession &session, const QStringList &paths, const domain::PlacingHint &hint,
                 const platform::Progress &progress);

/// Says of a file that it is marked as secret within: it must not be taken in, and why.
void stopMarked(IncomingFile &file, const SecretText &mark);

/// Stops the files of a heap that are marked as secret within, as those are whose name is. Blocks, and throws
/// as lookForSecrets().
TextsLooked stopSecretTexts(Heap &heap, const platform::Progress &progress, const QString &program);

/// Where one file of a heap goes.
struct PlacedFile
{
    IncomingFile file;
    domain::RequirementId requirement;
    std::optional<domain::UnitId> source = {}; ///< the unit that sent it
};

/// Takes many files in, each where it goes, as one step: all or none, as addFiles() does. Left out with a
/// remark, and with an empty number: a file that has gone from its place since, one whose place in the ledger
/// has gone, as with a unit that was deleted, and content that is filed there already. `step` is empty when
/// nothing was left to take in.
///
/// Throws domain::Error where a name has a word of secrecy, or a file is marked so within and nobody has
/// looked.
AddedFiles takeIn(WorkspaceSession &session, const QList<PlacedFile> &files,
                  const platform::Progress &progress, SecretsLooked looked = SecretsLooked::No,
                  const QString &program = evidence::DocumentReader::programBeside(),
                  Registers registers = Registers::No);

} // namespace taizhang::workflow
