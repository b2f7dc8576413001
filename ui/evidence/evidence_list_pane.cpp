#include "ui/evidence/evidence_list_pane.h"

#include "ui/evidence/evidence_details.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/evidence_words.h"
#include "ui/evidence/piece_words.h"
#include "ui/evidence/preview/preview.h"
#include "ui/evidence/preview/preview_file.h"
#include "ui/evidence/preview/thumbnails.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QDataStream>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>

#include <numeric>

namespace taizhang::ui {

using storage::FiledEvidence;

EvidenceListPane::EvidenceListPane(Ledger &ledger, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_ledger(ledger)
    , m_model(new EvidenceModel(this))
    , m_view(new EvidenceView(*m_model, this))
{
    setObjectName(QStringLiteral("evidenceSplitter"));
    setChildrenCollapsible(false);
    m_model->setThumbnails(*new Thumbnails(m_ledger.session(), this));
    m_view->setMinimumHeight(96);
    makeDetails();
    m_preview = new Preview(m_ledger.errors(), this);
    m_preview->setMinimumHeight(96);
    m_preview->allowRecovery(m_ledger.writable());
    setSizes({grid * 17, grid * 29, grid * 26});
    setStretchFactor(0, 2);
    setStretchFactor(1, 2);
    setStretchFactor(2, 3);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
}

void EvidenceListPane::makeDetails()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("evidenceDetailsArea"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(96);
    m_details = new EvidenceDetails(m_ledger, scroll);
    m_details->setAutoFillBackground(false);
    scroll->setWidget(m_details);
    connect(m_details, &EvidenceDetails::anotherShown, scroll,
            [scroll] { scroll->verticalScrollBar()->setValue(0); });
}

QByteArray EvidenceListPane::savedState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(EvidenceModel::ColumnCount) << m_view->horizontalHeader()->saveState() << saveState()
        << m_isSplitByHand;
    return state;
}

bool EvidenceListPane::restoreSaved(const QByteArray &state)
{
    QByteArray header;
    QByteArray splitter;
    qint32 columns = 0; // those of an older program would be other ones
    QDataStream in(state);
    bool isSplitByHand = false; // nor did an older program say
    in >> columns >> header >> splitter >> isSplitByHand;
    const bool restored = columns == EvidenceModel::ColumnCount &&
                          m_view->horizontalHeader()->restoreState(header) &&
                          (!isSplitByHand || restoreState(splitter));
    m_isSplitByHand = restored && isSplitByHand;
    return restored;
}

void EvidenceListPane::giveListRoom()
{
    const auto heights = sizes();
    const auto all = std::accumulate(heights.cbegin(), heights.cend(), 0);
    if (m_isSplitByHand || all == 0)
        return;
    constexpr int fewest = 2, most = 10;
    const int list = qMin(m_view->heightOf(qBound(fewest, m_model->rowCount(), most)), all * 45 / 100);
    const int rest = all - list;
    setSizes({list, rest / 2, rest - rest / 2});
}

void EvidenceListPane::showPieces(const QList<FiledEvidence> &pieces, bool ofOneUnit,
                                  const QSet<domain::FilingId> &wanted)
{
    QSet<domain::FilingId> chosen;
    for (const auto &piece : m_view->selectedPieces())
        chosen << piece.filing;
    const auto beside = m_view->besideSelected(pieces);
    EvidenceModel::Senders senders;
    for (const auto &piece : pieces)
        if (const auto *asked = m_ledger.roster().requirement(piece.requirement))
            senders.insert(piece.requirement,
                           asked->period.isEmpty()
                               ? m_ledger.roster().unitName(*asked)
                               : tr("%1　%2年").arg(m_ledger.roster().unitName(*asked), asked->period));
    m_model->setPieces(pieces, senders, adviceOf(m_ledger, pieces, QDate::currentDate()));
    m_view->setColumnHidden(EvidenceModel::From, ofOneUnit || senders.isEmpty());
    m_view->selectPieces(wanted.isEmpty() ? chosen : wanted);
    if (m_view->selectedPieces().isEmpty() && !pieces.isEmpty())
        m_view->selectPieces({beside.value_or(pieces.first().filing)});
}

void EvidenceListPane::showPiece(int page)
{
    const auto piece = m_view->currentPiece();
    m_details->setPieces(m_view->selectedPieces(), piece,
                         piece ? adviceOf(m_ledger, {*piece}, QDate::currentDate()).value(piece->filing)
                               : QStringList());
    if (!piece)
        return m_preview->showNothing(tr("选中一份材料，在这里预览。"));
    if (piece->sha256.isEmpty())
        return m_preview->showNothing(withoutFile(*piece));
    m_preview->showFile(previewFileOf(*piece, m_ledger.session().objects(), qMax(0, page - 1)));
}

std::optional<FiledEvidence> EvidenceListPane::pieceUnder(const QPoint &at) const
{
    const bool onPreview = m_preview->isVisible() && m_preview->rect().contains(m_preview->mapFrom(this, at));
    return onPreview ? m_view->currentPiece() : m_view->pieceAt(m_view->mapFrom(this, at));
}

} // namespace taizhang::ui
