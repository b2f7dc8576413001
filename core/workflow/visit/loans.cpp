#include "core/workflow/visit/loans.h"

#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/paper/sent_set.h"
#include "core/workflow/tr.h"

#include <QHash>

#include <QSet>
#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using storage::Author;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;
using storage::LoanId;

namespace {

QHash<FilingId, storage::SetPiece> piecesByFiling(Database &database)
{
    QHash<FilingId, storage::SetPiece> pieces;
    for (const auto &piece : storage::evidenceSet(database))
        pieces.insert(piece.filing, piece);
    return pieces;
}

void refuseWhatIsOut(Database &database, const QList<FilingId> &filings)
{
    QHash<FilingId, QString> out;
    for (const auto &loan : storage::loans(database))
        if (loan.isOut())
            out.insert(loan.filing, loan.person);
    const auto lent = std::find_if(filings.cbegin(), filings.cend(),
                                   [&](const FilingId filing) { return out.contains(filing); });
    if (lent == filings.cend())
        return;
    const auto pieces = piecesByFiling(database);
    const auto piece = pieces.constFind(*lent);
    const auto name = piece == pieces.cend() ? tr("其中一份材料")
                                             : QStringLiteral("%1“%2”").arg(piece->number, piece->title);
    throw Error(tr("%1已经调给%2，还没有归还，没有登记调卷：请先登记归还，或去掉这一份。")
                    .arg(name, out.value(*lent)));
}

QString record(Database &database, const Author &author, const QString &title, const QList<FilingId> &filings,
               const QString &person, const QString &note)
{
    ChangeGroup step(database, author, title);
    for (const auto filing : filings) {
        const auto loan = step.insert(Entity::Loan, {{QStringLiteral("filing_id"), filing.value()},
                                                     {QStringLiteral("lent_at"), step.now()},
                                                     {QStringLiteral("note"), note}});
        step.insert(Entity::LoanBorrower,
                    {{QStringLiteral("loan_id"), loan}, {QStringLiteral("person"), person}});
    }
    return step.commit();
}

} // namespace

QString lend(Database &database, const Author &author, const QList<FilingId> &filings, const QString &person,
             const QString &note)
{
    const auto who = oneLine(person);
    if (!saysSomething(who))
        throw Error(tr("没有写调给谁，没有登记调卷：请填写调卷人。"));
    refuseWhatIsOut(database, filings);
    return record(database, author, tr("调卷 %1 份").arg(filings.size()), filings, who, oneLine(note));
}

QString takeBack(Database &database, const Author &author, const QList<LoanId> &loans)
{
    QSet<LoanId> out;
    for (const auto &loan : storage::loans(database))
        if (loan.isOut())
            out.insert(loan.id);
    ChangeGroup step(database, author, tr("归还 %1 份").arg(loans.size()));
    for (const auto loan : loans)
        if (out.contains(loan))
            step.set(Entity::Loan, loan.value(), {{QStringLiteral("returned_at"), step.now()}});
    return step.commit();
}

QString handOutCallBackList(Database &database, const Author &author, const QList<FilingId> &filings,
                            const QString &person, const QString &reason)
{
    const auto who = oneLine(person);
    const auto why = oneLine(reason);
    if (!saysSomething(who) || !saysSomething(why))
        throw Error(
            tr("没有写交给谁、为什么，没有做出带全部号码的回访名单：请填写领取人和理由，或做遮去号码的。"));
    const auto note = QStringLiteral("回访名单：") + why;
    auto fresh = filings;
    for (const auto &loan : storage::loans(database))
        if (loan.isOut() && loan.person == who && loan.note == note)
            fresh.removeAll(loan.filing);
    return record(database, author, tr("做回访名单，写明全部号码：%1").arg(why), fresh, who, note);
}

QList<Loan> readLoans(Database &database)
{
    const auto pieces = piecesByFiling(database);
    const SentPlaces places(database);
    QList<Loan> loans;
    for (const auto &row : storage::loans(database)) {
        Loan loan{row, std::nullopt};
        if (const auto piece = pieces.constFind(row.filing); piece != pieces.cend()) {
            loan.piece = *piece;
            loan.where = places.words(*piece);
        }
        loans << loan;
    }
    return loans;
}

} // namespace taizhang::workflow
