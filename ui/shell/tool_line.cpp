#include "ui/shell/tool_line.h"

#include "core/evidence/document_reader.h"
#include "ui/search/search_box.h"
#include "ui/shared/drawn_icon.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shell/window_actions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace taizhang::ui {

ToolLine::ToolLine(Ledger &ledger, WindowActions &actions, QWidget *parent)
    : QToolBar(tr("工具栏"), parent)
    , m_ledger(ledger)
    , m_search(new SearchBox(ledger, evidence::DocumentReader::programBeside(), this))
{
    setObjectName(QStringLiteral("toolLine"));
    toggleViewAction()->setObjectName(QStringLiteral("showToolLine"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(makeGoTo());
    addSeparator();
    addButton(m_ledger.undoAction(), tr("撤销"), "undo");
    addButton(m_ledger.redoAction(), tr("重做"), "redo");
    addSeparator();
    addButton(actions.addFiles, tr("添加材料"), "add");
    addButton(actions.printPreview, tr("打印预览"), "preview");
    addButton(actions.exportPdf, tr("导出 PDF"), "export");
    addButton(actions.proof, tr("证明表"), "proof");
    setIcons();
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    m_search->setFixedWidth(grid * 34);
    auto *place = new QWidget(this);
    auto *margins = new QHBoxLayout(place);
    margins->setContentsMargins(grid, 0, grid, 0);
    margins->addWidget(m_search);
    place->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    addWidget(place);
}

QWidget *ToolLine::makeGoTo()
{
    auto *box = new QWidget(this);
    auto *before = new QLabel(tr("转到第"), box);
    auto *after = new QLabel(tr("项"), box);
    m_number = new QLineEdit(box);
    setNames(m_number, "gotoNumber", tr("转到指标，输入序号后按回车"));
    m_number->setToolTip(tr("输入指标序号，按回车（Ctrl+G）"));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setMaxLength(6); // 第100项, too
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("0000")) + grid * 4);
    before->setBuddy(m_number);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(grid, 0, grid, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(before);
    layout->addWidget(m_number);
    layout->addWidget(after);
    m_number->installEventFilter(this);
    connect(m_number, &QLineEdit::returnPressed, this, &ToolLine::go);
    const auto follow = [this] {
        if (!m_number->hasFocus() || !m_number->isModified())
            m_number->setText(QString::number(m_ledger.current().number));
    };
    connect(&m_ledger, &Ledger::currentChanged, m_number, follow);
    follow();
    return box;
}

// A number is typed anew and not undone: Ctrl+Z and Ctrl+Y are the ledger's here, too.
bool ToolLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) { // a number that is not there does not stay in sight
        m_number->setText(QString::number(m_ledger.current().number));
        m_number->setModified(false);
    }
    return QToolBar::eventFilter(watched, event);
}

void ToolLine::addButton(QAction *action, const QString &words, const char *icon)
{
    action->setIconText(words);
    addAction(action);
    m_icons.append({action, QStringLiteral(":/icons/tools/%1.svg").arg(QLatin1String(icon))});
}

void ToolLine::setIcons()
{
    const auto ink = palette().color(QPalette::ButtonText);
    const auto muted = palette().color(QPalette::Disabled, QPalette::ButtonText);
    for (const auto &[action, file] : std::as_const(m_icons))
        action->setIcon(drawnIcon(file, {ink, muted, palette().color(QPalette::HighlightedText)}));
}

void ToolLine::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void ToolLine::focusNumber()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void ToolLine::go()
{
    // 3.1 is the first row of indicator 3, as lists name it; 第3项 is what its words are copied as.
    static const QRegularExpression written(QStringLiteral("(\\d+)(?:\\.(\\d+))?"));
    const auto found = written.match(m_number->text().normalized(QString::NormalizationForm_KC));
    m_number->selectAll();
    if (!found.hasMatch()) {
        emit m_ledger.remarked(tr("请输入指标的序号，例如 46。"));
        return;
    }
    // Zero is answered like any other number that is not there.
    const auto number = found.captured(1).toInt();
    m_ledger.show(number);
    if (m_ledger.hasIndicator(number))
        return emit gone(number, qMax(1, found.captured(2).toInt()));
    m_number->setText(QString::number(m_ledger.current().number));
    m_number->selectAll();
}

} // namespace taizhang::ui
