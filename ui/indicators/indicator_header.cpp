#include "ui/indicators/indicator_header.h"

#include "core/domain/tasks/statutory_days.h"
#include "ui/indicators/amendments_dialog.h"
#include "ui/indicators/hint_text.h"
#include "ui/shared/date_text.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/state_marks.h"
#include "ui/shared/when_done.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace taizhang::ui {

IndicatorHeader::IndicatorHeader(Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_number(new QLabel(tr("第%1项").arg(ledger.current().number), this))
    , m_mark(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_errata(new NoticeLabel(this))
{
    m_number->setObjectName(QStringLiteral("indicatorNumber"));
    m_number->setFont(typeFont(TypeSize::Title, true));
    m_progress->setObjectName(QStringLiteral("indicatorProgress"));
    m_number->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true); // rather than widening the page
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(grid);
    m_line->addWidget(m_number);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(grid);
    standing->addWidget(m_mark);
    standing->addWidget(m_progress, 1);
    standing->addWidget(makeAmend());
    m_line->addLayout(standing, 1);
    m_errata->setObjectName(QStringLiteral("errata"));
    m_errata->hide();

    auto *words = new HintText(m_ledger.current().text, TypeSize::Heading, this);
    words->setObjectName(QStringLiteral("indicatorText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(m_line);
    layout->addWidget(words);
    layout->addWidget(m_errata);
    if (auto *days = makeStatutoryDays())
        layout->addWidget(days);
    layout->addWidget(makeSection());
    showProgress();
}

QToolButton *IndicatorHeader::makeAmend()
{
    auto *button = new QToolButton(this);
    setNames(button, "amendIndicator", tr("给这一项定简称，或在原文旁边注明勘误"));
    button->setText(tr("简称和勘误…"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(m_ledger.writable());
    button->setToolTip(m_ledger.writable() ? button->accessibleName() : m_ledger.session().readOnlyReason());
    connect(button, &QToolButton::clicked, this, &IndicatorHeader::amend);
    return button;
}

void IndicatorHeader::amend()
{
    struct Read
    {
        QList<storage::TableItem> items;
        QList<storage::Erratum> errata;
    };
    const auto &sheet = m_ledger.current();
    auto read = m_ledger.session().read([indicator = sheet.id](storage::Database &database) {
        return Read{storage::tableItems(database, indicator), storage::errata(database, indicator)};
    });
    whenDone(read, this, m_ledger.errors(), tr("读取勘误"),
             [this, indicator = sheet.id, number = sheet.number, name = sheet.shortName](const Read &known) {
                 auto *dialog = new AmendmentsDialog(number, name, known.items, known.errata, this);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 connect(dialog, &QDialog::accepted, this, [this, dialog, indicator, number] {
                     m_ledger.perform(tr("第%1项的简称和勘误").arg(number), number,
                                      [indicator, shortName = dialog->shortName(),
                                       corrections = dialog->corrections()](storage::Database &database,
                                                                            const storage::Author &author) {
                                          return workflow::amendIndicator(database, author, indicator,
                                                                          shortName, corrections);
                                      });
                 });
                 dialog->open();
             });
}

// The day beside the words that set it; marked once it is near.
QWidget *IndicatorHeader::makeStatutoryDays()
{
    const auto &sheet = m_ledger.current();
    const auto days = sheet.applicable()
                          ? domain::statutoryDays({{sheet.number, sheet.text}}, QDate::currentDate())
                          : QList<domain::StatutoryDay>();
    if (days.isEmpty())
        return nullptr;
    QStringList sentences;
    for (const auto &day : days)
        sentences << tr("法定期限：%1（下一次是%2，%3）")
                         .arg(day.words, dateText(day.next), domain::daysLeftWords(day));
    if (std::any_of(days.cbegin(), days.cend(), domain::rings)) {
        auto *notice = new NoticeLabel(this);
        notice->setObjectName(QStringLiteral("statutoryDays"));
        notice->showSentences(sentences);
        return notice;
    }
    auto *label = new QLabel(sentences.join(QLatin1Char('\n')), this);
    label->setObjectName(QStringLiteral("statutoryDays"));
    label->setWordWrap(true);
    label->setFont(typeFont(TypeSize::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *IndicatorHeader::makeSection()
{
    const auto &section = m_ledger.current().section;
    auto *box = new QWidget(this);
    auto *fold = new QToolButton(box);
    fold->setObjectName(QStringLiteral("goalFold"));
    fold->setText(section.mark + section.title);
    fold->setToolTip(tr("展开或收起这一部分的目标要求"));
    fold->setAccessibleName(tr("目标要求：%1").arg(section.title));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setArrowType(Qt::RightArrow);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    fold->setFocusPolicy(Qt::StrongFocus);
    auto *goal = new HintText(section.goal, TypeSize::Body, box);
    goal->setObjectName(QStringLiteral("goalText"));
    goal->hide();
    connect(fold, &QToolButton::toggled, this, [fold, goal](bool open) {
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        goal->setVisible(open);
    });
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    fold->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title must not widen the page
    layout->addWidget(fold);
    layout->addWidget(goal);
    return box;
}

void IndicatorHeader::showProgress()
{
    const auto &sheet = m_ledger.current();
    const auto progress = m_ledger.progressOfIndicator(sheet.number);
    m_number->setText(sheet.shortName.isEmpty() ? tr("第%1项").arg(sheet.number)
                                                : tr("第%1项　%2").arg(sheet.number).arg(sheet.shortName));
    // A name has the line for itself: there are 670 px for all of it on a small screen.
    m_number->setWordWrap(!sheet.shortName.isEmpty());
    m_line->setDirection(sheet.shortName.isEmpty() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_errata->showSentences(
        sheet.corrections.isEmpty()
            ? QStringList()
            : QStringList(tr("勘误：%1").arg(domain::correctionsText(sheet.corrections))));
    const auto mark = domain::markOf(progress);
    m_mark->setPixmap(markIcon(mark, palette()).pixmap(16, 16));
    m_mark->setAccessibleName(domain::markLabel(mark));
    m_progress->setText(mark == domain::ProgressMark::NothingAsked
                            ? tr("%1：表中没有列材料，也没有列情况说明的要点").arg(domain::markLabel(mark))
                        : domain::isNothingToDo(mark) ? domain::markLabel(mark)
                                                      : tr("%1　%2%　材料 %3/%4　情况说明 %5/%6")
                                                            .arg(domain::markLabel(mark))
                                                            .arg(progress.percent())
                                                            .arg(progress.answered)
                                                            .arg(progress.materials)
                                                            .arg(progress.reportPointsWritten)
                                                            .arg(progress.reportPoints));
}

void IndicatorHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showProgress();
}

} // namespace taizhang::ui
