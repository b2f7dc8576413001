#include "ui/search/search_panel.h"

#include "ui/search/search_delegate.h"
#include "ui/search/search_results_model.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int widest = grid * 95;
constexpr int mostSentences = 20; // in a tool tip

} // namespace

SearchPanel::SearchPanel(QWidget *window)
    : QFrame(window)
    , m_model(new SearchResultsModel(this))
    , m_list(new QListView(this))
    , m_words(new QLabel(this))
    , m_reading(new QLabel(this))
{
    setObjectName(QStringLiteral("searchPanel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setNames(m_list, "searchResults", tr("查找结果"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_words->setObjectName(QStringLiteral("searchWords"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(grid * 2);
    m_reading->setObjectName(QStringLiteral("searchReading"));
    m_reading->setFont(typeFont(TypeSize::Small));
    m_reading->setMargin(grid / 2);
    for (auto *label : {m_words, m_reading}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_reading);
    connect(m_list, &QListView::clicked, this, &SearchPanel::chosen);
    hide();
}

void SearchPanel::showResult(const workflow::SearchResult &result)
{
    // The same query is answered anew when more was read; the choice and what is in sight stay.
    const bool again = result.query == m_query && !m_list->isHidden();
    if (again && result.groups == m_groups)
        return;
    const auto *before = again ? selected() : nullptr;
    const auto kept = before == nullptr ? std::nullopt : std::optional(*before);
    const int scrolled = m_list->verticalScrollBar()->value();
    m_query = result.query;
    m_groups = result.groups;
    m_model->setResult(result);
    auto row = kept ? m_model->rowOf(*kept) : -1;
    if (row < 0) {
        row = m_model->nextHit(0, 1);
        m_list->scrollToTop();
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_words->setVisible(!found);
    if (kept && row >= 0)
        m_list->verticalScrollBar()->setValue(scrolled);
    if (!found)
        m_words->setText(tr("没有找到“%1”。\n\n可以少写几个字，或用空格隔开几个词；单位可以写拼音首字母。")
                             .arg(result.query.simplified()));
    fitHeight();
    if (!kept || row < 0) // choosing the first has scrolled its heading away before the list had its height
        m_list->scrollToTop();
}

void SearchPanel::showWords(const QString &words)
{
    m_model->setResult({});
    m_list->hide();
    m_words->setText(words);
    m_words->show();
    fitHeight();
}

void SearchPanel::fitHeight()
{
    int height = 2 * frameWidth() + (m_reading->isHidden() ? 0 : m_reading->heightForWidth(width()));
    if (m_list->isHidden())
        height += m_words->heightForWidth(width());
    else
        for (int row = 0; row < m_model->rowCount() && height < m_highest; ++row)
            height += m_list->sizeHintForRow(row);
    resize(width(), qMin(height + grid / 2, m_highest));
}

void SearchPanel::setReading(const workflow::ReadingState &reading, int unread)
{
    QStringList lines;
    if (!reading.problem.isEmpty())
        lines << reading.problem;
    else if (!reading.finished && reading.total > reading.read)
        lines << tr("正在读取文字：已读 %1 份，共 %2 份，结果还不全；读到的随时补上来。")
                     .arg(QLocale().toString(reading.read), QLocale().toString(reading.total));
    if (unread > 0)
        lines
            << tr("有 %1 份材料的文字没有读出或没有读全，那些文字查不到（鼠标停在这里看原因）。").arg(unread);
    setReadingWords(lines.join(u'\n'));
}

void SearchPanel::showFeeding()
{
    setReadingWords(tr("正在更新查找的索引，结果还不全。"));
}

void SearchPanel::setReadingWords(const QString &words)
{
    m_reading->setText(words);
    m_reading->setVisible(!words.isEmpty());
    fitHeight();
}

void SearchPanel::setUnreadSentences(const QStringList &sentences)
{
    auto shown = sentences.mid(0, mostSentences);
    if (shown.size() < sentences.size())
        shown << tr("……等 %1 份").arg(sentences.size());
    m_reading->setToolTip(shown.join(u'\n'));
    m_reading->setAccessibleDescription(shown.join(u'\n'));
}

void SearchPanel::step(int by)
{
    const auto current = m_list->currentIndex().row();
    auto wanted = m_model->nextHit(qBound(0, current + by, m_model->rowCount() - 1), by > 0 ? 1 : -1);
    if (wanted < 0)
        wanted = m_model->nextHit(by > 0 ? m_model->rowCount() - 1 : 0, by > 0 ? -1 : 1);
    if (wanted < 0)
        return;
    m_list->setCurrentIndex(m_model->index(wanted));
    // The heading of the first group must not stay out of sight.
    if (m_model->nextHit(0, 1) == wanted)
        m_list->scrollToTop();
}

void SearchPanel::placeBelow(const QWidget &box)
{
    auto *window = parentWidget();
    const auto corner = box.mapTo(window, QPoint(box.width(), box.height()));
    const auto wide = qMin(widest, window->width() - grid * 4);
    const auto left = qBound(grid * 2, corner.x() - wide, window->width() - wide - grid * 2);
    m_highest = qMax(grid * 20, (window->height() - corner.y()) * 3 / 4);
    setGeometry(left, corner.y() + grid / 4, wide, m_highest);
    fitHeight();
    raise();
}

const workflow::SearchHit *SearchPanel::selected() const
{
    return m_model->hit(m_list->currentIndex().row());
}

} // namespace taizhang::ui
