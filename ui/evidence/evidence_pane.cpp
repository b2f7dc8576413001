#include "ui/evidence/evidence_pane.h"

#include "core/storage/paper/freeze_repository.h"
#include "ui/evidence/evidence_buttons.h"
#include "ui/evidence/evidence_details.h"
#include "ui/evidence/evidence_list_pane.h"
#include "ui/evidence/evidence_view.h"
#include "ui/evidence/evidence_words.h"
#include "ui/evidence/handing_out.h"
#include "ui/evidence/piece_actions.h"
#include "ui/evidence/piece_opener.h"
#include "ui/evidence/piece_words.h"
#include "ui/evidence/preview/full_review.h"
#include "ui/evidence/preview/preview.h"
#include "ui/evidence/preview/shown_place.h"
#include "ui/evidence/removed/lost_files.h"
#include "ui/reviewing/reviewing.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_bar.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

using storage::FiledEvidence;
using workflow::AddedFiles;

namespace {

/// Tab reaches what was made late where it stands, and not behind all that the window had before.
void reachBehindOthers(const QWidget &late, QWidget &pane)
{
    QWidget *last = nullptr;
    QList<QWidget *> within;
    for (auto *each = pane.nextInFocusChain(); each != &pane; each = each->nextInFocusChain()) {
        if (each->focusPolicy() == Qt::NoFocus)
            continue;
        if (late.isAncestorOf(each))
            within << each;
        else if (pane.isAncestorOf(each))
            last = each;
    }
    for (auto *each : std::as_const(within)) {
        QWidget::setTabOrder(last, each);
        last = each;
    }
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
    , m_full(new FullReview(ledger, *m_opener, this))
{
    setObjectName(QStringLiteral("evidencePane"));
    setAcceptDrops(true);
    m_heading->setObjectName(QStringLiteral("evidenceHeading"));
    m_heading->setFont(typeFont(TypeSize::Body, true));
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
            if (const auto piece = currentPiece())
                (m_actions->*act)(*piece);
        };
    };
    connect(m_buttons, &EvidenceButtons::replaceWanted, this, withCurrent(&PieceActions::replace));
    connect(m_buttons, &EvidenceButtons::redactionWanted, this, withCurrent(&PieceActions::redact));
    connect(m_buttons, &EvidenceButtons::captureWanted, this, withCurrent(&PieceActions::chooseCapture));
    connect(m_buttons, &EvidenceButtons::versionsWanted, this, withCurrent(&PieceActions::showVersions));
    connect(m_buttons, &EvidenceButtons::keepingWanted, this, [this] { m_actions->keep(selectedPieces()); });
    connect(m_buttons, &EvidenceButtons::moveWanted, this, [this] { m_actions->move(selectedPieces()); });
    connect(m_full, &FullReview::nextPlaceWanted, this, &EvidencePane::nextPlaceWanted);
    connect(m_full, &FullReview::leftAt, this, &EvidencePane::returnFrom);
}

void EvidencePane::makeList()
{
    m_list = new EvidenceListPane(m_ledger, m_stack);
    m_stack->addWidget(m_list);
    auto *view = &m_list->view();
    view->setDragSource([this](const QList<FiledEvidence> &pieces) { return m_out->dragged(pieces); });
    connect(view, &EvidenceView::copyWanted, this,
            [this](const QString &text) { m_out->copy(selectedPieces(), text); });
    connect(view, &EvidenceView::pieceChosen, this, &EvidencePane::showPiece);
    connect(view, &EvidenceView::openWanted, this, &EvidencePane::openSelected);
    connect(view, &EvidenceView::removeWanted, this, &EvidencePane::removeSelected);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
        if (!selectedPieces().isEmpty())
            m_buttons->menu()->popup(view->viewport()->mapToGlobal(at));
    });
    connect(&m_list->details(), &EvidenceDetails::versionsWanted, this, [this] {
        if (const auto piece = currentPiece())
            m_actions->showVersions(*piece);
    });
    connect(&m_list->details(), &EvidenceDetails::keepingWanted, this,
            [this] { m_actions->keep(selectedPieces()); });
    connect(&m_list->preview(), &Preview::openWanted, this, &EvidencePane::openSelected);
    connect(&m_list->preview(), &Preview::recoveryWanted, this, &EvidencePane::recoverCurrent);
    m_full->setList(*view);
    reachBehindOthers(*m_list, *this);
    m_list->restoreSaved(m_listState);
}

