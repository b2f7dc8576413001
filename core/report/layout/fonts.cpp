#include "core/report/layout/fonts.h"

#include "core/report/layout/font_faces.h"
#include "core/report/tr.h"

#include <QSet>

#include <array>

namespace taizhang::report {

namespace {

/// A family of a role's list; `design` is whether it is of the design that the role asks for.
struct Candidate
{
    QStringView family;
    bool design = true;
    bool bold = false;
};

QList<Candidate> candidates(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return {{u"仿宋_GB2312"},
                {u"仿宋"},
                {u"FangSong"},
                {u"方正仿宋_GBK"},
                {u"STFangsong"},
                {u"FandolFang"},
                {u"Noto Serif CJK SC", false}};
    case FontRole::Title:
        return {{u"方正小标宋简体"},  {u"方正小标宋_GBK"},     {u"FZXiaoBiaoSong-B05S"},
                {u"华文中宋", false}, {u"STZhongsong", false}, {u"Noto Serif CJK SC", false, true}};
    case FontRole::Kai:
        return {{u"楷体_GB2312"},  {u"楷体"},          {u"KaiTi"},
                {u"方正楷体_GBK"}, {u"AR PL UKai CN"}, {u"FandolKai"}};
    case FontRole::Hei:
        return {{u"黑体"}, {u"SimHei"}, {u"方正黑体_GBK"}, {u"Noto Sans CJK SC"}, {u"WenQuanYi Micro Hei"}};
    case FontRole::PageNumber:
        return {{u"宋体"}, {u"SimSun"}, {u"方正书宋_GBK"}, {u"Noto Serif CJK SC"}};
    }
    return {};
}

constexpr std::array allRoles{FontRole::Body, FontRole::Title, FontRole::Kai, FontRole::Hei,
                              FontRole::PageNumber};

/// Wide typefaces that know the rare characters of names, those close to 仿宋 and 宋 first.
QStringList fallbackFamilies()
{
    return {QStringLiteral("Noto Serif CJK SC"),
            QStringLiteral("SimSun"),
            QStringLiteral("SimSun-ExtB"),
            QStringLiteral("SimSun-ExtG"),
            QStringLiteral("Source Han Serif SC"),
            QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("Microsoft YaHei"),
            QStringLiteral("AR PL UKai CN"),
            QStringLiteral("HanaMinA"),
            QStringLiteral("HanaMinB")};
}

FontChoice choose(FontRole role, const QString &preferred)
{
    const auto list = candidates(role);
    FontChoice choice{role, list.first().family.toString(), {}, false, false};
    if (!preferred.isEmpty()) {
        choice.wanted = preferred;
        if (isInstalled(preferred)) {
            choice.family = preferred;
            return choice;
        }
    }
    for (const auto &candidate : list) {
        const auto family = candidate.family.toString();
        if (!isInstalled(family))
            continue;
        choice.family = family;
        choice.bold = candidate.bold;
        choice.substitute = !candidate.design || !preferred.isEmpty();
        return choice;
    }
    return choice;
}

} // namespace

QString fontRoleLabel(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return tr("正文");
    case FontRole::Title:
        return tr("标题");
    case FontRole::Kai:
        return tr("楷体");
    case FontRole::Hei:
        return tr("黑体");
    case FontRole::PageNumber:
        return tr("页码");
    }
    return {};
}

FontSet FontSet::installed(const QMap<FontRole, QString> &preferred)
{
    FontSet set;
    for (const auto role : allRoles)
        set.m_choices.append(choose(role, preferred.value(role)));
    for (const auto &family : fallbackFamilies()) {
        if (isInstalled(family))
            set.m_fallbacks.append(family);
    }
    return set;
}

const FontChoice &FontSet::choice(FontRole role) const
{
    static const FontChoice none;
    const auto index = qsizetype(role);
    return index < m_choices.size() ? m_choices[index] : none;
}

QList<FontChoice> FontSet::substituted() const
{
    QList<FontChoice> found;
    for (const auto &choice : m_choices) {
        if (choice.substitute)
            found.append(choice);
    }
    return found;
}

QList<FontRole> FontSet::missing() const
{
    QList<FontRole> roles;
    for (const auto &choice : m_choices) {
        if (choice.family.isEmpty())
            roles.append(choice.role);
    }
    return roles;
}

QStringList FontSet::remarks() const
{
    QStringList sentences;
    for (const auto &choice : m_choices) {
        const auto role = fontRoleLabel(choice.role);
        if (choice.family.isEmpty())
            sentences.append(
                tr("%1字体“%2”没有安装，也没有可以代替的字体，请安装后再打印。").arg(role, choice.wanted));
        else if (choice.substitute)
            sentences.append(tr("%1字体“%2”没有安装，以“%3”代替。").arg(role, choice.wanted, choice.family));
    }
    return sentences;
}

QString charactersWithoutFont(const Document &document, const FontSet &fonts)
{
    FontFaces faces(fonts);
    QString missing;
    QSet<char32_t> seen;
    for (const auto &line : textsOf(document)) {
        for (const auto character : line.toUcs4()) {
            if (seen.contains(character) || !isPrinted(character))
                continue;
            seen.insert(character);
            if (!faces.find(FontRole::Body, character))
                missing += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        }
    }
    return missing;
}

} // namespace taizhang::report
