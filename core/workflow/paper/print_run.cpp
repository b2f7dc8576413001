#include "core/workflow/paper/print_run.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/piece_title.h"
#include "core/formats/pdf/joined_pdf.h"
#include "core/formats/pdf/picture_pdf.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/new_folders.h"
#include "core/platform/temporary_folder.h"
#include "core/report/booklet/indicator_list.h"
#include "core/report/layout/joined_report.h"
#include "core/report/layout/page_layout.h"
#include "core/report/sheets/checklist_form.h"
#include "core/report/writers/pdf_writer.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/paper/print_binding.h"
#include "core/workflow/paper/print_letters.h"
#include "core/workflow/paper/set_reports.h"
#include "core/workflow/reports/number_words.h"
#include "core/workflow/reports/page_profiles.h"
#include "core/workflow/tr.h"
#include "core/workflow/units/unit_scope.h"
#include "core/workflow/workspace/export_place.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace taizhang::workflow {

using domain::Error;
using storage::Database;

namespace {

/// What forms are filled from, read at one moment.
struct Source
{
    storage::IndicatorSheet sheet;
    QList<storage::FiledEvidence> evidence;
    QString agency;
    report::PageProfile profile;
    QList<std::optional<int>> reports; ///< how they are given out, by row
};

Source readSource(Database &database, int indicator)
{
    const auto sheet = storage::indicatorSheet(database, indicator);
    if (!sheet)
        throw Error(tr("没有第%1项指标，没有打印：请核对序号。").arg(indicator));
    if (!sheet->applicable())
        throw Error(tr("第%1项不适用（%2），没有可打印的。").arg(indicator).arg(sheet->note));
    return {*sheet, storage::filedEvidence(database, sheet->id), storage::workspaceAgency(database),
            profileInUse(database), reportRows(database, *sheet)};
}

/// As the divider of the item has them; what names no unit (无) as it is printed.
QString unitsIn(const QString &cell)
{
    const auto names = namesInCell(cell);
    return names.isEmpty() ? cell.simplified() : names.join(u'、');
}

QList<report::Document> checklists(const Source &source, const UnitScope &scope)
{
    QList<report::Document> forms;
    for (const auto &task : source.sheet.tasks) {
        if (!scope.holds(source.sheet.number, task.ordinal))
            continue;
        report::ChecklistInput input;
        input.indicator = source.sheet.number;
        input.row = source.sheet.tasks.size() > 1 ? task.ordinal : 0;
        input.indicatorText = source.sheet.text;
        input.leadUnits = unitsIn(task.leadText);
        input.responsibleUnits = unitsIn(task.responsibleText);
        input.agency = source.agency;
        for (const auto &material : task.materials) {
            const auto pieces =
                std::count_if(source.evidence.cbegin(), source.evidence.cend(), [&](const auto &piece) {
                    return piece.row == task.ordinal && piece.material == material.ordinal;
                });
            const bool unmarked = pieces > 0 && material.state == domain::RequirementState::Missing;
            input.materials << report::ChecklistMaterial{
                material.material.text, unmarked ? QString() : domain::stateLabel(material.state),
                int(pieces)};
        }
        for (const auto &point : task.points)
            input.points << point.point.mark + point.point.text;
        forms << report::buildChecklist(input);
    }
    return forms;
}

report::Document pieceList(const Source &source)
{
    QList<report::ListedPiece> pieces;
    for (const auto &piece : source.evidence) {
        const auto keeping = domain::parseKeepingWord(piece.keeping);
        const auto date = domain::storedDate(piece.ownDate);
        pieces << report::ListedPiece{piece.number,
                                      domain::titleOrName(piece),
                                      piece.sourceUnitName,
                                      date ? domain::dateText(*date) : QString(),
                                      keeping ? keepingText(*keeping) : QString(),
                                      piece.place};
    }
    return report::indicatorEvidenceList(source.sheet.number, source.sheet.text, pieces, source.agency);
}

class Preparation
{
public:
    Preparation(WorkspaceSession &session, const PrintChoice &choice)
        : m_session(session)
        , m_choice(choice)
        , m_scope(
              session.read([&](Database &database) { return unitScope(database, choice.units); }).result())
    {
    }