QList<FiledEvidence> EvidencePane::selectedPieces() const
{
    return m_list ? m_list->view().selectedPieces() : QList<FiledEvidence>();
}

std::optional<FiledEvidence> EvidencePane::currentPiece() const
{
    return m_list ? m_list->view().currentPiece() : std::nullopt;
}

QByteArray EvidencePane::saveState() const
{
    return m_list ? m_list->savedState() : m_listState;
}

void EvidencePane::restoreState(const QByteArray &state)
{
    m_listState = state;
    if (!m_list)
        return;
    m_list->restoreSaved(state);
    refresh(); // which columns there are is not remembered
}

void EvidencePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_list)
        m_list->giveListRoom();
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
    const auto shown = m_list ? m_list->model().pieces() : QList<FiledEvidence>();
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

    if (!m_list && !pieces.isEmpty())
        makeList();
    if (m_list)
        showPieces(pieces, place.asked != nullptr);

    m_heading->setText(m_nothing ? tr("材料") : headingOf(m_ledger, place));
    m_heading->setToolTip(place.material == nullptr ? QString() : place.material->material.text.simplified());
    m_empty->setText(m_nothing ? tr("在列表里选一行，这里显示它的材料。") : whatToDo(m_ledger, place));
    m_stack->setCurrentWidget(pieces.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (m_list)
        m_list->giveListRoom();
    showPiece();
    offerRegistering();
    if (m_list)
        readFrozen();
    m_full->follow(m_requirement, m_heading->text());
    if (m_list)
        findLost(m_list->model(), m_ledger.session().objects(), m_ledger.errors());
    const bool canAdd = m_requirement && m_ledger.writable();
    m_buttons->allowAdding(canAdd);
    emit canAddChanged(canAdd);
}

void EvidencePane::showPieces(const QList<FiledEvidence> &pieces, bool ofOneUnit)
{
    QSet<domain::FilingId> wanted;
    for (const auto &piece : pieces)
        if (m_justAdded.contains(piece.number))
            wanted << piece.filing;
    if (!wanted.isEmpty())
        m_justAdded.clear();
    const bool revealed =
        m_wanted && std::any_of(pieces.cbegin(), pieces.cend(),
                                [this](const FiledEvidence &piece) { return piece.filing == m_wanted; });
    if (revealed)
        wanted = {*std::exchange(m_wanted, std::nullopt)};
    m_list->showPieces(pieces, ofOneUnit, wanted);
    if (revealed)
        m_list->view().setFocus(Qt::OtherFocusReason);
}

void EvidencePane::readFrozen()
{
    auto frozen = m_ledger.session().read([indicator = m_ledger.current().id](storage::Database &database) {
        return storage::frozenFilings(database, indicator);
    });
    whenDone(frozen, this, m_ledger.errors(), tr("读取封版"),
             [this](const QSet<domain::FilingId> &filings) { m_list->model().setFrozen(filings); });
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
    const auto piece = currentPiece();
    m_buttons->allowUsing(piece, static_cast<int>(selectedPieces().size()), m_ledger.writable());
    if (!m_list)
        return;
    const bool atPage = piece && m_shownPage && m_shownPage->first == piece->filing;
    m_list->showPiece(atPage ? m_shownPage->second : 0);
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
    for (const auto &piece : selectedPieces())
        m_opener->open(piece);
}

void EvidencePane::removeSelected()
{
    m_actions->remove(selectedPieces());
}

void EvidencePane::recoverCurrent()
{
    if (const auto piece = currentPiece())
        askForLostFile(m_ledger, m_chooser, m_runner, *this, piece->sha256, [this] {
            m_list->preview().showNothing({}); // what it says of the file is not so any more
            refresh();
        });
}

} // namespace taizhang::ui
