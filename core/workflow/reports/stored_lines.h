#pragma once

#include <QStringList>

namespace taizhang::workflow {

/// The lines of the file as they are to be stored: where one is as it was printed before, what it was printed
/// from (a line with marks for citations, say) stays as it is; in others a citation becomes its mark again.
/// What is printed below the text and is not of it is left out.
/// `before` and `after` are the lines as they were printed and as the file has them.
QString storedText(const QString &stored, QStringList before, QStringList after);

} // namespace taizhang::workflow
