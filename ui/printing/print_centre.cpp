#include "ui/printing/print_centre.h"

#include "core/report/booklet/spine_labels.h"
#include "ui/printing/joined_pages.h"
#include "ui/printing/print_scope.h"
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
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
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
    , m_reports(makeCheck("printReports", tr("情况说明(&R)"), true, this))
    , m_checklists(makeCheck("printChecklists", tr("核对表(&K)"), false, this))
    , m_lists(makeCheck("printLists", tr("佐证材料清单(&L)"), false, this))
    , m_notices(makeCheck("printNotices", tr("催办单(&T)"), false, this))
    , m_contents(makeCheck("printContents", tr("总目录(&Z)"), false, this))
    , m_indexes(makeCheck("printIndexes", tr("卷内目录(&J)"), false, this))
    , m_dividers(makeCheck("printDividers", tr("分隔页(&F)"), false, this))
    , m_evidence(makeCheck("printEvidence", tr("入册材料(&M)"), false, this))
    , m_spines(makeCheck("printSpines", tr("盒脊标签(&H)"), false, this))
    , m_spineOfEach(makeCheck("printSpineOfEach", tr("每项一盒(&I)"), false, this))
    , m_newSheet(makeCheck("printNewSheet", tr("每份从新的一张纸开始(&B)"), true, this))
    , m_duplex(makeCheck("printDuplex", tr("双面打印(&D)"), true, this))
    , m_grey(makeCheck("printGrey", tr("黑白(&G)"), true, this))
    , m_collate(makeCheck("printCollate", tr("逐份打印(&O)"), true, this))
    , m_spineWidth(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_sets(new QComboBox(this))
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
    for (const auto &[box, field] : whatBoxes())
        connect(box, &QCheckBox::toggled, this, &PrintCentre::updateWords);
    connect(m_scope, &PrintScope::changed, this, &PrintCentre::updateWords);
    connect(&m_ledger, &Ledger::saving, this, [this](int pending) {
        if (pending == 0)
            readSets();
    });
    connect(&m_ledger.errors(), &ErrorReporter::remarked, this, &PrintCentre::say);
    connect(&m_runner, &ProgressRunner::runningChanged, this, [this](bool running) {
        m_busy = running;
        updateWords();
    });
    readSets();
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
    for (auto *part : {makeSets(), makeWhat(), makeHow()})
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
    QList<QWidget *> order{m_said, m_sets, m_saveSet, m_removeSet};
    for (const auto &[box, field] : whatBoxes())
        order << box;
    order << m_spineWidth << m_paper << m_copies << m_duplex << m_newSheet << m_collate << m_grey;
    order << m_preview << m_export << m_print << m_stop;
    for (qsizetype place = 1; place < order.size(); ++place)
        setTabOrder(order[place - 1], order[place]);
}

QWidget *PrintCentre::makeSets()
{
    auto *group = new QGroupBox(tr("保存的选择"), this);
    auto *layout = new QVBoxLayout(group);
    setNames(m_sets, "printSets", tr("保存的选择"));
    m_sets->setEditable(true);
    m_sets->setInsertPolicy(QComboBox::NoInsert);
    m_sets->lineEdit()->setPlaceholderText(tr("选一个，或填写名称后保存"));
    layout->addWidget(m_sets);
    auto *line = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &text, void (PrintCentre::*action)()) {
        auto *button = new QPushButton(text, group);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        line->addWidget(button);
        return button;
    };
    m_saveSet = add("printSaveSet", tr("保存(&S)"), &PrintCentre::saveSet);
    m_removeSet = add("printRemoveSet", tr("删除(&X)"), &PrintCentre::removeSet);
    line->addStretch();
    layout->addLayout(line);
    connect(m_sets, &QComboBox::activated, this, &PrintCentre::takeSet);
    connect(m_sets, &QComboBox::editTextChanged, this, &PrintCentre::updateWords);
    return group;
}

QList<std::pair<QCheckBox *, bool workflow::PrintChoice::*>> PrintCentre::whatBoxes() const
{
    using Choice = workflow::PrintChoice;
    return {{m_contents, &Choice::contents},     {m_dividers, &Choice::dividers},
            {m_indexes, &Choice::indexes},       {m_lists, &Choice::lists},
            {m_reports, &Choice::reports},       {m_evidence, &Choice::evidence},
            {m_checklists, &Choice::checklists}, {m_notices, &Choice::notices},
            {m_spines, &Choice::spines},         {m_spineOfEach, &Choice::spineOfEach}};
}

