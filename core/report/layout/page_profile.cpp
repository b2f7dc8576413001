#include "core/report/layout/page_profile.h"

#include "core/report/tr.h"

namespace taizhang::report {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

std::optional<ProfileFault> faultOfMargins(const PageProfile &profile)
{
    const auto outside = [](ProfileField field, const QString &which) {
        return ProfileFault{field, tr("%1边距超出了纸张，版心放不下，请改小。").arg(which)};
    };
    if (profile.top < 0 || profile.areaHeight <= 0)
        return outside(ProfileField::Top, tr("上"));
    if (profile.left < 0 || profile.areaWidth <= 0)
        return outside(ProfileField::Left, tr("左"));
    // Margins come from fields of two decimals.
    if (profile.bottom() < -0.01)
        return outside(ProfileField::Bottom, tr("下"));
    if (profile.right() < -0.01)
        return outside(ProfileField::Right, tr("右"));
    return std::nullopt;
}

std::optional<ProfileFault> faultOfGrid(const PageProfile &profile)
{
    if (profile.linesPerPage < 3 || profile.linesPerPage > 200)
        return ProfileFault{ProfileField::Lines, tr("每页行数应在 3 到 200 之间。")};
    if (profile.charactersPerLine < 5 || profile.charactersPerLine > 200)
        return ProfileFault{ProfileField::Characters, tr("每行字数应在 5 到 200 之间。")};
    if (profile.indentCharacters < 0 || profile.indentCharacters > profile.charactersPerLine / 2)
        return ProfileFault{ProfileField::Indent, tr("首行缩进不能超过每行字数的一半。")};
    return std::nullopt;
}

std::optional<ProfileFault> faultOfSizes(const PageProfile &profile)
{
    // Glyphs may come a little closer than their em (28 x 16 pt is 158 mm), not run into each other.
    constexpr double closest = 1.1, highestTitle = 1.3;
    const auto number = [](double value) {
        return QString::number(value, 'f', 1);
    };
    if (profile.bodySize <= 0 || profile.bodySize > profile.cell() * closest ||
        profile.bodySize > profile.pitch())
        return ProfileFault{
            ProfileField::BodySize,
            tr("正文字号 %1 磅与每页行数、每行字数不相容：一行高 %2 磅、一字宽 %3 "
               "磅，请改小字号，或减少行数、字数。")
                .arg(number(profile.bodySize), number(profile.pitch()), number(profile.cell()))};
    if (profile.titleSize <= 0 || profile.titleSize > profile.pitch() * highestTitle)
        return ProfileFault{ProfileField::TitleSize,
                            tr("标题字号 %1 磅比一行（%2 磅）高得太多，请改小字号，或减少每页行数。")
                                .arg(number(profile.titleSize), number(profile.pitch()))};
    return std::nullopt;
}

std::optional<ProfileFault> faultOfPageNumber(const PageProfile &profile)
{
    if (profile.pageNumberSize <= 0 || profile.pageNumberSize > 72)
        return ProfileFault{ProfileField::PageNumberSize, tr("页码字号应在 1 到 72 磅之间。")};
    if (profile.firstPageNumber < 0 || profile.firstPageNumber > 99999)
        return ProfileFault{ProfileField::FirstPageNumber, tr("起始页码应在 0 到 99999 之间。")};
    const auto room = profile.bottom() - profile.pageNumberSize / pointsPerMillimetre / 2;
    if (profile.pageNumbers && (profile.pageNumberGap < 0 || profile.pageNumberGap > room))
        return ProfileFault{
            ProfileField::PageNumberGap,
            tr("页码落到了纸外：下边距 %1 毫米，页码离版心 %2 毫米，请改小页码的距离，或加大下边距。")
                .arg(profile.bottom(), 0, 'f', 1)
                .arg(profile.pageNumberGap, 0, 'f', 1)};
    return std::nullopt;
}

} // namespace

QString PageProfile::pageNumberText(int number) const
{
    return pageNumberForm == PageNumberForm::Dashed ? QStringLiteral("— %1 —").arg(number)
                                                    : QString::number(number);
}

std::optional<ProfileFault> PageProfile::firstFault() const
{
    for (const auto check : {faultOfMargins, faultOfGrid, faultOfSizes, faultOfPageNumber})
        if (auto fault = check(*this))
            return fault;
    return std::nullopt;
}

QString PageProfile::fault() const
{
    const auto found = firstFault();
    return found ? found->sentence : QString();
}

QString PageProfile::advice() const
{
    constexpr double closest = 1.03; // the standard's grid: 16 pt on 15.8
    if (firstFault() || bodySize <= cell() * closest)
        return {};
    return tr("请核对：每行 %1 字时一字只有 %2 磅宽，%3 磅的字会挤在一起：请把每行字数改为 %4 以内，或者改小"
              "边距、字号。")
        .arg(charactersPerLine)
        .arg(cell(), 0, 'f', 1)
        .arg(bodySize, 0, 'f', 1)
        .arg(int(areaWidth * pointsPerMillimetre * closest / bodySize));
}

} // namespace taizhang::report
