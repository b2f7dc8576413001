#include "ui/indicators/material_row.h"

#include "core/domain/evidence/material_advice.h"
#include "core/workflow/evidence/piece_checks.h"
#include "ui/indicators/hint_text.h"
#include "ui/indicators/state_box.h"
#include "ui/indicators/state_button.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/local_files.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/reason_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

using domain::RequirementState;

namespace {

constexpr int narrow = grid * 70; // px; below it the words would get less than half of the row

} // namespace

MaterialRow::MaterialRow(int row, const storage::MaterialSheet &sheet, bool writable, QWidget *parent)
    : QFrame(parent), m_row(row), m_sheet(sheet), m_writable(writable)
{
    setObjectName(controlName("material"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(writable);
    makeControls();
    layOut();
    showState();
}

QString MaterialRow::controlName(const char *kind) const
{
    return QStringLiteral("%1_%2_%3").arg(QLatin1StringView(kind)).arg(m_row).arg(m_sheet.ordinal);
}

QString MaterialRow::label() const
{
    return tr("材料%1　%2").arg(m_sheet.label(), m_sheet.material.text);
}

void MaterialRow::makeControls()
{
    const auto words = m_sheet.material.text;
    m_box = new StateBox(this);
    m_box->setObjectName(controlName("state"));
    m_box->setAccessibleName(tr("材料%1 已收集：%2").arg(m_sheet.label(), words));
    m_number = new QLabel(m_sheet.material.mark, this);
    m_text = new HintText(words, TypeSize::Body, this);
    m_reason = new QLabel(this);
    m_reason->setWordWrap(true);
    m_reason->setFont(typeFont(TypeSize::Small));
    m_reason->setTextFormat(Qt::PlainText);
    m_advice = new NoticeLabel(this);
    m_advice->setObjectName(controlName("advice"));
    m_advice->setToolTip(tr("只供核对，不影响状态和进度：一个文件里可能有几份材料。"));
    m_state = new StateButton(this);
    m_state->setObjectName(controlName("stateMenu"));
    m_count = new QLabel(this);
    m_count->setFont(typeFont(TypeSize::Small));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_add = new QPushButton(tr("添加…"), this);
    m_add->setObjectName(controlName("add"));
    m_add->setAccessibleName(tr("给材料%1添加文件").arg(m_sheet.label()));
    m_add->setToolTip(
        tr("选择文件放到这项材料下；下面选中了一个单位的，放到那个单位名下。也可以把文件直接拖到这里。"));
    m_add->setAutoDefault(false);
    m_ask = new QPushButton(tr("交办…"), this);
    m_ask->setObjectName(controlName("ask"));
    m_ask->setAccessibleName(tr("把材料%1交办给单位").arg(m_sheet.label()));
    m_ask->setToolTip(tr("选择由哪些单位报送这项材料（J）"));
    m_ask->setAutoDefault(false);
    m_add->setEnabled(m_writable);
    m_ask->setEnabled(m_writable);
    connectControls();
}

void MaterialRow::connectControls()
{
    // A click or the keyboard on a control selects its material as well.
    for (QWidget *control : {static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_state),
                             static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_ask)})
        control->installEventFilter(this);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        want(m_box->checkState() == Qt::Checked ? RequirementState::Collected : RequirementState::Missing);
    });
    connect(m_state, &StateButton::chosen, this, &MaterialRow::want);
    connect(m_add, &QPushButton::clicked, this, &MaterialRow::addWanted);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        emit selected();
        emit askWanted();
    });
}

void MaterialRow::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_reason);
    words->addWidget(m_advice);
    auto *right = new QHBoxLayout;
    right->setSpacing(grid / 2);
    right->addWidget(m_count);
    right->addWidget(m_state);
    right->addWidget(m_add);
    right->addWidget(m_ask);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid, grid / 2, grid / 2, grid / 2);
    layout->setSpacing(grid);
    // As high as a line of the words beside them, on which they then stand.
    const int lineHeight = m_text->sizeHint().height();
    m_box->setFixedHeight(lineHeight);
    m_number->setFixedHeight(lineHeight);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_number, 0, Qt::AlignTop);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(grid / 2);
    m_body->addLayout(words, 1);
    m_body->addLayout(right);
    m_body->setAlignment(right, Qt::AlignTop | Qt::AlignRight);
    layout->addLayout(m_body, 1);
    m_number->setVisible(!m_sheet.material.mark.isEmpty());

    // Every row keeps the same columns, so that states stand under each other.
    const QFontMetrics metrics(font());
    m_count->setFixedWidth(metrics.horizontalAdvance(QStringLiteral("100 件")));
    for (auto *button : {m_add, m_ask})
        button->setFixedWidth(metrics.horizontalAdvance(button->text()) + grid * 2);
}

// On a narrow page, as at 200 % on a small screen, the controls stand below the words.
void MaterialRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_body->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize MaterialRow::minimumSizeHint() const
{
    const auto controls = m_count->width() + m_state->width() + m_add->width() + m_ask->width() + grid * 2;
    return {controls + grid * 6, QFrame::minimumSizeHint().height()};
}

