#include "core/domain/units/unit_contact.h"

#include "core/domain/one_line.h"
#include "core/domain/tr.h"
#include "core/domain/units/masking.h"

namespace taizhang::domain {

QString contactLabel(const ContactField &field)
{
    return tr(field.label);
}

QString shownContact(const UnitContact &contact, const ContactField &field)
{
    const auto &text = contact.*field.value;
    return field.isTelephone ? maskedTelephone(text) : text;
}

UnitContact cleanContact(UnitContact contact)
{
    for (const auto &field : contactFields)
        contact.*field.value = oneLine(contact.*field.value);
    return contact;
}

UnitContact filledFrom(UnitContact given, const UnitContact &stored)
{
    for (const auto &field : contactFields)
        if (auto &text = given.*field.value; text.isEmpty())
            text = stored.*field.value;
    return given;
}

} // namespace taizhang::domain
