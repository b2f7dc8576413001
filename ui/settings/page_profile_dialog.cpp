#include "ui/settings/page_profile_dialog.h"

#include "core/report/layout/page_layout.h"
#include "core/report/text/report_content.h"
#include "core/workflow/reports/report_export.h"
#include "ui/reports/page_view.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace taizhang::ui {

using report::FontRole;
using report::PageProfile;
using report::ProfileField;

namespace {

constexpr int pauseMs = 250; ///< of typing, before the page is laid out anew

/// What the preview shows where the report of the indicator on show is not written yet.
report::Document sampleDocument()
{
    report::ReportInput input;
    input.indicatorNumber = 1;
    input.indicatorText = QStringLiteral("版式预览。");
    report::ReportRow row;
    const auto text = QStringLiteral("这里是正文的样子，用来看字号、行距和页边距。").repeated(12);
    row.points = {{QStringLiteral("1."), QStringLiteral("主要做法"), text},
                  {QStringLiteral("2."), QStringLiteral("取得的成效"), text}};
    input.rows = {row};
    return report::buildReport(input);
}

} // namespace

PageProfileDialog::PageProfileDialog(Ledger &ledger, QWidget *parent)
    : TypingDialog(parent)
    , m_ledger(ledger)
    , m_sample(sampleDocument())
    , m_choice(new QComboBox(this))
    , m_inUse(new QLabel(this))
    , m_fault(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_view(new PageView(printablePages(report::LaidOutReport()), ledger.errors(), this))
{
    setObjectName(QStringLiteral("pageProfileDialog"));
    setWindowTitle(tr("版式设置"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *left = new QVBoxLayout;
    left->setSpacing(grid);
    left->addWidget(makeChoice());
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeForm());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    left->addWidget(scroll, 1);
    m_fault->setObjectName(QStringLiteral("profileFault"));
    m_fault->setWordWrap(true);
    m_fault->setMinimumHeight(m_fault->fontMetrics().lineSpacing() * 2);
    m_fault->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    left->addWidget(m_fault);
    left->addWidget(makeButtons());
    auto *side = new QWidget(this);
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(grid * 54);
    setNames(m_view, "profilePreview", tr("按这个版式排出来的页"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    layout->addWidget(side);
    layout->addWidget(m_view, 1);
    const auto room = parent ? parent->screen()->availableSize() : screen()->availableSize();
    resize(std::min(grid * 140, room.width() * 9 / 10), std::min(grid * 100, room.height() * 9 / 10));
    m_view->fit(PageView::Zoom::Page);

    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, &PageProfileDialog::layOutPreview);
    connect(&m_ledger, &Ledger::saving, this, [this](int pending) {
        if (pending == 0)
            refresh();
    });
    const auto number = m_ledger.current().number;
    if (m_ledger.current().applicable())
        whenDone(m_ledger.session().read([number](storage::Database &database) {
            return workflow::reportInput(database, number, 1, QDate::currentDate());
        }),
                 this, m_ledger.errors(), tr("读取情况说明"), [this](const report::ReportInput &input) {
                     const auto made = report::buildReport(input);
                     if (report::unfilledCount(made) > 0)
                         return; // blanks show little of a page
                     m_sample = made;
                     m_later.start();
                 });
    refresh();
}

PageProfileDialog::~PageProfileDialog() = default;

QWidget *PageProfileDialog::makeChoice()
{
    auto *line = new QWidget(this);
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    setNames(m_choice, "profileChoice", tr("版式"));
    m_inUse->setObjectName(QStringLiteral("profileInUse"));
    m_inUse->setWordWrap(true);
    layout->addWidget(m_choice);
    layout->addWidget(m_inUse);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const auto *saved = selected())
            showProfile(saved->profile);
    });
    return line;
}

void PageProfileDialog::add(QWidget *field, const char *name, const QString &label)
{
    setNames(field, name, label);
    m_form->addRow(label, field);
}

QDoubleSpinBox *PageProfileDialog::length(const char *name, const QString &label, ProfileField field,
                                          const QString &unit)
{
    auto *box = new QDoubleSpinBox(this);
    box->setRange(0, 300);
    box->setDecimals(2);
    box->setSingleStep(0.5);
    box->setSuffix(unit);
    add(box, name, label);
    m_fields.insert(field, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &PageProfileDialog::changed);
    return box;
}

