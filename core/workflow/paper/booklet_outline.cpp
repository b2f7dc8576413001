#include "core/workflow/paper/booklet_outline.h"

namespace taizhang::workflow {

using Kind = BookletPart::Kind;

QString missingTitle()
{
    return QStringLiteral("未装入本册的材料");
}

QString contentsTitle(int volume, const BookletOptions &options)
{
    if (options.only && volume == 0)
        return QStringLiteral("增补册目录");
    return volume == 0 ? QStringLiteral("总目录") : QStringLiteral("本册目录");
}

namespace {

/// Part of the table: its own sheet, or where it begins.
qsizetype partOfKind(const PreparedChapter &chapter, Kind kind)
{
    for (qsizetype part = 0; part < chapter.parts.size(); ++part)
        if (chapter.parts[part].kind == kind)
            return part;
    return kind == Kind::Section ? partOfKind(chapter, Kind::Indicator) : 0;
}

void addPieces(BookletOutline &outline, const PreparedChapter &chapter, qsizetype place)
{
    for (qsizetype part = 0; part < chapter.parts.size(); ++part) {
        const auto &piece = chapter.parts[part];
        if (piece.kind != Kind::Evidence && piece.kind != Kind::Report)
            continue;
        outline.lines << report::ContentsLine{
            2,
            piece.evidence.isEmpty() ? piece.title : piece.evidence + QLatin1Char(' ') + piece.title,
            {},
            {}};
        outline.targets << OutlineTarget{place, part};
    }
    // What is not bound stands in 卷内目录.
    for (const auto &line : chapter.index) {
        if (line.part)
            continue;
        auto title = line.row.title;
        title.replace(QLatin1Char('\n'), QLatin1Char(' '));
        const auto how = line.row.remark.section(u'：', 0, 0).section(u'；', 0, 0);
        outline.lines << report::ContentsLine{2, title + QStringLiteral("（%1）").arg(how), {}, {}};
        outline.targets << OutlineTarget{place, partOfKind(chapter, Kind::Index)};
    }
}

} // namespace

bool hasMissing(const QList<PreparedChapter> &chapters, qsizetype first, qsizetype count)
{
    return std::any_of(chapters.cbegin() + first, chapters.cbegin() + first + count,
                       [](const PreparedChapter &chapter) { return !chapter.missing.isEmpty(); });
}

BookletOutline outlineOf(const QList<PreparedChapter> &chapters, qsizetype first, qsizetype count,
                         const BookletOptions &options)
{
    BookletOutline outline;
    int section = 0;
    for (auto i = first; i < first + count; ++i) {
        const auto &chapter = chapters[i];
        if (chapter.section != section) {
            outline.lines << report::ContentsLine{0, chapter.sectionTitle, {}, {}};
            outline.targets << OutlineTarget{i, partOfKind(chapter, Kind::Section)};
        }
        section = chapter.section;
        outline.lines << report::ContentsLine{1, chapter.title, {}, {}};
        outline.targets << OutlineTarget{i, partOfKind(chapter, Kind::Indicator)};
        if (options.only)
            addPieces(outline, chapter, i);
    }
    return outline;
}

} // namespace taizhang::workflow
