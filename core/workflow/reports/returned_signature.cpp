#include "core/workflow/reports/returned_signature.h"

#include "core/domain/dates.h"
#include "core/report/writers/returned_text.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/tr.h"

#include <QRegularExpression>

namespace taizhang::workflow {

using report::Signature;

namespace {

/// As the file has it; of a date that is none the words are kept.
struct FileSignature
{
    QString agency;
    QString dateWords;
    std::optional<QDate> date;
};

FileSignature signatureOf(const QStringList &lines)
{
    static const QRegularExpression dated(QStringLiteral("^[0-9０-９〇○零一二三四五六七八九]{4}\\s*年"));
    FileSignature found;
    for (const auto &each : lines) {
        const auto line = each.simplified();
        if (const auto date = domain::parseDate(line); date || dated.match(line).hasMatch()) {
            found.dateWords = line;
            found.date = date;
        } else {
            found.agency += line;
        }
    }
    return found;
}

QString wordsOf(const QString &agency, const QString &date)
{
    return agency + QLatin1Char('\n') + date;
}

} // namespace

QString storedSignature(storage::Database &database, const QList<domain::TaskId> &rows)
{
    QStringList words;
    for (const auto row : rows) {
        const auto report = storage::reportOf(database, row);
        words << (report ? wordsOf(report->agency, report->signedOn) : wordsOf({}, {}));
    }
    return words.join(QLatin1Char('\n'));
}

ReturnedPoint comparedSignature(const StandingSignature &standing, const QStringList &lines,
                                const std::optional<Signature> &wentOut, QStringList &remarks)
{
    const auto &printed = standing.printed;
    const auto printedDate = report::signatureDate(printed.date);
    ReturnedPoint point;
    point.row = report::signaturePlace.row;
    point.point = report::signaturePlace.point;
    point.heading = tr("落款");
    point.before = wordsOf(printed.agency, printedDate);
    if (lines.isEmpty()) {
        point.state = ReturnedState::Missing;
        remarks << tr("文件里没有落款，台账里的没有动。");
        return point;
    }
    auto file = signatureOf(lines);
    if (wentOut && file.agency == wentOut->agency)
        file.agency = printed.agency;
    if (wentOut && file.date == wentOut->date) {
        file.date = printed.date;
        file.dateWords = printedDate;
    }
    const bool isOtherAgency = file.agency != printed.agency;
    const bool isOtherDate = file.date != printed.date;
    point.after = wordsOf(file.agency, file.date ? domain::dateText(*file.date) : file.dateWords);
    point.state = isOtherAgency || isOtherDate ? ReturnedState::Changed : ReturnedState::Same;
    if (point.state == ReturnedState::Same)
        return point;
    if (standing.rows.isEmpty()) {
        remarks << (standing.ofUnit
                        ? tr("单位自己的情况说明落款是单位名称和打印当日，文件里改过的落款没有读回。")
                        : tr("各行分工的落款不一样，文件里改过的落款没有读回：请在各行里修改。"));
        return point;
    }
    if (file.agency.isEmpty())
        remarks << tr("文件的落款里没有单位，台账里的没有动。");
    if (!file.date)
        remarks << (file.dateWords.isEmpty()
                        ? tr("文件的落款里没有日期，台账里的没有动。")
                        : tr("落款的日期“%1”看不出是哪一天，没有读回：请按 2024年3月1日 的形式填写。")
                              .arg(file.dateWords));
    const bool takesAgency = isOtherAgency && !file.agency.isEmpty();
    const bool takesDate = isOtherDate && file.date;
    point.signing = Signing{standing.rows, takesAgency ? file.agency : standing.storedAgency,
                            takesDate ? file.date->toString(Qt::ISODate) : standing.storedSignedOn};
    point.canBeTaken = takesAgency || takesDate;
    // Without a word on what went out, the day of that printing looks like one that was written in.
    point.proposed = point.canBeTaken && (wentOut || takesAgency || !standing.storedSignedOn.isEmpty());
    return point;
}

} // namespace taizhang::workflow
