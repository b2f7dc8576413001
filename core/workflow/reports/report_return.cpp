#include "core/workflow/reports/report_return.h"

#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/report/writers/docx_parts.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/reports/returned_comparison.h"
#include "core/workflow/reports/returned_origin.h"
#include "core/workflow/reports/typed_citations.h"
#include "core/workflow/tr.h"

#include <QFileInfo>

namespace taizhang::workflow {

using domain::Error;
using storage::Database;

namespace {

/// In its name, at its beginning, where marks are printed, or beside its text.
std::optional<SecretText> secretIn(const formats::WordText &words, const QString &file)
{
    QStringList lines{QFileInfo(file).fileName()};
    for (const auto &paragraph : words.paragraphs)
        lines << paragraph.text;
    const evidence::NamedFile named{file, QFileInfo(file).fileName()};
    for (const auto &text : QStringList{lines.join(u'\n')} + words.asides)
        if (auto secret = secretBeginning(named, text))
            return secret;
    return std::nullopt;
}

QString nowStored(Database &database, const ReturnedReport &returned, const ReturnedPoint &point)
{
    const auto &unit = returned.unit;
    if (point.signing)
        return storedSignature(database, point.signing->rows);
    if (!point.task)
        return storedFigures(database, *returned.id);
    const auto report = storage::reportOf(database, *point.task, unit);
    const auto row = report ? storage::reportText(database, report->id, point.id) : std::nullopt;
    return row ? row->text : QString();
}

void refuseUnlessApplicable(WorkspaceSession &session, int indicator)
{
    const auto sheet =
        session.read([indicator](Database &database) { return storage::indicatorSheet(database, indicator); })
            .result();
    if (sheet && !sheet->applicable())
        throw Error(tr("第%1项不适用（%2），没有情况说明，文件没有读回，台账没有改动。")
                        .arg(indicator)
                        .arg(sheet->note));
}

} // namespace

QString returnedWord(ReturnedState state)
{
    switch (state) {
    case ReturnedState::Same:
        return QStringLiteral("same");
    case ReturnedState::Changed:
        return QStringLiteral("changed");
    case ReturnedState::Missing:
        return QStringLiteral("missing");
    case ReturnedState::New:
        return QStringLiteral("new");
    }
    return {};
}

QList<int> ReturnedReport::proposed() const
{
    QList<int> indexes;
    for (qsizetype i = 0; i < points.size(); ++i)
        if (points[i].proposed)
            indexes << int(i);
    return indexes;
}

std::optional<SecretText> secretOfReturned(const QString &file)
{
    return secretIn(formats::readWordParagraphs(file), file);
}

ReturnedReport readReturnedReport(WorkspaceSession &session, const QString &file,
                                  std::optional<ReportPlace> expected, SecretsLooked looked)
{
    const auto words = formats::readWordParagraphs(file);
    const auto name = QFileInfo(file).fileName();
    if (const auto mark = domain::findSecrecy(name); mark && looked == SecretsLooked::No)
        throw Error(tr("“%1”的名称里有“%2”，没有读回，台账没有改动：涉密内容不得放进本程序；确认不涉密的，"
                       "可以写明后读回。")
                        .arg(domain::shownName(name), mark->words));
    if (const auto secret = looked == SecretsLooked::No ? secretIn(words, file) : std::nullopt)
        throw Error(tr("%1，没有读回，台账没有改动：涉密内容不得放进本程序；确认不涉密的，可以写明后读回。")
                        .arg(secretTextsWords({*secret})));
    if (expected)
        refuseUnlessApplicable(session, expected->indicator);
    if (expected && !expected->unit)
        expected = printedPlace(session, *expected);
    const auto origin = originOf(words, file, expected);
    if (expected)
        refuseUnlessExpected(origin, *expected, file);
    const auto standing = readStanding(session, origin, expected ? expected->unit : std::nullopt);
    ReturnedReport result;
    result.indicator = origin.indicator;
    result.id = standing.sheet.id;
    result.unit = standing.unit;
    if (origin.row > 0)
        result.row = origin.row;
    else if (standing.sheet.tasks.size() == 1)
        result.row = 1;
    compareReturned(standing, words, origin, report::docxSignatureOf(words.properties), result);
    result.otherWorkspace = !origin.workspace.isEmpty() && origin.workspace != standing.workspace;
    const bool fits =
        std::all_of(result.points.cbegin(), result.points.cend(), [](const ReturnedPoint &point) {
            return point.state == ReturnedState::Same || point.state == ReturnedState::Changed;
        });
    if (!fits)
        result.remarks = servedRemarks(session, standing.sheet, result.row.value_or(0)) + result.remarks;
    if (result.otherWorkspace) {
        result.remarks.prepend(tr("这个文件是从另一个台账导出的，请先核对再勾选要读回的要点。"));
        for (auto &point : result.points)
            point.proposed = false;
    }
    if (result.unit)
        result.remarks.prepend(
            tr("这是“%1”自己的情况说明，读回到它名下，本局的文字不动。").arg(standing.input.agency));
    for (const auto &row : standing.input.rows)
        if (row.further == 0 && !result.unit && standing.sheet.tasks.at(row.ordinal - 1).standingEvidence)
            result.remarks << tr("第%1行现在以成品文件或盖章件为准，读回的文字暂不使用。").arg(row.ordinal);
    return result;
}

QString takeReturnedReport(Database &database, const storage::Author &author, const ReturnedReport &returned,
                           const QList<int> &chosen)
{
    QMap<int, QString> texts; ///< by index of the point that is written
    for (const auto index : chosen) {
        const auto &point = returned.points.at(index);
        if (point.canBeTaken && point.state != ReturnedState::New)
            texts.insert(index, point.text);
    }
    for (const auto index : chosen) {
        const auto &point = returned.points.at(index);
        if (!point.canBeTaken || point.state != ReturnedState::New)
            continue;
        auto text = texts.value(point.behind, returned.points.at(point.behind).stored);
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        texts.insert(point.behind, text + point.text);
    }
    storage::ChangeGroup step(database, author, tr("读回第%1项的 Word 文件").arg(returned.indicator));
    for (const auto &[index, text] : texts.asKeyValueRange()) {
        const auto &point = returned.points.at(index);
        if (nowStored(database, returned, point) != point.stored)
            throw Error(tr("“%1”在比较以后又改过，一个字也没有读回：请重新读回这个文件，再比较一次。")
                            .arg(point.heading));
        for (const auto &figure : point.figures)
            putFigure(database, step, *returned.id, figure);
        for (const auto row : point.signing ? point.signing->rows : QList<domain::TaskId>())
            putSignature(database, step, row, point.signing->agency, point.signing->signedOn);
        if (!point.task)
            continue;
        QStringList remarks; // what is lost is said when the report is printed
        const auto cited = withTypedCitations(database, text, remarks);
        if (cited != point.stored)
            putReportText(database, step, *point.task, returned.unit, {point.id, cited});
    }
    return step.commit();
}

} // namespace taizhang::workflow
