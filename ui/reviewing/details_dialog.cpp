#include "ui/reviewing/details_dialog.h"

#include "core/domain/units/masking.h"
#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang::ui {

namespace {

/// What was typed; nothing where it is what was there.
std::optional<QString> changed(const QString &now, const std::optional<QString> &before)
{
    return now == before.value_or(QString()) ? std::nullopt : std::optional(now);
}

} // namespace

DetailsDialog::DetailsDialog(const QString &place, const QList<storage::RequirementLine> &lines,
                             QWidget *parent)
    : TypingDialog(parent)
    , m_lines(lines)
    , m_note(new QPlainTextEdit(this))
    , m_office(makeField("detailsOffice", tr("承办股室"), &storage::RequirementLine::office))
    , m_handler(makeField("detailsHandler", tr("经办人"), &storage::RequirementLine::handler))
    , m_telephone(
          makeField("detailsTelephone", tr("经办人电话"), &storage::RequirementLine::handlerTelephone))
    , m_count(new QSpinBox(this))
    , m_fault(new QLabel(tr("这不是完整的号码：请写完整的，或者改回原来的。"), this))
{
    setObjectName(QStringLiteral("detailsDialog"));
    setWindowTitle(tr("备注与承办"));
    auto *heading = new QLabel(place, this);
    heading->setFont(typeFont(TypeSize::Body, true));
    heading->setWordWrap(true);
    makeNote();
    makeCount();
    m_fault->setObjectName(QStringLiteral("detailsTelephoneFault"));
    auto colours = m_fault->palette();
    colours.setColor(QPalette::WindowText, tones(palette()).alarm);
    m_fault->setPalette(colours);

    auto *form = new QFormLayout;
    form->addRow(tr("备注"), m_note);
    for (auto *field : {m_office, m_handler, m_telephone})
        form->addRow(field->accessibleName(), field);
    form->addRow(QString(), m_fault);
    form->addRow(m_count->accessibleName(), m_count);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("确定(&O)"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("detailsAccept"));
    m_accept->setDefault(true);
    buttons->addButton(tr("取消(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_telephone, &QLineEdit::textChanged, this, &DetailsDialog::check);
    check();
    m_note->setFocus();
}

void DetailsDialog::check()
{
    const auto given = details().handlerTelephone;
    const bool isMasked = given && domain::isMaskedTelephone(*given);
    m_fault->setVisible(isMasked);
    m_telephone->setAccessibleDescription(isMasked ? m_fault->text() : QString());
    m_accept->setEnabled(!isMasked);
}

template <class Value>
std::optional<Value> DetailsDialog::common(Value storage::RequirementLine::*field) const
{
    const auto &first = m_lines.first().*field;
    const bool same = std::all_of(m_lines.cbegin(), m_lines.cend(),
                                  [&](const storage::RequirementLine &line) { return line.*field == first; });
    return same ? std::optional<Value>(std::in_place, first) : std::nullopt;
}

QLineEdit *DetailsDialog::makeField(const char *name, const QString &label,
                                    QString storage::RequirementLine::*field)
{
    const auto text = common(field);
    auto *edit = new QLineEdit(text.value_or(QString()), this);
    setNames(edit, name, label);
    if (!text)
        edit->setPlaceholderText(tr("各不相同，不填则不改"));
    return edit;
}

void DetailsDialog::makeNote()
{
    const auto text = common(&storage::RequirementLine::note);
    setNames(m_note, "detailsNote", tr("备注"));
    m_note->setPlainText(text.value_or(QString()));
    if (!text)
        m_note->setPlaceholderText(tr("各不相同，不填则不改"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumSize(grid * 48, grid * 9);
}

// One below the least is what stands for 各不相同.
void DetailsDialog::makeCount()
{
    const auto count = common(&storage::RequirementLine::askedCount);
    setNames(m_count, "detailsCount", tr("要求的件数"));
    m_count->setRange(count ? 0 : -1, 10000);
    m_count->setSpecialValueText(count ? tr("不限") : tr("各不相同，不改"));
    m_count->setValue(count ? count->value_or(0) : -1);
}

workflow::RequirementDetails DetailsDialog::details() const
{
    using storage::RequirementLine;
    workflow::RequirementDetails details;
    details.note = changed(m_note->toPlainText(), common(&RequirementLine::note));
    details.office = changed(m_office->text(), common(&RequirementLine::office));
    details.handler = changed(m_handler->text(), common(&RequirementLine::handler));
    details.handlerTelephone = changed(m_telephone->text(), common(&RequirementLine::handlerTelephone));
    const auto before = common(&RequirementLine::askedCount);
    if (m_count->value() >= 0 && (!before || before->value_or(0) != m_count->value()))
        details.askedCount = m_count->value();
    return details;
}

} // namespace taizhang::ui
