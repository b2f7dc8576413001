#include "ui/evidence/evidence_buttons.h"

#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace taizhang::ui {

EvidenceButtons::EvidenceButtons(QWidget *parent)
    : QWidget(parent)
    , m_add(make("addEvidence", tr("添加…"), tr("选择文件，添加到这份材料")))
    , m_open(make("openEvidence", tr("打开"), tr("用系统程序打开只读副本（回车）")))
    , m_remove(make("removeEvidence", tr("移出"), tr("从这份材料移出，可以撤销（Delete）")))
    , m_other(make("addOther", {}, tr("添加网址、说明、实物、扫描件")))
    , m_more(make("moreEvidence", tr("更多"), tr("全屏查看、换成新版本、档位与存放、各个版本")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    for (auto *button : {m_add, m_other, m_open, m_remove, m_more})
        layout->addWidget(button);
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &EvidenceButtons::addWanted);
    connect(m_open, &QPushButton::clicked, this, &EvidenceButtons::openWanted);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceButtons::removeWanted);
    makeKinds();
    makeMore();
}

void EvidenceButtons::makeKinds()
{
    using domain::EvidenceKind;
    auto *menu = new QMenu(m_other);
    auto *files = menu->addAction(tr("文件(&F)…"));
    files->setObjectName(QStringLiteral("addFilesOfMenu"));
    connect(files, &QAction::triggered, this, &EvidenceButtons::addWanted);
    for (const auto &[kind, name, text] : {std::tuple(EvidenceKind::Address, "addAddress", tr("网址(&W)…")),
                                           std::tuple(EvidenceKind::Note, "addNote", tr("说明(&N)…")),
                                           std::tuple(EvidenceKind::Thing, "addThing", tr("实物(&T)…")),
                                           std::tuple(EvidenceKind::Scan, "addScan", tr("扫描件(&S)…"))}) {
        auto *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, [this, kind = kind] { emit entryWanted(kind); });
    }
    m_other->setMenu(menu);
    m_other->setFixedWidth(grid * 3);
}

void EvidenceButtons::makeMore()
{
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const char *name, const QString &text, void (EvidenceButtons::*wanted)()) {
        auto *action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, wanted);
        return action;
    };
    add("fullViewOfMenu", tr("全屏查看(&L)\tF11"), &EvidenceButtons::fullViewWanted);
    menu->addSeparator();
    m_replace = add("replaceEvidence", tr("换成新版本(&N)…"), &EvidenceButtons::replaceWanted);
    m_capture = add("captureAddress", tr("存网页截图(&W)…"), &EvidenceButtons::captureWanted);
    m_versions = add("showVersions", tr("各个版本(&V)…"), &EvidenceButtons::versionsWanted);
    m_redact = add("redactEvidence", tr("做脱敏件(&R)…"), &EvidenceButtons::redactionWanted);
    menu->addSeparator();
    m_keep = add("keepEvidence", tr("档位与存放(&K)…"), &EvidenceButtons::keepingWanted);
    m_move = add("moveEvidence", tr("移到别的材料或单位(&M)…"), &EvidenceButtons::moveWanted);
    m_more->setMenu(menu);
    m_more->setFixedWidth(m_more->width() + grid * 2);
}

QPushButton *EvidenceButtons::make(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    setNames(button, name, tip);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    button->setFixedWidth(button->fontMetrics().horizontalAdvance(text) + grid * 2);
    return button;
}

void EvidenceButtons::allowAdding(bool can)
{
    m_add->setEnabled(can);
    m_other->setEnabled(can);
}

void EvidenceButtons::allowUsing(const std::optional<storage::FiledEvidence> &piece, int selected,
                                 bool writable)
{
    const bool one = piece && selected == 1;
    const bool hasFile = piece && !piece->sha256.isEmpty();
    const bool isAddress = piece && piece->kind == QStringLiteral("url");
    m_open->setEnabled(hasFile || isAddress);
    m_remove->setEnabled(selected > 0 && writable);
    m_more->setEnabled(selected > 0);
    m_replace->setVisible(!isAddress);
    m_capture->setVisible(isAddress);
    m_replace->setEnabled(one && writable);
    m_capture->setEnabled(one && writable);
    m_versions->setEnabled(one && hasFile);
    m_redact->setEnabled(one && hasFile && writable);
    m_keep->setEnabled(selected > 0 && writable);
    m_move->setEnabled(selected > 0 && writable);
}

QMenu *EvidenceButtons::menu() const
{
    return m_more->menu();
}

void EvidenceButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow pane Enter and a double click still open.
    m_open->setVisible(width() >= grid * 30);
}

} // namespace taizhang::ui