QWidget *PrintCentre::makeWhat()
{
    auto *group = new QGroupBox(tr("打印什么"), this);
    auto *layout = new QGridLayout(group);
    layout->setHorizontalSpacing(grid * 2);
    const auto boxes = whatBoxes();
    for (int place = 0; place < boxes.size(); ++place)
        layout->addWidget(boxes[place].first, place / 2, place % 2);
    layout->setColumnStretch(1, 1);
    m_contents->setToolTip(tr("选中的各项各有几份情况说明、几份材料"));
    m_indexes->setToolTip(tr("每项一份，带备考表；封版装订过的材料印出所在的页，其余的页号留空"));
    m_dividers->setToolTip(tr("每个部分、每项指标前面各一页，写明名称和指标原文"));
    m_evidence->setToolTip(tr("档位是入册的，照装订的样子印：PDF 原样，照片排在页上并印题名"));
    m_checklists->setToolTip(tr("每行分工一张，可以手工打钩"));
    m_notices->setToolTip(tr("欠交的单位每家一份"));
    m_spines->setToolTip(tr("20–60 毫米档案盒的脊背标签；不选“每项一盒”的，每个部分一盒"));
    setNames(m_spineWidth, "printSpineWidth", tr("档案盒的宽度"));
    m_spineWidth->addItem(tr("各种盒宽各一张"), 0);
    for (const auto width : report::spineWidths)
        m_spineWidth->addItem(tr("盒宽 %1 毫米").arg(width), width);
    layout->addWidget(m_spineWidth, int(boxes.size() + 1) / 2, 0, 1, 2);
    for (QWidget *ofSpines : {static_cast<QWidget *>(m_spineOfEach), static_cast<QWidget *>(m_spineWidth)}) {
        ofSpines->setEnabled(false);
        connect(m_spines, &QCheckBox::toggled, ofSpines, &QWidget::setEnabled);
    }
    return group;
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
    for (const auto &[box, field] : whatBoxes())
        choice.*field = box->isChecked();
    choice.spineWidth = m_spineWidth->currentData().toInt();
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
                     : wanted.units.isEmpty()
                         ? tr("共选了 %1 项指标。").arg(wanted.indicators.size())
                         : tr("共选了 %1 项指标，只印选中单位的。").arg(wanted.indicators.size()));
    const auto name = m_sets->currentText().trimmed();
    const bool known = m_sets->findText(name) >= 0;
    m_saveSet->setEnabled(m_ledger.writable() && !name.isEmpty() && !wanted.isEmpty());
    m_saveSet->setToolTip(m_ledger.writable() ? tr("先填写名称，再保存现在的选择")
                                              : tr("台账现在只读，不能保存选择"));
    m_removeSet->setEnabled(m_ledger.writable() && known && !name.isEmpty());
}

void PrintCentre::readSets()
{
    whenDone(m_ledger.session().read(
                 [](storage::Database &database) { return workflow::savedPrintSets(database); }),
             this, m_ledger.errors(), tr("读取打印选择"), [this](const QList<workflow::SavedPrintSet> &sets) {
                 const auto typed = m_sets->currentText();
                 m_saved = sets;
                 m_sets->clear();
                 for (const auto &set : sets)
                     m_sets->addItem(set.name);
                 m_sets->setCurrentIndex(-1);
                 m_sets->setEditText(typed);
                 updateWords();
             });
}

void PrintCentre::takeSet()
{
    for (const auto &set : std::as_const(m_saved)) {
        if (set.name != m_sets->currentText())
            continue;
        for (const auto &[box, field] : whatBoxes())
            box->setChecked(set.choice.*field);
        m_newSheet->setChecked(set.choice.eachOnNewSheet);
        m_spineWidth->setCurrentIndex(std::max(m_spineWidth->findData(set.choice.spineWidth), 0));
        m_scope->chooseUnits(set.choice.units);
        m_scope->choose(set.choice.indicators);
    }
}

void PrintCentre::saveSet()
{
    const auto name = m_sets->currentText().trimmed();
    m_ledger.perform(tr("保存打印选择“%1”").arg(name), 0,
                     [name, chosen = choice()](storage::Database &database, const storage::Author &author) {
                         return workflow::savePrintSet(database, author, name, chosen);
                     });
}

void PrintCentre::removeSet()
{
    const auto name = m_sets->currentText().trimmed();
    m_sets->setEditText({});
    m_ledger.perform(tr("删除打印选择“%1”").arg(name), 0,
                     [name](storage::Database &database, const storage::Author &author) {
                         return workflow::removePrintSet(database, author, name);
                     });
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
        [this, done = Done(tr("%1已送到打印机。").arg(run.title), run), over = QPointer(over)] {
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
