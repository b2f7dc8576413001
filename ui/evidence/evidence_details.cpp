#include "ui/evidence/evidence_details.h"

#include "core/workflow/filing.h"
#include "ui/shared/date_text.h"
#include "ui/shared/ledger.h"
#include "ui/shared/when_done.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace taizhang::ui {

using storage::Author;
using storage::Database;

EvidenceDetails::EvidenceDetails(Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(&ledger)
    , m_title(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_dateProblem(new QLabel(this))
    , m_origin(new QLabel(this))
    , m_fileName(new QLineEdit(this))
    , m_uses(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("evidenceTitle"));
    m_title->setAccessibleName(tr("材料题名"));
    m_title->setToolTip(tr("在清单、情况说明附件里用这个题名，原文件名不变"));
    m_date->setObjectName(QStringLiteral("evidenceDate"));
    m_date->setAccessibleName(tr("材料日期"));
    m_date->setPlaceholderText(tr("如 2024年3月1日，不清楚可不填"));
    m_date->setToolTip(tr("材料本身的日期（发文、开会、拍照的日子），不是添加的日子"));
    m_dateProblem->setObjectName(QStringLiteral("evidenceDateProblem"));
    m_dateProblem->setWordWrap(true);
    m_dateProblem->hide();
    m_origin->setObjectName(QStringLiteral("evidenceOrigin"));
    m_fileName->setObjectName(QStringLiteral("evidenceFileName"));
    m_fileName->setAccessibleName(tr("原文件名"));
    m_fileName->setReadOnly(true);
    m_fileName->setFrame(false);
    m_fileName->setFocusPolicy(Qt::ClickFocus);
    auto plain = m_fileName->palette();
    plain.setBrush(QPalette::Base, Qt::transparent);
    m_fileName->setPalette(plain);
    m_uses->setObjectName(QStringLiteral("evidenceUses"));
    for (auto *label : {m_origin, m_uses}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (auto *edit : {m_title, m_date})
        edit->setReadOnly(!ledger.writable());

    layOut();
    connect(m_title, &QLineEdit::editingFinished, this, &EvidenceDetails::commitTitle);
    connect(m_date, &QLineEdit::editingFinished, this, &EvidenceDetails::commitDate);
    connect(m_date, &QLineEdit::textEdited, m_dateProblem, &QLabel::hide);
}

EvidenceDetails::~EvidenceDetails() = default;

void EvidenceDetails::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("题名"), m_title);
    form->addRow(tr("材料日期"), m_date);
    form->addRow(QString(), m_dateProblem);
    form->addRow(tr("原文件名"), m_fileName);
    form->addRow(tr("来源"), m_origin);
    form->addRow(tr("另用于"), m_uses);
}

void EvidenceDetails::setPiece(const std::optional<storage::FiledEvidence> &piece)
{
    commitTitle();
    commitDate();
    const bool same = piece && m_piece && piece->filing == m_piece->filing;
    const bool typing = same && (m_title->isModified() || m_date->isModified());
    m_piece = piece;
    setEnabled(piece.has_value());
    if (!typing)
        showPiece();
    if (!same)
        m_uses->setText(tr("无"));
    readUses();
}

void EvidenceDetails::showPiece()
{
    m_dateProblem->hide();
    if (!m_piece) {
        m_title->clear();
        m_date->clear();
        m_origin->clear();
        m_fileName->clear();
        return;
    }
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
        edit->setModified(false);
    };
    show(m_title, m_piece->title);
    show(m_date, dateText(QDate::fromString(m_piece->ownDate, Qt::ISODate)));
    m_title->setCursorPosition(m_title->hasFocus() ? m_title->cursorPosition() : 0);
    m_fileName->setText(m_piece->name.simplified());
    m_fileName->setCursorPosition(0);
    m_origin->setText(tr("%1，%2 添加").arg(m_piece->addedBy, momentText(m_piece->addedAt)));
}

void EvidenceDetails::commitTitle()
{
    if (!m_piece || !m_ledger || !m_title->isModified())
        return;
    m_title->setModified(false);
    const auto title = m_title->text().trimmed();
    if (title.isEmpty()) // a piece without a title could not be named in a list
        return m_title->setText(m_piece->title);
    if (title == m_piece->title)
        return;
    m_ledger->perform(tr("修改材料题名"), m_piece->indicator,
                      [evidence = m_piece->evidence, title](Database &database, const Author &author) {
                          return workflow::setEvidenceTitle(database, author, evidence, title);
                      });
}

void EvidenceDetails::commitDate()
{
    if (!m_piece || !m_ledger || !m_date->isModified())
        return;
    const auto typed = m_date->text().trimmed();
    const auto date = parseDate(typed);
    if (!date && !typed.isEmpty()) {
        m_dateProblem->setText(
            tr("看不懂“%1”，原日期没有改动：请按 2024年3月1日 或 2024-03-01 填写。").arg(typed));
        m_dateProblem->show();
        return;
    }
    m_date->setModified(false);
    const auto iso = date ? date->toString(Qt::ISODate) : QString();
    m_date->setText(date ? dateText(*date) : QString());
    if (iso == m_piece->ownDate)
        return;
    m_ledger->perform(tr("修改材料日期"), m_piece->indicator,
                      [evidence = m_piece->evidence, iso](Database &database, const Author &author) {
                          return workflow::setOwnDate(database, author, evidence, iso);
                      });
}

void EvidenceDetails::readUses()
{
    if (!m_piece || m_piece->otherUses == 0)
        return m_uses->setText(m_piece ? tr("无") : QString());
    auto uses = m_ledger->session().read(
        [evidence = m_piece->evidence](Database &database) { return storage::usesOf(database, evidence); });
    whenDone(uses, this, m_ledger->errors(), tr("读取材料的其他用处"),
             [this, filing = m_piece->filing](QStringList numbers) {
                 if (!m_piece || m_piece->filing != filing)
                     return;
                 numbers.removeOne(m_piece->number);
                 m_uses->setText(numbers.join(QStringLiteral("、")));
             });
}

} // namespace taizhang::ui
