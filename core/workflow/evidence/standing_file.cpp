#include "core/workflow/evidence/standing_file.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/files/media_type.h"
#include "core/formats/pdf/drawn_page.h"
#include "core/formats/pdf/picture_pdf.h"
#include "core/workflow/tr.h"

#include <QFile>
#include <QFileInfo>

namespace taizhang::workflow {

using formats::Readability;

namespace {

formats::Content contentOf(const QString &file, const QString &name)
{
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly))
        return {}; // taking it in says why it cannot be read
    return formats::inspectContent(content, name);
}

} // namespace

void refuseUnshowable(const QString &file)
{
    const auto name = QFileInfo(file).fileName();
    const auto shown = domain::shownName(name);
    auto content = contentOf(file, name);
    if (content.mediaType == QLatin1String("application/pdf") && content.readability == Readability::Ok &&
        !formats::openPdf(file))
        content.readability = Readability::Damaged;
    switch (content.readability) {
    case Readability::Ok:
        break;
    case Readability::Empty:
        throw domain::Error(
            tr("“%1”是空文件（0 字节），没有放入，台账内容没有改动：请换一份有内容的文件。").arg(shown));
    case Readability::Locked:
        throw domain::Error(
            tr("“%1”设有打开密码，不能代替情况说明，没有放入，台账内容没有改动：请换一份没有密码的文件。")
                .arg(shown));
    case Readability::Damaged:
        throw domain::Error(
            tr("“%1”打不开，可能已损坏，没有放入，台账内容没有改动：请换一份可以打开的文件。").arg(shown));
    }
    if (content.mediaType.startsWith(QLatin1String("image/")))
        formats::readScan(file); // says itself why it cannot be shown
}

} // namespace taizhang::workflow
