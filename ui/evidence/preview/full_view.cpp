#include "ui/evidence/preview/full_view.h"

#include "core/domain/evidence/piece_title.h"
#include "ui/evidence/evidence_words.h"
#include "ui/evidence/preview/preview.h"
#include "ui/evidence/preview/preview_file.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace taizhang::ui {

using storage::FiledEvidence;

namespace {

constexpr double zoomStep = 1.25;

} // namespace

FullView::FullView(Ledger &ledger, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_ledger(ledger)
    , m_preview(new Preview(ledger.errors(), PreviewSize::Screen, this))
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
{
    setObjectName(QStringLiteral("fullView"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("全屏查看"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(makeLine());
    makeKeys();
    connect(m_preview, &Preview::openWanted, this, &FullView::openWanted);
    // The keyboard scrolls and turns what is on show.
    connect(m_preview, &Preview::contentShown, this,
            [this] { m_preview->currentWidget()->setFocus(Qt::OtherFocusReason); });
}

FullView::~FullView() = default;

QWidget *FullView::makeLine()
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("fullViewLine"));
    m_title->setObjectName(QStringLiteral("fullViewTitle"));
    m_title->setFont(typeFont(TypeSize::Body, true));
    m_place->setObjectName(QStringLiteral("fullViewPlace"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (auto *label : {m_title, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        words->addWidget(label);
    }
    m_back = make("fullViewBack", tr("上一份"), tr("上一份（←）"));
    m_forward = make("fullViewForward", tr("下一份"), tr("下一份（→）"));
    auto *smaller = make("fullViewSmaller", tr("缩小"), tr("缩小（-）"));
    auto *fitted = make("fullViewFit", tr("合适大小"), tr("合适大小（0）"));
    auto *larger = make("fullViewLarger", tr("放大"), tr("放大（+），放大后可以按住拖动"));
    auto *leave = make("fullViewLeave", tr("退出全屏"), tr("退出全屏（Esc）"));
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(smaller, &QToolButton::clicked, m_preview, [this] { m_preview->zoomBy(1 / zoomStep); });
    connect(fitted, &QToolButton::clicked, m_preview, &Preview::zoomToFit);
    connect(larger, &QToolButton::clicked, m_preview, [this] { m_preview->zoomBy(zoomStep); });
    connect(leave, &QToolButton::clicked, this, &QWidget::close);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(grid * 2, grid, grid * 2, grid);
    layout->setSpacing(grid);
    layout->addLayout(words, 1);
    m_offered = new QHBoxLayout;
    m_offered->setSpacing(grid);
    layout->addLayout(m_offered);
    for (auto *button : {smaller, fitted, larger})
        layout->addWidget(button);
    layout->addSpacing(grid * 2);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(grid * 2);
    layout->addWidget(leave);
    return line;
}

QToolButton *FullView::make(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    setNames(button, name, tip);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FullView::makeKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        for (const auto &key : keys)
            connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    add({Qt::Key_Left}, [this] { step(-1); });
    add({Qt::Key_Right}, [this] { step(1); });
    add({Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn}, [this] { m_preview->zoomBy(zoomStep); });
    add({Qt::Key_Minus, QKeySequence::ZoomOut}, [this] { m_preview->zoomBy(1 / zoomStep); });
    add({Qt::Key_0}, [this] { m_preview->zoomToFit(); });
    add({Qt::Key_Escape, Qt::Key_F11}, [this] { close(); });
}

void FullView::offer(const QList<QAction *> &actions)
{
    for (auto *action : actions) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("%1_full").arg(action->objectName()));
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::NoFocus); // else the key would be the button's, too
        m_offered->addWidget(button);
        if (!action->shortcut().isEmpty())
            connect(new QShortcut(action->shortcut(), this), &QShortcut::activated, action,
                    &QAction::trigger);
    }
    if (!actions.isEmpty())
        m_offered->addSpacing(grid * 2);
}

void FullView::setPieces(const QList<FiledEvidence> &pieces, qsizetype shown, const QString &words)
{
    m_pieces = pieces;
    if (!pieces.isEmpty())
        return show(qBound(qsizetype(0), shown, pieces.size() - 1));
    m_shown = 0;
    m_titleWords = tr("没有材料");
    m_placeWords = words;
    fitWords();
    m_preview->showNothing(tr("这里还没有材料。按 ← 或 → 看前后的材料。"));
}

std::optional<FiledEvidence> FullView::piece() const
{
    return m_pieces.isEmpty() ? std::nullopt : std::optional(m_pieces.at(m_shown));
}

void FullView::show(qsizetype place)
{
    m_shown = place;
    const auto &piece = m_pieces.at(place);
    m_titleWords = tr("%1　%2").arg(piece.number, domain::titleOrName(piece));
    // Somebody else may be looking at the screen.
    for (const auto &[marked, mark] :
         {std::pair(piece.restricted, tr("工作秘密")), std::pair(piece.personalData, tr("含个人信息"))})
        if (marked)
            m_titleWords.prepend(tr("【%1】").arg(mark));
    const auto file = previewFileOf(piece, m_ledger.session().objects());
    m_placeWords = tr("%1　·　%2　·　第 %3 份，共 %4 份")
                       .arg(placeWords(piece), file.dateWords)
                       .arg(place + 1)
                       .arg(m_pieces.size());
    fitWords();
    if (piece.sha256.isEmpty())
        m_preview->showNothing(withoutFile(piece));
    else
        m_preview->showFile(file);
}

QString FullView::placeWords(const FiledEvidence &piece) const
{
    if (const auto *asked = m_ledger.roster().requirement(piece.requirement))
        return m_ledger.roster().placeOf(*asked);
    for (const auto &material : m_ledger.roster().materials())
        if (material.indicator == piece.indicator && material.row == piece.row &&
            material.place == piece.material)
            return material.shownPlace();
    return {};
}

void FullView::step(int by)
{
    if (const auto place = m_shown + by; place >= 0 && place < m_pieces.size())
        show(place);
    else
        emit passedEnd(by);
}

void FullView::sayEnd(int by)
{
    m_placeWords = by > 0 ? tr("已经是最后一份，后面没有材料了。") : tr("已经是第一份，前面没有材料了。");
    fitWords();
}

void FullView::fitWords()
{
    for (const auto &[label, words] : {std::pair(m_title, m_titleWords), std::pair(m_place, m_placeWords)}) {
        label->setText(label->fontMetrics().elidedText(words, Qt::ElideRight, label->width()));
        label->setToolTip(words);
        label->setAccessibleName(words);
    }
}

// What comes here was not used by what is on show.
void FullView::keyPressEvent(QKeyEvent *event)
{
    const bool turns = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (turns && !m_preview->isAncestorOf(focusWidget()))
        QCoreApplication::sendEvent(m_preview->currentWidget(), event);
    else
        QWidget::keyPressEvent(event);
}

void FullView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitWords();
}

void FullView::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit left();
}

} // namespace taizhang::ui
