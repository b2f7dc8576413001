#include "ui/printing/print_centre.h"

#include "ui/printing/joined_pages.h"
#include "ui/printing/print_parts.h"
#include "ui/printing/print_scope.h"
#include "ui/printing/saved_sets.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/first_remarks.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace taizhang::ui {

using workflow::PrintRun;

namespace {

constexpr int saidLines = 5;

/// A line for each.
QString wordsOnChosen(const workflow::PrintChoice &wanted)
{
    const auto many = wanted.indicators.size();
    const auto words = wanted.units.isEmpty()
                           ? PrintCentre::tr("共选了 %1 项指标。").arg(many)
                           : PrintCentre::tr("共选了 %1 项指标，只印选中单位的。").arg(many);
    return wanted.notices
               ? words + PrintCentre::tr("催办单给这几项里有要催的单位，列出该单位要催的全部材料。")
               : words;
}

QString remarksOn(const workflow::PrintRun &run)
{
    return (run.left + run.remarks).join(QLatin1Char('\n'));
}

/// What was done, and what is to be looked at before the paper goes out: all of it where there is room, the
/// first of it in a line.
struct Done
{
    Done(const QString &what, const workflow::PrintRun &run)
        : whole((QStringList(what) + run.left + run.remarks).join(QLatin1Char('\n')))
        , inShort(what + firstRemarks(run.left + run.remarks))
    {
    }
    QString whole, inShort;
};

struct Prepared
{
    PrintRun run;
    std::shared_ptr<JoinedPages> pages;
};

QCheckBox *makeCheck(const char *name, const QString &text, bool checked, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(QLatin1String(name));
    box->setChecked(checked);
    return box;
}

} // namespace

