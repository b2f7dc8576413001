#pragma once

#include <QString>

#include <array>

namespace taizhang::domain {

/// Personal data: whom to call at a unit.
struct UnitContact
{
    QString person;    ///< 联系人
    QString telephone; ///< 电话
    QString note;
    bool operator==(const UnitContact &) const = default;
};

/// All that holds for one field of a contact wherever it is stored, read in, typed and compared, so that a
/// new field is a row here. It is a column of the table unit_contact.
struct ContactField
{
    QString UnitContact::*value;
    const char *column;
    const char *label; ///< in Chinese; contactLabel() says it
    int longest;       ///< in characters
    bool isTelephone;  ///< masked where it is shown, and no more than numbers
    /// Over its column in tables that are read in, the usual one first; none where it is not read from
    /// tables.
    std::array<const char *, 2> headings;
};

/// Of what stands in a line of a letter or a list: a name, a telephone number, an office.
inline constexpr int longestContact = 60;
inline constexpr int longestNote = 500;

inline constexpr std::array contactFields{
    ContactField{&UnitContact::person,
                 "person",
                 QT_TRANSLATE_NOOP("domain", "联系人"),
                 longestContact,
                 false,
                 {"联系人"}},
    ContactField{&UnitContact::telephone,
                 "telephone",
                 QT_TRANSLATE_NOOP("domain", "电话"),
                 longestContact,
                 true,
                 {"电话", "联系电话"}},
    ContactField{&UnitContact::note, "note", QT_TRANSLATE_NOOP("domain", "备注"), longestNote, false, {}},
};

namespace detail {
constexpr bool isEachContactFieldThereOnce()
{
    for (const auto &field : contactFields)
        for (const auto &other : contactFields)
            if (&field != &other && field.value == other.value)
                return false;
    return sizeof(UnitContact) == contactFields.size() * sizeof(QString);
}
} // namespace detail
static_assert(detail::isEachContactFieldThereOnce(), "a field of UnitContact has no row above, or two");

/// A text for each field of a contact, in the order of contactFields.
using ContactTexts = std::array<QString, contactFields.size()>;

/// 联系人, 电话 …, in the language of the program.
QString contactLabel(const ContactField &field);
/// As lists show it: of a telephone number some figures are hidden.
QString shownContact(const UnitContact &contact, const ContactField &field);
/// As it is stored: each on one line.
UnitContact cleanContact(UnitContact contact);
/// What is blank in `given` as it is in `stored`.
UnitContact filledFrom(UnitContact given, const UnitContact &stored);

} // namespace taizhang::domain
