#include "ui/intake/intake_page.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/files/media_type.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/platform/path_bytes.h"
#include "ui/evidence/preview/preview.h"
#include "ui/intake/intake_list.h"
#include "ui/intake/intake_model.h"
#include "ui/intake/place_bar.h"
#include "ui/intake/taking_desk.h"
#include "ui/intake/title_desk.h"
#include "ui/shared/column_room.h"
#include "ui/shared/data_table.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/refuse_program.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QUrl>

namespace taizhang::ui {

using workflow::Heap;

namespace {

/// Cells whose last line is cut in the middle or on the left where there is no room for all of their words.
class ElidedCells : public QStyledItemDelegate
{
public:
    ElidedCells(Qt::TextElideMode mode, QObject *parent) : QStyledItemDelegate(parent), m_mode(mode) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = m_mode;
        // Where a line may end: IMG_20240611_093012.jpg has no other place, and would be cut in its second.
        option->text.replace(QLatin1Char('_'), QStringLiteral("_\u200b"));
    }

private:
    const Qt::TextElideMode m_mode;
};

const auto tableName = QStringLiteral("intakeTable");
const auto splitterKey = QStringLiteral("intake/splitter");
const auto registersKey = QStringLiteral("intake/registers");

QLabel *makeLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

IntakePage::IntakePage(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                       QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_settings(settings)
    , m_model(new IntakeModel(this))
    , m_titles(new TitleDesk(ledger, chooser, runner, *m_model, this))
    , m_taking(new TakingDesk(ledger, runner, *m_model, *m_titles, this))
{
    setNames(this, "intakePage", tr("收进一批材料"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_remarks = makeLabel("intakeRemarks", this);
    m_remarks->hide();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeList());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(makeHead());
    layout->addWidget(m_remarks);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    connect(m_model, &IntakeModel::wantedChanged, this, &IntakePage::showCounts);
    connect(&m_ledger, &Ledger::rosterChanged, this, [this] { m_places->setRoster(m_ledger.roster()); });
    connect(&m_runner, &ProgressRunner::runningChanged, this, &IntakePage::showCounts);
    connect(m_titles, &TitleDesk::registered, this, [this](const QString &step, const QString &sentence) {
        m_taking->remember(step, sentence);
        tell(sentence, {});
    });
    connect(m_taking, &TakingDesk::begun, m_remarks, &QWidget::hide);
    connect(m_taking, &TakingDesk::working, this, &IntakePage::showCounts);
    connect(m_taking, &TakingDesk::told, this, &IntakePage::tell);
    connect(m_taking, &TakingDesk::rowsChanged, this, [this](bool undone) {
        showCounts();
        if (!undone)
            showSelected(); // rows that were selected have gone
    });
    m_places->setRoster(m_ledger.roster());
    showCounts();
}

IntakePage::~IntakePage()
{
    m_settings.setValue(splitterKey, m_splitter->saveState());
    // The table tells of its selection's end when the rest of this is gone.
    m_table->disconnect(this);
}

QPushButton *IntakePage::chooseButton(QWidget *parent, const char *name, const QString &text, bool folder)
{
    auto *button = new QPushButton(text, parent);
    setNames(button, name, text);
    button->setEnabled(m_ledger.writable());
    connect(button, &QPushButton::clicked, this, [this, folder] {
        if (!folder)
            return lookThrough(m_chooser.openFiles(this, tr("选择要收进的文件或压缩包")));
        if (const auto path = m_chooser.openFolder(this, tr("选择要收进的文件夹")); !path.isEmpty())
            lookThrough({path});
    });
    return button;
}

QWidget *IntakePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto *title = new QLabel(tr("收进一批材料"), head);
    title->setFont(typeFont(TypeSize::Title, true));
    layout->addWidget(title);
    m_summary = makeLabel("intakeSummary", head);
    layout->addWidget(m_summary, 1);
    m_files = chooseButton(head, "intakeFiles", tr("选择文件或压缩包…"), false);
    layout->addWidget(m_files);
    layout->addWidget(chooseButton(head, "intakeFolder", tr("选择文件夹…"), true));
    return head;
}

QWidget *IntakePage::makeEmpty()
{
    auto *empty = makeLabel("intakeEmpty", m_stack);
    empty->setAlignment(Qt::AlignCenter);
    empty->setText(
        m_ledger.writable()
            ? tr("把各单位发来的文件、文件夹或压缩包（zip、7z、rar）拖到窗口里任何地方，\n"
                 "或用右上角的按钮选择。\n\n"
                 "先逐个列出每个文件会放到哪项材料、为什么；核对、改正之后再一次收进，收进后可以撤销。")
            : tr("台账现在只能查看，不能收进材料：%1").arg(m_ledger.session().readOnlyReason()));
    return empty;
}

QWidget *IntakePage::makeTools()
{
    m_tools = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_filter = new QLineEdit(m_tools);
    setNames(m_filter, "intakeFilter", tr("在列表里筛选"));
    m_filter->setPlaceholderText(tr("筛选：文件、文件夹、单位、材料，或 猜测、未归位、没有读取"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &query) { m_table->setQuery(query); });
    m_places = new PlaceBar(m_tools);
    connect(m_places, &PlaceBar::placeWanted, this, &IntakePage::place);
    connect(m_places, &PlaceBar::takeBackWanted, this, &IntakePage::takeBack);
    connect(m_places, &PlaceBar::refused, this, [this](const QString &sentence) { tell(sentence, {}); });
    layout->addWidget(m_filter);
    layout->addWidget(m_places);
    return m_tools;
}

QWidget *IntakePage::makeList()
{
    auto *list = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(makeTools());
    m_splitter = new QSplitter(Qt::Horizontal, list);
    m_splitter->setChildrenCollapsible(false);
    m_table = new DataTable(*m_model, tableName, tr("收到的文件"), m_settings, m_splitter);
    m_table->setFilterField(m_filter);
    m_table->keepPlaces();
    m_table->setIconSize({grid * 2, grid * 2});
    m_table->setWordWrap(true); // places and reasons are sentences: two lines of each are seen
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() * 2 + grid);
    m_table->setToolTip(tr("打勾的文件会被收进；空格键给选中的打勾或取消，Ctrl+A 全选"));
    m_table->installEventFilter(this);
    // Both ends of a name tell files apart; of a path the last folder does.
    m_table->setItemDelegateForColumn(IntakeModel::File, new ElidedCells(Qt::ElideMiddle, m_table));
    m_table->setItemDelegateForColumn(IntakeModel::Folder, new ElidedCells(Qt::ElideLeft, m_table));
    if (!m_table->hasOwnLayout()) {
        // Up to the reason it fits beside the preview at 1366 px; before it stands what the ledger has
        // already.
        const QList<std::pair<int, int>> widths{{IntakeModel::File, 22},     {IntakeModel::Folder, 12},
                                                {IntakeModel::Sure, 11},     {IntakeModel::Place, 22},
                                                {IntakeModel::UnitName, 10}, {IntakeModel::Reason, 30},
                                                {IntakeModel::Already, 18},  {IntakeModel::Size, 10}};
        auto *headings = m_table->horizontalHeader();
        headings->moveSection(headings->visualIndex(IntakeModel::Already),
                              headings->visualIndex(IntakeModel::Reason));
        for (const auto &[column, width] : widths)
            m_table->setColumnWidth(column, width * grid);
        m_table->sortByColumn(IntakeModel::Folder, Qt::AscendingOrder); // what came together stays together
    }
    new ColumnRoom(*m_table, {IntakeModel::Reason, 30 * grid, 80 * grid});
    auto *right = new QWidget(m_splitter);
    right->setMinimumWidth(grid * 24);
    m_reason = makeLabel("intakeReason", right);
    m_titleOnly = new QPushButton(tr("只登记题名…"), right);
    setNames(m_titleOnly, "intakeTitleOnly", tr("不收这个文件，只登记题名和存放处"));
    m_titleOnly->hide();
    connect(m_titleOnly, &QPushButton::clicked, this,
            [this] { m_titles->registerTitles({m_model->index(m_table->currentRow(), IntakeModel::File)}); });
    m_preview = new Preview(m_ledger.errors(), right);
    auto *beside = new QVBoxLayout(right);
    beside->setContentsMargins(grid, 0, 0, 0);
    beside->setSpacing(grid);
    beside->addWidget(m_reason);
    beside->addWidget(m_titleOnly, 0, Qt::AlignLeft);
    beside->addWidget(m_preview, 1);
    connect(m_preview, &Preview::openWanted, this, &IntakePage::openPreviewed);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({grid * 110, grid * 34});
    layout->addWidget(m_splitter, 1);
    connect(m_table, &DataTable::selectionChangedTo, this, &IntakePage::showSelected);
    connect(m_table, &DataTable::opened, this, [this] { m_places->focusMaterial(); });
    return list;
}

QWidget *IntakePage::makeFoot()
{
    m_foot = new QWidget(this);
    auto *foot = m_foot;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_clear = new QPushButton(tr("清空列表"), foot);
    setNames(m_clear, "intakeClear", tr("清空列表"));
    m_clear->setToolTip(tr("只清空这里的列表，原来的文件和台账都不动"));
    connect(m_clear, &QPushButton::clicked, m_model, &IntakeModel::clear);
    m_export = new QPushButton(tr("导出这张清单…"), foot);
    setNames(m_export, "intakeExport", tr("把列表里的文件导出为表格"));
    connect(m_export, &QPushButton::clicked, this, &IntakePage::exportList);
    m_registers = new QCheckBox(tr("同时登记为已报送(&S)"), foot);
    setNames(m_registers, "intakeRegisters", tr("把各单位名下收进的，在同一步里登记为已报送"));
    m_registers->setToolTip(tr("归到单位名下的，还算“未报送”或“退回”的登记为“已报送”；归到本局自收的不变"));
    m_registers->setChecked(m_settings.value(registersKey, true).toBool());
    m_taking->setRegisters(m_registers->isChecked());
    connect(m_registers, &QCheckBox::toggled, m_taking, &TakingDesk::setRegisters);
    connect(m_registers, &QCheckBox::toggled, this,
            [this](bool registers) { m_settings.setValue(registersKey, registers); });
    m_take = new QPushButton(foot);
    setNames(m_take, "intakeTake", tr("收进打勾的文件"));
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, m_taking, &TakingDesk::takeIn);
    layout->addWidget(m_clear);
    layout->addWidget(m_export);
    layout->addStretch(1);
    layout->addWidget(m_registers);
    layout->addWidget(m_take);
    return foot;
}

