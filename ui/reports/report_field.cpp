#include "ui/reports/report_field.h"

#include "core/domain/evidence/secrecy.h"
#include "core/domain/reports/report_coverage.h"
#include "core/workflow/reports/report_writing.h"
#include "core/workflow/reports/typed_citations.h"
#include "ui/reports/point_outline.h"
#include "ui/reports/report_text_edit.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/typed_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace taizhang::ui {

namespace {

constexpr int mostCounted = 99'999;

QString coverageWords(domain::ReportCoverage coverage, int characters)
{
    auto words = QStringLiteral("%1 %2").arg(coverageShape(coverage), domain::coverageLabel(coverage));
    if (characters > 0)
        words += ReportField::tr("  %1 字").arg(QLocale::c().toString(characters));
    return words;
}

} // namespace

ReportField::ReportField(Ledger &ledger, std::shared_ptr<DraftKeeper> drafts, ReportPlace place,
                         const QString &heading, const QString &stored, QWidget *parent)
    : QWidget(parent)
    , m_ledger(&ledger)
    , m_drafts(std::move(drafts))
    , m_place(std::move(place))
    , m_edit(new ReportTextEdit(this))
    , m_coverage(new QLabel(this))
    , m_advice(new NoticeLabel(this))
    , m_heading(heading)
    , m_stored(stored)
{
    const auto suffix = QStringLiteral("_%1_%2").arg(m_place.row).arg(m_place.ordinal);
    m_edit->setObjectName(QStringLiteral("point") + suffix);
    m_edit->setAccessibleName(tr("情况说明：%1").arg(heading));
    if (ledger.writable())
        m_edit->setPlaceholderText(tr("在此输入，随打随存"));
    m_edit->setReadOnly(!ledger.writable());
    m_edit->setReportText(stored);
    m_coverage->setObjectName(QStringLiteral("coverage") + suffix);
    m_coverage->setAlignment(Qt::AlignRight | Qt::AlignTop);
    // Its words change while one types; the heading beside it must not wrap anew then.
    const auto widest = coverageWords(domain::ReportCoverage::Written, mostCounted);
    m_coverage->setMinimumWidth(m_coverage->fontMetrics().horizontalAdvance(widest));

    auto *title = new QLabel(heading, this);
    title->setObjectName(QStringLiteral("pointHeading") + suffix);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setBuddy(m_edit);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_coverage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_edit);
    m_advice->setObjectName(QStringLiteral("pointAdvice") + suffix);
    layout->addWidget(m_advice);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReportField::pauseOver);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReportField::typed);
    // Not after a failure: its own message takes the focus, and would bring the next.
    connect(m_edit, &GrowingTextEdit::focusLost, this, [this] {
        if (!m_failed)
            commit();
        if (m_inFlight == 0) // else the numbers are read again
            lookAtNumbers(); // the one that the cursor was at, too
    });
    connect(m_edit, &GrowingTextEdit::composingEnded, this, [this] { refresh(m_stored); });
    connect(m_edit, &GrowingTextEdit::pasteParted, this, [this] {
        if (m_ledger)
            emit m_ledger->remarked(tr("粘贴的文字里有一段超过 %1 字，已分成几段，一个字也没有少。")
                                        .arg(GrowingTextEdit::longestParagraph));
    });
    connect(m_edit, &GrowingTextEdit::pictureRefused, this, [this] {
        if (m_ledger)
            emit m_ledger->remarked(tr("情况说明里只写文字，截图没有粘贴：请在“主要提供资料”里点一份资料，再"
                                       "按 Ctrl+V，放进佐证材料。"));
    });
    connect(m_edit, &GrowingTextEdit::focusGained, this, &ReportField::entered);
    takeOver();
    showCoverage();
    showAdvice();
}

ReportField::~ReportField()
{
    // Whoever listens may be half gone; what commit() makes of typed numbers is an edit like any other.
    const QSignalBlocker unheard(this);
    m_leaving = true;
    m_edit->clearFocus(); // whoever was still at a number has typed it to the end
    commit();
}

void ReportField::takeOver()
{
    const auto unstored = m_drafts->unstored(m_place.taskUuid, m_place.ordinal);
    if (!unstored || *unstored == m_stored)
        return;
    m_edit->setReportText(*unstored);
    m_stamp = m_drafts->keep(draft(*unstored));
    m_typed = true;
    m_pause.start(pause);
}

QString ReportField::text() const
{
    return m_edit->reportText();
}

void ReportField::setNumbers(const QHash<QString, QString> &numbers)
{
    const QScopedValueRollback loading(m_loading, true); // other words for the same text
    m_edit->setNumbers(numbers);
    if (m_mayCite && !m_failed)
        m_pause.start(pause); // one that was typed may be among them
    else
        m_edit->keepTyped(); // it was stored so: its citation was undone
    lookAtNumbers();
}

