#include "ui/reports/writing_actions.h"

#include "core/domain/reports/report_marks.h"
#include "core/domain/reports/typed_citations.h"
#include "core/report/text/text_table.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/reports/report_affairs.h"
#include "core/workflow/reports/report_writing.h"
#include "ui/reports/citation_dialog.h"
#include "ui/reports/report_field.h"
#include "ui/reports/report_text_edit.h"
#include "ui/reports/table_dialog.h"
#include "ui/reports/text_versions_dialog.h"
#include "ui/shared/when_done.h"

#include <QSet>
#include <QShortcut>

namespace taizhang::ui {

namespace {

/// By uuid: of the pieces that are cited, and of all that could be typed, those of the indicators.
QHash<QString, QString> numbersFor(storage::Database &database, const QStringList &cited,
                                   const QSet<int> &indicators)
{
    auto numbers = storage::numbersByUuid(database, cited);
    numbers.insert(storage::numbersOfIndicators(database, indicators));
    return numbers;
}

} // namespace

WritingActions::WritingActions(Ledger &ledger, const storage::TaskSheet &sheet, QWidget *window)
    : QObject(window)
    , m_ledger(&ledger)
    , m_task(sheet.id)
    , m_indicator(ledger.current().number)
    , m_indicatorText(ledger.current().text)
    , m_window(window)
{
}

void WritingActions::setFields(const QList<ReportField *> &fields)
{
    m_fields = fields;
    for (auto *field : fields) {
        connect(field, &ReportField::entered, this, [this, field] { m_last = field; });
        auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+F")), field);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &WritingActions::cite);
    }
    readNumbers();
}

ReportField *WritingActions::active() const
{
    return m_last != nullptr && m_fields.contains(m_last) ? m_last.data() : m_fields.value(0);
}

void WritingActions::readNumbers()
{
    if (m_fields.isEmpty() || !m_ledger)
        return;
    QStringList cited;
    QSet<int> indicators{m_indicator};
    for (const auto *field : std::as_const(m_fields)) {
        const auto text = field->text();
        for (const auto &mark : domain::reportMarksIn(text))
            if (mark.kind == domain::ReportMark::Kind::Citation)
                cited << mark.value;
        for (const auto &typed : domain::typedCitationsIn(text, {}))
            indicators << domain::indicatorOf(typed);
    }
    whenDone(m_ledger->session().read([cited, indicators](storage::Database &database) {
        return numbersFor(database, cited, indicators);
    }),
             this, m_ledger->errors(), tr("读取引用的附件编号"),
             [this](const QHash<QString, QString> &numbers) {
                 m_numbers = numbers;
                 for (auto *field : std::as_const(m_fields))
                     field->setNumbers(numbers);
             });
}

void WritingActions::cite()
{
    if (active() == nullptr || !m_ledger || !m_ledger->writable())
        return;
    auto *dialog = new CitationDialog(m_ledger->currentEvidence(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CitationDialog::allWanted, this, [this, dialog] {
        whenDone(m_ledger->session().read(storage::allFiledEvidence), dialog, m_ledger->errors(),
                 tr("读取全部佐证材料"),
                 [dialog](const QList<storage::FiledEvidence> &all) { dialog->offerAll(all); });
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { insertCitations(dialog->chosen()); });
    dialog->open();
}

void WritingActions::insertCitations(const QStringList &filings)
{
    auto *field = active();
    if (field == nullptr || filings.isEmpty())
        return;
    QStringList marks;
    for (const auto &filing : filings)
        marks << domain::citationMark(filing);
    auto &edit = field->edit();
    auto cursor = edit.textCursor();
    const auto start = cursor.selectionStart();
    const auto before = start > 0 ? edit.document()->characterAt(start - 1) : QChar();
    // Behind a sentence that was written to its end the brackets belong before its mark.
    if (!cursor.hasSelection() && QStringView(u"。；").contains(before)) {
        cursor.movePosition(QTextCursor::Left);
        edit.setTextCursor(cursor);
    }
    // 见附件020-1-01 in brackets, unless the clerk has begun to say it in words.
    const bool begun = QStringView(u"见附件（、和及").contains(before);
    const auto list = marks.join(u'、');
    edit.insertReportText(begun ? list : QStringLiteral("（见%1）").arg(list));
    edit.setFocus();
    readNumbers();
}

void WritingActions::editTable()
{
    auto *field = active();
    if (field == nullptr)
        return;
    QList<QStringList> rows;
    if (const auto table = field->edit().selectTable())
        for (const auto &line : table->split(u'\n'))
            rows << report::cellsOfLine(line);
    auto *dialog = new TableDialog(rows, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, changing = !rows.isEmpty()] {
        auto *into = active();
        const auto text = report::textOfTable(dialog->rows());
        if (into == nullptr || text.isEmpty())
            return;
        if (changing)
            into->edit().insertReportText(text);
        else
            takeOver(text);
        into->edit().setFocus();
    });
    dialog->open();
}

void WritingActions::takeOver(const QString &text)
{
    auto *field = active();
    if (field == nullptr)
        return;
    auto &edit = field->edit();
    const auto cursor = edit.textCursor();
    const auto atBegin = cursor.atBlockStart() ? QString() : QStringLiteral("\n");
    auto end = cursor;
    end.setPosition(cursor.selectionEnd());
    const auto atEnd = end.atBlockEnd() ? QString() : QStringLiteral("\n");
    edit.insertReportText(atBegin + text + atEnd);
    readNumbers();
}

void WritingActions::putOutline(std::optional<report::OutlineKind> kind)
{
    if (kind) {
        takeOver(report::outlineText(*kind));
        goToNextField();
        return;
    }
    int filled = 0;
    for (auto *field : std::as_const(m_fields)) {
        if (!field->text().trimmed().isEmpty() || field->place().task != m_task)
            continue;
        field->edit().insertReportText(
            report::outlineText(report::outlineKindOf(field->heading(), m_indicatorText)));
        ++filled;
    }
    if (filled == 0 && m_ledger)
        emit m_ledger->remarked(tr("各要点都已经有文字，没有套用提纲；要放在光标处，请选一类提纲。"));
    goToNextField();
}

void WritingActions::goToNextField()
{
    // From the field that has the keyboard on, then around.
    const auto from = std::max(m_fields.indexOf(active()), qsizetype(0));
    for (qsizetype step = 0; step <= m_fields.size(); ++step) {
        auto *field = m_fields.at((from + step) % m_fields.size());
        if (domain::openFields(field->text()) == 0)
            continue;
        field->edit().setFocus(Qt::ShortcutFocusReason);
        field->edit().selectNextField();
        return;
    }
}

QString WritingActions::words(const QString &text) const
{
    return domain::withMarksAs(text, [this](const domain::ReportMark &mark) {
        if (mark.kind == domain::ReportMark::Kind::Source)
            return tr("〔来源：%1〕").arg(mark.value);
        const auto number = m_numbers.value(mark.value);
        return number.isEmpty() ? tr("〔附件〕") : tr("附件%1").arg(number);
    });
}

void WritingActions::showVersions()
{
    auto *field = active();
    if (field == nullptr || !m_ledger)
        return;
    field->commit();
    m_last = field;
    // Queued behind the change, so that it is among them.
    whenDone(m_ledger->session().read(
                 [task = field->place().task, point = field->place().point](storage::Database &database) {
                     return storage::textVersions(database, task, point);
                 }),
             field, m_ledger->errors(), tr("读取历史版本"),
             [this, heading = field->heading()](const QList<storage::TextVersion> &versions) {
                 openVersions(heading, versions);
             });
}

void WritingActions::openVersions(const QString &heading, const QList<storage::TextVersion> &versions)
{
    auto *field = active();
    if (field == nullptr)
        return;
    auto *dialog = new TextVersionsDialog(
        heading, versions, field->text(), m_ledger->writable(),
        [this](const QString &text) { return words(text); }, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, field, [this, dialog, place = field->place()] {
        m_ledger->perform(
            tr("恢复第%1项情况说明的旧稿").arg(place.indicator), place.indicator,
            [place, text = dialog->chosen()](storage::Database &database, const storage::Author &author) {
                return workflow::restoreReportText(database, author, place.task, place.point, text);
            });
    });
    dialog->open();
}

void WritingActions::chooseServed()
{
    if (!m_ledger)
        return;
    whenDone(m_ledger->session().read([task = m_task, indicator = m_indicator](storage::Database &database) {
        const auto alike = storage::rowsAlike(database, task);
        const auto served = storage::servedTasks(database, task);
        QList<ServedDialog::Choice> choices;
        for (const auto &row : storage::rowWords(database))
            if (row.place.indicator != indicator)
                choices << ServedDialog::Choice{row.place, row.indicatorText, alike.contains(row.place),
                                                served.contains(row.place.task)};
        return choices;
    }),
             this, m_ledger->errors(), tr("与其他指标合写"),
             [this](const QList<ServedDialog::Choice> &choices) { openServed(choices); });
}

void WritingActions::openServed(const QList<ServedDialog::Choice> &choices)
{
    auto *dialog = new ServedDialog(m_indicator, choices, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QList<domain::TaskId> tasks;
        for (const auto &place : dialog->chosen())
            tasks << place.task;
        m_ledger->perform(tr("设置与第%1项合写的指标").arg(m_indicator), m_indicator,
                          [task = m_task, tasks](storage::Database &database, const storage::Author &author) {
                              return workflow::setServedRows(database, author, task, tasks);
                          });
    });
    dialog->open();
}

void WritingActions::release()
{
    m_ledger->perform(tr("第%1项单独写情况说明").arg(m_indicator), m_indicator,
                      [task = m_task](storage::Database &database, const storage::Author &author) {
                          return workflow::releaseRow(database, author, task);
                      });
}

void WritingActions::setStage(domain::ReportStage stage)
{
    m_ledger->perform(tr("第%1项情况说明转到%2").arg(m_indicator).arg(domain::stageLabel(stage)), m_indicator,
                      [task = m_task, stage](storage::Database &database, const storage::Author &author) {
                          return workflow::setReportStage(database, author, task, stage);
                      });
}

} // namespace taizhang::ui
