#include "ui/evidence/preview/full_review.h"

#include "ui/evidence/evidence_view.h"
#include "ui/evidence/piece_opener.h"
#include "ui/evidence/preview/full_view.h"
#include "ui/shared/ledger.h"

#include <tuple>

namespace taizhang::ui {

using storage::FiledEvidence;

namespace {

qsizetype placeOf(const QList<FiledEvidence> &pieces, const std::optional<FiledEvidence> &piece)
{
    const auto found = std::find_if(pieces.cbegin(), pieces.cend(), [&](const FiledEvidence &other) {
        return piece && other.filing == piece->filing;
    });
    return found == pieces.cend() ? 0 : found - pieces.cbegin();
}

// As far as full screen shows it.
bool sameToSee(const QList<FiledEvidence> &left, const QList<FiledEvidence> &right)
{
    const auto seen = [](const FiledEvidence &piece) {
        return std::tie(piece.filing, piece.number, piece.title, piece.sha256, piece.ownDate, piece.note,
                        piece.restricted, piece.personalData);
    };
    return std::equal(
        left.cbegin(), left.cend(), right.cbegin(), right.cend(),
        [&](const FiledEvidence &one, const FiledEvidence &other) { return seen(one) == seen(other); });
}

} // namespace

FullReview::FullReview(Ledger &ledger, PieceOpener &opener, QWidget *window)
    : QObject(window), m_ledger(ledger), m_opener(opener), m_window(window)
{
}

QList<FiledEvidence> FullReview::pieces() const
{
    if (!m_ofList)
        return m_ledger.currentEvidence();
    return m_list ? m_list->pieces() : QList<FiledEvidence>();
}

void FullReview::followList(bool list, const QList<QAction *> &steps)
{
    m_ofList = list;
    m_steps = steps;
}

void FullReview::start()
{
    if (m_view)
        return m_view->activateWindow();
    m_view = new FullView(m_ledger, m_window);
    connect(m_view, &FullView::passedEnd, this, &FullReview::passEnd);
    connect(m_view, &FullView::openWanted, this, [this] {
        if (const auto piece = m_view->piece())
            m_opener.open(*piece);
    });
    connect(m_view, &FullView::left, this, &FullReview::leave);
    m_view->offer(m_steps);
    const auto all = pieces();
    m_view->setPieces(all, placeOf(all, m_list ? m_list->currentPiece() : std::nullopt), m_words);
    m_view->showFullScreen();
}

void FullReview::passEnd(int by)
{
    if (!m_ofList)
        return m_view->sayEnd(by);
    const auto before = m_place;
    m_direction = by;
    emit nextPlaceWanted(by);
    if (m_view && m_place == before && !m_awaited) {
        m_direction = 0;
        m_view->sayEnd(by);
    }
}

void FullReview::await()
{
    m_awaited = true;
}

void FullReview::follow(std::optional<domain::RequirementId> place, const QString &words)
{
    m_awaited = false;
    m_words = words;
    const bool another = std::exchange(m_place, place) != place;
    if (!m_view)
        return;
    const auto all = pieces();
    if (another && m_ofList)
        m_view->setPieces(all, std::exchange(m_direction, 0) < 0 ? all.size() - 1 : 0, words);
    else if (!sameToSee(all, m_view->pieces()))
        m_view->setPieces(all, placeOf(all, m_view->piece()), words);
}

void FullReview::leave()
{
    if (const auto piece = m_view->piece())
        emit leftAt(*piece);
    m_view = nullptr;
    m_window->window()->activateWindow();
}

} // namespace taizhang::ui