QSpinBox *PageProfileDialog::count(const char *name, const QString &label, ProfileField field,
                                   const QString &unit)
{
    auto *box = new QSpinBox(this);
    box->setRange(0, 99999);
    box->setSuffix(unit);
    add(box, name, label);
    m_fields.insert(field, box);
    connect(box, &QSpinBox::valueChanged, this, &PageProfileDialog::changed);
    return box;
}

QWidget *PageProfileDialog::makeForm()
{
    auto *form = new QWidget(this);
    m_form = new QFormLayout(form);
    m_form->setContentsMargins(0, 0, grid, 0);
    m_form->setHorizontalSpacing(grid * 2);
    m_form->setVerticalSpacing(grid / 2);
    makeFields();
    return form;
}

void PageProfileDialog::makeFields()
{
    const auto mm = tr(" 毫米"), pt = tr(" 磅");
    m_top = length("profileTop", tr("上边距"), ProfileField::Top, mm);
    m_bottom = length("profileBottom", tr("下边距"), ProfileField::Bottom, mm);
    m_left = length("profileLeft", tr("左边距"), ProfileField::Left, mm);
    m_right = length("profileRight", tr("右边距"), ProfileField::Right, mm);
    m_lines = count("profileLines", tr("每页行数"), ProfileField::Lines, tr(" 行"));
    m_characters = count("profileCharacters", tr("每行字数"), ProfileField::Characters, tr(" 字"));
    m_indent = count("profileIndent", tr("首行缩进"), ProfileField::Indent, tr(" 字"));
    m_body = length("profileBodySize", tr("正文字号"), ProfileField::BodySize, pt);
    m_title = length("profileTitleSize", tr("标题字号"), ProfileField::TitleSize, pt);
    for (const auto role :
         {FontRole::Body, FontRole::Title, FontRole::Kai, FontRole::Hei, FontRole::PageNumber}) {
        auto *box = new QComboBox(this);
        box->setEditable(true);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->addItem(QString());
        box->addItems(QFontDatabase::families(QFontDatabase::SimplifiedChinese));
        box->lineEdit()->setPlaceholderText(tr("按国家标准"));
        add(box, ("profileFont_" + QByteArray::number(int(role))).constData(),
            tr("%1字体").arg(report::fontRoleLabel(role)));
        m_fonts.insert(role, box);
        connect(box, &QComboBox::currentTextChanged, this, &PageProfileDialog::changed);
    }
    m_numbers = new QCheckBox(tr("印页码"), this);
    add(m_numbers, "profileNumbers", tr("页码"));
    m_numberForm = new QComboBox(this);
    m_numberForm->addItems({QStringLiteral("— 1 —"), QStringLiteral("1")});
    add(m_numberForm, "profileNumberForm", tr("页码样式"));
    m_mirror = new QCheckBox(tr("单页在右，双页在左"), this);
    add(m_mirror, "profileMirror", tr("页码位置"));
    m_numberSize = length("profileNumberSize", tr("页码字号"), ProfileField::PageNumberSize, pt);
    m_gap = length("profileNumberGap", tr("页码离版心"), ProfileField::PageNumberGap, mm);
    m_first = count("profileFirst", tr("起始页码"), ProfileField::FirstPageNumber, {});
    connect(m_numbers, &QCheckBox::toggled, this, &PageProfileDialog::changed);
    connect(m_mirror, &QCheckBox::toggled, this, &PageProfileDialog::changed);
    connect(m_numberForm, &QComboBox::currentIndexChanged, this, &PageProfileDialog::changed);
}

