#include "core/workflow/evidence/evidence_facts.h"
#include "app/cli/day_given.h"
#include "app/cli/evidence_selection.h"
#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/dates.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/risky_files.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/evidence/piece_clues.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/filing.h"
#include "core/workflow/evidence/look_again.h"
#include "core/workflow/evidence/piece_checks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace taizhang::cli {

namespace {

using storage::FiledEvidence;

/// An option that is given, and where its value is read from.
struct Given
{
    const Arguments &arguments;
    workflow::WorkspaceSession &session;
    QString option;

    QString word() const { return *arguments.value(option); }
};

/// What the option says, by the kind of fact that it sets.
template <typename Value>
Value read(const Given &given);

template <>
QString read(const Given &given)
{
    return given.arguments.text(given.option);
}

template <>
bool read(const Given &given)
{
    const auto word = given.word();
    if (word != QStringLiteral("yes") && word != QStringLiteral("no"))
        throw UsageError(tr("--%1 应为 yes 或 no，得到的是“%2”。").arg(given.option, word));
    return word == QStringLiteral("yes");
}

/// An empty word makes it unknown again.
template <>
std::optional<domain::DateProposal> read(const Given &given)
{
    const auto word = given.word();
    if (word.isEmpty())
        return std::nullopt;
    // A document has a year; the rule of due dates, the next such day, would put it into the future.
    static const QRegularExpression year(QStringLiteral("(19|20)\\d\\d"));
    const auto typed = word.normalized(QString::NormalizationForm_KC); // ２０２４, too
    const bool hasYear = year.match(typed).hasMatch();
    const auto day = hasYear ? dayGiven(word) : std::nullopt;
    if (!day)
        throw UsageError(
            tr("--%1 应为写明年份的日期，如 2024-05-31，得到的是“%2”。").arg(given.option, word));
    if (*day > QDate::currentDate())
        complain(tr("请核对：材料日期%1在今天以后，已按此写入。").arg(domain::dateText(*day)));
    return domain::DateProposal{*day, domain::DateSource::User};
}

/// An empty word makes it unknown again.
template <>
std::optional<domain::UnitId> read(const Given &given)
{
    const auto word = given.word();
    if (word.isEmpty())
        return std::nullopt;
    return unitNamed(readDirectory(given.session), word).id;
}

template <>
domain::CaptureTime read(const Given &given)
{
    return captureTimeGiven(given.arguments).value();
}

/// Each by an option of its own: none is accepted that sets nothing.
QList<workflow::EvidenceFact> settable()
{
    auto facts = workflow::evidenceFacts();
    facts.removeIf([](const workflow::EvidenceFact &fact) { return fact.option.isEmpty(); });
    return facts;
}

workflow::EvidenceFacts factsGiven(const Arguments &arguments, workflow::WorkspaceSession &session)
{
    workflow::EvidenceFacts facts;
    const auto take = [&](const QString &option) {
        return [&facts, given = Given{arguments, session, option}]<typename Value>(
                   std::optional<Value> workflow::EvidenceFacts::*fact) {
            (facts.*fact).emplace(read<Value>(given));
        };
    };
    for (const auto &fact : settable())
        if (arguments.has(fact.option))
            std::visit(take(fact.option), fact.member);
    return facts;
}

/// 请核对, of each piece that is filed elsewhere too, and of others with the same file, to which a mark goes.
QStringList remarksOnChange(workflow::WorkspaceSession &session, const QList<FiledEvidence> &pieces,
                            const workflow::EvidenceFacts &facts)
{
    auto remarks = remarksOnShared(session, pieces);
    if (!facts.personalData && !facts.restricted)
        return remarks;
    for (const auto &piece : pieces) {
        const auto numbers = session
                                 .read([id = piece.evidence](storage::Database &database) {
                                     QStringList all;
                                     for (const auto twin : storage::twinsOf(database, id))
                                         all << storage::usesOf(database, twin);
                                     return all;
                                 })
                                 .result();
        if (!numbers.isEmpty())
            remarks << (facts.personalData.value_or(false) || facts.restricted.value_or(false)
                            ? tr("请核对：%2 和“%1”的文件内容相同，那里也作了同样的标记。")
                            : tr("请核对：%2 和“%1”的文件内容相同，那里的标记也一起取消了。"))
                           .arg(domain::shownName(piece.name), numbers.join(QStringLiteral("、")));
    }
    return remarks;
}

/// Of those that are a working secret no more, with whatever has the same file: they are kept as they were.
QStringList remarksOnFreed(workflow::WorkspaceSession &session, const QSet<domain::EvidenceId> &before)
{
    const auto freed = before - restrictedNow(session);
    QStringList numbers;
    if (!freed.isEmpty())
        for (const auto &piece : session.read(storage::allFiledEvidence).result())
            if (freed.contains(piece.evidence) &&
                piece.keeping == domain::keepingWord(domain::Keeping::OnSite))
                numbers << piece.number;
    if (numbers.isEmpty())
        return {};
    return {tr("请核对：%1 不再是工作秘密，档位仍是现场调阅：要装订或入盒的，用 evidence keep 改档位。")
                .arg(numbers.join(QStringLiteral("、")))};
}

/// What is known of the piece, and what its file and name propose.
void show(workflow::WorkspaceSession &session, const FiledEvidence &piece, bool asJson)
{
    const auto elsewhere = usesElsewhere(session, piece);
    const auto path = piece.sha256.isEmpty() ? QString() : session.objects().pathOf(piece.sha256);
    const auto clues = evidence::readPieceClues(path, piece.name, piece.mediaType, QDate::currentDate(),
                                                QCoreApplication::applicationFilePath());
    if (asJson) {
        QJsonArray dates;
        for (const auto &proposal : clues.dates)
            dates << QJsonObject{{"date", proposal.date.toString(Qt::ISODate)},
                                 {"source", domain::dateSourceWord(proposal.source)}};
        const auto texts = session.read(workflow::materialTexts).result();
        auto json = evidenceJson(piece, texts.value(piece.requirement));
        json.insert(QStringLiteral("proposed"),
                    QJsonObject{{"dates", dates},
                                {"documentNumber", clues.documentNumber},
                                {"personalData", clues.personalData},
                                {"secrecy", clues.secrecy},
                                {"secrecyMarks", QJsonArray::fromStringList(clues.secrecyMarks)}});
        json.insert(QStringLiteral("pages"), clues.pages);
        json.insert(QStringLiteral("usedElsewhere"), QJsonArray::fromStringList(elsewhere));
        return printJson(json);
    }
    const auto line = [](const QString &label, const QString &known, const QString &proposed) {
        print(QStringLiteral("%1\t%2").arg(label, known.isEmpty() ? tr("（未填）") : known) +
              (proposed.isEmpty() || proposed == known ? QString()
                                                       : u'\t' + tr("文件里看到：%1").arg(proposed)) +
              u'\n');
    };
    QStringList dates;
    for (const auto &proposal : clues.dates)
        dates << tr("%1（%2）")
                     .arg(proposal.date.toString(Qt::ISODate), domain::dateSourceLabel(proposal.source));
    line(tr("题名"), piece.title, {});
    line(tr("材料日期"), piece.ownDate, dates.join(QStringLiteral("、")));
    if (const auto captured = domain::storedCaptureTime(piece.capturedAt, piece.addedAt);
        captured && piece.role == QStringLiteral("capture"))
        line(tr("截取时间"), domain::captureTimeText(*captured), {});
    line(tr("文号"), piece.documentNumber, clues.documentNumber);
    line(tr("来源单位"), piece.sourceUnitName, {});
    line(tr("备注"), piece.note, {});
    line(tr("含个人信息"), piece.personalData ? tr("是") : tr("否"), clues.personalData);
    line(tr("工作秘密"), piece.restricted ? tr("是") : tr("否"), {});
    if (clues.pages > 0)
        line(tr("页数"), QString::number(clues.pages), {});
    if (!elsewhere.isEmpty())
        line(tr("还用于"), elsewhere.join(QStringLiteral("、")), {});
    for (const auto &sentence : domain::adviceOnFile(piece.mediaType, piece.name, piece.readability))
        print(sentence + u'\n');
    if (!clues.secrecyMarks.isEmpty())
        print(tr("请核对：文中标有“%1”。").arg(clues.secrecyMarks.join(QStringLiteral("”、“"))) + u'\n');
}

/// The pieces as they are now, each with where else it stands.
void printChanged(workflow::WorkspaceSession &session, const Arguments &arguments)
{
    const auto texts = session.read(workflow::materialTexts).result();
    QJsonArray pieces;
    for (const auto &piece : piecesNamed(session, arguments)) {
        auto json = evidenceJson(piece, texts.value(piece.requirement));
        json.insert(QStringLiteral("usedElsewhere"),
                    QJsonArray::fromStringList(usesElsewhere(session, piece)));
        pieces << json;
    }
    printJson({{"evidence", pieces}});
}

} // namespace

