#include "core/workflow/reports/report_writing.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/domain/unseen.h"
#include "core/platform/atomic_file.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tr.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

// One kind of line end, nothing that XML 1.0 forbids, since the text goes into PDF, DOCX and packages, and
// nothing that lets paper say other words than the text.
QString cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    erase_if(text, [](QChar c) { return turnsWriting(c.unicode()); });
    for (const auto c : std::as_const(text))
        if ((c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')) ||
            c.unicode() == 0xFFFE || c.unicode() == 0xFFFF)
            throw Error(tr("文字里有不能保存的控制字符（U+%1），原有文字没有改动：请删去后再试。")
                            .arg(c.unicode(), 4, 16, QLatin1Char('0')));
    return text;
}

constexpr qint64 largestDraft = 16 << 20; // bytes

QString draftFile(const storage::WorkspaceFolder &folder, const Draft &draft)
{
    return folder.drafts() + QStringLiteral("/%1-%2.json").arg(draft.task).arg(draft.point);
}

Draft readDraft(const QString &path)
{
    // A link to a device would never end.
    if (const QFileInfo info(path); info.isSymLink() || !info.isFile() || info.size() > largestDraft)
        throw Error(tr("草稿“%1”不是本程序写的，没有读取，文件保持原样。").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(tr("无法读取草稿“%1”，文件保持原样：请检查读取权限。").arg(path));
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    if (!json.value(QStringLiteral("text")).isString() || !json.value(QStringLiteral("point")).isDouble())
        throw Error(tr("草稿“%1”读不懂，文件保持原样。").arg(path));
    return {json.value(QStringLiteral("task")).toString(), json.value(QStringLiteral("point")).toInt(),
            json.value(QStringLiteral("text")).toString()};
}

std::optional<ReportPointId> pointAt(Database &database, const storage::TaskPlace &place, int ordinal)
{
    if (ordinal == 0)
        return std::nullopt;
    const auto sheet = storage::indicatorSheet(database, place.indicator);
    for (const auto &task : sheet->tasks)
        if (task.id == place.id && ordinal > 0 && ordinal <= task.points.size())
            return task.points.at(ordinal - 1).id;
    throw Error(tr("第%1项没有这个情况说明要点，没有改动任何内容：请核对序号。").arg(place.indicator));
}

QString unitLabel(Database &database, UnitId unit)
{
    for (const auto &each : storage::units(database))
        if (each.id == unit)
            return each.label();
    return {};
}

/// On one line, as it is printed; throws for what no signature is.
QString soundAgency(const QString &agency)
{
    constexpr qsizetype mostCharacters = 100; // several agencies that sign together
    auto line = oneLine(agency);
    if (line.size() > mostCharacters)
        throw Error(tr("落款单位有 %1 个字，最多 %2 个，没有改动：请只写单位名称，几家联合落款的用顿号隔开。")
                        .arg(line.size())
                        .arg(mostCharacters));
    return line;
}

} // namespace

ReportId reportFor(Database &database, ChangeGroup &step, TaskId task, std::optional<UnitId> unit)
{
    QVariantMap fields{{QStringLiteral("task_id"), task.value()}};
    if (unit)
        fields.insert(QStringLiteral("unit_id"), unit->value());
    return *ReportId::parse(storage::restoreOrInsert(step, database, Entity::Report,
                                                     storage::reportUuid(database, task, unit), fields));
}

void putReportText(Database &database, ChangeGroup &step, TaskId task, std::optional<UnitId> unit,
                   const PointText &text)
{
    const auto fresh = cleaned(text.text);
    const auto point = text.point;
    const auto report = storage::reportOf(database, task, unit);
    const auto old = report ? storage::reportText(database, report->id, point) : std::nullopt;
    if ((old ? old->text : QString()) == fresh)
        return;
    if (old) {
        step.set(Entity::ReportText, old->id.value(), {{QStringLiteral("text"), fresh}});
        return;
    }
    const auto id = reportFor(database, step, task, unit);
    // Written empty first, so that taking the step back leaves an empty text and a later undo still finds its
    // row.
    const auto textId = storage::restoreOrInsert(
        step, database, Entity::ReportText,
        storage::reportTextUuid(storage::reportUuid(database, task, unit), database, point),
        {{QStringLiteral("report_id"), id.value()},
         {QStringLiteral("report_point_id"), point ? QVariant(point->value()) : QVariant()},
         {QStringLiteral("text"), QString()}});
    step.set(Entity::ReportText, textId, {{QStringLiteral("text"), fresh}});
}

