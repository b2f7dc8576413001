#pragma once

#include <QList>

#include <functional>

namespace taizhang::report {

/// One indicator of a booklet, or several that belong together: the pages of its parts, such as divider,
/// index, report and each piece of evidence. It is never divided between volumes.
struct PlanChapter
{
    QList<int> parts;
    /// The printed number of the page on which a part is to begin; empty pages come before it where it would
    /// stand earlier, and it stands later where there is no help. 0, or nothing: where it falls.
    QList<int> begins = {};
    bool opensSection = false; ///< of the table
};

/// What begins on a right-hand page, after an empty one if need be.
enum class RightHand {
    Nothing,
    Parts,   ///< each
    Sections ///< of the table, and what stands before and after all chapters; the rest runs on
};

/// How a booklet is to be paged.
struct PlanOptions
{
    RightHand right = RightHand::Nothing;
    int volumePages = 0; ///< a new volume begins before the chapter that would exceed it; 0: one volume
    /// Pages of the parts before (cover, contents) and after the chapters of a volume: the index of its first
    /// chapter, how many there are, and which volume it is (from 0).
    std::function<QList<int>(qsizetype first, qsizetype count, int volume)> front = {}, back = {};
};

/// A part in its place. Pages count from 1 in each volume.
struct PlannedPart
{
    enum class Where { Front, Chapter, Back };
    Where where = Where::Chapter;
    qsizetype chapter = 0; ///< of a Chapter: index into all chapters
    qsizetype part = 0;    ///< index into the parts of the chapter, of the front or of the back
    int page = 1;
    int pages = 1;
    bool operator==(const PlannedPart &) const = default;
};

/// A volume with all its pages in order; what no part covers is empty.
struct PlannedVolume
{
    qsizetype firstChapter = 0;
    qsizetype chapters = 0;
    int firstNumber = 1; ///< printed on its first page; numbers run through the whole set
    int pages = 0;
    QList<PlannedPart> parts;
    bool operator==(const PlannedVolume &) const = default;

    /// The number printed on a page (from 1) of the volume.
    int numberOf(int page) const { return firstNumber + page - 1; }
};

/// Where everything stands. A chapter that is larger than a volume has one of its own. Parts without pages
/// are left out. No chapters give one volume of front and back.
QList<PlannedVolume> planBooklet(const QList<PlanChapter> &chapters, const PlanOptions &options);

} // namespace taizhang::report