    /// What comes from the booklet, which is made ready at once: LibreOffice is started once.
    void bind(const platform::Progress &progress)
    {
        auto scratch = std::make_shared<platform::TemporaryFolder>();
        if (!scratch->isValid())
            throw Error(tr("建不了临时文件夹，没有打印：请检查剩余空间后重试。"), scratch->detail());
        m_bound = boundParts(m_session, m_choice, m_scope, scratch->path(), progress);
        run.scratch = scratch;
        run.left << m_bound.left;
        run.remarks << m_bound.remarks;
        addParts(m_bound.contents);
    }

    void addIndicator(int indicator)
    {
        try {
            auto source =
                m_session.read([indicator](Database &database) { return readSource(database, indicator); })
                    .result();
            source.evidence.removeIf([&](const auto &piece) { return !m_scope.holds(piece); });
            addParts(m_bound.before.value(indicator));
            if (m_choice.lists)
                add(tr("第%1项佐证材料清单").arg(indicator), {pieceList(source)}, source.profile);
            if (m_choice.reports)
                addReports(source);
            addParts(m_bound.evidence.value(indicator));
            if (m_choice.checklists)
                addChecklists(source);
        } catch (const Error &error) {
            run.left << error.sentence();
        }
    }

    void addSpines() { addParts(m_bound.spines); }

    void addNotices()
    {
        auto letters = printedLetters(m_session, m_choice, m_scope);
        run.left << letters.left;
        run.remarks << letters.remarks;
        if (letters.pages)
            addPart(*std::move(letters.pages));
    }

    /// Said once of all indicators.
    void sayWhatIsNotTheirs()
    {
        if (!m_foreign.isEmpty())
            run.left << tr("第%1项没有交给选中单位的分工行，没有印情况说明和核对表。")
                            .arg(numbersInShort(m_foreign));
    }

    PrintRun run;

private:
    /// Rows of the indicator that are printed; where they are all, as its reports are given out.
    QList<std::optional<int>> rowsOf(const Source &source)
    {
        QList<std::optional<int>> rows;
        for (const auto &task : source.sheet.tasks)
            if (m_scope.holds(source.sheet.number, task.ordinal))
                rows << task.ordinal;
        if (rows.isEmpty() && !m_foreign.contains(source.sheet.number))
            m_foreign << source.sheet.number;
        return rows.size() == source.sheet.tasks.size() ? source.reports : rows;
    }

    /// Row by row where a finished file stands for one of several.
    void addReports(const Source &source)
    {
        for (const auto &row : rowsOf(source))
            addReport(source.sheet.number, row);
    }

    void addChecklists(const Source &source)
    {
        if (!rowsOf(source).isEmpty())
            add(tr("第%1项核对表").arg(source.sheet.number), checklists(source, m_scope), source.profile);
    }

    void addReport(int indicator, std::optional<int> row)
    {
        try {
            addPart(reportPages(m_session, indicator, row));
        } catch (const Error &error) {
            run.left << error.sentence();
        }
    }

    void add(const QString &title, const QList<report::Document> &documents,
             const report::PageProfile &profile)
    {
        auto upright = profile;
        upright.eachOnNewSheet = m_choice.eachOnNewSheet;
        addPart(laidOutPages(
            title, {}, report::layOutAll(documents, report::FontSet::installed(profile.fonts), upright)));
    }

    void addParts(const QList<ReportPages> &parts)
    {
        for (const auto &part : parts)
            addPart(part);
    }

    void addPart(ReportPages pages)
    {
        for (const auto &remark : std::as_const(pages.remarks)) {
            const auto said = QStringLiteral("%1：%2").arg(pages.title, remark);
            const auto *laidOut = std::get_if<report::LaidOutReport>(&pages.content);
            const bool general = laidOut && laidOut->fontRemarks.contains(remark);
            if (!general)
                run.remarks << said;
            else if (!run.remarks.contains(remark))
                run.remarks.prepend(remark);
        }
        run.parts << std::move(pages);
    }

