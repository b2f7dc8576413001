#include "ui/evidence/redaction/redaction_dialog.h"

#include "ui/evidence/preview/image_preview.h"
#include "ui/evidence/redaction/redaction_sheet.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int sheetWidth = 760; // device-independent pixels
constexpr int pictureSide = 3000;
constexpr std::chrono::seconds patience(20);
constexpr double margin = 0.003; // of the page around the letters proposed

QList<QRectF> withMargin(const QList<QRectF> &areas)
{
    QList<QRectF> boxes;
    for (const auto &area : areas)
        boxes << area.adjusted(-margin, -margin, margin, margin).intersected({0, 0, 1, 1});
    return boxes;
}

} // namespace

RedactionDialog::RedactionDialog(RedactionSource source, ErrorReporter &errors, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_errors(errors)
    , m_says(new QLabel(this))
    , m_sheet(new RedactionSheet)
    , m_area(new QScrollArea(this))
    , m_number(new QLabel(this))
    , m_drawing(evidence::DocumentReader::Haste::SomebodyWaits, patience)
{
    setObjectName(QStringLiteral("redactionDialog"));
    setWindowTitle(tr("做脱敏件：%1").arg(m_source.title));
    resize(grid * 106, grid * 84);
    m_says->setObjectName(QStringLiteral("redactionSays"));
    m_says->setWordWrap(true);
    m_says->setTextFormat(Qt::PlainText);
    m_area->setObjectName(QStringLiteral("redactionArea"));
    m_area->setWidget(m_sheet);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(m_says);
    layout->addWidget(m_area, 1);
    layout->addLayout(makeBar());
    m_make = addDialogButtons(*this, tr("存为脱敏件(&S)"));
    m_make->setObjectName(QStringLiteral("redactionMake"));
    m_make->setAutoDefault(false);
    connect(m_sheet, &RedactionSheet::boxesChanged, this, [this] {
        m_boxes[m_page] = m_sheet->boxes();
        count();
    });
    connect(m_sheet, &RedactionSheet::chosenChanged, this,
            [this] { m_remove->setEnabled(m_sheet->hasChosen()); });
    m_boxes << QList<QRectF>();
    count();
    propose();
}

RedactionDialog::~RedactionDialog() = default;

QLayout *RedactionDialog::makeBar()
{
    const auto make = [this](const char *name, const QString &text, auto act) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        button->setAutoDefault(false);
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_number->setObjectName(QStringLiteral("redactionPage"));
    m_back = make("redactionBack", tr("上一页(&B)"), [this] { showPage(m_page - 1); });
    m_forward = make("redactionForward", tr("下一页(&N)"), [this] { showPage(m_page + 1); });
    m_nextBoxes = make("redactionNextBoxes", tr("下一个有框的页(&X)"), [this] { goToBox(1); });
    m_remove = make("redactionRemove", tr("去掉选中的框(&D)"), [this] { m_sheet->removeChosen(); });
    auto *bar = new QHBoxLayout;
    bar->setSpacing(grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_forward, m_number})
        bar->addWidget(widget);
    bar->addStretch();
    bar->addWidget(m_nextBoxes);
    bar->addWidget(m_remove);
    return bar;
}

bool RedactionDialog::isPdf() const
{
    return m_source.mediaType == QLatin1String("application/pdf");
}

void RedactionDialog::propose()
{
    if (!isPdf())
        return showPage(0);
    auto found = m_drawing.run([path = m_source.path, progress = m_drawing.untilGone()](auto &reader) {
        return reader.personalAreas(path, progress);
    });
    whenDone(found, this, m_errors, tr("查找个人信息"),
             [this](const evidence::PersonalAreas &areas) { takeAreas(areas); });
}

void RedactionDialog::takeAreas(const evidence::PersonalAreas &found)
{
    m_areasMissing = found.gaveUp;
    m_boxes.clear();
    for (const auto &areas : found.pages)
        m_boxes << withMargin(areas);
    if (m_boxes.isEmpty())
        m_boxes << QList<QRectF>();
    const auto first = std::find_if(m_boxes.cbegin(), m_boxes.cend(),
                                    [](const QList<QRectF> &boxes) { return !boxes.isEmpty(); });
    showPage(first == m_boxes.cend() ? 0 : int(first - m_boxes.cbegin()));
}