QString writeReportText(Database &database, const storage::Author &author, TaskId task,
                        std::optional<ReportPointId> point, const QString &text)
{
    ChangeGroup step(database, author,
                     tr("编辑第%1项情况说明").arg(storage::taskPlace(database, task).indicator));
    putReportText(database, step, task, {}, {point, text});
    return step.commit();
}

QString writeUnitReportText(Database &database, const storage::Author &author, TaskId task, UnitId unit,
                            std::optional<ReportPointId> point, const QString &text)
{
    return writeUnitReport(database, author, task, unit, {{point, text}});
}

QString writeUnitReport(Database &database, const storage::Author &author, TaskId task, UnitId unit,
                        const QList<PointText> &texts)
{
    ChangeGroup step(database, author,
                     tr("录入%1第%2项的情况说明")
                         .arg(unitLabel(database, unit))
                         .arg(storage::taskPlace(database, task).indicator));
    for (const auto &text : texts)
        putReportText(database, step, task, unit, text);
    return step.commit();
}

QString restoreReportText(Database &database, const storage::Author &author, TaskId task,
                          std::optional<ReportPointId> point, const QString &text)
{
    ChangeGroup step(database, author,
                     tr("恢复第%1项情况说明的旧稿").arg(storage::taskPlace(database, task).indicator));
    putReportText(database, step, task, {}, {point, text});
    return step.commit();
}

void putSignature(Database &database, ChangeGroup &step, TaskId task, const QString &agency,
                  const QString &isoDate)
{
    if (!isoDate.isEmpty() && !QDate::fromString(isoDate, Qt::ISODate).isValid())
        throw Error(tr("“%1”不是有效的日期，原落款没有改动：请按 2024年3月1日 的形式填写。").arg(isoDate));
    step.set(Entity::Report, reportFor(database, step, task).value(),
             {{QStringLiteral("agency"), soundAgency(agency)},
              {QStringLiteral("signed_on"), isoDate.isEmpty() ? QVariant() : QVariant(isoDate)}});
}

QString signReport(Database &database, const storage::Author &author, TaskId task, const QString &agency,
                   const QString &isoDate)
{
    ChangeGroup step(database, author,
                     tr("修改第%1项落款").arg(storage::taskPlace(database, task).indicator));
    putSignature(database, step, task, agency, isoDate);
    return step.commit();
}

QString setAgencies(Database &database, const storage::Author &author, const storage::Agencies &agencies)
{
    const storage::Agencies fresh{soundAgency(agencies.reports), soundAgency(agencies.letters)};
    if (fresh.reports.isEmpty() || fresh.letters.isEmpty())
        throw Error(tr("本台账的单位、催办函件的落款不能是空的，没有改动：请填写落款用的单位名称。"));
    ChangeGroup step(database, author, tr("修改本台账的单位"));
    step.set(Entity::Workspace, storage::workspaceRow(database),
             {{QStringLiteral("agency"), fresh.reports}, {QStringLiteral("letter_agency"), fresh.letters}});
    return step.commit();
}

void saveDraft(const storage::WorkspaceFolder &folder, const Draft &draft)
{
    QDir().mkdir(
        folder.drafts()); // and not its parents: a ledger that was moved away is not to be made again
    const QJsonObject json{{QStringLiteral("task"), draft.task},
                           {QStringLiteral("point"), draft.point},
                           {QStringLiteral("text"), draft.text}};
    platform::writeAtomically(draftFile(folder, draft), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void discardDraft(const storage::WorkspaceFolder &folder, const Draft &draft)
{
    QFile::remove(draftFile(folder, draft));
}

int recoverDrafts(Database &database, const storage::Author &author, const storage::WorkspaceFolder &folder)
{
    int recovered = 0;
    const QDir drafts(folder.drafts());
    for (const auto &name : drafts.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        try {
            const auto draft = readDraft(drafts.filePath(name));
            const auto place = storage::taskByUuid(database, draft.task);
            if (!place)
                continue;
            if (!writeReportText(database, author, place->id, pointAt(database, *place, draft.point),
                                 draft.text)
                     .isEmpty())
                ++recovered;
            QFile::remove(drafts.filePath(name));
        } catch (const Error &) {
            // A draft that cannot be taken over stays where it is and is named by the check; it must not keep
            // the workspace from opening.
        }
    }
    return recovered;
}

} // namespace taizhang::workflow
