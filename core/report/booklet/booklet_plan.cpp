#include "core/report/booklet/booklet_plan.h"

namespace taizhang::report {

namespace {

/// Puts parts one after another.
class VolumePlanner
{
public:
    VolumePlanner(PlannedVolume &volume, bool duplex) : m_volume(volume), m_duplex(duplex) {}

    void add(PlannedPart::Where where, qsizetype chapter, const QList<int> &parts,
             const QList<int> &begins = {})
    {
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (parts[part] <= 0)
                continue;
            makeEven();
            m_volume.pages = qMax(m_volume.pages, begins.value(part) - m_volume.firstNumber);
            m_volume.parts << PlannedPart{where, chapter, part, m_volume.pages + 1, parts[part]};
            m_volume.pages += parts[part];
        }
    }

    /// In a set printed on both sides the next thing begins on a right-hand page; so does the next volume.
    void makeEven()
    {
        if (m_duplex)
            m_volume.pages += m_volume.pages % 2;
    }

private:
    PlannedVolume &m_volume;
    const bool m_duplex;
};

PlannedVolume volumeOf(const QList<PlanChapter> &chapters, const PlanOptions &options, qsizetype first,
                       qsizetype count, int index, int firstNumber)
{
    PlannedVolume volume;
    volume.firstNumber = firstNumber;
    volume.firstChapter = first;
    volume.chapters = count;
    VolumePlanner planner(volume, options.duplex);
    if (options.front)
        planner.add(PlannedPart::Where::Front, 0, options.front(first, count, index));
    for (auto chapter = first; chapter < first + count; ++chapter)
        planner.add(PlannedPart::Where::Chapter, chapter, chapters[chapter].parts, chapters[chapter].begins);
    if (options.back)
        planner.add(PlannedPart::Where::Back, 0, options.back(first, count, index));
    planner.makeEven();
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
