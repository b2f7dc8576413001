#include "ui/notices/notice_options.h"

#include "ui/shared/date_field.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace taizhang::ui {

NoticeOptions::NoticeOptions(QWidget *parent)
    : QWidget(parent)
    , m_overdueOnly(new QCheckBox(tr("只列逾期的(&O)"), this))
    , m_issuedOn(new DateField("noticeIssuedOn", tr("函件上的日期"), this))
    , m_replyBy(new DateField("noticeReplyBy", tr("请对方在哪一天前回复"), this))
    , m_replyWords(new QLabel(tr("请于此日前回复"), this))
    , m_faults(new NoticeLabel(this))
{
    setNames(m_overdueOnly, "noticeOverdueOnly", tr("只列已经逾期的材料"));
    m_overdueOnly->setToolTip(m_overdueOnly->accessibleName());
    auto *issued = new QLabel(tr("发文日期"), this);
    issued->setBuddy(m_issuedOn);
    m_replyWords->setBuddy(m_replyBy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // labels stay beside their fields
    layout->addWidget(issued);
    layout->addWidget(m_issuedOn);
    layout->addSpacing(grid);
    layout->addWidget(m_replyWords);
    layout->addWidget(m_replyBy);
    layout->addSpacing(grid);
    layout->addWidget(m_overdueOnly);
    layout->addWidget(m_faults);
    m_issuedOn->setDate(QDate::currentDate());
    m_replyBy->readDaysToCome();
    m_faults->setObjectName(QStringLiteral("noticeOptionsFaults"));
    m_faults->hide();
    connect(this, &NoticeOptions::changed, this, &NoticeOptions::showFaults);
    connect(m_overdueOnly, &QCheckBox::toggled, this, &NoticeOptions::changed);
    connect(m_issuedOn, &DateField::dateChanged, this, [this] {
        followDates();
        emit changed();
    });
    connect(m_issuedOn, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_dayChosen = !text.trimmed().isEmpty(); });
    connect(m_replyBy, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_replyChosen = !text.trimmed().isEmpty(); });
    connect(m_replyBy, &DateField::dateChanged, this, &NoticeOptions::changed);
    followDates();
}

void NoticeOptions::setKind(domain::NoticeKind kind)
{
    m_kind = kind;
    m_replyChosen = false;
    m_overdueOnly->setVisible(domain::isReminder(kind));
    const bool answered = kind != domain::NoticeKind::Receipt; // nobody answers a receipt
    m_replyWords->setVisible(answered);
    m_replyBy->setVisible(answered);
    followDates();
}

bool NoticeOptions::followDay(QDate today)
{
    if (m_dayChosen || m_issuedOn->date() == today)
        return false;
    const QSignalBlocker once(this); // the caller reads it all again
    m_issuedOn->setDate(today);
    followDates();
    return true;
}

void NoticeOptions::followDates()
{
    if (m_replyChosen)
        return;
    m_replyBy->setDate(domain::usualReplyDay(m_kind, m_issuedOn->date().value_or(QDate::currentDate())));
}

bool NoticeOptions::isFaulty() const
{
    return m_issuedOn->isFaulty() || (m_replyBy->isVisibleTo(this) && m_replyBy->isFaulty());
}

void NoticeOptions::showFaults()
{
    const auto issued = m_issuedOn->date().value_or(QDate::currentDate());
    const auto reply = m_replyBy->date();
    m_faults->showSentence(isFaulty() ? tr("日期认不出来，改好后才能导出：如 2026-11-30。")
                           : reply && *reply < issued ? tr("请核对：回复日期早于发文日期。")
                                                      : QString());
}

workflow::NoticeRequest NoticeOptions::request() const
{
    workflow::NoticeRequest request;
    request.kind = m_kind;
    request.overdueOnly = m_overdueOnly->isChecked() && domain::isReminder(m_kind);
    request.today = m_issuedOn->date().value_or(QDate::currentDate());
    request.replyBy = m_replyBy->date();
    return request;
}

} // namespace taizhang::ui
