#include "core/workflow/visit/visit_sheets.h"

#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/personal_data.h"
#include "core/domain/units/masking.h"
#include "core/evidence/document_reader.h"
#include "core/evidence/object_look.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/tr.h"

#include <QRegularExpression>

namespace taizhang::workflow {

using domain::Error;
using report::CallBackLine;
using storage::Database;

namespace {

/// A piece with the file that names people: the newest that is no redacted copy.
struct NamedPiece
{
    storage::SetPiece piece;
    std::optional<storage::StoredFile> file;
};

QList<NamedPiece> namedPieces(Database &database)
{
    QHash<domain::RequirementId, bool> asksForContacts;
    QHash<domain::MaterialId, bool> contacts;
    for (const auto &material : storage::materialLines(database))
        contacts.insert(material.id, material.text.contains(QStringLiteral("联系方式")));
    storage::RequirementFilter all;
    all.ownToo = true;
    for (const auto &line : storage::requirementLines(database, all))
        asksForContacts.insert(line.id, contacts.value(line.material));
    QList<NamedPiece> pieces;
    for (const auto &piece : storage::evidenceSet(database))
        if (asksForContacts.value(piece.requirement) && domain::mayLeave(piece.restricted))
            pieces << NamedPiece{piece, storage::presentFile(database, piece.evidence)};
    return pieces;
}

bool namesANumber(const QString &line)
{
    static const QRegularExpression landline(QStringLiteral("(?<!\\d)0\\d{2,3}[- ]?\\d{7,8}(?!\\d)"));
    const auto found = domain::findPersonalData(line);
    return std::any_of(found.cbegin(), found.cend(),
                       [](const auto &datum) { return datum.kind == domain::PersonalKind::MobileNumber; }) ||
           landline.match(line).hasMatch();
}

/// The lines of the words that hold a telephone number; of a table a line is a row.
QStringList linesWithNumbers(const formats::DocumentText &text)
{
    QStringList lines;
    for (const auto &part : text.parts)
        for (const auto &line : part.text.split(QLatin1Char('\n')))
            if (namesANumber(line))
                lines << line.simplified();
    return lines;
}

QString maskedLine(const QString &words)
{
    static const QRegularExpression landline(QStringLiteral("(?<!\\d)(0\\d{2,3}[- ]?\\d{3,4})\\d{4}(?!\\d)"));
    auto masked = domain::maskedPersonalData(words);
    return masked.replace(landline, QStringLiteral("\\1****"));
}

} // namespace

CallBackSource readCallBackSource(WorkspaceSession &session, const QString &reader,
                                  const platform::Progress &progress)
{
    CallBackSource source;
    QList<NamedPiece> pieces;
    session
        .read([&](Database &database) {
            pieces = namedPieces(database);
            source.agency = storage::workspaceAgency(database);
        })
        .waitForFinished();
    if (pieces.isEmpty())
        throw Error(tr("写明要当事人联系方式的材料（第3、7、8、11、17项）下还没有佐证材料，没有做出回访名单："
                       "请先收材料。"));
    evidence::DocumentReader words(reader);
    for (qsizetype place = 0; place < pieces.size(); ++place) {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止，没有做出回访名单。"));
        progress.report(place, pieces.size());
        const auto &[piece, file] = pieces[place];
        const auto title = titleText(piece);
        source.filings << piece.filing;
        QStringList lines;
        if (file && evidence::lookAt(session.objects(), file->sha256) == evidence::ObjectCondition::Ok)
            lines = linesWithNumbers(
                words.read(session.objects().pathOf(file->sha256), file->originalName, progress).text);
        else if (namesANumber(piece.note))
            lines << piece.note.simplified();
        if (lines.isEmpty())
            lines << QStringLiteral("（没有读出电话，请看原件）");
        for (const auto &line : std::as_const(lines))
            source.lines << CallBackLine{piece.number, title, line};
    }
    return source;
}

VisitSheet callBackOf(const CallBackSource &source, const std::optional<report::HandOut> &handOut,
                      QDate today)
{
    auto lines = source.lines;
    if (!handOut)
        for (auto &line : lines) {
            line.words = maskedLine(line.words);
            line.title = maskedLine(line.title);
        }
    return {report::callBackSheet(lines, handOut, source.agency, today),
            report::SheetProfile::a4Landscape(),
            false,
            {},
            QStringLiteral("回访名单 %1").arg(today.toString(Qt::ISODate))};
}

} // namespace taizhang::workflow
