#include "ui/booklet/freeze_dialog.h"

#include "core/domain/evidence/secrecy.h"
#include "core/domain/one_line.h"
#include "ui/shared/date_field.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

/// A name that no set has yet.
QString freeTitle(const QString &title, const QStringList &taken)
{
    auto free = title;
    for (int number = 2; taken.contains(free); ++number)
        free = title + QStringLiteral("（第%1次）").arg(number);
    return free;
}

} // namespace

FreezeDialog::FreezeDialog(const Known &known, QSettings &settings, QWidget *parent)
    : TypingDialog(parent)
    , m_known(known)
    , m_settings(settings)
    , m_title(new QLineEdit(this))
    , m_on(new DateField("freezeOn", tr("封版日期"), this))
    , m_note(new QLineEdit(this))
    , m_binding(new QComboBox(this))
    , m_words(new QLabel(this))
    , m_secret(new NoticeLabel(this))
{
    setObjectName(QStringLiteral("freezeDialog"));
    setWindowTitle(tr("封版"));
    setMinimumWidth(grid * 72);
    const auto today = QDate::currentDate();
    setNames(m_title, "freezeTitle", tr("封版名称"));
    const auto usual = m_known.added ? tr("%1年增补") : tr("%1年书面评审");
    m_title->setText(freeTitle(usual.arg(today.year()), m_known.titles));
    m_title->setMaxLength(workflow::longestFreezeTitle);
    m_title->selectAll();
    m_on->setDate(today);
    setNames(m_note, "freezeNote", tr("说明"));
    m_note->setPlaceholderText(tr("可以不写，例如送到哪里、几份"));
    setNames(m_binding, "freezeBinding", tr("做册子"));
    fillBinding();
    setNames(m_words, "freezeWords", tr("说明"));
    m_words->setWordWrap(true);
    m_secret->setObjectName(QStringLiteral("freezeSecret"));
    auto *form = new QFormLayout;
    form->setSpacing(grid);
    form->addRow(tr("名称(&N)"), m_title);
    form->addRow(tr("日期(&D)"), m_on);
    form->addRow(tr("说明(&S)"), m_note);
    form->addRow(tr("册子(&B)"), m_binding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addWidget(m_secret);
    m_accept = addDialogButtons(*this, tr("封版(&F)"));
    m_accept->setObjectName(QStringLiteral("freezeAccept"));
    connect(m_title, &QLineEdit::textChanged, this, &FreezeDialog::allow);
    connect(m_on, &QLineEdit::textChanged, this, &FreezeDialog::allow);
    connect(m_note, &QLineEdit::textChanged, this, &FreezeDialog::allow);
    connect(m_binding, &QComboBox::currentIndexChanged, this, &FreezeDialog::allow);
    allow();
}

/// What comes after a set that was sent is another choice than the first.
QString FreezeDialog::key() const
{
    return m_known.added.value_or(0) > 0 ? QStringLiteral("freeze/bindingOfMore")
                                         : QStringLiteral("freeze/binding");
}

void FreezeDialog::fillBinding()
{
    m_binding->addItem(tr("同时制作汇编"), Whole);
    const bool more = m_known.added.value_or(0) > 0 || m_known.reports > 0;
    if (m_known.added.value_or(0) > 0)
        m_binding->addItem(tr("同时制作增补册（后来的 %1 份）").arg(*m_known.added), Supplement);
    else if (more)
        m_binding->addItem(tr("同时制作增补册（变动的情况说明 %1 项）").arg(m_known.reports), Supplement);
    m_binding->addItem(tr("不做册子，只固定编号"), Nothing);
    const auto last = m_binding->findData(m_settings.value(key(), more ? Supplement : Whole).toInt());
    m_binding->setCurrentIndex(qMax(0, last));
}

void FreezeDialog::done(int result)
{
    if (result == Accepted)
        m_settings.setValue(key(), int(binding()));
    QDialog::done(result);
}

workflow::FreezeWords FreezeDialog::words() const
{
    return {m_title->text(), m_on->date().value_or(QDate()), m_note->text()};
}

FreezeDialog::Binding FreezeDialog::binding() const
{
    return static_cast<Binding>(m_binding->currentData().toInt());
}

void FreezeDialog::allow()
{
    const auto title = domain::oneLine(m_title->text());
    const bool named = !title.isEmpty();
    const bool taken = m_known.titles.contains(title);
    const auto on = m_on->date();
    const auto whyNot = on ? workflow::whyNoFreezeDay(*on, QDate::currentDate()) : QString();
    m_accept->setEnabled(named && !taken && on && whyNot.isEmpty() && m_known.pieces > 0);
    m_secret->showSentences(domain::secretWordsRemarks(tr("封版名称"), title) +
                            domain::secretWordsRemarks(tr("备注"), m_note->text()));
    m_accept->setText(binding() == Nothing ? tr("封版(&F)") : tr("下一步(&F)…"));
    if (m_known.pieces == 0)
        m_words->setText(tr("台账里还没有佐证材料，没有可以封版的：请先添加材料。"));
    else if (!named)
        m_words->setText(tr("请填写封版的名称，例如“2024年书面评审”。"));
    else if (taken)
        m_words->setText(tr("已经有一次封版叫“%1”：请换一个名称。").arg(title));
    else if (!on)
        m_words->setText(tr("请填写送审的日期，例如 2024-5-31。"));
    else if (!whyNot.isEmpty())
        m_words->setText(tr("送审的日期%1：请核对。").arg(whyNot));
    else if (binding() == Nothing)
        m_words->setText(
            tr("现有 %1 份材料的编号从此固定，以后添加的往后编号。不记在册子的哪一页。").arg(m_known.pieces));
    else
        m_words->setText(
            tr("先做册子，做好了才封版：现有 %1 份材料的编号从此固定，并记下各在第几册第几页；以后添加的"
               "往后编号，另装增补册。")
                .arg(m_known.pieces));
    if (m_accept->isEnabled() && binding() != Supplement && m_known.unwritten > 0)
        m_words->setText(m_words->text() + (binding() == Whole
                                                ? tr("请核对：还有 %1 项的情况说明一个字没写，不装进册子。")
                                                : tr("请核对：还有 %1 项的情况说明一个字没写。"))
                                               .arg(m_known.unwritten));
}

} // namespace taizhang::ui