    WorkspaceSession &m_session;
    const PrintChoice &m_choice;
    const UnitScope m_scope;
    BoundParts m_bound;
    QList<int> m_foreign; ///< indicators without a row of the units
};

/// All parts as one where all of them are laid out by us on the same sheet.
std::optional<report::LaidOutReport> laidOutWhole(const PrintRun &run)
{
    QList<report::LaidOutReport> laidOut;
    for (const auto &part : run.parts) {
        const auto *pages = std::get_if<report::LaidOutReport>(&part.content);
        if (!pages || (!laidOut.isEmpty() && pages->sheet != laidOut.first().sheet))
            return std::nullopt;
        laidOut << *pages;
    }
    auto whole = report::joined(laidOut, run.eachOnNewSheet);
    whole.title = run.title;
    return whole;
}

/// The parts as files; those that are none are made in `scratch`.
QStringList partFiles(const PrintRun &run, const platform::TemporaryFolder &scratch)
{
    QStringList files;
    for (const auto &part : run.parts) {
        const auto *standing = std::get_if<StandingReport>(&part.content);
        if (standing && standing->isPdf()) {
            files << standing->path;
            continue;
        }
        const auto bytes = standing ? formats::pdfOfPicture(standing->path, part.title)
                                    : report::pdfOf(std::get<report::LaidOutReport>(part.content));
        files << scratch.filePath(QStringLiteral("%1.pdf").arg(files.size()));
        QFile file(files.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            throw Error(tr("临时文件夹写不下，没有写出任何文件：请检查剩余空间后重试。"), file.errorString());
    }
    return files;
}

void writeTo(platform::AtomicFile &file, const PrintRun &run)
{
    if (const auto whole = laidOutWhole(run))
        return file.write(report::pdfOf(*whole));
    const platform::TemporaryFolder scratch;
    if (!scratch.isValid())
        throw Error(tr("建不了临时文件夹，没有写出任何文件：请检查剩余空间后重试。"), scratch.detail());
    formats::joinPdfs(partFiles(run, scratch), run.title, run.eachOnNewSheet,
                      [&](const char *bytes, qint64 count) { file.write(bytes, count); });
}

} // namespace

PrintRun preparePrint(WorkspaceSession &session, const PrintChoice &choice,
                      const platform::Progress &progress)
{
    if (choice.isEmpty())
        throw Error(tr("还没有选择要打印什么：请勾选指标，再勾选要打印的内容。"));
    const auto stopIfAsked = [&] {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止准备，没有打印。"));
    };
    Preparation preparation(session, choice);
    const bool ofIndicators = choice.ofIndicators() && !choice.indicators.isEmpty();
    const auto indicators = ofIndicators ? choice.indicators : QList<int>();
    // What comes from the booklet takes half of the way.
    const bool binds = ofIndicators && choice.ofBooklet();
    const auto steps = (binds ? 2 : 1) * (indicators.size() + 1);
    if (binds) {
        auto half = progress;
        half.advance = [&](qint64 done, qint64 total) {
            progress.report(done * (steps / 2) / qMax<qint64>(1, total), steps);
        };
        try {
            preparation.bind(half);
        } catch (const domain::Cancelled &) {
            throw domain::Cancelled(tr("已停止准备，没有打印。"));
        }
    }
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        stopIfAsked();
        progress.report(steps - indicators.size() - 1 + i, steps);
        preparation.addIndicator(indicators[i]);
    }
    stopIfAsked();
    preparation.addSpines();
    if (choice.notices)
        preparation.addNotices();
    preparation.sayWhatIsNotTheirs();
    auto &run = preparation.run;
    if (run.parts.isEmpty())
        throw Error(tr("选中的都没有可打印的：%1").arg(run.left.value(0)));
    run.eachOnNewSheet = choice.eachOnNewSheet;
    run.title = indicators.size() == 1 ? tr("第%1项的打印件").arg(indicators.first())
                : indicators.isEmpty() ? tr("催办单")
                                       : tr("%1 项指标的打印件").arg(indicators.size());
    progress.report(steps, steps);
    return std::move(run);
}

void writePrintPdf(const PrintRun &run, const QString &file)
{
    refuseUnlessWritableTo(file);
    try {
        platform::NewFolders folders;
        folders.make(QFileInfo(file).absolutePath());
        platform::AtomicFile whole(QFileInfo(file).absoluteFilePath());
        writeTo(whole, run);
        whole.commit();
    } catch (const platform::FileError &failure) {
        throw Error(tr("PDF 没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。")
                        .arg(file, platform::troubleText(failure.trouble())),
                    failure.detail());
    }
}

} // namespace taizhang::workflow
