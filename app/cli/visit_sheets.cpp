#include "core/workflow/visit/visit_sheets.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/storage/history/journal.h"
#include "core/workflow/workspace/export_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace taizhang::cli {

namespace {

int write(const workflow::VisitSheet &sheet, const QString &file)
{
    for (const auto &remark : workflow::writeVisitSheet(sheet, file))
        complain(remark);
    print(domain::shownName(QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath())) +
          QLatin1Char('\n'));
    return 0;
}

/// The sheet that `read` makes of the ledger, to the file of --out.
template <class Read>
int writeSheet(const Arguments &arguments, Read read)
{
    const auto file = arguments.required(QStringLiteral("out"));
    const auto session = openForReading(arguments);
    return write(session->read(std::move(read)).result(), file);
}

} // namespace

int runSummary(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("out"), QStringLiteral("F.pdf|F.xlsx")}}, 1, 1);
    return writeSheet(arguments, [](storage::Database &database) {
        return workflow::summaryOf(database, QDate::currentDate());
    });
}

int runProof(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("indicator"), QStringLiteral("N")},
                               {QStringLiteral("out"), QStringLiteral("F.pdf|F.xlsx")}},
                              1, 1);
    const auto indicator = arguments.requiredNumber(QStringLiteral("indicator"));
    return writeSheet(arguments, [indicator](storage::Database &database) {
        return workflow::proofOf(database, indicator, QDate::currentDate());
    });
}

int runHandIn(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("indicators"), QStringLiteral("20,46")},
                               {QStringLiteral("out"), QStringLiteral("F.pdf|F.xlsx")}},
                              1, 1);
    const auto indicators = arguments.numbers(QStringLiteral("indicators"));
    return writeSheet(arguments, [indicators](storage::Database &database) {
        return workflow::handInOf(database, indicators, QDate::currentDate());
    });
}

int runCallBack(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("out"), QStringLiteral("F.pdf|F.xlsx")},
                               {QStringLiteral("to"), QStringLiteral("PERSON")},
                               {QStringLiteral("reason"), QStringLiteral("TEXT")}},
                              1, 1);
    const auto file = arguments.required(QStringLiteral("out"));
    const bool isMasked = !arguments.has(QStringLiteral("to")) && !arguments.has(QStringLiteral("reason"));
    const auto session = isMasked ? openForReading(arguments) : openForWriting(arguments);
    const Stoppable stop;
    const auto source =
        workflow::readCallBackSource(*session, QCoreApplication::applicationFilePath(), stop.progress());
    const report::HandOut handOut{arguments.text(QStringLiteral("to")),
                                  arguments.text(QStringLiteral("reason"))};
    const auto sheet =
        workflow::callBackOf(source, isMasked ? std::nullopt : std::optional(handOut), QDate::currentDate());
    if (isMasked)
        return write(sheet, file);
    workflow::refuseUnlessWritableTo(file);
    // Recorded before anybody sees a number.
    const auto step = session
                          ->write([&](storage::Database &database, const storage::Author &author) {
                              return workflow::handOutCallBackList(database, author, source.filings,
                                                                   arguments.text(QStringLiteral("to")),
                                                                   arguments.text(QStringLiteral("reason")));
                          })
                          .result();
    try {
        return write(sheet, file);
    } catch (const domain::Error &) { // nobody got it
        session
            ->write([step](storage::Database &database, const storage::Author &author) {
                return storage::revert(database, author, step, tr("回访名单没有写出，撤销登记"));
            })
            .waitForFinished();
        throw;
    }
}

} // namespace taizhang::cli