QWidget *PageProfileDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    setNames(m_name, "profileName", tr("保存的名称"));
    m_name->setPlaceholderText(tr("保存的名称，如：本局版式"));
    auto *saving = new QHBoxLayout;
    saving->addWidget(m_name, 1);
    const auto button = [&](const char *name, const QString &text, auto action) {
        auto *made = new QPushButton(text, box);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, action);
        return made;
    };
    m_save = button("profileSave", tr("保存(&S)"), &PageProfileDialog::save);
    saving->addWidget(m_save);
    m_use = button("profileUse", tr("用这个版式(&U)"), &PageProfileDialog::use);
    m_remove = button("profileRemove", tr("删除(&D)"), &PageProfileDialog::remove);
    auto *line = new QHBoxLayout;
    line->addWidget(m_use);
    line->addWidget(m_remove);
    line->addStretch();
    line->addWidget(button("profileClose", tr("关闭(&C)"), &QDialog::close));
    layout->addLayout(saving);
    layout->addLayout(line);
    connect(m_name, &QLineEdit::textChanged, this, &PageProfileDialog::updateButtons);
    return box;
}

void PageProfileDialog::refresh()
{
    whenDone(m_ledger.session().read(
                 [](storage::Database &database) { return workflow::savedProfiles(database); }),
             this, m_ledger.errors(), tr("读取版式"),
             [this](const QList<workflow::SavedProfile> &saved) { takeSaved(saved); });
}

void PageProfileDialog::takeSaved(const QList<workflow::SavedProfile> &saved)
{
    const bool first = m_saved.isEmpty();
    const auto before = selected() ? selected()->name : QString();
    const auto profileBefore = selected() ? selected()->profile : PageProfile();
    m_saved = saved;
    auto wanted = m_wanted.isEmpty() ? before : m_wanted;
    m_wanted.clear();
    m_choice->clear();
    int current = 0;
    for (qsizetype i = 0; i < saved.size(); ++i) {
        m_choice->addItem(saved[i].inUse ? tr("%1（正在用）").arg(saved[i].name) : saved[i].name);
        if (saved[i].name == wanted || (first && saved[i].inUse))
            current = int(i);
        if (saved[i].inUse)
            m_inUse->setText(tr("情况说明、Word 文件和网页打印现在用：%1").arg(saved[i].name));
    }
    m_choice->setCurrentIndex(current);
    // What is being typed stays, unless another one is on show now or it was changed behind it.
    if (first || selected()->name != before || selected()->profile != profileBefore)
        showProfile(selected()->profile);
    updateButtons();
}

bool PageProfileDialog::hasTyped() const
{
    const auto *saved = selected();
    const auto name = m_name->text().trimmed();
    const bool isNamed = !name.isEmpty() && (saved == nullptr || name != saved->name);
    return isNamed || (saved != nullptr && edited() != saved->profile);
}

const workflow::SavedProfile *PageProfileDialog::selected() const
{
    const auto index = m_choice->currentIndex();
    return index >= 0 && index < m_saved.size() ? &m_saved[index] : nullptr;
}

void PageProfileDialog::showProfile(const PageProfile &profile)
{
    m_filling = true;
    m_top->setValue(profile.top);
    m_bottom->setValue(profile.bottom());
    m_left->setValue(profile.left);
    m_right->setValue(profile.right());
    m_lines->setValue(profile.linesPerPage);
    m_characters->setValue(profile.charactersPerLine);
    m_indent->setValue(profile.indentCharacters);
    m_body->setValue(profile.bodySize);
    m_title->setValue(profile.titleSize);
    for (const auto &[role, box] : m_fonts.asKeyValueRange())
        box->setCurrentText(profile.fonts.value(role));
    m_numbers->setChecked(profile.pageNumbers);
    m_numberForm->setCurrentIndex(profile.pageNumberForm == report::PageNumberForm::Dashed ? 0 : 1);
    m_mirror->setChecked(profile.mirrorPageNumbers);
    m_numberSize->setValue(profile.pageNumberSize);
    m_gap->setValue(profile.pageNumberGap);
    m_first->setValue(profile.firstPageNumber);
    const bool standard = m_choice->currentIndex() == 0;
    m_name->setText(standard || !selected() ? QString() : selected()->name);
    m_filling = false;
    changed();
}

