#include "ui/search/search_box.h"

#include "ui/search/search_panel.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace taizhang::ui {

namespace {

constexpr int mostOfKind = 8; // so that all kinds are near the top
constexpr int watchMs = 400;
constexpr int page = 8; // rows

} // namespace

SearchBox::SearchBox(Ledger &ledger, QString reader, QWidget *parent)
    : QLineEdit(parent), m_ledger(ledger), m_reader(std::move(reader))
{
    setNames(this, "searchBox", tr("查找全部内容"));
    setPlaceholderText(tr("查找全部（Ctrl+K）"));
    setToolTip(tr("查找指标、材料、单位、情况说明、佐证材料和文件里的文字（Ctrl+K）"));
    setClearButtonEnabled(true);
    setMaxLength(100);
    m_watch.setInterval(watchMs);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == this && old != nullptr && old->window() == window())
            m_before = old;
    });
    connect(&m_watch, &QTimer::timeout, this, &SearchBox::showReading);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::showPanel); // it may have been put away
    connect(this, &QLineEdit::textChanged, this, &SearchBox::ask);
    connect(&m_ledger, &Ledger::progressChanged, this, [this] {
        if (m_panel != nullptr && m_panel->isVisible())
            refresh();
    });
}

SearchBox::~SearchBox() = default;

void SearchBox::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchBox::open()
{
    if (m_search)
        return true;
    return m_ledger.errors().guard(tr("查找"), [this] {
        m_search = std::make_unique<workflow::Search>(m_ledger.session(), m_reader);
        m_panel = new SearchPanel(window());
        window()->installEventFilter(this);
        connect(m_panel, &SearchPanel::chosen, this, &SearchBox::choose);
    });
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    // What was looked for before is typed over; the click itself still sets the cursor, so later.
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
    showPanel();
}

void SearchBox::showPanel()
{
    if (!open() || m_panel->isVisible())
        return;
    m_panel->placeBelow(*this);
    m_panel->show();
    m_watch.start();
    refresh();
    ask();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return; // another window, or the menu of the box
    if (m_panel != nullptr)
        m_panel->hide();
    m_watch.stop();
}

void SearchBox::refresh()
{
    ++m_feeding;
    whenEnded(m_search->refresh(), this, [this](QFuture<void> ended) {
        --m_feeding;
        m_ledger.errors().guard(tr("更新查找索引"), [&] {
            ended.waitForFinished(); // throws what was thrown
            m_refilling = false;
            showReading();
            ask();
        });
    });
}

void SearchBox::ask()
{
    if (m_panel == nullptr || !m_panel->isVisible())
        return;
    if (domain::searchWords(text()).isEmpty())
        return m_panel->showWords(
            tr("写几个字就开始查找：指标、材料、单位（可写拼音首字母）、情况说明、佐证材料的题名和文号，\n"
               "以及 PDF、Word、Excel、PPT、网页里的文字。\n\n用 ↓ 选择，回车前往，Esc 返回。"));
    whenDone(m_search->find(text(), mostOfKind), this, m_ledger.errors(), tr("查找"),
             [this](const workflow::SearchResult &result) {
                 if (result.overtaken || result.query != text())
                     return;
                 if (!result.emptied)
                     return m_panel->showResult(result);
                 m_panel->showWords(
                     tr("查找用的索引有损坏，正在重做，台账和材料不受影响；做好后自动显示结果。"));
                 if (!std::exchange(m_refilling, true))
                     refresh();
             });
}

void SearchBox::showReading()
{
    if (m_feeding > 0) {
        m_shown = {};
        return m_panel->showFeeding();
    }
    const auto state = m_search->reading();
    if (state == m_shown && state.finished)
        return;
    const bool more = state.finished || state.read != m_shown.read;
    m_shown = state;
    whenDone(m_search->unread(), this, m_ledger.errors(), tr("查找"),
             [this, state](const QList<storage::UnreadContent> &unread) {
                 QStringList sentences;
                 for (const auto &content : unread)
                     sentences << content.number + u' ' + content.sentence;
                 m_panel->setReading(state, static_cast<int>(unread.size()));
                 m_panel->setUnreadSentences(sentences);
             });
    // Words may have come in that are looked for.
    if (more)
        ask();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_panel != nullptr && m_panel->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!open)
            break;
        {
            const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
            const bool far = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
            m_panel->step((back ? -1 : 1) * (far ? page : 1));
        }
        return event->accept();
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::choose()
{
    const auto *hit = m_panel == nullptr ? nullptr : m_panel->selected();
    if (hit == nullptr)
        return;
    const auto found = *hit; // the panel may forget it on the way
    m_panel->hide();
    m_watch.stop();
    clearFocus();
    emit chosen(found);
}

void SearchBox::close()
{
    if (m_panel != nullptr)
        m_panel->hide();
    m_watch.stop();
    clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && m_panel != nullptr && m_panel->isVisible())
        m_panel->placeBelow(*this);
    return QLineEdit::eventFilter(watched, event);
}

} // namespace taizhang::ui
