#include "ui/evidence/evidence_pane.h"

#include "core/domain/evidence/secrecy.h"
#include "core/storage/paper/freeze_repository.h"
#include "core/workflow/evidence/secret_texts.h"
#include "core/workflow/workspace/cache_place.h"
#include "ui/evidence/adding/intake.h"
#include "ui/evidence/adding/secret_gate.h"
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
#include "ui/shared/local_files.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_bar.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeDatabase>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

using storage::FiledEvidence;
using workflow::AddedFiles;

namespace {

QString thumbnailFolder(Ledger &ledger)
{
    return workflow::cachePlace(ledger.session(), QStringLiteral("thumbnails"), workflow::CacheKind::Folder);
}

/// What a page of the web is kept as.
bool isPage(const QString &file)
{
    const auto type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name();
    return type.startsWith(QStringLiteral("image/")) || type == QStringLiteral("application/pdf") ||
           type == QStringLiteral("text/html") || type == QStringLiteral("application/x-mimearchive");
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
    connect(m_buttons, &EvidenceButtons::entryWanted, this, [this](workflow::EvidenceKind kind) {
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
        << m_splitter->saveState();
    return state;
}

bool EvidencePane::restoreState(const QByteArray &state)
{
    QByteArray header;
    QByteArray splitter;
    qint32 columns = 0; // those of an older program would be other ones
    QDataStream in(state);
    in >> columns >> header >> splitter;
    const bool restored = columns == EvidenceModel::ColumnCount &&
                          m_view->horizontalHeader()->restoreState(header) &&
                          m_splitter->restoreState(splitter);
    refresh(); // which columns there are is not remembered
    return restored;
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

void EvidencePane::addFiles()
{
    if (!m_requirement)
        return remark(tr("请先在中间选一份材料，再添加文件。"));
    Intake intake; // an archive that is chosen here is meant as it is
    intake.files = m_chooser.openFiles(
        this, tr("选择要添加到%1的文件").arg(placeWords(m_ledger, placeOf(m_ledger, m_requirement))));
    take(intake);
}

void EvidencePane::addPaths(const QStringList &files)
{
    Intake intake;
    intake.files = files;
    receive(intake);
}

void EvidencePane::receive(const Intake &intake)
{
    if (isHeap(intake.files) && m_requirement && m_ledger.writable())
        emit heapBrought(intake.files, *m_requirement);
    else
        take(intake);
}

void EvidencePane::paste()
{
    const auto *clip = QApplication::clipboard()->mimeData();
    const auto piece = m_view->currentPiece();
    // A screenshot of the address that is on show belongs to it, unless it has one; a file that was copied
    // may be meant for the material.
    if (clip != nullptr && clip->hasImage() && localFiles(*clip).isEmpty() &&
        takeAsCapture(takeIn(*clip, QDateTime::currentDateTime()), piece))
        return;
    if (clip == nullptr || !hasIntake(*clip))
        return hint(tr("剪贴板里没有图片或文件：请先截图，或在文件管理器里复制文件，再按 Ctrl+V。"));
    receive(takeIn(*clip, QDateTime::currentDateTime()));
}

bool EvidencePane::takeAsCapture(const Intake &intake, const std::optional<FiledEvidence> &piece)
{
    if (!piece || piece->kind != QStringLiteral("url") || !piece->sha256.isEmpty() || !m_ledger.writable())
        return false;
    if (!intake.picture.isNull()) {
        m_actions->capturePicture(*piece, intake.picture, intake.pictureName);
        return true;
    }
    if (intake.files.size() != 1 || !isPage(intake.files.first()))
        return false;
    m_actions->captureFile(*piece, intake.files.first());
    return true;
}

void EvidencePane::take(const Intake &intake)
{
    if (intake.isEmpty())
        return;
    if (!m_ledger.writable())
        return remark(m_ledger.session().readOnlyReason());
    if (!m_requirement)
        return remark(tr("请先在中间选一份材料，再添加文件。"));
    if (refuseSecret(intake))
        return;
    if (intake.files.isEmpty())
        return store(intake, *m_requirement, {});
    auto meant = intake;
    const auto leftOut = workflow::leaveOutSystemFiles(meant.files);
    if (meant.files.isEmpty())
        return remark(leftOut.join(QLatin1Char('\n')));
    m_runner.run<workflow::TextsLooked>(
        tr("查看要添加的文件"),
        [files = meant.files](const platform::Progress &progress) {
            return workflow::lookForSecrets(files, progress);
        },
        [this, meant, leftOut, requirement = *m_requirement](const workflow::TextsLooked &looked) {
            if (looked.marked.isEmpty())
                store(meant, requirement, leftOut + looked.remarks());
            else
                askOfSecrets(meant, looked, requirement, leftOut);
        });
}

// Whether they may come in is said by a person, never by the program.
void EvidencePane::askOfSecrets(const Intake &intake, const workflow::TextsLooked &looked,
                                domain::RequirementId requirement, const QStringList &leftOut)
{
    const bool alone = intake.files.size() == 1;
    const auto act = [this, intake, looked, requirement, leftOut](SecretDialog::Answer answer,
                                                                  const QString &sentence) {
        const auto &found = looked.marked;
        if (answer == SecretDialog::TitleOnly)
            m_actions->registerOnly(found.first().name, sentence, requirement);
        auto rest = intake;
        if (answer == SecretDialog::Others)
            for (const auto &secret : found)
                rest.files.removeAll(secret.path);
        if ((answer == SecretDialog::AreNone || answer == SecretDialog::Others) && !rest.files.isEmpty())
            store(rest, requirement, leftOut + looked.remarks());
    };
    askAboutSecrets(looked.marked, {alone ? SecretDialog::TitleOnly : SecretDialog::Others}, this, act);
}

void EvidencePane::store(const Intake &intake, domain::RequirementId requirement, const QStringList &remarks)
{
    const auto titleOf = [](qsizetype files, const QString &name) {
        return files > 1 ? tr("添加 %1 个文件").arg(files) : tr("添加“%1”").arg(name);
    };
    // A picture that was pasted has no file: it is told by its title.
    const auto shown = [pasted = intake.files.isEmpty()](const QString &name) {
        return pasted ? QFileInfo(name).completeBaseName() : name;
    };
    const auto title = titleOf(
        intake.files.size(),
        shown(intake.files.isEmpty() ? intake.pictureName : QFileInfo(intake.files.first()).fileName()));
    const auto place = placeOf(m_ledger, requirement);
    const bool isOfUnits =
        place.asked == nullptr && place.material != nullptr && place.material->unitsAsked();
    const auto where = placeWords(m_ledger, place);
    auto &session = m_ledger.session();
    m_runner.run<AddedFiles>(
        title,
        [&session, intake, requirement](const platform::Progress &progress) {
            return intake.files.isEmpty()
                       ? workflow::addBytes(session, requirement, toPng(intake.picture), intake.pictureName)
                       : workflow::addFiles(session, requirement, intake.files, progress,
                                            workflow::SecretsLooked::AreNone);
        },
        [this, title, titleOf, shown, remarks, isOfUnits, where,
         indicator = m_indicator](const AddedFiles &files) {
            auto all = files;
            all.remarks << remarks;
            // What lay there already is in its remark, and neither counted nor numbered here.
            const auto fresh = files.freshNumbers();
            const auto said =
                fresh.isEmpty()
                    ? title
                    : titleOf(fresh.size(), shown(files.names.value(files.numbers.indexOf(fresh.first()))));
            if (isOfUnits && !fresh.isEmpty())
                all.remarks << tr(
                    "请核对：这项材料已经交办给单位，文件放在本局名下；是某个单位报来的，请移到那个"
                    "单位名下。");
            added(all, indicator, said);
            if (!fresh.isEmpty())
                emit m_ledger.remarked(
                    tr("%1到%2，编号 %3（可按 Ctrl+Z 撤销）").arg(said, where, numberWords(fresh)));
        });
}

// Nothing is taken in when one of the files is marked as secret: stop and ask.
bool EvidencePane::refuseSecret(const Intake &intake)
{
    for (const auto &file : intake.files) {
        const auto name = QFileInfo(file).fileName();
        if (const auto mark = domain::findSecrecy(name)) {
            m_actions->registerOnly(name, domain::secrecyRefusal(name, *mark), *m_requirement);
            return true;
        }
    }
    return false;
}

void EvidencePane::added(const AddedFiles &files, int indicator, const QString &title)
{
    m_justAdded = files.numbers;
    remark(files.remarks.join(QLatin1Char('\n')), files.numbers);
    m_ledger.stepCommitted(title, indicator, files.step);
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

void EvidencePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != m_view && m_requirement && m_ledger.writable() && hasIntake(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void EvidencePane::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const auto intake = takeIn(*event->mimeData(), QDateTime::currentDateTime());
    const auto at = event->position().toPoint();
    const bool onPreview = m_preview->isVisible() && m_preview->rect().contains(m_preview->mapFrom(this, at));
    if (!takeAsCapture(intake,
                       onPreview ? m_view->currentPiece() : m_view->pieceAt(m_view->mapFrom(this, at))))
        receive(intake);
}

} // namespace taizhang::ui
