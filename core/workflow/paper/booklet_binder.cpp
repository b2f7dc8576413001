#include "core/workflow/paper/booklet_binder.h"

#include "core/workflow/paper/booklet_outline.h"
#include "core/workflow/reports/number_words.h"

namespace taizhang::workflow {

BookletBinder::BookletBinder(const BookletContent &content, const PreparedBooklet &prepared,
                             const BookletOptions &options, report::PageSetter &setter,
                             const report::FontSet &fonts, QDate today)
    : m_content(content)
    , m_prepared(prepared)
    , m_options(options)
    , m_setter(setter)
    , m_fonts(fonts)
    , m_today(today)
{
    QList<report::PlanChapter> chapters;
    int section = 0;
    for (const auto &chapter : prepared.chapters) {
        report::PlanChapter plan;
        plan.opensSection = chapters.isEmpty() || chapter.section != section;
        section = chapter.section;
        for (const auto &part : chapter.parts) {
            plan.parts << part.pages();
            plan.begins << (content.pagesKept ? part.sentPage : 0);
        }
        chapters << plan;
    }
    plan(chapters);
}

/// The contents of the whole set name the lists of what is missing, of which only the plan tells how many
/// there are; and a line more may make them a page longer.
void BookletBinder::plan(const QList<report::PlanChapter> &chapters)
{
    // A few late pages are no book to be opened at each of its pieces: every second page would be empty.
    const auto right = !m_options.duplex ? report::RightHand::Nothing
                       : m_options.only  ? report::RightHand::Sections
                                         : report::RightHand::Parts;
    report::PlanOptions plan{right, m_options.volumePages};
    plan.front = [this](qsizetype first, qsizetype count, int volume) {
        return front(first, count, volume);
    };
    plan.back = [this](qsizetype first, qsizetype count, int) {
        return back(first, count);
    };
    for (;;) {
        m_pagesOfAll.reset();
        m_volumes = report::planBooklet(chapters, plan);
        const auto missing = volumesMissing().size();
        if (missing <= m_missingLines)
            return;
        m_missingLines = missing;
    }
}

QList<qsizetype> BookletBinder::volumesMissing() const
{
    QList<qsizetype> missing;
    for (qsizetype volume = 0; volume < m_volumes.size(); ++volume)
        if (hasMissing(m_prepared.chapters, m_volumes[volume].firstChapter, m_volumes[volume].chapters))
            missing << volume;
    return missing;
}

/// Cover and contents. The first volume's contents are those of the whole set.
QList<int> BookletBinder::front(qsizetype first, qsizetype count, int volume)
{
    if (volume == 0 && m_pagesOfAll)
        return {1, *m_pagesOfAll};
    auto lines = volume == 0 ? outlineOf(m_prepared.chapters, 0, m_prepared.chapters.size(), m_options).lines
                             : outlineOf(m_prepared.chapters, first, count, m_options).lines;
    if (m_options.volumePages > 0 && volume == 0)
        for (auto &line : lines)
            line.volume = QStringLiteral("第十册");
    auto more = volume == 0 ? m_missingLines : qsizetype(hasMissing(m_prepared.chapters, first, count));
    const auto title = contentsTitle(volume, m_options);
    // The pages of a set that was sent are not moved for what became of it since.
    const bool fixed = m_content.pagesKept && volume == 0;
    const auto alone = fixed ? report::contentsPages(m_setter, title, lines) : 0;
    for (; more > 0; --more)
        lines << report::ContentsLine{0, missingTitle(), lines.first().volume, {}};
    const auto pages = fixed ? alone : report::contentsPages(m_setter, title, lines);
    if (volume == 0)
        m_pagesOfAll = pages;
    return {1, pages};
}

QList<int> BookletBinder::back(qsizetype first, qsizetype count)
{
    QList<report::MissingRow> rows;
    for (auto i = first; i < first + count; ++i)
        for (const auto &missing : m_prepared.chapters[i].missing)
            rows << missing.row;
    return {rows.isEmpty() ? 0 : int(report::setMissing(m_setter, missingTitle(), rows).pages.size())};
}

QString BookletBinder::volumeWords(qsizetype volume) const
{
    if (m_volumes.size() < 2)
        return {};
    return QStringLiteral("第%1册（共%2册）")
        .arg(report::chineseNumeral(int(volume) + 1), report::chineseNumeral(int(m_volumes.size())));
}

QString BookletBinder::rangeWords(qsizetype volume) const
{
    const auto &planned = m_volumes[volume];
    const auto chapters = m_prepared.chapters.sliced(planned.firstChapter, planned.chapters);
    QList<int> numbers;
    for (const auto &chapter : chapters)
        numbers << chapter.number;
    return printedRange(numbers);
}

} // namespace taizhang::workflow