void MaterialRow::want(RequirementState state)
{
    emit selected();
    if (domain::needsReason(state))
        askReason();
    else if (state == RequirementState::NilReturn && state != m_sheet.state && m_sheet.filings > 0)
        askNil();
    else if (state != m_sheet.state)
        emit stateWanted(state, {});
}

void MaterialRow::askNil()
{
    auto *dialog = new ConfirmDialog(
        tr("标为零报告"),
        tr("材料%1　%2").arg(m_sheet.label(), domain::adviceBeforeNil(m_sheet.filings).join(QString())),
        tr("标为零报告(&O)"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { emit stateWanted(RequirementState::NilReturn, {}); });
    dialog->open();
}

void MaterialRow::askReason()
{
    auto *dialog =
        new ReasonDialog(tr("标为不适用"), tr("材料%1为什么不适用？理由会印在清单上。").arg(m_sheet.label()),
                         m_sheet.reason, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { emit stateWanted(RequirementState::NotApplicable, dialog->reason()); });
    dialog->open();
}

void MaterialRow::showSheet(const storage::MaterialSheet &sheet)
{
    m_sheet = sheet;
    showState();
}

void MaterialRow::setPieceAdvice(const QStringList &sentences)
{
    m_pieceAdvice = sentences;
    showState();
}

void MaterialRow::showState()
{
    const auto state = m_sheet.state;
    const bool dash = state == RequirementState::NilReturn || state == RequirementState::NotApplicable;
    m_box->setCheckState(dash                        ? Qt::PartiallyChecked
                         : domain::isAnswered(state) ? Qt::Checked
                                                     : Qt::Unchecked);
    m_box->setOfUnits(m_sheet.unitsAsked());
    // A click must not throw away a reason that somebody wrote: out of these states leads only the menu.
    m_box->setRefusal(m_sheet.unitsAsked()
                          ? tr("已交由单位报送，不用在这里打勾：各单位报来并通过以后，就算收齐。")
                      : !m_writable ? tr("台账是只读打开的，不能改动。")
                      : dash ? tr("标为零报告、不适用的不能在这里打勾：要改的，点右边的状态。")
                             : QString());
    m_state->setEnabled(m_writable && !m_sheet.unitsAsked());
    m_state->showState(state, m_sheet.unitsAsked());
    m_state->setToolTip(m_sheet.unitsAsked() ? tr("已交由单位报送，状态随各单位的报送而定。")
                                             : tr("改为未收集、已收集、零报告或不适用"));
    m_text->setMuted(state == RequirementState::NotApplicable);
    m_reason->setText(m_sheet.reason.isEmpty() ? QString() : tr("理由：%1").arg(m_sheet.reason));
    m_reason->setVisible(!m_sheet.reason.isEmpty());
    m_count->setText(m_sheet.filings == 0 ? QString() : tr("%1 件").arg(m_sheet.filings));
    m_count->setToolTip(tr("佐证材料 %1 件").arg(m_sheet.filings));
    const auto advice = workflow::adviceOnMaterial(m_sheet, m_pieceAdvice);
    m_advice->showSentences(advice);
    setAccessibleDescription(advice.join(QString()));
    setAccessibleName(tr("材料%1，%2，%3 件：%4")
                          .arg(m_sheet.label(), m_state->text())
                          .arg(m_sheet.filings)
                          .arg(m_sheet.material.text));
}

void MaterialRow::setSelected(bool selected)
{
    if (std::exchange(m_selected, selected) != selected)
        update();
}

bool MaterialRow::eventFilter(QObject *watched, QEvent *event)
{
    // 添加… is for the unit below that is selected, if one is: the page knows.
    if (event->type() == QEvent::FocusIn && watched != m_add)
        emit selected();
    return QFrame::eventFilter(watched, event);
}

void MaterialRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        m_box->click();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit selected();
        break;
    case Qt::Key_Plus:
        m_add->click();
        break;
    case Qt::Key_J:
        m_ask->click();
        break;
    case Qt::Key_Down:
        emit stepWanted(1);
        break;
    case Qt::Key_Up:
        emit stepWanted(-1);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void MaterialRow::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    emit selected();
    event->accept();
}

void MaterialRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    // Coming back to the window chooses nothing.
    if (event->reason() != Qt::ActiveWindowFocusReason)
        emit selected();
    update();
}

void MaterialRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void MaterialRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = tones(palette());
    const auto area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.selection);
        painter.drawRoundedRect(area, 4, 4);
        painter.fillRect(QRectF(0, 4, 3, height() - 8), palette().color(QPalette::Highlight));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void MaterialRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        acceptAsCopy(*event);
}

void MaterialRow::dropEvent(QDropEvent *event)
{
    acceptAsCopy(*event);
    emit selected();
    emit filesDropped(localFiles(*event->mimeData()));
}

} // namespace taizhang::ui
