#pragma once

#include "app/cli/arguments.h"

namespace taizhang::cli {

/// One verb of the command line: its words (evidence add), its usage, and what it does with the words after
/// it.
struct Verb
{
    QStringList words;
    QString usage;
    bool needsFonts; ///< lays out pages, so it wants QtGui
    int (*run)(const QStringList &words);
};

int runNew(const QStringList &words);
int runTable(const QStringList &words);
int runShow(const QStringList &words);
int runEvidenceAdd(const QStringList &words);
int runEvidenceList(const QStringList &words);
int runMaterialSet(const QStringList &words);
int runReportSet(const QStringList &words);
int runReportExport(const QStringList &words);
int runProgress(const QStringList &words);
int runCheck(const QStringList &words);

} // namespace taizhang::cli
