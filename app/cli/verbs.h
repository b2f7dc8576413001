#pragma once

#include "app/cli/arguments.h"

namespace taizhang::cli {

/// One verb of the command line: its words (evidence add), its usage, and what it does with the words after
/// it.
struct Verb
{
    QStringList words;
    QString usage;
    const char *purpose; ///< Chinese, to be given to tr()
    bool needsFonts;     ///< lays out pages, so it wants QtGui
    int (*run)(const QStringList &words);
};

/// Verbs of one subject, as the help lists them.
struct VerbGroup
{
    const char *title; ///< Chinese, to be given to tr(); null: not for people, and listed nowhere
    QList<Verb> verbs;
};

QList<VerbGroup> verbGroups();

int runAmend(const QStringList &words);
int runUnitsAlias(const QStringList &words);
int runUnitsRetire(const QStringList &words);
int runNew(const QStringList &words);
int runTable(const QStringList &words);
int runShow(const QStringList &words);
int runEvidenceAdd(const QStringList &words);
int runEvidenceList(const QStringList &words);
int runEvidencePropose(const QStringList &words);
int runEvidenceAddresses(const QStringList &words);
int runEvidenceLinks(const QStringList &words);
int runEvidenceMove(const QStringList &words);
int runEvidenceFacts(const QStringList &words);
int runEvidenceKeep(const QStringList &words);
int runEvidenceRemove(const QStringList &words);
int runEvidenceExport(const QStringList &words);
int runEvidenceVersions(const QStringList &words);
int runEvidenceReplace(const QStringList &words);
int runEvidenceBin(const QStringList &words);
int runEvidencePutBack(const QStringList &words);
int runEvidenceRestoreFile(const QStringList &words);
int runEvidenceText(const QStringList &words);
int runSearch(const QStringList &words);
int runReadText(const QStringList &words);
int runMaterialSet(const QStringList &words);
int runReportSet(const QStringList &words);
int runReportStage(const QStringList &words);
int runReportFigure(const QStringList &words);
int runReportServe(const QStringList &words);
int runReportExport(const QStringList &words);
int runBooklet(const QStringList &words);
int runIndex(const QStringList &words);
int runReportImport(const QStringList &words);
int runProgress(const QStringList &words);
int runFreeze(const QStringList &words);
int runBulletin(const QStringList &words);
int runInspector(const QStringList &words);
int runSummary(const QStringList &words);
int runProof(const QStringList &words);
int runHandIn(const QStringList &words);
int runCallBack(const QStringList &words);
int runUnitsList(const QStringList &words);
int runUnitsImport(const QStringList &words);
int runGroupShow(const QStringList &words);
int runGroupSet(const QStringList &words);
int runAssign(const QStringList &words);
int runWithdraw(const QStringList &words);
int runDue(const QStringList &words);
int runRequirementSet(const QStringList &words);
int runSubmit(const QStringList &words);
int runLeadReview(const QStringList &words);
int runAccept(const QStringList &words);
int runReturn(const QStringList &words);
int runNil(const QStringList &words);
int runNotApplicable(const QStringList &words);
int runReopen(const QStringList &words);
int runRequirements(const QStringList &words);
int runRequirementsImport(const QStringList &words);
int runRemind(const QStringList &words);
int runBackup(const QStringList &words);
int runRestore(const QStringList &words);
int runHistory(const QStringList &words);
int runCheck(const QStringList &words);

} // namespace taizhang::cli
