#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/platform/path_bytes.h"
#include "core/platform/standard_streams.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

using namespace taizhang;
using namespace taizhang::cli;

namespace {

QList<Verb> verbs()
{
    const QString requirementUsage(
        QStringLiteral(" DIR --indicator N [--row R] --material M --unit U [--period YEAR]"));
    return {
        {{"new"}, "new DIR", false, runNew},
        {{"table"}, "table DIR [--json]", false, runTable},
        {{"show"}, "show DIR --indicator N [--json]", false, runShow},
        {{"evidence", "add"},
         "evidence add DIR --indicator N [--row R] --material M [--unit U [--period YEAR] [--submit]] "
         "[--not-secret] [--restricted] "
         "FILE…|--url "
         "ADDRESS "
         "[--title T] [--capture FILE [--captured TIME]]|--note TEXT [--title T]|--scan FILE [--title "
         "T]|--thing TITLE",
         false,
         runEvidenceAdd},
        {{"evidence", "move"},
         "evidence move DIR --number 046-2-01[,…] --indicator N [--row R] --material M [--unit U [--period "
         "YEAR]]",
         false,
         runEvidenceMove},
        {{"evidence", "addresses"}, "evidence addresses DIR --out F.pdf|F.xlsx", true, runEvidenceAddresses},
        {{"evidence", "links"}, "evidence links DIR [--check] [--json]", false, runEvidenceLinks},
        {{"evidence", "keep"},
         "evidence keep DIR --number 046-2-01[,…] --keeping bound|boxed|on_site [--place PLACE] [--keeper "
         "NAME]",
         false,
         runEvidenceKeep},
        {{"evidence", "facts"},
         "evidence facts DIR --number 046-2-01[,…] [--title TITLE] [--date DATE] [--document-number NUMBER] "
         "[--source U] [--remark TEXT] [--captured TIME] [--personal yes|no] [--restricted yes|no] [--json]",
         false,
         runEvidenceFacts},
        {{"evidence", "remove"}, "evidence remove DIR --number 046-2-01[,…]", false, runEvidenceRemove},
        {{"evidence", "list"}, "evidence list DIR [--json]", false, runEvidenceList},
        {{"evidence", "propose"},
         "evidence propose DIR [--apply [--submit]] [--json] FILE|FOLDER|ARCHIVE…",
         false,
         runEvidencePropose},
        {{"evidence", "export"},
         "evidence export DIR --out DIR2 [--indicator N] [--section S] [--unit U] [--json]",
         false,
         runEvidenceExport},
        {{"evidence", "versions"},
         "evidence versions DIR --number 046-2-01 [--json]",
         false,
         runEvidenceVersions},
        {{"evidence", "replace"},
         "evidence replace DIR --number 046-2-01 [--capture [--captured TIME]|--redacted] [--not-secret] "
         "FILE",
         false,
         runEvidenceReplace},
        {{"evidence", "bin"}, "evidence bin DIR [--json]", false, runEvidenceBin},
        {{"evidence", "put-back"}, "evidence put-back DIR --filing ID[,…]", false, runEvidencePutBack},
        {{"evidence", "restore-file"}, "evidence restore-file DIR FILE…", false, runEvidenceRestoreFile},
        {{"evidence", "text"}, "evidence text DIR --number 046-2-01 [--json]", false, runEvidenceText},
        {{"material", "set"},
         "material set DIR --indicator N [--row R] --material M --state collected|missing|nil|na [--reason "
         "TEXT]",
         false,
         runMaterialSet},
        {{"report", "set"},
         "report set DIR --indicator N [--row R] --point P --text-file F [--unit U]",
         false,
         runReportSet},
        {{"report", "stage"},
         "report stage DIR --indicator N [--row R] [--unit U] [--stage 起草|审签|盖章|扫描件回收] [--json]",
         false,
         runReportStage},
        {{"report", "figure"},
         "report figure DIR --indicator N [--figure K --value TEXT [--source TEXT]] [--json]",
         false,
         runReportFigure},
        {{"report", "serve"},
         "report serve DIR --indicator N [--row R] [--with 31,54-2|--alone] [--json]",
         false,
         runReportServe},
        {{"report", "export"},
         "report export DIR --indicator N [--row R] [--unit U] --out F.pdf|docx|html|txt|--all --out DIR2 "
         "[--format pdf|docx|html|txt]",
         true,
         runReportExport},
        {{"booklet"},
         "booklet DIR --out DIR2 [--sections 1,4 | --indicators 20,46] [--duplex] [--volume-pages N] "
         "[--supplement] [--errata] [--json]",
         true,
         runBooklet},
        {{"index"}, "index DIR --out F.pdf|F.xlsx", true, runIndex},
        {{"report", "import"},
         "report import DIR FILE.docx [--indicator N [--row R] [--unit U]] [--points 1,3] [--not-secret] "
         "[--dry-run] "
         "[--json]",
         false,
         runReportImport},
        {{"progress"}, "progress DIR [--by section|unit] [--json]", false, runProgress},
        {{"freeze"},
         "freeze DIR --title TEXT [--date 2024-05-31] [--note TEXT] [--booklet DIR2 [--supplement]] "
         "[--json] | --list [--json]",
         true,
         runFreeze},
        {{"bulletin"}, "bulletin DIR --out F.pdf|F.xlsx", true, runBulletin},
        {{"inspector"},
         "inspector DIR --out DIR2|F.zip [--sections 1,4] [--indicators 20,46] [--json]",
         true,
         runInspector},
        {{"summary"}, "summary DIR --out F.pdf|F.xlsx", true, runSummary},
        {{"proof"}, "proof DIR --indicator N --out F.pdf|F.xlsx", true, runProof},
        {{"hand-in"}, "hand-in DIR [--indicators 20,46] --out F.pdf|F.xlsx", true, runHandIn},
        {{"call-back"}, "call-back DIR --out F.pdf|F.xlsx [--to PERSON --reason TEXT]", true, runCallBack},
        {{"amend"},
         "amend DIR --indicator N [--short-name NAME] [--correct PRINTED=CORRECTED] [--proposed] [--json]",
         false,
         runAmend},
        {{"units", "list"}, "units list DIR [--json]", false, runUnitsList},
        {{"units", "import"}, "units import DIR FILE.csv|xlsx [--dry-run] [--json]", false, runUnitsImport},
        {{"units", "alias"}, "units alias DIR --unit U --alias NAME", false, runUnitsAlias},
        {{"units", "retire"}, "units retire DIR --unit U", false, runUnitsRetire},
        {{"group", "show"}, "group show DIR --group G [--json]", false, runGroupShow},
        {{"group", "set"}, "group set DIR --group G --members A,B,…", false, runGroupSet},
        {{"assign"},
         "assign DIR --indicator N [--row R] --material M --unit U|--group G [--years 2022,2023] [--count N] "
         "[--due DATE]   (--count, --due: also of what is assigned already)",
         false,
         runAssign},
        {{"due"}, "due DIR --date DATE [--indicator N] [--section S] [--unit U]", false, runDue},
        {{"requirement", "set"},
         "requirement set" + requirementUsage +
             " [--note TEXT] [--office TEXT] [--handler NAME] [--telephone NUMBER]",
         false,
         runRequirementSet},
        {{"submit"}, "submit" + requirementUsage, false, runSubmit},
        {{"lead-review"}, "lead-review" + requirementUsage, false, runLeadReview},
        {{"accept"}, "accept" + requirementUsage, false, runAccept},
        {{"return"}, "return" + requirementUsage + " --reason TEXT", false, runReturn},
        {{"nil"}, "nil" + requirementUsage, false, runNil},
        {{"na"}, "na" + requirementUsage + " --reason TEXT", false, runNotApplicable},
        {{"reopen"}, "reopen" + requirementUsage, false, runReopen},
        {{"withdraw"}, "withdraw" + requirementUsage, false, runWithdraw},
        {{"requirements", "import"},
         "requirements import DIR FILE.xlsx|FILE.csv [--dry-run] [--json]",
         false,
         runRequirementsImport},
        {{"requirements"},
         "requirements DIR [--unit U] [--indicator N] [--section S] [--json]",
         false,
         runRequirements},
        {{"remind"},
         "remind DIR --out DIR2 [--format pdf|txt|xlsx] [--unit U] [--kind "
         "prompt|reminder|supervision|circular|assignment|receipt] [--reply-by DATE] [--record]",
         true,
         runRemind},
        {{"backup"}, "backup DIR [--to DIR2] [--list] [--json]", false, runBackup},
        {{"restore"}, "restore BACKUP DIR [--in-place] [--json]", false, runRestore},
        {{"history"}, "history DIR [--indicator N] [--limit N] [--json]", false, runHistory},
        {{"search"}, "search DIR WORDS… [--most N] [--json]", false, runSearch},
        {{"read-text"}, "", false, runReadText},
        {{"check"}, "check DIR [--json] [--repair]", false, runCheck},
    };
}

QString usage()
{
    auto text = tr("用法：taizhang 命令 台账文件夹 [选项]") + QLatin1Char('\n');
    for (const auto &verb : verbs())
        if (!verb.usage.isEmpty())
            text += QStringLiteral("  taizhang ") + verb.usage + QLatin1Char('\n');
    return text;
}

/// The lines on a verb, or on all that begin with its word, when its only or last word asks for them; empty
/// else. A last word behind an option is that option's value.
QString helpOn(const QList<Verb> &all, const QStringList &words)
{
    if (words.size() < 2)
        return {};
    if (words.last() != QLatin1String("--help") && words.last() != QLatin1String("-h"))
        return {};
    QString text;
    for (const auto &verb : all) {
        const bool named = words.mid(0, verb.words.size()) == verb.words;
        const bool begun = words.size() == 2 && words.first() == verb.words.first();
        const bool isValue = words.size() - 1 > verb.words.size() &&
                             words.at(words.size() - 2).startsWith(QLatin1String("--"));
        if ((named || begun) && !isValue && !verb.usage.isEmpty())
            text += QStringLiteral("  taizhang ") + verb.usage + QLatin1Char('\n');
    }
    return text.isEmpty() ? text : tr("用法：") + QLatin1Char('\n') + text;
}

const Verb *verbFor(const QList<Verb> &all, const QStringList &words)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Verb &verb) {
        return words.mid(0, verb.words.size()) == verb.words;
    });
    return found == all.cend() ? nullptr : &*found;
}

