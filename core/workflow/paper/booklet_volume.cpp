#include "core/domain/error.h"
#include "core/report/booklet/stamp_font.h"
#include "core/report/writers/pdf_writer.h"
#include "core/workflow/paper/booklet_binder.h"
#include "core/workflow/paper/booklet_outline.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace taizhang::workflow {

using Kind = BookletPart::Kind;
using Where = report::PlannedPart::Where;

/// One volume while it is drawn and bound.
class BookletBinder::Volume
{
public:
    Volume(BookletBinder &set, qsizetype index)
        : m_set(set), m_index(index), m_plan(set.m_volumes[index]), m_chapters(set.m_prepared.chapters)
    {
        for (const auto &part : m_plan.parts)
            if (part.where == Where::Chapter)
                m_pages.insert({part.chapter, part.part}, part.page);
    }

    void draw(const QString &scratch)
    {
        setOwnPages();
        m_ownFile = QDir(scratch).filePath(QStringLiteral("own-%1.pdf").arg(m_index));
        const auto pages = m_set.m_setter.report(m_own, title());
        addMissing(pages.missing);
        const auto bytes = report::pdfOf(pages);
        if (QFile file(m_ownFile);
            !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            throw domain::Error(tr("临时文件夹写不下，没有写出任何文件：请检查剩余空间后重试。"),
                                file.errorString());
        m_own.clear();
        QString missing;
        m_stamps = report::stampFont(m_set.m_fonts, heads(), &missing);
        addMissing(missing);
    }

    platform::TemporaryFile bind(const QString &path, BookletVolume &bound,
                                 const platform::Progress &progress)
    {
        const auto made = formats::newPdfMerge(m_stamps);
        auto &merge = *made;
        merge.openOwn(ownPages());
        for (const auto &part : m_plan.parts) {
            if (progress.isCancelled())
                throw domain::Cancelled({});
            while (merge.pageCount() + 1 < part.page)
                merge.addBlank({});
            add(merge, part);
            progress.report(merge.pageCount(), m_plan.pages * 2);
        }
        while (merge.pageCount() < m_plan.pages)
            merge.addBlank({});
        for (const auto &link : std::as_const(m_links))
            merge.addLink(link.page, link.area, link.target - 1);
        merge.finish({title(), m_set.m_content.agency, m_set.m_fonts.remarks().join(QLatin1Char(' ')),
                      QStringLiteral("法治台账"), QStringLiteral("zh-CN")},
                     bookmarks(), m_plan.firstNumber);
        platform::TemporaryFile file(QFileInfo(path).absolutePath(), path);
        platform::Progress within = progress;
        within.advance = [&](qint64 done, qint64 total) {
            progress.report(m_plan.pages + m_plan.pages * done / qMax<qint64>(1, total), m_plan.pages * 2);
        };
        merge.write([&](const char *bytes, qint64 count) { file.write(bytes, count); }, within);
        file.sync();
        bound.file = path;
        bound.pages = m_plan.pages;
        bound.contents = entries();
        bound.places = places();
        return file;
    }

private:
    void addMissing(const QString &characters)
    {
        for (const auto point : characters.toUcs4()) {
            const auto character = char32_t(point);
            if (const auto text = QString::fromUcs4(&character, 1); !m_set.m_missingCharacters.contains(text))
                m_set.m_missingCharacters += text;
        }
    }

    QByteArray ownPages() const
    {
        QFile file(m_ownFile);
        if (!file.open(QIODevice::ReadOnly))
            throw domain::Error(tr("临时文件夹读不出来，没有写出任何文件：请重试。"), file.errorString());
        return file.readAll();
    }

    struct Link
    {
        int page = 0; ///< from 0
        QRectF area;
        int target = 0; ///< from 1
    };

    QString kind() const { return m_set.m_content.supplement; }

    QString title() const
    {
        const auto words = m_set.volumeWords(m_index);
        return QStringLiteral("佐证材料汇编") + kind() +
               (words.isEmpty() ? QString() : QLatin1Char(' ') + words);
    }

    const BookletPart &partOf(const report::PlannedPart &part) const
    {
        return m_chapters[part.chapter].parts[part.part];
    }

    QString printed(int page) const { return QString::number(m_plan.numberOf(page)); }

    formats::PageMarks marks(int page, const QString &head = {}) const
    {
        return {QStringLiteral("— %1 —").arg(printed(page)), isLeft(page), head};
    }

    bool isLeft(int page) const { return m_set.m_options.duplex && m_plan.numberOf(page) % 2 == 0; }

    QStringList heads() const
    {
        QStringList heads;
        for (const auto &part : m_plan.parts)
            if (part.where == Where::Chapter)
                heads << partOf(part).head;
        return heads;
    }

    /// Pages of ours in the order in which they are bound.
    void setOwnPages()
    {
        for (const auto &part : m_plan.parts) {
            if (part.where == Where::Chapter) {
                const auto &chapter = m_chapters[part.chapter];
                const auto &own = partOf(part);
                if (own.kind == Kind::Index)
                    addList(indexPages(chapter), part, indexTargets(chapter));
                else
                    m_own += own.own;
                if (own.kind == Kind::Indicator)
                    report::addTab(m_own.last(), m_set.m_setter, chapter.section, chapter.number,
                                   isLeft(part.page));
            } else if (part.where == Where::Back) {
                addMissing(part);
            } else if (part.part == 0) {
                m_own << report::setCover(m_set.m_setter, {m_set.m_content.table, m_set.volumeWords(m_index),
                                                           m_set.rangeWords(m_index), m_set.m_content.agency,
                                                           m_set.m_today, kind(), m_set.m_content.addedTo});
            } else {
                addContents(part);
            }
        }
    }

    void addContents(const report::PlannedPart &part)
    {
        const bool whole = m_index == 0;
        auto outline = whole ? outlineOf(m_chapters, 0, m_chapters.size(), m_set.m_options)
                             : outlineOf(m_chapters, m_plan.firstChapter, m_plan.chapters, m_set.m_options);
        QList<int> targets;
        for (qsizetype i = 0; i < outline.lines.size(); ++i) {
            const auto &target = outline.targets[i];
            for (qsizetype volume = 0; volume < m_set.m_volumes.size(); ++volume) {
                const auto &planned = m_set.m_volumes[volume];
                if (target.chapter < planned.firstChapter ||
                    target.chapter >= planned.firstChapter + planned.chapters)
                    continue;
                const auto page = pageIn(planned, target);
                outline.lines[i].page = QString::number(planned.numberOf(page));
                if (whole && m_set.m_options.volumePages > 0)
                    outline.lines[i].volume =
                        QStringLiteral("第%1册").arg(report::chineseNumeral(int(volume) + 1));
                targets << (volume == m_index ? page : 0);
            }
        }
        addMissingLines(outline.lines, targets, whole);
        const auto title = contentsTitle(int(m_index), m_set.m_options);
        auto list = report::setContents(m_set.m_setter, title, outline.lines);
        if (list.pages.size() > part.pages) { // a set that was sent had no room for them
            outline.lines.removeIf([](const auto &line) { return line.title == missingTitle(); });
            list = report::setContents(m_set.m_setter, title, outline.lines);
        }
        while (list.pages.size() < part.pages) // for fewer lines than there was room for
            list.pages << report::LaidOutPage();
        addList(list, part, targets);
    }

    /// Where the lists of what is not bound stand.
    void addMissingLines(QList<report::ContentsLine> &lines, QList<int> &targets, bool whole) const
    {
        for (const auto volume : m_set.volumesMissing()) {
            if (!whole && volume != m_index)
                continue;
            const auto &planned = m_set.m_volumes[volume];
            const auto back = std::find_if(planned.parts.cbegin(), planned.parts.cend(),
                                           [](const auto &part) { return part.where == Where::Back; });
            if (back == planned.parts.cend())
                continue;
            lines << report::ContentsLine{
                0, missingTitle(),
                whole && m_set.m_options.volumePages > 0
                    ? QStringLiteral("第%1册").arg(report::chineseNumeral(int(volume) + 1))
                    : QString(),
                QString::number(planned.numberOf(back->page))};
            targets << (volume == m_index ? back->page : 0);
        }
    }

    static int pageIn(const report::PlannedVolume &volume, const OutlineTarget &target)
    {
        for (const auto &part : volume.parts)
            if (part.where == Where::Chapter && part.chapter == target.chapter && part.part == target.part)
                return part.page;
        return 0;
    }

    /// Where a report is bound: its volume, and its page there; the page 0 where it has none.
    std::pair<qsizetype, int> placeOf(const storage::RowNumber &report) const
    {
        for (qsizetype volume = 0; volume < m_set.m_volumes.size(); ++volume)
            for (const auto &part : m_set.m_volumes[volume].parts)
                if (part.where == Where::Chapter && m_chapters[part.chapter].number == report.indicator &&
                    partOf(part).reportRow == report.row)
                    return {volume, part.page};
        return {0, 0};
    }

    report::ListPages indexPages(const PreparedChapter &chapter) const
    {
        QList<report::IndexRow> rows;
        const auto index = &chapter - m_chapters.constData();
        for (const auto &line : chapter.index) {
            rows << line.row;
            if (line.part)
                rows.last().page = printed(m_pages.value({index, *line.part}));
            else if (line.elsewhere)
                if (const auto [volume, page] = placeOf(line.elsewhere->report); page > 0)
                    rows.last().page = QString::number(m_set.m_volumes[volume].numberOf(page));
        }
        return report::setIndex(m_set.m_setter, chapter.indexTitle(), rows, chapter.note);
    }

    QList<int> indexTargets(const PreparedChapter &chapter) const
    {
        QList<int> targets;
        const auto index = &chapter - m_chapters.constData();
        for (const auto &line : chapter.index) {
            const auto [volume, page] =
                line.elsewhere ? placeOf(line.elsewhere->report) : std::pair<qsizetype, int>();
            targets << (line.part ? m_pages.value({index, *line.part}) : volume == m_index ? page : 0);
        }
        return targets;
    }

    void addMissing(const report::PlannedPart &part)
    {
        QList<report::MissingRow> rows;
        QList<int> targets;
        for (auto i = m_plan.firstChapter; i < m_plan.firstChapter + m_plan.chapters; ++i)
            for (const auto &missing : m_chapters[i].missing) {
                targets << (missing.part ? m_pages.value({i, *missing.part}) : 0);
                rows << missing.row;
                if (missing.part)
                    rows.last().page = printed(targets.last());
            }
        addList(report::setMissing(m_set.m_setter, missingTitle(), rows), part, targets);
    }

    void addList(const report::ListPages &list, const report::PlannedPart &part, const QList<int> &targets)
    {
        if (list.pages.size() != part.pages) // every number after it would be wrong
            throw domain::Error(
                tr("目录的页数前后不一致，没有写出任何文件：请把这个台账交给技术人员。"),
                QStringLiteral("%1 pages, %2 planned").arg(list.pages.size()).arg(part.pages));
        m_own += list.pages;
        for (const auto &area : list.areas)
            if (targets.value(area.line) > 0)
                m_links << Link{part.page - 1 + area.page, area.area, targets[area.line]};
    }

    void add(formats::PdfMerge &merge, const report::PlannedPart &part)
    {
        if (part.where == Where::Chapter) {
            const auto &bound = partOf(part);
            return addPart(merge, bound, m_nextOwn, [&](int page) {
                return marks(part.page + page, page == 0 ? bound.head : QString());
            });
        }
        const bool isCover = part.where == Where::Front && part.part == 0; // counts, and bears no number
        for (int page = 0; page < part.pages; ++page)
            merge.addOwn(m_nextOwn++, isCover ? formats::PageMarks() : marks(part.page + page, {}));
    }

    QList<formats::PdfBookmark> bookmarks() const
    {
        QList<formats::PdfBookmark> list{{QStringLiteral("封面"), 0, 0}};
        int section = 0;
        qsizetype chapter = -1;
        for (const auto &part : m_plan.parts) {
            const auto page = part.page - 1;
            if (part.where == Where::Front && part.part == 1)
                list << formats::PdfBookmark{contentsTitle(int(m_index), m_set.m_options), 0, page};
            if (part.where == Where::Back)
                list << formats::PdfBookmark{missingTitle(), 0, page};
            if (part.where != Where::Chapter)
                continue;
            const auto &own = m_chapters[part.chapter];
            if (own.section != section)
                list << formats::PdfBookmark{own.sectionTitle, 0, page};
            section = own.section;
            const auto &bound = partOf(part);
            if (bound.kind == Kind::Section)
                continue;
            if (part.chapter != chapter)
                list << formats::PdfBookmark{own.title, 1, page};
            chapter = part.chapter;
            if (bound.kind != Kind::Indicator)
                list << formats::PdfBookmark{
                    bound.evidence.isEmpty() ? bound.title : bound.evidence + QLatin1Char(' ') + bound.title,
                    2, page};
        }
        return list;
    }

    QList<BookletEntry> entries() const
    {
        QList<BookletEntry> list;
        for (const auto &part : m_plan.parts) {
            QString words, evidence;
            if (part.where == Where::Front && part.part == 1)
                words = contentsTitle(int(m_index), m_set.m_options);
            if (part.where == Where::Back)
                words = missingTitle();
            if (part.where == Where::Chapter && partOf(part).kind != Kind::StandIn) {
                words = partOf(part).title;
                evidence = partOf(part).evidence;
            }
            if (!words.isEmpty())
                list << BookletEntry{words, evidence, part.page, m_plan.numberOf(part.page)};
        }
        return list;
    }

    QList<BookletPlace> places() const
    {
        QList<BookletPlace> list;
        qsizetype chapter = -1;
        for (const auto &part : m_plan.parts) {
            if (part.where != Where::Chapter)
                continue;
            const auto indicator = m_chapters[part.chapter].number;
            const auto number = m_plan.numberOf(part.page);
            if (part.chapter != chapter)
                list << BookletPlace{BookletPlace::Kind::Chapter, indicator, 0, {}, number};
            chapter = part.chapter;
            const auto &own = partOf(part);
            if (own.kind == Kind::Indicator)
                list << BookletPlace{BookletPlace::Kind::Sheet, indicator, 0, {}, number};
            else if (own.reportRow)
                list << BookletPlace{BookletPlace::Kind::Report, indicator, *own.reportRow, {}, number};
            else if (!own.evidence.isEmpty())
                list << BookletPlace{BookletPlace::Kind::Piece, indicator, 0, own.evidence, number,
                                     own.kind == Kind::StandIn};
        }
        for (const auto &of : m_chapters)
            for (const auto &line : of.index)
                if (line.elsewhere)
                    if (const auto [volume, page] = placeOf(line.elsewhere->report);
                        page > 0 && volume == m_index)
                        list << BookletPlace{BookletPlace::Kind::Report,
                                             of.number,
                                             line.elsewhere->row,
                                             {},
                                             m_plan.numberOf(page)};
        return list;
    }

    BookletBinder &m_set;
    const qsizetype m_index;
    const report::PlannedVolume &m_plan;
    const QList<PreparedChapter> &m_chapters;
    QHash<std::pair<qsizetype, qsizetype>, int> m_pages; ///< by chapter and part
    QList<report::LaidOutPage> m_own;
    QString m_ownFile; ///< the same as a PDF
    formats::PdfFont m_stamps;
    QList<Link> m_links;
    int m_nextOwn = 0;
};

void BookletBinder::draw(const QString &scratch)
{
    for (qsizetype volume = 0; volume < m_volumes.size(); ++volume) {
        m_drawn.push_back(std::make_shared<Volume>(*this, volume));
        m_drawn.back()->draw(scratch);
    }
}

platform::TemporaryFile BookletBinder::bind(qsizetype volume, const QString &path, BookletVolume &bound,
                                            const platform::Progress &progress)
{
    return m_drawn.at(size_t(volume))->bind(path, bound, progress);
}

} // namespace taizhang::workflow
