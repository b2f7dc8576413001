#include "ui/evidence/evidence_pane.h"

#include "core/storage/paper/freeze_repository.h"
#include "core/workflow/workspace/cache_place.h"
#include "ui/evidence/evidence_buttons.h"
#include "ui/evidence/evidence_details.h"
#include "ui/evidence/evidence_model.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/evidence_words.h"
#include "ui/evidence/handing_out.h"
#include "ui/evidence/piece_actions.h"
#include "ui/evidence/piece_opener.h"
#include "ui/evidence/piece_words.h"
#include "ui/evidence/preview/full_review.h"
#include "ui/evidence/preview/preview.h"
#include "ui/evidence/preview/preview_file.h"
#include "ui/evidence/preview/shown_place.h"
#include "ui/evidence/preview/thumbnails.h"
#include "ui/evidence/removed/lost_files.h"
#include "ui/reviewing/reviewing.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_bar.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QDataStream>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

namespace taizhang::ui {

using storage::FiledEvidence;
using workflow::AddedFiles;

namespace {

QString thumbnailFolder(Ledger &ledger)
{
    return workflow::cachePlace(ledger.session(), QStringLiteral("thumbnails"), workflow::CacheKind::Folder);
}

} // namespace

EvidencePane::EvidencePane(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_opener(new PieceOpener(ledger, this))
    , m_actions(new PieceActions(ledger, chooser, runner, *m_opener, this))
    , m_out(new HandingOut(ledger, *m_opener, runner, this))
    , m_heading(new QLabel(this))
    , m_buttons(new EvidenceButtons(this))
    , m_remark(new QLabel(this))
    , m_owing(new NoticeBar("owingWords", {}, this))
    , m_reviewing(new Reviewing(ledger, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("evidencePane"));
    setAcceptDrops(true);
    m_heading->setObjectName(QStringLiteral("evidenceHeading"));
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_remark->setObjectName(QStringLiteral("evidenceRemark"));
    m_empty->setObjectName(QStringLiteral("evidenceEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    for (auto *label : {m_heading, m_remark, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_remark->hide();
    m_owing->setObjectName(QStringLiteral("owingBar"));
    auto *registers =
        m_owing->addButton("registerHere", tr("登记报送"), tr("把这里收到的登记为已报送；可以撤销"));
    connect(registers, &QPushButton::clicked, this,
            [this] { m_reviewing->take(domain::ReviewStep::Submit, m_unregistered); });
    m_owing->hide();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeList());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_buttons);
    layout->addWidget(m_remark);
    layout->addWidget(m_owing);
    layout->addWidget(m_stack, 1);

    connect(m_buttons, &EvidenceButtons::addWanted, this, &EvidencePane::addFiles);
    connect(m_buttons, &EvidenceButtons::openWanted, this, &EvidencePane::openSelected);
    connect(m_buttons, &EvidenceButtons::removeWanted, this, &EvidencePane::removeSelected);
    connectActions();
    auto *pasteKey = new QShortcut(QKeySequence::Paste, this);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, &EvidencePane::paste);
    connect(&m_ledger, &Ledger::currentChanged, this, &EvidencePane::refresh);
    connect(&m_ledger, &Ledger::rosterChanged, this, &EvidencePane::offerRegistering);
    connect(&m_ledger, &Ledger::remarked, this, &EvidencePane::dropHint);
    connect(&m_runner, &ProgressRunner::runningChanged, this, &EvidencePane::dropHint);
    refresh();
}

EvidencePane::~EvidencePane() = default;

void EvidencePane::connectActions()
{
    connect(m_buttons, &EvidenceButtons::entryWanted, this, [this](domain::EvidenceKind kind) {
        if (m_requirement)
            m_actions->addEntry(kind, *m_requirement);
    });
    connect(m_actions, &PieceActions::added, this, &EvidencePane::added);
    connect(m_buttons, &EvidenceButtons::fullViewWanted, this, &EvidencePane::showFull);
    const auto withCurrent = [this](auto act) {
        return [this, act] {
            if (const auto piece = m_view->currentPiece())
                (m_actions->*act)(*piece);
        };
    };
    connect(m_buttons, &EvidenceButtons::replaceWanted, this, withCurrent(&PieceActions::replace));
    connect(m_buttons, &EvidenceButtons::redactionWanted, this, withCurrent(&PieceActions::redact));
    connect(m_buttons, &EvidenceButtons::captureWanted, this, withCurrent(&PieceActions::chooseCapture));
    connect(m_buttons, &EvidenceButtons::versionsWanted, this, withCurrent(&PieceActions::showVersions));
    connect(m_details, &EvidenceDetails::versionsWanted, this, withCurrent(&PieceActions::showVersions));
    const auto keep = [this] {
        m_actions->keep(m_view->selectedPieces());
    };
    connect(m_buttons, &EvidenceButtons::keepingWanted, this, keep);
    connect(m_details, &EvidenceDetails::keepingWanted, this, keep);
    connect(m_buttons, &EvidenceButtons::moveWanted, this,
            [this] { m_actions->move(m_view->selectedPieces()); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_view->selectedPieces().isEmpty())
            m_buttons->menu()->popup(m_view->viewport()->mapToGlobal(at));
    });
}