void IntakePage::lookThrough(const QStringList &paths, const domain::PlacingHint &hint)
{
    if (paths.isEmpty() || !m_ledger.writable())
        return;
    m_remarks->hide();
    auto &session = m_ledger.session();
    m_runner.run<Heap>(
        tr("查看收到的文件"),
        [&session, paths, hint](const platform::Progress &progress) {
            return workflow::lookThrough(session, paths, hint, progress);
        },
        [this](const Heap &heap) {
            if (heap.files.isEmpty() && heap.refused.isEmpty())
                throw domain::Error(tr("里面没有文件，台账没有改动：请换一个文件夹或压缩包。"));
            lookForSecrets(heap);
        });
}

void IntakePage::lookForSecrets(const Heap &heap)
{
    m_runner.run<Heap>(
        tr("查看文件里有没有密级标志"),
        [heap](const platform::Progress &progress) {
            auto looked = heap;
            workflow::stopSecretTexts(looked, progress, evidence::DocumentReader::programBeside());
            return looked;
        },
        [this](const Heap &looked) { list(looked); });
}

void IntakePage::list(const Heap &heap)
{
    m_model->add(heap, m_ledger.roster());
    showCounts();
    if (m_table->selectedRows().isEmpty() && m_table->shownRows() > 0)
        m_table->selectRow(m_table->allRows().first());
    m_table->setFocus(Qt::OtherFocusReason);
}

