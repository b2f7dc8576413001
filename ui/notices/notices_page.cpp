#include "ui/notices/notices_page.h"

#include "ui/notices/notice_actions.h"
#include "ui/notices/notice_buttons.h"
#include "ui/notices/notice_kind_line.h"
#include "ui/notices/notice_log_dialog.h"
#include "ui/notices/notice_options.h"
#include "ui/notices/notice_preview.h"
#include "ui/notices/notice_units_pane.h"
#include "ui/shared/button_line.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_bar.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/when_done.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

namespace taizhang::ui {

using workflow::NoticeRun;

namespace {

const auto halvesKey = QStringLiteral("notices/halves");

} // namespace

NoticesPage::NoticesPage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                         QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_actions(new NoticeActions(ledger, chooser, runner, this))
    , m_halves(new QSplitter(Qt::Horizontal, this))
{
    setNames(this, "noticesPage", tr("交办催办"));
    m_kinds = new NoticeKindLine(this);
    auto *head = makeHead();
    auto *options = makeOptions();
    m_halves->setObjectName(QStringLiteral("noticesHalves"));
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(grid * 2);
    m_units = new NoticeUnitsPane(settings, m_halves);
    m_halves->addWidget(m_units);
    m_preview = new NoticePreview(m_ledger.errors(), m_halves);
    m_preview->setMinimumWidth(grid * 30);
    m_halves->addWidget(m_preview);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    if (!m_halves->restoreState(m_settings.value(halvesKey).toByteArray()))
        m_halves->setSizes({grid * 104, grid * 58});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(head);
    layout->addWidget(m_kinds);
    layout->addWidget(options);
    m_advice = new NoticeLabel(this);
    m_advice->setObjectName(QStringLiteral("noticesAdvice"));
    layout->addWidget(m_advice);
    m_staleFiles = new NoticeLabel(this);
    m_staleFiles->setObjectName(QStringLiteral("noticesStaleFiles"));
    layout->addWidget(m_staleFiles);
    layout->addWidget(makeOffer());
    layout->addWidget(m_halves, 1);
    m_buttons = new NoticeButtons(
        m_ledger, *m_actions, [this] { return tickedRun(); }, this);
    layout->addWidget(m_buttons);
    setFocusProxy(m_units);
    connectParts();
    m_options->setKind(m_kinds->kind());
    followOrder();
    m_buttons->setReady(false);
}

NoticesPage::~NoticesPage()
{
    m_settings.setValue(halvesKey, m_halves->saveState());
}

QWidget *NoticesPage::makeHead()
{
    auto *head = new PageHead(tr("交办催办"), "noticesSummary", this);
    m_summary = head->summary();
    auto *texts = head->addButton("noticeTexts", tr("文书用语(&W)…"), tr("修改各种文书的开头语和结尾语"));
    auto *log = head->addButton("noticeLog", tr("发文登记(&L)…"), tr("看什么时候给哪个单位发过什么"));
    texts->setEnabled(m_ledger.writable());
    if (!m_ledger.writable())
        texts->setToolTip(m_ledger.session().readOnlyReason());
    connect(texts, &QPushButton::clicked, this, &NoticesPage::editTexts);
    connect(log, &QPushButton::clicked, this, &NoticesPage::openLog);
    return head;
}

QWidget *NoticesPage::makeOptions()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_filter = new QLineEdit(line);
    setNames(m_filter, "noticesFilter", tr("筛选单位：名称或拼音首字母"));
    m_filter->setPlaceholderText(tr("筛选：单位、拼音首字母"));
    m_filter->setToolTip(tr("按名称或拼音首字母筛选（Ctrl+F）"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(grid * 18);
    m_filter->setMaximumWidth(grid * 32);
    m_order = new QComboBox(line);
    setNames(m_order, "noticesOrder", tr("单位的排列"));
    m_order->setToolTip(m_order->accessibleName());
    m_order->setPlaceholderText(tr("按点过的列"));  // a heading was clicked
    m_order->addItems({QString(), tr("机构序列")}); // the first in the words of the kind: followOrder()
    m_options = new NoticeOptions(line);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_order);
    layout->addStretch();
    layout->addWidget(m_options);
    return line;
}

QWidget *NoticesPage::makeOffer()
{
    m_offer = new NoticeBar("noticeOffer", {}, this);
    m_offer->setObjectName(QStringLiteral("noticeOfferBar"));
    auto *record =
        m_offer->addButton("noticeOfferRecord", tr("登记发文"), tr("记下这些函件已经发出；可以撤销"));
    auto *later = m_offer->addButton("noticeOfferNot", tr("还没有发出"), tr("不登记，收起这条提示"));
    connect(record, &QPushButton::clicked, this, [this] { m_actions->record(m_offered); });
    connect(later, &QPushButton::clicked, m_offer, &QWidget::hide);
    m_offer->hide();
    return m_offer;
}

void NoticesPage::connectParts()
{
    connect(m_kinds, &NoticeKindLine::chosen, this, [this](domain::NoticeKind kind) {
        m_isKindChosen = true;
        m_options->setKind(kind);
        refresh();
    });
    connect(m_options, &NoticeOptions::changed, this, &NoticesPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, m_units, &NoticeUnitsPane::setQuery);
    m_units->setFilterField(m_filter);
    connect(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_filter, [this] {
                m_filter->setFocus(Qt::ShortcutFocusReason);
                m_filter->selectAll();
            });
    connect(m_order, &QComboBox::activated, m_units,
            [this](int choice) { m_units->sortBy(static_cast<NoticeUnitsPane::Order>(choice)); });
    connect(m_units, &NoticeUnitsPane::orderChanged, this, &NoticesPage::followOrder);
    connect(m_units, &NoticeUnitsPane::currentChanged, this, &NoticesPage::showLetter);
    const auto allow = [this] {
        m_buttons->setReady(!m_units->ticked().isEmpty() && !m_options->isFaulty());
    };
    connect(m_units, &NoticeUnitsPane::tickedChanged, this, allow);
    connect(m_options, &NoticeOptions::changed, this, allow);
    connect(m_actions, &NoticeActions::recorded, this, [this] {
        m_offer->hide();
        m_units->clearTicks(); // they have theirs
    });
    connect(m_actions, &NoticeActions::staleFound, m_staleFiles, &NoticeLabel::showSentences);
    connect(m_actions, &NoticeActions::madeReady, this, &NoticesPage::offerRecording);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &NoticesPage::followDay);
    minute->start(60 * 1000);
    // Every write is followed by this one; words and log are no part of the roster.
    connect(&m_ledger, &Ledger::progressChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void NoticesPage::followDay()
{
    if (isVisible() && m_options->followDay(QDate::currentDate()))
        refresh();
}

void NoticesPage::followOrder()
{
    const auto order = m_units->order();
    m_order->setItemText(int(NoticeUnitsPane::Order::ConcernedFirst), m_units->concernedFirstWords());
    m_order->setCurrentIndex(order == NoticeUnitsPane::Order::Other ? -1 : int(order));
}

void NoticesPage::refresh()
{
    m_stale = false;
    const auto request = m_options->request();
    whenDone(m_ledger.session().read(
                 [request](storage::Database &database) { return readNoticeDesk(database, request); }),
             this, m_ledger.errors(), tr("读取欠交情况"),
             [this, request, generation = ++m_generation](const NoticeDesk &desk) {
                 if (generation == m_generation)
                     take(desk, request);
             });
}

void NoticesPage::take(const NoticeDesk &desk, const workflow::NoticeRequest &request)
{
    const auto units = noticeUnits(desk, m_ledger.roster(), request.today);
    if (!std::exchange(m_isKindChosen, true)) {
        QList<std::optional<domain::NoticeKind>> proposals;
        for (const auto &unit : units)
            proposals << unit.proposal;
        if (const auto kind = domain::kindToBeginWith(proposals); kind != request.kind) {
            m_kinds->choose(kind);
            m_options->setKind(kind);
            return refresh();
        }
    }
    m_desk = desk;
    m_units->setUnits(units, request.kind, !m_ledger.roster().asked().isEmpty());
    m_advice->showSentences(workflow::adviceOnLetters(desk.run));
    const auto letters = desk.run.notices.size();
    const auto label = domain::noticeLabel(request.kind);
    m_summary->setText(letters == 0 ? tr("没有要发%1的单位").arg(label)
                                    : tr("%1 个单位可以发%2").arg(letters).arg(label));
}

void NoticesPage::showLetter()
{
    if (const auto *unit = m_units->current())
        m_preview->showLetter(m_desk.run.to({unit->id}), whyNoLetter(*unit, m_kinds->kind()));
    else
        m_preview->showLetter({}, tr("在左边选一个单位，这里显示它的函件。"));
}

NoticeRun NoticesPage::tickedRun() const
{
    return m_desk.run.to(m_units->ticked());
}

void NoticesPage::offerRecording(const NoticeRun &run)
{
    if (!m_ledger.writable())
        return;
    m_offered = run;
    m_offer->setSentence(
        tr("%1已备好。现在发给这些单位吗？发出以后请登记，下次才知道催到了哪一步。").arg(runWords(run)));
    m_offer->show();
}

void NoticesPage::openLog()
{
    auto *dialog = new NoticeLogDialog(m_ledger, m_chooser, m_runner, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NoticesPage::editTexts()
{
    auto texts = m_ledger.session().read([](storage::Database &database) {
        NoticeTextDialog::Texts all;
        for (const auto kind : domain::noticeKinds())
            all.insert(kind, storage::noticeText(database, kind));
        return all;
    });
    whenDone(texts, this, m_ledger.errors(), tr("读取文书用语"),
             [this](const NoticeTextDialog::Texts &all) { askTexts(all); });
}

void NoticesPage::askTexts(const NoticeTextDialog::Texts &texts)
{
    // The letter on show, else one of a made-up unit.
    report::NoticeLetter sample;
    const auto *unit = m_units->current();
    if (const auto *notice = unit == nullptr ? nullptr : m_desk.run.noticeTo(unit->id))
        sample = notice->letter;
    else {
        sample.unit = QStringLiteral("某某单位");
        sample.issuedOn = m_options->request().today;
        report::NoticeEntry entry;
        entry.place = QStringLiteral("第1项材料1");
        entry.material = QStringLiteral("工作台账");
        sample.entries << entry;
    }
    auto *dialog = new NoticeTextDialog(texts, m_kinds->kind(), sample, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto changed = dialog->changedTexts();
        for (auto text = changed.cbegin(); text != changed.cend(); ++text)
            m_actions->setText(text.key(), *text);
    });
    dialog->open();
}

void NoticesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_units->beginAnew();
    if (m_options->followDay(QDate::currentDate()) || m_stale)
        refresh();
}

void NoticesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filter->hasFocus() && !m_filter->text().isEmpty()) {
        m_filter->clear();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace taizhang::ui