int runEvidenceFacts(const QStringList &words)
{
    const QString title = QStringLiteral("title");
    QList<Option> options{numberOption(), {title, QStringLiteral("TITLE")}, {QStringLiteral("json"), {}}};
    const auto facts = settable();
    for (const auto &fact : facts)
        options << Option{fact.option, QStringLiteral("VALUE")};
    const Arguments arguments(words, options, 1, 1);
    const bool setsTitle = arguments.has(title);
    const bool changes =
        setsTitle || std::any_of(facts.cbegin(), facts.cend(),
                                 [&arguments](const auto &fact) { return arguments.has(fact.option); });
    if (!changes) {
        const auto session = openForReading(arguments);
        QList<FiledEvidence> pieces{pieceNamed(*session, arguments)};
        workflow::lookAgain(pieces, session->objects());
        show(*session, pieces.first(), arguments.has(QStringLiteral("json")));
        return 0;
    }
    const auto session = openForWriting(arguments);
    const auto pieces = piecesNamed(*session, arguments);
    const auto given = factsGiven(arguments, *session);
    if (setsTitle && pieces.size() > 1)
        throw UsageError(tr("--title 一次只能改一份材料的题名。"));
    QList<domain::EvidenceId> ids;
    for (const auto &piece : pieces)
        if (!ids.contains(piece.evidence))
            ids << piece.evidence;
    const auto before = restrictedNow(*session);
    session
        ->write([ids, given, fresh = setsTitle ? std::optional(arguments.text(title)) : std::nullopt](
                    storage::Database &database, const storage::Author &author) {
            if (given != workflow::EvidenceFacts())
                workflow::setEvidenceFacts(database, author, ids, given);
            if (fresh)
                workflow::setEvidenceTitle(database, author, ids.first(), *fresh);
        })
        .waitForFinished();
    auto remarks = remarksOnChange(*session, pieces, given);
    remarks << remarksOnFreed(*session, before);
    remarks << domain::secretWordsRemarks(tr("备注"), given.note.value_or(QString()));
    if (arguments.has(QStringLiteral("json")))
        printChanged(*session, arguments);
    return sayAtEnd({}, remarks);
}

} // namespace taizhang::cli
