#include "ui/evidence/preview/thumbnails.h"

#include "core/workflow/workspace/cache_place.h"
#include "ui/shared/when_done.h"

#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

namespace taizhang::ui {

namespace {

constexpr int edge = 256;
constexpr int together = 100; // milliseconds
constexpr auto idle = std::chrono::seconds(30);

QImage onPaper(const QImage &picture)
{
    QImage sheet(picture.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, picture);
    return sheet;
}

} // namespace

// A cache that cannot be written, or was deleted meanwhile, only costs time.
QImage Thumbnails::findOrMake(evidence::DocumentReader &reader, const Wanted &wanted)
{
    const auto place = [&] {
        return workflow::cachePlace(wanted.folder, wanted.name);
    };
    if (const auto kept = place(); !kept.isEmpty())
        if (QImage picture(kept, "jpeg"); !picture.isNull())
            return picture;
    auto drawn = QFileInfo::exists(wanted.file)
                     ? reader.draw({wanted.file, wanted.pdf, edge}, m_drawing.untilGone()).page.image
                     : QImage();
    if (drawn.height() > edge)
        drawn = drawn.scaledToHeight(edge, Qt::SmoothTransformation);
    auto picture = drawn.isNull() ? QImage() : onPaper(drawn);
    // Drawing takes a while, in which the ledger may have been moved away.
    const auto kept = picture.isNull() ? QString() : place();
    if (kept.isEmpty())
        return picture;
    if (QSaveFile file(kept); file.open(QIODevice::WriteOnly) && picture.save(&file, "jpeg", 80))
        file.commit();
    return picture;
}

Thumbnails::Thumbnails(const workflow::WorkspaceSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_drawing(evidence::DocumentReader::Haste::None)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_drawing.rest(); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(together);
    connect(&m_pause, &QTimer::timeout, this, &Thumbnails::made);
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
    m_idle.start();
    const Wanted wanted{m_session.objects().pathOf(sha256),
                        piece.mediaType == QLatin1String("application/pdf"), m_session.folder(),
                        QStringLiteral("thumbnails/%1/%2.jpg").arg(sha256.first(2), sha256)};
    whenEnded(m_drawing.run([this, wanted](auto &reader) { return findOrMake(reader, wanted); }), this,
              [this, sha256](const QFuture<QImage> &ended) {
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
