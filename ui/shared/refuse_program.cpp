#include "ui/shared/refuse_program.h"

#include "core/domain/error.h"
#include "core/domain/evidence/risky_files.h"
#include "core/formats/files/media_type.h"

#include <QFile>
#include <QFileInfo>

namespace taizhang::ui {

void refuseProgram(const QString &path)
{
    QFile file(path);
    const auto name = QFileInfo(path).fileName();
    const auto type =
        file.open(QIODevice::ReadOnly) ? formats::programType(file, name).value_or(QString()) : QString();
    if (const auto why = domain::whyNotOpened(type, name); !why.isEmpty())
        throw domain::Error(why);
}

} // namespace taizhang::ui
