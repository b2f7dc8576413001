#include "core/report/booklet/booklet_plan.h"

namespace taizhang::report {

namespace {

/// Puts parts one after another.
class VolumePlanner
{
public:
    VolumePlanner(PlannedVolume &volume, bool duplex) : m_volume(volume), m_duplex(duplex) {}

    void add(const PlanChapter &chapter, qsizetype index)
    {
        add(PlannedPart::Where::Chapter, index, chapter.parts, chapter.begins, chapter.opens);
    }

    void add(PlannedPart::Where where, qsizetype chapter, const QList<int> &parts, const QList<int> &begins,
             const QList<bool> &opens)
    {
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (parts[part] <= 0)
                continue;
            if (opens.value(part) || parts[part] > 1)
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
    const auto addOwn = [&](PlannedPart::Where where, const QList<int> &parts) {
        planner.add(where, 0, parts, {}, QList<bool>(parts.size(), true));
    };
    if (options.front)
        addOwn(PlannedPart::Where::Front, options.front(first, count, index));
    for (auto chapter = first; chapter < first + count; ++chapter)
        planner.add(chapters[chapter], chapter);
    if (options.back)
        addOwn(PlannedPart::Where::Back, options.back(first, count, index));
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