QWidget *EvidencePane::makeList()
{
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(QStringLiteral("evidenceSplitter"));
    m_splitter->setChildrenCollapsible(false);
    auto *thumbnails = new Thumbnails(m_ledger.session().objects(), thumbnailFolder(m_ledger), this);
    m_model = new EvidenceModel(this);
    m_model->setThumbnails(*thumbnails);
    m_view = new EvidenceView(*m_model, m_splitter);
    m_view->setDragSource([this](const QList<FiledEvidence> &pieces) { return m_out->dragged(pieces); });
    connect(m_view, &EvidenceView::copyWanted, this,
            [this](const QString &text) { m_out->copy(m_view->selectedPieces(), text); });
    m_view->setMinimumHeight(96);
    auto *scroll = new QScrollArea(m_splitter);
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
    m_preview = new Preview(m_ledger.errors(), m_splitter);
    m_preview->setMinimumHeight(96);
    m_splitter->setSizes({grid * 17, grid * 29, grid * 26});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 3);
    connect(m_view, &EvidenceView::pieceChosen, this, &EvidencePane::showPiece);
    connect(m_view, &EvidenceView::openWanted, this, &EvidencePane::openSelected);
    connect(m_view, &EvidenceView::removeWanted, this, &EvidencePane::removeSelected);
    connect(m_preview, &Preview::openWanted, this, &EvidencePane::openSelected);
    m_preview->allowRecovery(m_ledger.writable());
    connect(m_preview, &Preview::recoveryWanted, this, &EvidencePane::recoverCurrent);
    m_full = new FullReview(m_ledger, *m_opener, *m_view, this);
    connect(m_full, &FullReview::nextPlaceWanted, this, &EvidencePane::nextPlaceWanted);
    connect(m_full, &FullReview::leftAt, this, &EvidencePane::returnFrom);
    return m_splitter;
}

QByteArray EvidencePane::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(EvidenceModel::ColumnCount) << m_view->horizontalHeader()->saveState()
        << m_splitter->saveState() << m_isSplitByHand;
    return state;
}

bool EvidencePane::restoreState(const QByteArray &state)
{
    QByteArray header;
    QByteArray splitter;
    qint32 columns = 0; // those of an older program would be other ones
    QDataStream in(state);
    bool isSplitByHand = false; // nor did an older program say
    in >> columns >> header >> splitter >> isSplitByHand;
    const bool restored = columns == EvidenceModel::ColumnCount &&
                          m_view->horizontalHeader()->restoreState(header) &&
                          (!isSplitByHand || m_splitter->restoreState(splitter));
    m_isSplitByHand = restored && isSplitByHand;
    refresh(); // which columns there are is not remembered
    return restored;
}

