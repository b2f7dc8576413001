#include "ui/reports/signature_line.h"

#include "core/workflow/reports/report_writing.h"
#include "ui/shared/date_text.h"
#include "ui/shared/typed_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace taizhang::ui {

namespace {

// What is no date goes on as it is: the use case says so in its one sentence and changes nothing.
QString isoOf(const QString &typed)
{
    const auto date = parseDate(typed.trimmed());
    return date ? date->toString(Qt::ISODate) : typed.trimmed();
}

} // namespace

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
        connect(field, &QLineEdit::editingFinished, this, [this] {
            if (m_tried != QStringList{m_agency->text().trimmed(), isoOf(m_date->text())})
                commit();
        });
    }
    refresh(sheet);
}

void SignatureLine::refresh(const storage::TaskSheet &sheet)
{
    m_storedAgency = sheet.agency;
    if (m_ledger)
        m_agency->setPlaceholderText(tr("不填则用“%1”").arg(m_ledger->agencies().reports));
    m_storedDate = sheet.signedOn;
    if (m_tried == QStringList{m_storedAgency, m_storedDate})
        m_tried.clear();
    const auto signedOn = QDate::fromString(sheet.signedOn, Qt::ISODate);
    showStored(*m_agency, sheet.agency, m_agency->text().trimmed() == sheet.agency);
    showStored(*m_date, dateText(signedOn), isoOf(m_date->text()) == sheet.signedOn);
}

void SignatureLine::commit()
{
    const auto iso = isoOf(m_date->text());
    if (!m_ledger)
        return;
    if (m_agency->text().trimmed() == m_storedAgency && iso == m_storedDate)
        return m_ledger->holdUnstored(m_agency, false);
    m_storedAgency = m_agency->text().trimmed();
    m_storedDate = iso;
    m_tried = {m_storedAgency, m_storedDate};
    storeTyped(*m_ledger, *m_agency, tr("修改第%1项落款").arg(m_indicator), m_indicator,
               [task = m_task, agency = m_agency->text(), iso](storage::Database &database,
                                                               const storage::Author &author) {
                   return workflow::signReport(database, author, task, agency, iso);
               });
}

} // namespace taizhang::ui