std::unique_ptr<QCoreApplication> makeApplication(bool needsFonts, int &argc, char **argv)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    // No display is wanted, and none may be needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(const QList<Verb> &all, const QStringList &words)
{
    const auto *verb = verbFor(all, words);
    try {
        if (!verb)
            throw UsageError(words.isEmpty()
                                 ? tr("没有给出命令。")
                                 : tr("不认识的命令：%1").arg(words.mid(0, 2).join(QLatin1Char(' '))));
        const auto code = verb->run(words.mid(verb->words.size()));
        if (!allWritten())
            throw domain::Error(
                resultIsStored()
                    ? tr("这一步已经完成并存入台账，只是结果没有全部写出（输出目标已满或已关闭）："
                         "请检查输出位置，不必重做这一步。")
                    : tr("结果没有全部写出（输出目标已满或已关闭），台账没有改动：请检查输出位置后重试。"));
        return code;
    } catch (const UsageError &error) {
        complain(QString::fromUtf8(error.what()) +
                 (verb ? tr(" 用法：taizhang %1").arg(verb->usage) : tr(" 用 taizhang --help 看全部命令。")));
        return 2;
    } catch (const domain::Error &error) {
        complain(error.sentence());
        return 1;
    } catch (const std::exception &error) {
        complain(tr("程序遇到意外情况，这一步没有完成：%1").arg(QString::fromUtf8(error.what())));
        return 1;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    platform::prepareStandardStreams();
    // Standard error carries one line of ours; what Qt says of the surroundings (no XDG_RUNTIME_DIR, …) is
    // for nobody.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg || type == QtCriticalMsg)
            complain(message);
    });
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << platform::pathFromBytes(argv[i]);
    const auto all = verbs();
    const auto *verb = verbFor(all, words);
    // Qt is told of no words at all: -platform and the like are not for scripts to set.
    int one = 1;
    const auto application = makeApplication(verb && verb->needsFonts, one, argv);
    application->setApplicationName(QStringLiteral("taizhang"));
    application->setApplicationVersion(QStringLiteral(TAIZHANG_VERSION));

    if (words == QStringList{QStringLiteral("--help")} || words == QStringList{QStringLiteral("-h")}) {
        print(usage());
        return 0;
    }
    if (const auto asked = helpOn(all, words); !asked.isEmpty()) {
        print(asked);
        return 0;
    }
    if (words == QStringList{QStringLiteral("--version")}) {
        print(QStringLiteral("taizhang " TAIZHANG_VERSION "\n"));
        return 0;
    }
    return run(all, words);
}