/// A long list has more room than a short one, until the user has drawn the borders.
void EvidencePane::giveListRoom()
{
    const auto sizes = m_splitter->sizes();
    const auto all = std::accumulate(sizes.cbegin(), sizes.cend(), 0);
    if (m_isSplitByHand || all == 0)
        return;
    constexpr int fewest = 2, most = 10;
    const int list = qMin(m_view->heightOf(qBound(fewest, m_model->rowCount(), most)), all * 45 / 100);
    const int rest = all - list;
    m_splitter->setSizes({list, rest / 2, rest - rest / 2});
}

void EvidencePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveListRoom();
}

void EvidencePane::showMaterial(qint64 requirementId)
{
    m_requirement = domain::RequirementId::parse(requirementId);
    m_nothing = false;
    m_remark->hide();
    refresh();
}

void EvidencePane::awaitPlace()
{
    m_requirement.reset();
    m_full->await();
    m_buttons->allowAdding(false);
    emit canAddChanged(false);
}

void EvidencePane::reveal(domain::FilingId filing, int page)
{
    m_wanted = filing;
    m_shownPage = {filing, page};
    refresh();
}

void EvidencePane::showFull()
{
    if (m_ledger.currentEvidence().isEmpty())
        return remark(tr("这一项还没有材料，没有可以全屏查看的。"));
    m_full->start();
}

void EvidencePane::followList(bool list, const QList<QAction *> &steps)
{
    m_full->followList(list, steps);
}

void EvidencePane::returnFrom(const FiledEvidence &piece)
{
    const auto &shown = m_model->pieces();
    const bool here = std::any_of(shown.cbegin(), shown.cend(),
                                  [&](const FiledEvidence &other) { return other.filing == piece.filing; });
    reveal(piece.filing, 0);
    if (!here)
        emit placeWanted(piece.requirement);
}

void EvidencePane::showNothing()
{
    m_requirement.reset();
    m_nothing = true;
    m_remark->hide();
    refresh();
}

void EvidencePane::refresh()
{
    if (const auto number = m_ledger.current().number; std::exchange(m_indicator, number) != number)
        m_remark->hide();
    dropRemark();
    const auto place = placeOf(m_ledger, m_requirement);
    if (place.material == nullptr)
        m_requirement.reset();
    QList<FiledEvidence> pieces;
    for (const auto &piece : m_ledger.currentEvidence())
        if (!m_nothing && isShownAt(place, piece, m_ledger))
            pieces << piece;

    QSet<domain::FilingId> chosen;
    for (const auto &piece : m_view->selectedPieces())
        chosen << piece.filing;
    const auto beside = m_view->besideSelected(pieces);
    EvidenceModel::Senders senders;
    for (const auto &piece : std::as_const(pieces))
        if (const auto *asked = m_ledger.roster().requirement(piece.requirement))
            senders.insert(piece.requirement,
                           asked->period.isEmpty()
                               ? m_ledger.roster().unitName(*asked)
                               : tr("%1　%2年").arg(m_ledger.roster().unitName(*asked), asked->period));
    m_model->setPieces(pieces, senders, adviceOf(m_ledger, pieces, QDate::currentDate()));
    // Of one unit's pieces the heading says whose they are.
    m_view->setColumnHidden(EvidenceModel::From, place.asked != nullptr || senders.isEmpty());
    QSet<domain::FilingId> fresh;
    for (const auto &piece : std::as_const(pieces))
        if (m_justAdded.contains(piece.number))
            fresh << piece.filing;
    if (!fresh.isEmpty())
        m_justAdded.clear();
    m_view->selectPieces(fresh.isEmpty() ? chosen : fresh);
    if (m_wanted && std::any_of(pieces.cbegin(), pieces.cend(),
                                [this](const FiledEvidence &piece) { return piece.filing == m_wanted; })) {
        m_view->selectPieces({*m_wanted});
        m_wanted.reset();
        m_view->setFocus(Qt::OtherFocusReason);
    }
    if (m_view->selectedPieces().isEmpty() && !pieces.isEmpty())
        m_view->selectPieces({beside.value_or(pieces.first().filing)});

    m_heading->setText(m_nothing ? tr("材料") : headingOf(m_ledger, place));
    m_heading->setToolTip(place.material == nullptr ? QString() : place.material->material.text.simplified());
    m_empty->setText(m_nothing ? tr("在列表里选一行，这里显示它的材料。") : whatToDo(m_ledger, place));
    m_stack->setCurrentIndex(pieces.isEmpty() ? 0 : 1);
    giveListRoom();
    showPiece();
    offerRegistering();
    readFrozen();
    m_full->follow(m_requirement, m_heading->text());
    findLost(*m_model, m_ledger.session().objects(), m_ledger.errors());
    const bool canAdd = m_requirement && m_ledger.writable();
    m_buttons->allowAdding(canAdd);
    emit canAddChanged(canAdd);
}

