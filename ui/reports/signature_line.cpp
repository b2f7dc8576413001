#include "ui/reports/signature_line.h"

#include "core/workflow/reports/report_writing.h"
#include "ui/shared/date_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace taizhang::ui {

SignatureLine::SignatureLine(Ledger &ledger, const storage::TaskSheet &sheet, int indicator, QWidget *parent)
    : QWidget(parent)
    , m_ledger(&ledger)
    , m_task(sheet.id)
    , m_indicator(indicator)
    , m_agency(new QLineEdit(this))
    , m_date(new QLineEdit(this))
{
    m_agency->setObjectName(QStringLiteral("signatureAgency_%1").arg(sheet.ordinal));
    m_agency->setAccessibleName(tr("落款单位"));
    m_date->setObjectName(QStringLiteral("signatureDate_%1").arg(sheet.ordinal));
    m_date->setAccessibleName(tr("落款日期"));
    m_date->setPlaceholderText(tr("日期，不填则用打印当日"));
    auto *label = new QLabel(tr("落款"), this);
    label->setBuddy(m_agency);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_agency, 3);
    layout->addWidget(m_date, 2);
    for (auto *field : {m_agency, m_date}) {
        field->setReadOnly(!ledger.writable());
        connect(field, &QLineEdit::editingFinished, this, &SignatureLine::commit);
    }
    refresh(sheet);
}

void SignatureLine::refresh(const storage::TaskSheet &sheet)
{
    m_storedAgency = sheet.agency;
    if (m_ledger)
        m_agency->setPlaceholderText(tr("不填则用“%1”").arg(m_ledger->agencies().reports));
    m_storedDate = sheet.signedOn;
    if (m_sent && !*m_sent) // refused: what was typed stays, to be put right or tried again
        return;
    if (!m_agency->hasFocus() || !m_agency->isModified())
        m_agency->setText(sheet.agency);
    if (!m_date->hasFocus() || !m_date->isModified())
        m_date->setText(dateText(QDate::fromString(sheet.signedOn, Qt::ISODate)));
}

void SignatureLine::commit()
{
    const auto typed = m_date->text().trimmed();
    const auto date = parseDate(typed);
    // What is no date goes on as it is: the use case says so in its one sentence and changes nothing.
    const auto iso = date ? date->toString(Qt::ISODate) : typed;
    if (!m_ledger || (m_agency->text().trimmed() == m_storedAgency && iso == m_storedDate))
        return;
    for (auto *field : {m_agency, m_date})
        field->setModified(false);
    m_storedAgency = m_agency->text().trimmed();
    m_storedDate = iso;
    m_sent = std::make_shared<std::atomic<bool>>(false);
    m_ledger->perform(tr("修改第%1项落款").arg(m_indicator), m_indicator,
                      [task = m_task, agency = m_agency->text(), iso,
                       sent = m_sent](storage::Database &database, const storage::Author &author) {
                          auto step = workflow::signReport(database, author, task, agency, iso);
                          *sent = true;
                          return step;
                      });
}

} // namespace taizhang::ui
