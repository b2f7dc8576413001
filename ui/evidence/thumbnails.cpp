#include "ui/evidence/thumbnails.h"

#include "core/formats/small_picture.h"
#include "ui/evidence/pdf_preview.h"
#include "ui/shared/when_done.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace taizhang::ui {

namespace {

constexpr int edge = 256;
constexpr int together = 100; // milliseconds

QImage pictureOf(const QString &path, bool pdf)
{
    if (!pdf)
        return QImage::fromData(formats::smallPicture(path, edge), "jpeg");
    const auto page = renderPdfPage(path, 0, edge).image;
    return page.height() > edge ? page.scaledToHeight(edge, Qt::SmoothTransformation) : page;
}

// A cache that cannot be written, or was deleted meanwhile, only costs time.
QImage findOrMake(const QString &path, bool pdf, const QString &kept)
{
    if (auto picture = kept.isEmpty() ? QImage() : QImage(kept, "jpeg"); !picture.isNull())
        return picture;
    const auto picture = QFileInfo::exists(path) ? pictureOf(path, pdf) : QImage();
    if (picture.isNull() || kept.isEmpty() || !QDir().mkpath(QFileInfo(kept).path()))
        return picture;
    if (QSaveFile file(kept); file.open(QIODevice::WriteOnly) && picture.save(&file, "jpeg", 80))
        file.commit();
    return picture;
}

} // namespace

Thumbnails::Thumbnails(const evidence::ObjectStore &objects, QString folder, QObject *parent)
    : QObject(parent), m_objects(objects), m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(together);
    connect(&m_pause, &QTimer::timeout, this, &Thumbnails::made);
}

Thumbnails::~Thumbnails()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool Thumbnails::canHave(const storage::FiledEvidence &piece)
{
    return !piece.sha256.isEmpty() && (piece.mediaType.startsWith(QLatin1String("image/")) ||
                                       piece.mediaType == QLatin1String("application/pdf"));
}

QPixmap Thumbnails::of(const storage::FiledEvidence &piece)
{
    const auto &sha256 = piece.sha256;
    if (const auto found = m_pictures.constFind(sha256); found != m_pictures.cend())
        return *found;
    if (!canHave(piece) || m_asked.contains(sha256))
        return {};
    m_asked << sha256;
    const auto kept = m_folder.isEmpty()
                          ? QString()
                          : QStringLiteral("%1/%2/%3.jpg").arg(m_folder, sha256.first(2), sha256);
    whenEnded(QtConcurrent::run(&m_pool, findOrMake, m_objects.pathOf(sha256),
                                piece.mediaType == QLatin1String("application/pdf"), kept),
              this, [this, sha256](const QFuture<QImage> &ended) {
                  if (ended.resultCount() > 0)
                      take(sha256, ended.result());
              });
    return {};
}

void Thumbnails::take(const QString &sha256, const QImage &picture)
{
    if (picture.isNull())
        return;
    m_asked.remove(sha256);
    m_pictures.insert(sha256, QPixmap::fromImage(picture));
    m_pause.start();
}

} // namespace taizhang::ui
