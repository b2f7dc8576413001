#pragma once

#include "core/domain/id.h"
#include "core/storage/history/journal.h"
#include "core/workflow/evidence/secret_texts.h"
#include "core/workflow/reports/report_affairs.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QStringList>

#include <optional>

namespace taizhang::workflow {

/// How the text of a point in a returned file stands to the one in the workspace. Missing: the file has no
/// such heading. New: below a heading of the file that is no point.
enum class ReturnedState { Same, Changed, Missing, New };
/// same, changed, missing, new.
QString returnedWord(ReturnedState state);

/// 落款 that would be set of these rows, as signReport() takes it.
struct Signing
{
    QList<domain::TaskId> rows;
    QString agency;
    QString signedOn;
};

/// One point of a returned file: `before` as it is printed today, `after` as the file has it, a paragraph a
/// line. `row` and `point` count from 1; point 0 is the text of no point, or of a New heading. `further` is
/// the number of another indicator that the report answers as well, whose row it is; 0: the report's own.
/// Row 0 has the table 主要数据 (point 0) and 落款 (point 1).
struct ReturnedPoint
{
    int row = 0;
    int point = 0;
    int further = 0;
    QString heading; ///< the point's words; of a New one those of the file
    ReturnedState state = ReturnedState::Same;
    QString before;
    QString after;
    bool canBeTaken = false;
    bool proposed = false; ///< taken unless the user says otherwise: changed, not emptied

    /// For taking it: what is stored now and what would be.
    std::optional<domain::TaskId> task; ///< none of a New one, of 主要数据 and of 落款
    std::optional<domain::ReportPointId> id;
    QString stored;
    QString text;
    QList<FigureEntry> figures = {}; ///< of 主要数据: those that would be entered
    std::optional<Signing> signing = {};
    int behind = -1; ///< of a New one: index of the point that it is added to
};

/// A 情况说明 that went out as .docx, was edited and came back, compared with the workspace.
struct ReturnedReport
{
    int indicator = 0;
    std::optional<domain::IndicatorId> id; ///< of the indicator
    std::optional<int> row;                ///< nothing: of all rows of several
    std::optional<domain::UnitId> unit;    ///< whose own texts are compared; none: the bureau's
    bool otherWorkspace = false;
    QList<ReturnedPoint> points;
    QStringList remarks; ///< one sentence each: what was not read, what should be checked

    QList<int> proposed() const; ///< indexes of points
};

/// The report that is expected back: `row` none for one of all rows, `unit` none for whosever the file says
/// it is.
struct ReportPlace
{
    int indicator = 0;
    std::optional<int> row;
    std::optional<domain::UnitId> unit = {};
};

/// Reads the file and compares; changes nothing. Blocks; call it off the window's thread.
///
/// Which report it is, the file says itself, else its title (第N项指标), else `expected`. One that went out
/// as a unit's own is compared with that unit's texts, never with the bureau's. Throws domain::Error: no
/// .docx that can be read, nothing to tell whose report it is, another one than `expected`; a mark of secrecy
/// in its name or where marks are printed (as with evidence), unless a person has looked.
ReturnedReport readReturnedReport(WorkspaceSession &session, const QString &file,
                                  std::optional<ReportPlace> expected = std::nullopt,
                                  SecretsLooked looked = SecretsLooked::No);

/// The mark of secrecy in a file that is to be read back; nothing when there is none. Throws domain::Error
/// for no .docx that can be read.
std::optional<SecretText> secretOfReturned(const QString &file);

/// Takes the chosen points (indexes) over as one undoable step; returns its uuid, empty when all was so
/// before. Throws domain::Error when a text was changed since it was compared; then nothing is changed.
QString takeReturnedReport(storage::Database &database, const storage::Author &author,
                           const ReturnedReport &returned, const QList<int> &chosen);

} // namespace taizhang::workflow
