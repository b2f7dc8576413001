#include "core/report/booklet/booklet_plan.h"

namespace taizhang::report {

namespace {

/// Puts parts one after another.
class VolumePlanner
{
public:
    VolumePlanner(PlannedVolume &volume, RightHand right) : m_volume(volume), m_right(right) {}

    void addAround(PlannedPart::Where where, const QList<int> &parts)
    {
        for (qsizetype part = 0; part < parts.size(); ++part)
            if (parts[part] > 0) {
                toRightHand();
                add({where, 0, part, 0, parts[part]});
            }
    }

    void addChapter(const PlanChapter &chapter, qsizetype index)
    {
        bool isFirst = chapter.opensSection || index == m_volume.firstChapter;
        for (qsizetype part = 0; part < chapter.parts.size(); ++part) {
            if (chapter.parts[part] <= 0)
                continue;
            if (m_right == RightHand::Parts || isFirst)
                toRightHand();
            isFirst = false;
            m_volume.pages = qMax(m_volume.pages, chapter.begins.value(part) - m_volume.firstNumber);
            add({PlannedPart::Where::Chapter, index, part, 0, chapter.parts[part]});
        }
    }

    /// In a set printed on both sides what comes next begins on a right-hand page.
    void toRightHand()
    {
        if (m_right != RightHand::Nothing)
            m_volume.pages += m_volume.pages % 2;
    }

private:
    void add(PlannedPart part)
    {
        part.page = m_volume.pages + 1;
        m_volume.parts << part;
        m_volume.pages += part.pages;
    }

    PlannedVolume &m_volume;
    const RightHand m_right;
};

PlannedVolume volumeOf(const QList<PlanChapter> &chapters, const PlanOptions &options, qsizetype first,
                       qsizetype count, int index, int firstNumber)
{
    PlannedVolume volume;
    volume.firstNumber = firstNumber;
    volume.firstChapter = first;
    volume.chapters = count;
    VolumePlanner planner(volume, options.right);
    if (options.front)
        planner.addAround(PlannedPart::Where::Front, options.front(first, count, index));
    for (auto chapter = first; chapter < first + count; ++chapter)
        planner.addChapter(chapters[chapter], chapter);
    if (options.back)
        planner.addAround(PlannedPart::Where::Back, options.back(first, count, index));
    planner.toRightHand(); // so does the next volume
    return volume;
}

} // namespace

QList<PlannedVolume> planBooklet(const QList<PlanChapter> &chapters, const PlanOptions &options)
{
    QList<PlannedVolume> volumes;
    int number = 1;
    qsizetype first = 0;
    do {
        const auto index = int(volumes.size());
        auto volume = volumeOf(
            chapters, options, first,
            options.volumePages > 0 ? qMin<qsizetype>(1, chapters.size()) : chapters.size(), index, number);
        while (first + volume.chapters < chapters.size()) {
            auto larger = volumeOf(chapters, options, first, volume.chapters + 1, index, number);
            if (larger.pages > options.volumePages)
                break;
            volume = std::move(larger);
        }
        number += volume.pages;
        first += volume.chapters;
        volumes << std::move(volume);
    } while (first < chapters.size());
    return volumes;
}

} // namespace taizhang::report