PrintCentre::PrintCentre(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_scope(new PrintScope(ledger, this))
    , m_parts(new PrintParts(this))
    , m_newSheet(makeCheck("printNewSheet", tr("每份从新的一张纸开始(&B)"), true, this))
    , m_duplex(makeCheck("printDuplex", tr("双面打印(&D)"), true, this))
    , m_grey(makeCheck("printGrey", tr("黑白(&G)"), true, this))
    , m_collate(makeCheck("printCollate", tr("逐份打印(&O)"), true, this))
    , m_paper(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_sets(new SavedSets(
          ledger, [this] { return choice(); }, this))
    , m_words(new QLabel(this))
    , m_said(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("printCentre"));
    setWindowTitle(tr("打印中心"));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(grid * 2);
    panes->addWidget(makeScope(), 3);
    panes->addWidget(makeChoices(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    layout->addLayout(panes, 1);
    layout->addWidget(makeButtons());
    const auto room = parent ? parent->screen()->availableSize() : screen()->availableSize();
    resize(std::min(grid * 112, room.width() * 9 / 10), std::min(grid * 86, room.height() * 9 / 10));

    orderTabs();
    connect(m_parts, &PrintParts::changed, this, &PrintCentre::updateWords);
    connect(m_sets, &SavedSets::taken, this, &PrintCentre::take);
    connect(m_scope, &PrintScope::changed, this, &PrintCentre::updateWords);
    connect(&m_ledger.errors(), &ErrorReporter::remarked, this, &PrintCentre::say);
    connect(&m_runner, &ProgressRunner::runningChanged, this, [this](bool running) {
        m_busy = running;
        updateWords();
    });
    if (m_ledger.current().applicable())
        m_scope->choose({m_ledger.current().number});
    updateWords();
}

PrintCentre::~PrintCentre() = default;

// What is said of the work stands below the list, which scrolls and can spare the room.
QWidget *PrintCentre::makeScope()
{
    setNames(m_said, "printSaid", tr("做得怎样，要看一下什么"));
    m_said->setReadOnly(true);
    m_said->setTabChangesFocus(true);
    m_said->setFixedHeight(m_said->fontMetrics().lineSpacing() * saidLines + grid * 2);
    m_said->hide();
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_scope, 1);
    layout->addWidget(m_said);
    return side;
}

// They scroll where the screen is too low for them.
QWidget *PrintCentre::makeChoices()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    for (QWidget *part : {static_cast<QWidget *>(m_sets), static_cast<QWidget *>(m_parts), makeHow()})
        layout->addWidget(part);
    layout->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    area->setMinimumWidth(inner->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

// As they are seen: the boxes are made before what holds them.
void PrintCentre::orderTabs()
{
    auto order = QList<QWidget *>{m_said} + m_sets->tabOrder() + m_parts->tabOrder();
    order << m_paper << m_copies << m_duplex << m_newSheet << m_collate << m_grey;
    order << m_preview << m_export << m_print << m_stop;
    for (qsizetype place = 1; place < order.size(); ++place)
        setTabOrder(order[place - 1], order[place]);
}

QWidget *PrintCentre::makeHow()
{
    auto *group = new QGroupBox(tr("怎么打印"), this);
    auto *layout = new QFormLayout(group);
    layout->setVerticalSpacing(grid / 2);
    setNames(m_paper, "printPaper", tr("纸张"));
    m_paper->addItems({QStringLiteral("A4"), tr("A3（放大）")});
    setNames(m_copies, "printCopies", tr("份数"));
    m_copies->setRange(1, 99);
    layout->addRow(tr("纸张"), m_paper);
    layout->addRow(tr("份数"), m_copies);
    for (auto *box : {m_duplex, m_newSheet, m_collate, m_grey})
        layout->addRow(box);
    return group;
}

QWidget *PrintCentre::makeButtons()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(QStringLiteral("printWords"));
    m_words->setWordWrap(true);
    layout->addWidget(m_words, 1);
    const auto add = [&](const char *name, const QString &text, auto action) {
        auto *button = new QPushButton(text, box);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
        return button;
    };
    m_preview = add("printPreviewAll", tr("预览(&V)…"), [this] { preview(); });
    m_export = add("printExportAll", tr("导出 PDF(&E)…"), [this] {
        prepare([this](const PrintRun &run, const auto &) { exportPdf(run, nullptr); });
    });
    m_print = add("printPrintAll", tr("打印(&P)…"), [this] {
        prepare([this](const PrintRun &run, const auto &pages) { print(run, pages, nullptr); });
    });
    m_stop = add("printStop", tr("停止(&U)"), [this] { m_runner.cancel(); });
    m_stop->hide();
    add("printClose", tr("关闭(&C)"), [this] { close(); });
    return box;
}

workflow::PrintChoice PrintCentre::choice() const
{
    workflow::PrintChoice choice;
    choice.indicators = m_scope->chosen();
    choice.units = m_scope->units();
    m_parts->putInto(choice);
    choice.eachOnNewSheet = m_newSheet->isChecked();
    return choice;
}

PrintPresets PrintCentre::presets() const
{
    PrintPresets presets;
    if (m_paper->currentIndex() == 1)
        presets.paper = QPageSize::A3;
    presets.duplex = m_duplex->isChecked();
    presets.grey = m_grey->isChecked();
    presets.copies = m_copies->value();
    presets.collate = m_collate->isChecked();
    return presets;
}

void PrintCentre::updateWords()
{
    const auto wanted = choice();
    const bool able = !wanted.isEmpty() && !m_busy;
    for (auto *button : {m_preview, m_export, m_print})
        button->setEnabled(able);
    m_stop->setVisible(m_busy);
    m_words->setText(m_busy                        ? tr("正在进行，按“停止”可以停下…")
                     : wanted.isEmpty()            ? tr("请在左边勾选指标，再选打印什么。")
                     : wanted.indicators.isEmpty() ? tr("没有选指标，只印催办单。")
                                                   : wordsOnChosen(wanted));
    m_sets->allow();
}

void PrintCentre::take(const workflow::PrintChoice &choice)
{
    m_parts->choose(choice);
    m_newSheet->setChecked(choice.eachOnNewSheet);
    m_scope->chooseUnits(choice.units);
    m_scope->choose(choice.indicators);
}

void PrintCentre::prepare(std::function<void(const PrintRun &, const std::shared_ptr<JoinedPages> &)> then)
{
    emit commitWanted();
    m_said->hide();
    m_runner.run<Prepared>(
        tr("准备打印"),
        [&session = m_ledger.session(), chosen = choice()](const platform::Progress &progress) {
            auto run = workflow::preparePrint(session, chosen, progress);
            auto pages = std::make_shared<JoinedPages>(run);
            return Prepared{std::move(run), std::move(pages)};
        },
        [self = QPointer(this), then = std::move(then)](const Prepared &prepared) {
            if (!self)
                return;
            if (const auto words = remarksOn(prepared.run); !words.isEmpty())
                self->say(words);
            then(prepared.run, prepared.pages);
        });
}

void PrintCentre::preview()
{
    prepare([this](const PrintRun &run, const std::shared_ptr<JoinedPages> &pages) {
        auto words = run.left + run.remarks;
        const auto shown = firstRemarks(words);
        auto *preview = new ReportPreview(run.title, pages, {shown}, m_ledger.errors(), this);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->follow(m_runner);
        connect(preview, &ReportPreview::printWanted, this,
                [this, run, pages, preview] { print(run, pages, preview); });
        connect(preview, &ReportPreview::exportWanted, this,
                [this, run, preview] { exportPdf(run, preview); });
        preview->open();
    });
}

void PrintCentre::print(const PrintRun &run, const std::shared_ptr<JoinedPages> &pages, ReportPreview *over)
{
    auto *parent = over ? static_cast<QWidget *>(over) : this;
    printWithDialog(
        run.title, pages, m_runner, parent, this,
        [this, run, over = QPointer(over)](const QString &said) {
            const Done done(said, run);
            if (over)
                over->say(done.inShort);
            say(done.whole);
            emit m_ledger.remarked(done.inShort);
        },
        presets());
}

void PrintCentre::exportPdf(const PrintRun &run, ReportPreview *over)
{
    auto *parent = over ? static_cast<QWidget *>(over) : this;
    const auto file = m_chooser.saveFile(parent, tr("导出%1").arg(run.title),
                                         run.title + QStringLiteral(".pdf"), tr("PDF 文件 (*.pdf)"));
    if (file.isEmpty())
        return;
    m_runner.run<bool>(
        tr("导出%1").arg(run.title),
        [run, file](const platform::Progress &) {
            workflow::writePrintPdf(run, file);
            return true;
        },
        [self = QPointer(this), &ledger = m_ledger, over = QPointer(over),
         done = Done(tr("已导出%1：%2。").arg(run.title, QDir::toNativeSeparators(file)), run)](bool) {
            if (over)
                over->say(done.inShort);
            if (self)
                self->say(done.whole);
            emit ledger.remarked(done.inShort);
        });
}

void PrintCentre::say(const QString &sentence)
{
    m_said->setPlainText(sentence);
    m_said->show();
}

} // namespace taizhang::ui
