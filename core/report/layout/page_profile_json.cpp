#include "core/report/layout/page_profile_json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace taizhang::report {

namespace {

template <class Value>
struct Measure
{
    const char *name;
    Value PageProfile::*field;
};

constexpr Measure<double> lengths[] = {{"top", &PageProfile::top},
                                       {"left", &PageProfile::left},
                                       {"areaWidth", &PageProfile::areaWidth},
                                       {"areaHeight", &PageProfile::areaHeight},
                                       {"bodySize", &PageProfile::bodySize},
                                       {"titleSize", &PageProfile::titleSize},
                                       {"pageNumberSize", &PageProfile::pageNumberSize},
                                       {"pageNumberGap", &PageProfile::pageNumberGap}};
constexpr Measure<int> counts[] = {{"linesPerPage", &PageProfile::linesPerPage},
                                   {"charactersPerLine", &PageProfile::charactersPerLine},
                                   {"indentCharacters", &PageProfile::indentCharacters},
                                   {"firstPageNumber", &PageProfile::firstPageNumber}};
constexpr Measure<bool> choices[] = {{"pageNumbers", &PageProfile::pageNumbers},
                                     {"mirrorPageNumbers", &PageProfile::mirrorPageNumbers}};
constexpr std::pair<FontRole, const char *> roles[] = {{FontRole::Body, "body"},
                                                       {FontRole::Title, "title"},
                                                       {FontRole::Kai, "kai"},
                                                       {FontRole::Hei, "hei"},
                                                       {FontRole::PageNumber, "pageNumber"}};
const auto plainNumbers = QStringLiteral("plainPageNumbers");
const auto fontsKey = QStringLiteral("fonts");

} // namespace

QByteArray jsonOf(const PageProfile &profile)
{
    const PageProfile standard;
    QJsonObject json;
    const auto note = [&](const auto &measures) {
        for (const auto &measure : measures)
            if (profile.*measure.field != standard.*measure.field)
                json.insert(QLatin1String(measure.name), profile.*measure.field);
    };
    note(lengths);
    note(counts);
    note(choices);
    if (profile.pageNumberForm == PageNumberForm::Plain)
        json.insert(plainNumbers, true);
    QJsonObject fonts;
    for (const auto &[role, name] : roles)
        if (const auto family = profile.fonts.value(role); !family.isEmpty())
            fonts.insert(QLatin1String(name), family);
    if (!fonts.isEmpty())
        json.insert(fontsKey, fonts);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PageProfile profileOfJson(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    PageProfile profile;
    for (const auto &measure : lengths)
        profile.*measure.field = json.value(QLatin1String(measure.name)).toDouble(profile.*measure.field);
    for (const auto &measure : counts)
        profile.*measure.field = json.value(QLatin1String(measure.name)).toInt(profile.*measure.field);
    for (const auto &measure : choices)
        profile.*measure.field = json.value(QLatin1String(measure.name)).toBool(profile.*measure.field);
    if (json.value(plainNumbers).toBool())
        profile.pageNumberForm = PageNumberForm::Plain;
    const auto fonts = json.value(fontsKey).toObject();
    for (const auto &[role, name] : roles)
        if (const auto family = fonts.value(QLatin1String(name)).toString(); !family.isEmpty())
            profile.fonts.insert(role, family);
    return profile.firstFault() ? PageProfile() : profile;
}

} // namespace taizhang::report