void EvidencePane::readFrozen()
{
    auto frozen = m_ledger.session().read([indicator = m_ledger.current().id](storage::Database &database) {
        return storage::frozenFilings(database, indicator);
    });
    whenDone(frozen, this, m_ledger.errors(), tr("读取封版"),
             [this](const QSet<domain::FilingId> &filings) { m_model->setFrozen(filings); });
}

void EvidencePane::offerRegistering()
{
    const auto lines = m_nothing || !m_ledger.writable()
                           ? QList<storage::RequirementLine>()
                           : unregisteredAt(m_ledger, placeOf(m_ledger, m_requirement));
    m_unregistered.clear();
    for (const auto &line : lines)
        m_unregistered << line.id;
    m_owing->setSentence(unregisteredWords(m_ledger, lines));
    m_owing->setVisible(!lines.isEmpty());
}

void EvidencePane::showPiece()
{
    dropHint();
    const auto pieces = m_view->selectedPieces();
    const auto piece = m_view->currentPiece();
    m_details->setPieces(pieces, piece,
                         piece ? adviceOf(m_ledger, {*piece}, QDate::currentDate()).value(piece->filing)
                               : QStringList());
    m_buttons->allowUsing(piece, static_cast<int>(pieces.size()), m_ledger.writable());
    if (!piece)
        return m_preview->showNothing(tr("选中一份材料，在这里预览。"));
    if (piece->sha256.isEmpty())
        return m_preview->showNothing(withoutFile(*piece));
    const bool atPage = m_shownPage && m_shownPage->first == piece->filing;
    m_preview->showFile(
        previewFileOf(*piece, m_ledger.session().objects(), atPage ? qMax(0, m_shownPage->second - 1) : 0));
}

// What was taken back, removed or moved is not where the remark says any more.
void EvidencePane::dropRemark()
{
    QSet<QString> numbers;
    for (const auto &piece : m_ledger.currentEvidence())
        numbers << piece.number;
    const bool areHere =
        !m_remarkedOn.isEmpty() && std::all_of(m_remarkedOn.cbegin(), m_remarkedOn.cend(),
                                               [&](const QString &each) { return numbers.contains(each); });
    if (!areHere && m_areRemarkedHere)
        remark({});
    m_areRemarkedHere = areHere;
}

void EvidencePane::remark(const QString &words, const QStringList &numbers)
{
    m_remarkedOn = numbers;
    m_areRemarkedHere = false;
    m_isHint = false;
    m_remark->setText(words);
    m_remark->setVisible(!words.isEmpty());
}

void EvidencePane::hint(const QString &words)
{
    remark(words);
    m_isHint = true;
}

void EvidencePane::dropHint()
{
    if (m_isHint)
        remark({});
}

void EvidencePane::openSelected()
{
    for (const auto &piece : m_view->selectedPieces())
        m_opener->open(piece);
}

void EvidencePane::removeSelected()
{
    m_actions->remove(m_view->selectedPieces());
}

void EvidencePane::recoverCurrent()
{
    if (const auto piece = m_view->currentPiece())
        askForLostFile(m_ledger, m_chooser, m_runner, *this, piece->sha256, [this] {
            m_preview->showNothing({}); // what it says of the file is not so any more
            refresh();
        });
}

} // namespace taizhang::ui
