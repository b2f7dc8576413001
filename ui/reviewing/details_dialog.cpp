#include "ui/reviewing/details_dialog.h"

#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace taizhang::ui {

DetailsDialog::DetailsDialog(const QString &place, const storage::RequirementLine &line, QWidget *parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit(line.note, this))
    , m_office(makeField("detailsOffice", tr("承办股室"), line.office))
    , m_handler(makeField("detailsHandler", tr("经办人"), line.handler))
    , m_telephone(makeField("detailsTelephone", tr("经办人电话"), line.handlerTelephone))
    , m_count(new QSpinBox(this))
{
    setObjectName(QStringLiteral("detailsDialog"));
    setWindowTitle(tr("备注与承办"));
    auto *heading = new QLabel(place, this);
    heading->setFont(typeFont(TypeSize::Body, true));
    heading->setWordWrap(true);
    setNames(m_note, "detailsNote", tr("备注"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumSize(grid * 48, grid * 9);
    setNames(m_count, "detailsCount", tr("要求的件数"));
    m_count->setRange(0, 10000);
    m_count->setSpecialValueText(tr("不限"));
    m_count->setValue(line.askedCount.value_or(0));

    auto *form = new QFormLayout;
    form->addRow(tr("备注"), m_note);
    for (auto *field : {m_office, m_handler, m_telephone})
        form->addRow(field->accessibleName(), field);
    form->addRow(m_count->accessibleName(), m_count);
    auto *buttons = new QDialogButtonBox(this);
    auto *accept = buttons->addButton(tr("确定(&O)"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("detailsAccept"));
    accept->setDefault(true);
    buttons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(buttons);
    m_note->setFocus();
}

QLineEdit *DetailsDialog::makeField(const char *name, const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    setNames(field, name, label);
    return field;
}

workflow::RequirementDetails DetailsDialog::details() const
{
    return {m_note->toPlainText(), m_office->text(),
            m_count->value() > 0 ? std::optional(m_count->value()) : std::nullopt, m_handler->text(),
            m_telephone->text()};
}

} // namespace taizhang::ui
