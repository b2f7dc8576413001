#include "core/workflow/evidence/filing.h"
#include "ui/evidence/agreement.h"
#include "ui/evidence/evidence_details.h"
#include "ui/shared/date_text.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace taizhang::ui {

// What is typed in the details becomes a change.

using storage::Author;
using storage::Database;
using workflow::EvidenceFacts;

namespace {

/// What was typed is the ledger's now: Ctrl+Z takes back the step, not what stands in the line.
void settle(QLineEdit &line)
{
    const auto at = line.cursorPosition();
    line.setText(line.text());
    line.setCursorPosition(at);
}

constexpr int longestQuoted = 30; // what was pasted by mistake may be a whole document

} // namespace

void EvidenceDetails::setFacts(const EvidenceFacts &facts)
{
    if (!m_piece || !m_ledger)
        return;
    QList<domain::EvidenceId> ids;
    for (const auto &piece : std::as_const(m_pieces))
        if (!ids.contains(piece.evidence))
            ids << piece.evidence;
    QStringList given;
    for (const auto &fact : workflow::evidenceFacts())
        if (fact.isGiven(facts))
            given << fact.name;
    const auto what = given.join(QStringLiteral("、"));
    m_ledger->perform(several() ? tr("修改 %1 份材料的%2").arg(ids.size()).arg(what)
                                : tr("修改 %1 的%2").arg(m_piece->number, what),
                      m_piece->indicator, [ids, facts](Database &database, const Author &author) {
                          return workflow::setEvidenceFacts(database, author, ids, facts);
                      });
}

void EvidenceDetails::commitTyping()
{
    commitTitle();
    commitDate();
    commitCaptured();
    if (!m_piece)
        return;
    if (m_unit->lineEdit()->isModified())
        commitUnit();
    for (const auto &field : std::as_const(m_lines))
        if (field.fact)
            commitLine(field);
}

void EvidenceDetails::commitLine(const LineField &field)
{
    if (!m_ledger || !field.line->isModified())
        return;
    settle(*field.line);
    const auto typed = field.line->text().trimmed();
    if (typed == field.shown(*m_piece))
        return;
    EvidenceFacts facts;
    facts.*field.fact = typed;
    setFacts(facts);
}

void EvidenceDetails::commitTitle()
{
    if (!m_piece || !m_ledger || !m_title->isModified())
        return;
    settle(*m_title);
    const auto title = m_title->text().trimmed();
    if (title.isEmpty()) // a piece without a title could not be named in a list
        return m_title->setText(m_piece->title);
    if (title == m_piece->title)
        return;
    m_ledger->perform(tr("修改 %1 的题名").arg(m_piece->number), m_piece->indicator,
                      [evidence = m_piece->evidence, title](Database &database, const Author &author) {
                          return workflow::setEvidenceTitle(database, author, evidence, title);
                      });
}

void EvidenceDetails::commitDate()
{
    if (!m_piece || !m_ledger || !m_date->isModified())
        return;
    const auto typed = m_date->text().trimmed();
    if (typed.isEmpty() && !agree(m_pieces, &storage::FiledEvidence::ownDate))
        return m_date->setModified(false);
    const auto date = parseDate(typed);
    if (!date && !typed.isEmpty()) {
        m_dateProblem->setText(
            tr("“%1”不是有效的日期，原日期没有改动：请按 2024年3月1日 或 2024-03-01 填写。")
                .arg(beginning(typed, longestQuoted)));
        m_dateProblem->show();
        return;
    }
    m_date->setModified(false);
    m_date->setText(date ? dateText(*date) : QString());
    if (!several() && (date ? date->toString(Qt::ISODate) : QString()) == m_piece->ownDate)
        return;
    EvidenceFacts facts;
    facts.ownDate =
        date ? std::optional(domain::DateProposal{*date, domain::DateSource::User}) : std::nullopt;
    setFacts(facts);
}

void EvidenceDetails::commitCaptured()
{
    if (!m_piece || !m_captured->isModified() || several())
        return;
    const auto typed = m_captured->text().trimmed();
    const auto captured = domain::parseCaptureTime(typed, QDateTime::currentDateTime());
    if (!captured) {
        m_dateProblem->setText(
            tr("截取时间“%1”看不懂，或者还没有到，原来的没有改动：请按 2024年5月31日 10:20 "
               "填写，只知道日期的可以只写日期。")
                .arg(beginning(typed, longestQuoted)));
        m_dateProblem->show();
        return;
    }
    m_captured->setModified(false);
    m_captured->setText(domain::captureTimeText(*captured));
    if (captured == domain::storedCaptureTime(m_piece->capturedAt, m_piece->addedAt))
        return;
    EvidenceFacts facts;
    facts.captured = captured;
    setFacts(facts);
}

void EvidenceDetails::commitUnit()
{
    if (!m_piece)
        return;
    const auto words = m_unit->currentText().trimmed();
    const bool isTyped = m_unit->lineEdit()->isModified();
    if (words.isEmpty() && isTyped && !agree(m_pieces, &storage::FiledEvidence::sourceUnit))
        return showUnit();
    const auto place = m_unit->findText(words, Qt::MatchFixedString);
    if (place < 0) // no unit is called so
        return showUnit();
    m_unit->lineEdit()->setModified(false);
    const auto unit = domain::UnitId::parse(m_unit->itemData(place).toLongLong());
    if (!several() && unit == m_piece->sourceUnit)
        return;
    if (several() &&
        std::all_of(m_pieces.cbegin(), m_pieces.cend(),
                    [&](const storage::FiledEvidence &piece) { return piece.sourceUnit == unit; }))
        return;
    EvidenceFacts facts;
    facts.sourceUnit = unit;
    setFacts(facts);
}

} // namespace taizhang::ui