PageProfile PageProfileDialog::edited() const
{
    PageProfile profile;
    profile.top = m_top->value();
    profile.left = m_left->value();
    profile.areaWidth = profile.sheetWidth - profile.left - m_right->value();
    profile.areaHeight = profile.sheetHeight - profile.top - m_bottom->value();
    profile.linesPerPage = m_lines->value();
    profile.charactersPerLine = m_characters->value();
    profile.indentCharacters = m_indent->value();
    profile.bodySize = m_body->value();
    profile.titleSize = m_title->value();
    for (const auto &[role, box] : m_fonts.asKeyValueRange())
        if (const auto family = box->currentText().trimmed(); !family.isEmpty())
            profile.fonts.insert(role, family);
    profile.pageNumbers = m_numbers->isChecked();
    profile.pageNumberForm =
        m_numberForm->currentIndex() == 0 ? report::PageNumberForm::Dashed : report::PageNumberForm::Plain;
    profile.mirrorPageNumbers = m_mirror->isChecked();
    profile.pageNumberSize = m_numberSize->value();
    profile.pageNumberGap = m_gap->value();
    profile.firstPageNumber = m_first->value();
    return profile;
}

void PageProfileDialog::changed()
{
    if (m_filling)
        return;
    const auto fault = edited().firstFault();
    m_fault->setText(fault ? fault->sentence : edited().advice());
    for (const auto &[field, widget] : m_fields.asKeyValueRange()) {
        const bool wrong = fault && fault->field == field;
        auto font = widget->font();
        font.setBold(wrong);
        widget->setFont(font);
        widget->setToolTip(wrong ? fault->sentence : QString());
    }
    for (auto *widget : {static_cast<QWidget *>(m_numberForm), static_cast<QWidget *>(m_mirror),
                         static_cast<QWidget *>(m_numberSize), static_cast<QWidget *>(m_gap),
                         static_cast<QWidget *>(m_first)})
        widget->setEnabled(m_numbers->isChecked());
    updateButtons();
    m_later.start();
}

void PageProfileDialog::updateButtons()
{
    const auto *saved = selected();
    const bool writable = m_ledger.writable();
    const auto name = m_name->text().trimmed();
    const bool standard = saved && m_choice->currentIndex() == 0;
    const bool fine = !edited().firstFault();
    const bool fresh = saved && (name != saved->name || edited() != saved->profile);
    m_save->setEnabled(writable && fine && !name.isEmpty() && fresh);
    m_save->setToolTip(!writable        ? tr("台账现在只读，不能保存版式")
                       : name.isEmpty() ? tr("国家标准不能改：填写名称，另存为自己的版式")
                       : !m_save->isEnabled() ? tr("没有要保存的改动")
                                              : QString());
    m_use->setEnabled(writable && saved && !saved->inUse);
    m_remove->setEnabled(writable && saved && !standard);
}

void PageProfileDialog::layOutPreview()
{
    const auto profile = edited();
    if (profile.firstFault())
        return;
    auto pages = QtConcurrent::run([document = m_sample, profile] {
        return report::layOut(document, report::FontSet::installed(profile.fonts), profile);
    });
    whenDone(pages, this, m_ledger.errors(), tr("排版预览"),
             [this, profile](const report::LaidOutReport &made) {
                 if (profile == edited()) // else another one is on its way
                     m_view->setPages(printablePages(made));
             });
}

void PageProfileDialog::save()
{
    const auto name = m_name->text().trimmed();
    m_wanted = name;
    m_ledger.perform(tr("保存版式“%1”").arg(name), 0,
                     [name, profile = edited()](storage::Database &database, const storage::Author &author) {
                         return workflow::savePageProfile(database, author, name, profile);
                     });
}

void PageProfileDialog::use()
{
    const auto name = selected()->name;
    m_ledger.perform(tr("改用版式“%1”").arg(name), 0,
                     [name](storage::Database &database, const storage::Author &author) {
                         return workflow::usePageProfile(database, author, name);
                     });
}

void PageProfileDialog::remove()
{
    const auto name = selected()->name;
    m_wanted = workflow::standardProfileName();
    m_ledger.perform(tr("删除版式“%1”").arg(name), 0,
                     [name](storage::Database &database, const storage::Author &author) {
                         return workflow::removePageProfile(database, author, name);
                     });
}

} // namespace taizhang::ui