void IntakePage::place(domain::MaterialId material, std::optional<domain::UnitId> unit, bool asWritten,
                       bool wholeFolders)
{
    auto rows = m_table->selectedRows();
    if (wholeFolders)
        rows = m_model->inSameFolders(rows);
    m_model->place(rows, material, unit, asWritten);
    showSelected();
    m_table->setFocus(Qt::OtherFocusReason);
}

void IntakePage::toggleSelected()
{
    const auto rows = m_table->selectedRows();
    m_model->setWanted(rows, !m_model->areWanted(rows));
}

void IntakePage::showSelected()
{
    int files = 0;
    for (const auto row : m_table->selectedRows())
        files += m_model->file(row) != nullptr ? 1 : 0;
    m_places->setSelected(files);
    preview();
}

void IntakePage::preview()
{
    const auto row = m_table->currentRow();
    const auto request = ++m_previewed;
    const bool isNone = row < 0 || m_table->selectedRows().isEmpty();
    m_reason->setText(isNone ? QString() : m_model->reasons(row));
    offerTitle(isNone ? nullptr : m_model->file(row));
    if (isNone)
        return m_preview->showNothing(tr("选中一个文件，在这里预览。"));
    if (m_model->file(row) == nullptr)
        return m_preview->showNothing(tr("没有读取，不能预览。"));
    const auto file = *m_model->file(row);
    auto inspected = QtConcurrent::run([path = file.path, name = file.name] {
        QFile content(path);
        return content.open(QIODevice::ReadOnly) ? std::optional(formats::inspectContent(content, name))
                                                 : std::nullopt;
    });
    whenDone(inspected, this, m_ledger.errors(), tr("预览"),
             [this, request, file](const std::optional<formats::Content> &content) {
                 if (request != m_previewed)
                     return;
                 if (!content)
                     return m_preview->showNothing(tr("“%1”现在打不开，不能预览。").arg(file.shown));
                 m_preview->showFile({file.path,
                                      file.name,
                                      content->mediaType,
                                      formats::readabilityWord(content->readability),
                                      file.size,
                                      {}});
             });
}

