#include "core/workflow/print_run.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/keeping.h"
#include "core/formats/joined_pdf.h"
#include "core/formats/picture_pdf.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"
#include "core/report/checklist_form.h"
#include "core/report/joined_report.h"
#include "core/report/page_layout.h"
#include "core/report/pdf_writer.h"
#include "core/report/piece_list.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/indicator_repository.h"
#include "core/storage/report_repository.h"
#include "core/storage/unit_repository.h"
#include "core/workflow/export_place.h"
#include "core/workflow/notices.h"
#include "core/workflow/page_profiles.h"
#include "core/workflow/tr.h"

#include <QFileInfo>

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
};

Source readSource(Database &database, int indicator)
{
    const auto sheet = storage::indicatorSheet(database, indicator);
    if (!sheet)
        throw Error(tr("没有第%1项指标，没有打印：请核对序号。").arg(indicator));
    if (!sheet->applicable())
        throw Error(tr("第%1项不适用（%2），没有可打印的。").arg(indicator).arg(sheet->note));
    return {*sheet, storage::filedEvidence(database, sheet->id), storage::workspaceAgency(database),
            profileInUse(database)};
}

QList<report::Document> checklists(const Source &source)
{
    QList<report::Document> forms;
    for (const auto &task : source.sheet.tasks) {
        report::ChecklistInput input;
        input.indicator = source.sheet.number;
        input.row = source.sheet.tasks.size() > 1 ? task.ordinal : 0;
        input.indicatorText = source.sheet.text;
        input.leadText = task.leadText;
        input.responsibleText = task.responsibleText;
        input.agency = source.agency;
        for (const auto &material : task.materials) {
            const auto pieces =
                std::count_if(source.evidence.cbegin(), source.evidence.cend(), [&](const auto &piece) {
                    return piece.row == task.ordinal && piece.material == material.ordinal;
                });
            input.materials << report::ChecklistMaterial{material.material.mark, material.material.text,
                                                         domain::stateLabel(material.state), int(pieces)};
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
                                      piece.title.isEmpty() ? piece.name : piece.title,
                                      piece.sourceUnitName,
                                      date ? domain::dateText(*date) : QString(),
                                      keeping ? domain::keepingLabel(*keeping) : QString(),
                                      piece.place};
    }
    return report::buildPieceList(source.sheet.number, source.sheet.text, pieces, source.agency);
}

class Preparation
{
public:
    Preparation(WorkspaceSession &session, const PrintChoice &choice) : m_session(session), m_choice(choice)
    {
    }

    void addIndicator(int indicator)
    {
        try {
            const auto source =
                m_session.read([indicator](Database &database) { return readSource(database, indicator); })
                    .result();
            if (m_choice.lists)
                add(tr("第%1项佐证材料清单").arg(indicator), {pieceList(source)}, source.profile);
            if (m_choice.reports)
                addReports(source);
            if (m_choice.checklists)
                add(tr("第%1项核对表").arg(indicator), checklists(source), source.profile);
        } catch (const Error &error) {
            run.left << error.sentence();
        }
    }

    void addNotices()
    {
        const auto letters = m_session
                                 .read([units = m_choice.units](Database &database) {
                                     NoticeRequest request;
                                     request.today = QDate::currentDate();
                                     for (const auto &unit : storage::units(database))
                                         if (units.contains(unit.uuid))
                                             request.units << unit.id;
                                     return planNotices(database, request);
                                 })
                                 .result();
        if (letters.notices.isEmpty())
            run.left << tr("没有单位欠交材料，没有催办单可打印。");
        else
            addPart(laidOutPages(tr("催办单"), {}, noticePages(letters)));
    }

    PrintRun run;

private:
    /// Row by row where a finished file stands for one of several.
    void addReports(const Source &source)
    {
        for (const auto &row : reportRows(source.sheet))
            addReport(source.sheet.number, row);
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
};

QByteArray pdfOf(const PrintRun &run)
{
    QList<report::LaidOutReport> laidOut;
    QList<formats::PdfPart> parts;
    for (const auto &part : run.parts) {
        if (const auto *pages = std::get_if<report::LaidOutReport>(&part.content)) {
            laidOut << *pages;
            parts << report::pdfOf(*pages);
            continue;
        }
        const auto &standing = std::get<StandingReport>(part.content);
        parts << (standing.isPdf() ? formats::PdfPart(standing.path)
                                   : formats::PdfPart(formats::pdfOfPicture(standing.path, part.title)));
    }
    const auto sameSheet = [&](const auto &pages) {
        return pages.sheet == laidOut.first().sheet;
    };
    if (laidOut.size() == run.parts.size() && std::all_of(laidOut.cbegin(), laidOut.cend(), sameSheet)) {
        auto whole = report::joined(laidOut, run.eachOnNewSheet);
        whole.title = run.title;
        return report::pdfOf(whole);
    }
    return formats::joinedPdf(parts, run.title, run.eachOnNewSheet);
}

} // namespace

PrintRun preparePrint(WorkspaceSession &session, const PrintChoice &choice,
                      const platform::Progress &progress)
{
    if (choice.isEmpty())
        throw Error(tr("还没有选择要打印什么：请勾选指标，再勾选情况说明、核对表、清单或催办单。"));
    const auto stopIfAsked = [&] {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止准备，没有打印。"));
    };
    Preparation preparation(session, choice);
    const bool ofIndicators = choice.reports || choice.checklists || choice.lists;
    const auto steps = (ofIndicators ? choice.indicators.size() : 0) + (choice.notices ? 1 : 0);
    for (qsizetype i = 0; ofIndicators && i < choice.indicators.size(); ++i) {
        stopIfAsked();
        progress.report(i, steps);
        preparation.addIndicator(choice.indicators[i]);
    }
    stopIfAsked();
    if (choice.notices)
        preparation.addNotices();
    auto &run = preparation.run;
    if (run.parts.isEmpty())
        throw Error(tr("选中的都没有可打印的：%1").arg(run.left.value(0)));
    run.eachOnNewSheet = choice.eachOnNewSheet;
    run.title =
        ofIndicators && choice.indicators.size() == 1 ? tr("第%1项的打印件").arg(choice.indicators.first())
        : ofIndicators && !choice.indicators.isEmpty() ? tr("%1 项指标的打印件").arg(choice.indicators.size())
                                                       : tr("催办单");
    progress.report(steps, steps);
    return std::move(run);
}

void writePrintPdf(const PrintRun &run, const QString &file)
{
    refuseUnlessWritableTo(file);
    const auto bytes = pdfOf(run);
    try {
        platform::makeFolder(QFileInfo(file).absolutePath());
        platform::writeAtomically(QFileInfo(file).absoluteFilePath(), bytes);
    } catch (const platform::FileError &failure) {
        throw Error(tr("PDF 没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。")
                        .arg(file, platform::troubleText(failure.trouble())),
                    failure.detail());
    }
}

} // namespace taizhang::workflow