void ReportField::lookAtNumbers()
{
    m_unknown = m_edit->unknownNumbers();
    showAdvice();
}

void ReportField::setPlaceholder(const QString &words)
{
    m_edit->setPlaceholderText(words);
}

void ReportField::setAnswered(bool answered)
{
    if (std::exchange(m_answered, answered) != answered)
        showCoverage();
}

workflow::Draft ReportField::draft(const QString &text) const
{
    return {m_place.taskUuid, m_place.ordinal, text};
}

void ReportField::typed()
{
    showCoverage();
    if (m_loading)
        return;
    m_typed = true;
    m_mayCite = true;
    m_stamp = m_drafts->keep(draft(text()));
    m_pause.start(m_failed ? pauseAfterFailure : pause);
    emit textEdited();
}

void ReportField::pauseOver()
{
    if (const auto failure = m_drafts->takeFailure(); !failure.isEmpty() && m_ledger)
        emit m_ledger->remarked(failure);
    if (m_edit->isComposing())
        m_pause.start(pause);
    else
        commit();
}

void ReportField::commit()
{
    if (m_mayCite)
        m_edit->citeTyped();
    m_pause.stop();
    // Those of other indicators are read when there is a change, for which nobody is left then.
    const auto unread = m_leaving && m_mayCite ? m_edit->unknownNumbers() : QStringList();
    if ((!m_typed && unread.isEmpty()) || !m_ledger)
        return;
    m_typed = false;
    m_mayCite = m_mayCite && !m_leaving;
    const auto fresh = text();
    if (fresh == m_stored && m_inFlight == 0 && unread.isEmpty())
        standsStored();
    else
        send(fresh, unread);
}

void ReportField::send(const QString &text, const QStringList &unread)
{
    ++m_inFlight;
    m_drafts->sent(draft({}), m_stamp);
    performTyped(
        *m_ledger, *this, tr("编辑第%1项情况说明").arg(m_place.indicator), m_place.indicator,
        [text, unread, place = m_place, drafts = m_drafts, written = draft({}),
         stamp = m_stamp](storage::Database &database, const storage::Author &author) {
            auto step = workflow::writeReportText(database, author, place.task, place.point,
                                                  workflow::withNumbersCited(database, text, unread));
            drafts->stored(written, stamp);
            return step;
        },
        [this, text](bool stored) { settle(text, stored); });
}

void ReportField::settle(const QString &text, bool succeeded)
{
    --m_inFlight;
    setFailed(!succeeded);
    if (succeeded)
        m_stored = text;
    else
        m_typed = true;
    showCoverage();
    showAdvice();
}

void ReportField::standsStored()
{
    m_drafts->stored(draft({}), m_stamp);
    if (!m_failed)
        return;
    setFailed(false);
    showCoverage();
}

void ReportField::setFailed(bool failed)
{
    m_failed = failed;
    if (m_ledger)
        m_ledger->holdUnstored(this, failed);
}

void ReportField::refresh(const QString &stored)
{
    if (m_inFlight > 0)
        return;
    if (m_stored != stored) {
        m_stored = stored;
        showAdvice();
    }
    if (m_failed && stored == text()) { // it came there in another way
        m_pause.stop();
        m_typed = false;
        standsStored();
    }
    if (m_typed || m_edit->isComposing() || stored == text())
        return;
    const QScopedValueRollback loading(m_loading, true);
    m_edit->showStoredReport(stored);
    m_edit->keepTyped();
    m_mayCite = false;
}

void ReportField::showCoverage()
{
    const auto written = text();
    m_coverage->setText(m_failed ? tr("⚠ 尚未存入台账，继续输入时再试")
                        : m_answered && written.isEmpty()
                            ? QStringLiteral("%1 %2").arg(coverageShape(domain::ReportCoverage::Written),
                                                          PointOutline::tr("不必另写"))
                            : coverageWords(domain::coverageOf(written), domain::writtenCharacters(written)));
    m_coverage->setToolTip(tr("字数只供参考，够不够请按要点内容核对。"));
}

void ReportField::showAdvice()
{
    QStringList words;
    for (const auto &mark : domain::allSecrecy(m_stored))
        words << mark.words;
    QStringList sentences;
    if (!words.isEmpty())
        sentences
            << tr("请核对：文中有“%1”，涉密内容不得写进本程序，是的请删去。").arg(words.join(tr("”、“")));
    if (const auto unknown = domain::unknownNumbersWords(m_unknown); !unknown.isEmpty())
        sentences << unknown;
    m_advice->showSentences(sentences);
}

} // namespace taizhang::ui
