#include "ui/evidence/preview/find_line.h"

#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int typingPause = 250; // milliseconds

} // namespace

FindLine::FindLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_skipped(new QLabel(tr("有些页没有查：读不出来，或者读得太久。"), this))
    , m_back(make("findBack", tr("上一处"), tr("上一处（Shift+回车）")))
    , m_forward(make("findForward", tr("下一处"), tr("下一处（回车）")))
{
    setObjectName(QStringLiteral("findLine"));
    setNames(m_words, "findWords", tr("在这份 PDF 里查找"));
    m_words->setPlaceholderText(tr("在这份 PDF 里查找"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    auto *away = make("findClose", tr("关闭"), tr("关闭查找（Esc）"));
    m_skipped->setObjectName(QStringLiteral("findSkipped"));
    m_skipped->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid / 2);
    line->addWidget(m_words, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_back, m_forward, away})
        line->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_skipped);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { emit wordsChanged(m_words->text()); });
    connect(m_back, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    connect(away, &QToolButton::clicked, this, &FindLine::close);
    setCount({});
    hide();
}

QToolButton *FindLine::make(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    setNames(button, name, tip);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindLine::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindLine::close()
{
    if (isHidden())
        return;
    hide();
    m_words->clear();
    m_pause.stop();
    setCount({});
    emit wordsChanged({});
    emit closed();
}

void FindLine::setCount(const Count &count)
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (count.all == 0)
        m_count->setText(tr("没有找到"));
    else
        m_count->setText(count.more ? tr("第 %1 处，共 %2 处以上").arg(count.place).arg(count.all)
                                    : tr("第 %1 处，共 %2 处").arg(count.place).arg(count.all));
    m_skipped->setVisible(count.skipped && !m_words->text().isEmpty());
    m_back->setEnabled(count.all > 1);
    m_forward->setEnabled(count.all > 1);
}

// Esc and Enter belong to the line while one types in it, not to the window.
bool FindLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (!enter)
            close();
        else if (m_pause.isActive()) {
            m_pause.stop();
            emit wordsChanged(m_words->text());
        } else {
            emit stepWanted(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        }
    }
    return true;
}

} // namespace taizhang::ui
