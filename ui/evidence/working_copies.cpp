#include "ui/evidence/working_copies.h"

#include "core/domain/error.h"
#include "core/domain/evidence/piece_title.h"
#include "core/domain/file_names.h"
#include "core/evidence/object_look.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtConcurrentRun>

namespace taizhang::ui {

using domain::Error;
using storage::FiledEvidence;

namespace {

QString makeCopy(const evidence::ObjectStore *objects, const QString &sha256, const QString &folder,
                 const QString &name)
{
    auto target = folder + QLatin1Char('/') + name;
    if (!folder.isEmpty() && QFileInfo::exists(target))
        return target;
    const auto condition = evidence::lookAt(*objects, sha256);
    if (condition == evidence::ObjectCondition::Altered)
        throw Error(
            CopiesMimeData::tr("材料“%1”的文件在台账里被换成了指向别处的链接，没有打开，其他材料不受影响："
                               "请先检查台账，再从备份恢复。")
                .arg(name));
    if (condition == evidence::ObjectCondition::Missing)
        throw Error(CopiesMimeData::tr(
                        "材料“%1”的文件丢失，打不开，登记信息和其他材料不受影响：请从原处找回后重新添加。")
                        .arg(name));
    const auto part = folder + QStringLiteral("/.part");
    QFile source(objects->pathOf(sha256));
    if (folder.isEmpty() || !QDir().mkpath(folder) || (QFile::exists(part) && !QFile::remove(part)) ||
        !source.copy(part) ||
        !QFile::setPermissions(part, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup) ||
        !QFile::rename(part, target))
        throw Error(CopiesMimeData::tr(
                        "无法为材料“%1”准备副本，台账内容不受影响：请检查系统临时文件夹的剩余空间后重试。")
                        .arg(name),
                    source.errorString());
    return target;
}

} // namespace

WorkingCopies::WorkingCopies(const evidence::ObjectStore &objects) : m_objects(objects)
{
    // One at a time, so that two requests for the same piece do not write the same file.
    m_pool.setMaxThreadCount(1);
}

WorkingCopies::~WorkingCopies()
{
    m_pool.waitForDone();
}

QString WorkingCopies::nameFor(const FiledEvidence &piece, const QString &sender)
{
    const auto ending = QFileInfo(piece.name).suffix();
    const auto title = domain::titleWithoutEnding(piece);
    const auto tail = ending.isEmpty() ? QString() : QLatin1Char('.') + ending;
    const auto whose = sender.isEmpty() ? QString() : sender + QLatin1Char(' ');
    return domain::legalFileName(piece.number + QLatin1Char(' ') + whose + title + tail);
}

void WorkingCopies::prepare()
{
    if (!m_folder)
        m_folder.emplace();
}

QFuture<QString> WorkingCopies::copyOf(const FiledEvidence &piece, const QString &sender)
{
    prepare();
    // A folder for each content: after a removal, a number comes back with another file.
    return QtConcurrent::run(&m_pool, makeCopy, &m_objects, piece.sha256,
                             m_folder->isValid() ? m_folder->filePath(piece.sha256.left(16)) : QString(),
                             nameFor(piece, sender));
}

CopiesMimeData::CopiesMimeData(QList<QFuture<QString>> copies, QString text)
    : m_copies(std::move(copies)), m_text(std::move(text))
{
}

QStringList CopiesMimeData::formats() const
{
    QStringList formats;
    if (!m_copies.isEmpty())
        formats << QStringLiteral("text/uri-list");
    if (!m_text.isEmpty())
        formats << QStringLiteral("text/plain");
    return formats;
}

bool CopiesMimeData::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QVariant CopiesMimeData::retrieveData(const QString &type, QMetaType preferred) const
{
    if (type == QStringLiteral("text/plain") && !m_text.isEmpty())
        return m_text;
    if (type != QStringLiteral("text/uri-list"))
        return QMimeData::retrieveData(type, preferred);
    QVariantList urls;
    for (const auto &copy : m_copies) {
        try {
            if (const auto path = copy.result(); !path.isEmpty())
                urls << QUrl::fromLocalFile(path);
        } catch (const Error &) {
            // The pane waits for the same copies and reports the failure.
        }
    }
    return urls;
}

} // namespace taizhang::ui