void IntakePage::offerTitle(const workflow::IncomingFile *file)
{
    m_titleOnly->setVisible(file != nullptr && !file->placing.stop.isEmpty());
    const bool isPlaced = file != nullptr && file->placing.requirement;
    m_titleOnly->setEnabled(isPlaced && m_ledger.writable());
    m_titleOnly->setToolTip(isPlaced ? tr("文件不收进，只登记题名和存放处")
                                     : tr("请先在上面指定放到哪项材料，再登记题名"));
}

void IntakePage::openPreviewed()
{
    const auto row = m_table->currentRow();
    const auto *file = row < 0 ? nullptr : m_model->file(row);
    if (file == nullptr)
        return;
    const auto folder = m_copies.filePath(QString::number(++m_opened));
    const auto copy = QDir(folder).filePath(domain::legalFileName(platform::readableName(file->name).text));
    auto made = QtConcurrent::run([isPlace = m_copies.isValid(), from = file->path, folder, copy] {
        return isPlace && QDir().mkpath(folder) && QFile::copy(from, copy) &&
               QFile::setPermissions(copy, QFileDevice::ReadOwner);
    });
    whenDone(made, this, m_ledger.errors(), tr("打开文件"), [copy](bool isMade) {
        refuseProgram(copy);
        if (!isMade || !QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
            throw domain::Error(tr("“%1”现在打不开，台账没有改动：请在原来的文件夹里打开它。")
                                    .arg(QFileInfo(copy).fileName()));
    });
}

/// Those that are set back may be out of sight, and others be selected: they are named.
void IntakePage::takeBack()
{
    const auto names = m_model->takeBack();
    if (names.isEmpty())
        return;
    constexpr int mostNamed = 3;
    auto named = names.mid(0, mostNamed).join(QStringLiteral("”“"));
    tell(names.size() > mostNamed ? tr("已退回 %1 个文件的改动：“%2”等。").arg(names.size()).arg(named)
                                  : tr("已退回 %1 个文件的改动：“%2”。").arg(names.size()).arg(named),
         {});
    preview();
}

void IntakePage::showCounts()
{
    const auto count = m_model->count();
    const bool hasRows = m_model->rowCount() > 0;
    const bool idle = !m_runner.isRunning();
    if (!idle)
        keepKeyboard();
    m_places->setCanTakeBack(idle && m_model->canTakeBack());
    m_stack->setCurrentIndex(hasRows ? 1 : 0);
    m_foot->setVisible(hasRows);
    if (!hasRows)
        m_filter->clear(); // it would hide the next batch unseen
    auto words = tr("共 %1 个文件，打勾 %2 个，还没有归位 %3 个")
                     .arg(count.files)
                     .arg(count.wanted)
                     .arg(count.unplaced);
    if (count.stopped > 0)
        words += tr("，标有密级 %1 个").arg(count.stopped);
    if (count.already > 0)
        words += tr("，台账里已有 %1 个").arg(count.already);
    if (count.refused > 0)
        words += tr("；另有 %1 个没有读取").arg(count.refused);
    m_summary->setText(hasRows ? words : QString());
    m_take->setText(tr("收进 %1 个文件").arg(count.wanted));
    m_take->setEnabled(count.wanted > 0 && idle && m_ledger.writable());
    m_tools->setEnabled(idle);
    m_table->setEnabled(idle);
    m_clear->setEnabled(hasRows && idle);
    m_export->setEnabled(hasRows);
    if (idle)
        keepKeyboard();
}

void IntakePage::tell(const QString &sentences, const QStringList &remarks)
{
    m_remarks->setText(sentences);
    m_remarks->setToolTip(remarks.join(QLatin1Char('\n')));
    m_remarks->show();
}

void IntakePage::keepKeyboard()
{
    if (m_runner.isRunning()) {
        if (isAncestorOf(QApplication::focusWidget()))
            setFocus(Qt::OtherFocusReason);
    } else if (hasFocus()) {
        auto *next = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_files;
        next->setFocus(Qt::OtherFocusReason);
    }
}

QString IntakePage::lossWords() const
{
    const auto files = m_model->count().files;
    return files == 0 ? QString()
                      : tr("“收进一批材料”的列表里还有 %1 个文件没有收进，列表和改正过的归位会不在了；原来的"
                           "文件都不动。")
                            .arg(files);
}

void IntakePage::exportList()
{
    const auto path =
        m_chooser.saveFile(this, tr("导出这张清单"), tr("未收进的文件清单.xlsx"), tr("表格 (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_ledger.errors().guard(tr("导出这张清单"), [&] {
        formats::writeWorkbook(intakeList(*m_model), path);
        emit m_ledger.remarked(tr("清单已存为“%1”。").arg(QFileInfo(path).fileName()));
    });
}

bool IntakePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// Where places were changed, Ctrl+Z takes that back first; taking in is the ledger's step.
bool IntakePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_model->canTakeBack() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void IntakePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && m_model->canTakeBack()) {
        takeBack();
        return event->accept();
    }
    if (event->key() == Qt::Key_Escape && m_filter->hasFocus() && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return event->accept();
    }
    QWidget::keyPressEvent(event);
}

} // namespace taizhang::ui
