#include "ui/shell/place_dialog.h"

#include "core/domain/file_names.h"
#include "core/workflow/workspace/workspace_place.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace taizhang::ui {

namespace {

QString freeName(const QString &place, const QString &name)
{
    QSet<QString> used;
    for (const auto &entry : QDir(place).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        used.insert(domain::fileNameKey(entry));
    return domain::uniqueFileName(name, used);
}

QString documents()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void ask(QWidget &window, FileChooser &chooser, const PlaceDialog::Words &words, const QString &place,
         const QString &name, const std::function<void(const QString &)> &wanted)
{
    auto *dialog = new PlaceDialog(chooser, words, place, name, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window, [dialog, wanted] { wanted(dialog->folder()); });
    dialog->open();
}

} // namespace

PlaceDialog::PlaceDialog(FileChooser &chooser, const Words &words, const QString &place, const QString &name,
                         QWidget *parent)
    : TypingDialog(parent)
    , m_chooser(chooser)
    , m_name(new QLineEdit(freeName(place, name), this))
    , m_nameProblem(new NoticeLabel(this))
    , m_placeProblem(new NoticeLabel(this))
    , m_warning(new NoticeLabel(this))
    , m_folder(new QLabel(this))
{
    setObjectName(QStringLiteral("placeDialog"));
    setWindowTitle(words.title);
    setMinimumWidth(grid * 70);
    setNames(m_name, "placeName", tr("台账名称，也是文件夹的名称"));
    m_nameProblem->setObjectName(QStringLiteral("placeNameProblem"));
    m_placeProblem->setObjectName(QStringLiteral("placeProblem"));
    m_warning->setObjectName(QStringLiteral("placeWarning"));
    m_folder->setObjectName(QStringLiteral("placeFolder"));
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    layOut(words, place);
    for (auto *field : {m_name, m_place})
        connect(field, &QLineEdit::textChanged, this, &PlaceDialog::inspect);
    m_name->selectAll();
    inspect();
}

void PlaceDialog::layOut(const Words &words, const QString &place)
{
    auto *made = new QLabel(words.made, this);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignTop);
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    made->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->setColumnStretch(1, 1);
    const auto add = [&](const QString &label, QWidget *field) {
        const int row = layout->rowCount();
        if (!label.isEmpty()) {
            auto *title = new QLabel(label, this);
            title->setBuddy(field);
            layout->addWidget(title, row, 0);
        }
        layout->addWidget(field, row, 1);
    };
    add(tr("名称(&N)"), m_name);
    add({}, m_nameProblem);
    add(tr("放在(&P)"), makePlace(place));
    add({}, m_placeProblem);
    add({}, m_warning);
    add(tr("将建立"), m_folder);
    add({}, made);
    layout->addWidget(makeButtons(words.accept), layout->rowCount(), 0, 1, 2);
}

QWidget *PlaceDialog::makePlace(const QString &place)
{
    auto *line = new QWidget(this);
    m_place = new QLineEdit(QDir::toNativeSeparators(place), line);
    setNames(m_place, "placePlace", tr("放台账的文件夹"));
    auto *browse = new QPushButton(tr("浏览(&B)…"), line);
    setNames(browse, "placeBrowse", tr("选择放台账的文件夹"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &PlaceDialog::browse);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_place, 1);
    layout->addWidget(browse);
    line->setFocusProxy(m_place);
    return line;
}

QWidget *PlaceDialog::makeButtons(const QString &accept)
{
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("placeAccept"));
    m_accept->setDefault(true);
    buttons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("placeCancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString PlaceDialog::folder() const
{
    return QDir(QDir::fromNativeSeparators(m_place->text().trimmed())).filePath(m_name->text().trimmed());
}

void PlaceDialog::browse()
{
    const auto place = m_chooser.openFolder(this, tr("选择放台账的文件夹"));
    if (!place.isEmpty())
        m_place->setText(QDir::toNativeSeparators(place));
}

void PlaceDialog::inspect()
{
    const auto place = QDir::fromNativeSeparators(m_place->text().trimmed());
    const auto findings = workflow::inspectPlace(place, m_name->text().trimmed());
    m_nameProblem->showSentence(findings.name);
    m_placeProblem->showSentence(findings.place);
    m_warning->showSentence(findings.warning);
    m_folder->setText(findings.clear() ? QDir::toNativeSeparators(folder())
                                       : tr("（请先改好上面标出的地方）"));
    m_accept->setEnabled(findings.clear());
    m_name->setAccessibleDescription(findings.name);
    m_place->setAccessibleDescription(findings.place + findings.warning);
    // A layout lets its window be too low for wrapped words that appear later.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void askForNewWorkspace(QWidget &window, FileChooser &chooser, const QString &neighbour,
                        const std::function<void(const QString &)> &wanted)
{
    ask(window, chooser,
        {PlaceDialog::tr("新建台账"),
         PlaceDialog::tr("这个文件夹里会有装着官方指标表全部 100 "
                         "项指标的数据库，以后收的材料也放在里面；可以整个复制到 U 盘、"
                         "移动硬盘。"),
         PlaceDialog::tr("建立(&O)")},
        neighbour.isEmpty() ? documents() : QFileInfo(neighbour).path(),
        PlaceDialog::tr("法治台账%1").arg(QDate::currentDate().year()), wanted);
}

void askForLocalCopy(QWidget &window, FileChooser &chooser, const QString &name,
                     const std::function<void(const QString &)> &wanted)
{
    ask(window, chooser,
        {PlaceDialog::tr("复制到本机"),
         PlaceDialog::tr("台账现在的全部内容和材料都会复制进去，然后打开本机这份。原处的台账保持原样，以后请"
                         "只在一处修改。"),
         PlaceDialog::tr("复制(&O)")},
        documents(), name, wanted);
}

void askForRestored(QWidget &window, FileChooser &chooser, const QString &neighbour, const QString &name,
                    const std::function<void(const QString &)> &wanted)
{
    ask(window, chooser,
        {PlaceDialog::tr("从备份恢复"),
         PlaceDialog::tr("备份里的台账会恢复成一个新的文件夹，然后打开它；备份和别的台账都不会改动。"),
         PlaceDialog::tr("恢复(&O)")},
        neighbour.isEmpty() ? documents() : QFileInfo(neighbour).path(),
        name.isEmpty() ? PlaceDialog::tr("恢复的台账") : name, wanted);
}

} // namespace taizhang::ui
