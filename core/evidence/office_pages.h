#pragma once

#include "core/platform/progress.h"

#include <QList>
#include <QString>

#include <chrono>

namespace taizhang::evidence {

/// A Word, Excel or WPS file to be made into pages, and what came of it.
struct OfficeFile
{
    QString path;      ///< in the store
    QString name;      ///< as it came in; its ending tells what it is
    QString pdf;       ///< the result; empty when there is none
    bool late = false; ///< given up for taking too long
};

/// LibreOffice's program; empty when it is not installed.
QString officeProgram();

/// Whether LibreOffice is asked for a file of this kind.
bool isOfficeFile(const QString &mediaType, const QString &name);

/// Lets LibreOffice make PDFs of files in `scratch`, several in one go, and each that came to nothing once
/// more by itself. It has a profile of its own, runs no macro and follows no link to elsewhere, and ends with
/// all it started when it takes longer than `patience` for a file. Throws Cancelled; a file that fails has no
/// `pdf`.
void makeOfficePages(QList<OfficeFile> &files, const QString &program, const QString &scratch,
                     std::chrono::milliseconds patience, const platform::Progress &progress);

} // namespace taizhang::evidence