void RedactionDialog::showPage(int page)
{
    if (page < 0 || page >= qMax(m_boxes.size(), qsizetype(m_pageCount)))
        return;
    const auto pixels = isPdf() ? qRound(sheetWidth * devicePixelRatioF()) : pictureSide;
    const evidence::DrawingWish wish{m_source.path, isPdf(), pixels, page};
    auto drawn = m_drawing.run(
        [wish, progress = m_drawing.untilGone()](auto &reader) { return reader.draw(wish, progress); });
    whenDone(drawn, this, m_errors, tr("读取第 %1 页").arg(page + 1),
             [this, page](const evidence::Drawing &drawing) { takePage(page, drawing); });
}

void RedactionDialog::takePage(int wanted, const evidence::Drawing &drawing)
{
    const auto &page = drawing.page;
    const bool isDrawn = !page.image.isNull();
    m_page = isDrawn ? qMax(0, page.page) : wanted;
    if (isDrawn) {
        m_pageCount = page.pageCount;
        m_undrawn.remove(m_page);
        m_seen.insert(m_page);
    } else {
        m_pageCount = qMax(m_pageCount, int(m_boxes.size()));
        m_undrawn.insert(m_page);
    }
    while (m_boxes.size() < m_pageCount)
        m_boxes << QList<QRectF>();
    m_sheet->setPage(page.image, m_boxes.value(m_page),
                     tr("%1，第 %2 页：画框遮住个人信息").arg(m_source.title).arg(m_page + 1));
    m_sheet->setMinimumHeight(m_sheet->heightForWidth(m_area->viewport()->width()));
    m_area->verticalScrollBar()->setValue(0);
    m_sheet->setFocus(Qt::OtherFocusReason);
    m_number->setText(m_pageCount == 0 ? QString()
                                       : tr("第 %1 页，共 %2 页").arg(m_page + 1).arg(m_pageCount));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < m_pageCount);
    count();
}

void RedactionDialog::goToBox(int by)
{
    const auto pages = int(m_boxes.size());
    for (int steps = 1; steps <= pages; ++steps) {
        const auto page = (m_page + by * steps + pages * steps) % pages;
        if (!m_boxes.at(page).isEmpty())
            return showPage(page);
    }
}

// Many pages are not all named.
QString RedactionDialog::places(const QList<int> &pages) const
{
    constexpr int mostNamed = 8;
    if (pages.isEmpty())
        return tr("现在一个框也没有。");
    QStringList named;
    for (qsizetype place = 0; place < pages.size() && place < mostNamed; ++place)
        named << QString::number(pages.at(place));
    qsizetype all = 0;
    for (const auto &boxes : m_boxes)
        all += boxes.size();
    const auto list = named.join(QStringLiteral("、"));
    return tr("现在共 %1 个框，在 %2 页上（%3）。")
        .arg(all)
        .arg(pages.size())
        .arg(pages.size() > mostNamed ? tr("第 %1 …… 页").arg(list) : tr("第 %1 页").arg(list));
}

void RedactionDialog::count()
{
    QList<int> pages;
    for (int page = 0; page < m_boxes.size(); ++page)
        if (!m_boxes.at(page).isEmpty())
            pages << page + 1;
    // Where nothing is known of the words, every page has to be looked at.
    const bool isAllSeen = !m_areasMissing || m_seen.size() >= m_pageCount;
    const auto what =
        !m_undrawn.isEmpty()
            ? tr("第 %1 页画不出来，看不到的页不要做脱敏件：请核对原件，或用别的程序处理后再存入。")
                  .arg(*std::min_element(m_undrawn.cbegin(), m_undrawn.cend()) + 1)
        : m_pageCount == 0 ? tr("正在读取……")
        : m_areasMissing
            ? tr("有的页太大或太复杂，没有查出哪里有个人信息，这些页没有提出框：请逐页核对，自己画框。")
        : isPdf()
            ? tr("按文字里的身份证号、手机号、银行卡号提出的框，请逐页核对；扫描的页认不出文字，要自己画框。")
            : tr("图片里的文字认不出来，请自己在要遮住的地方按住鼠标画框。");
    m_says->setText(tr("%1\n按住鼠标画框，拖动框可以移动，拖右下角改大小，Delete 去掉。%2原件不变。")
                        .arg(what, places(pages)));
    m_says->setAccessibleName(m_says->text());
    m_nextBoxes->setEnabled(pages.size() > 1 || (pages.size() == 1 && m_boxes.value(m_page).isEmpty()));
    m_make->setEnabled(!pages.isEmpty() && m_pageCount > 0 && m_undrawn.isEmpty() && isAllSeen);
}

} // namespace taizhang::ui
