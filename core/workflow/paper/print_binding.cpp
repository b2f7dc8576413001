#include "core/workflow/paper/print_binding.h"

#include "core/domain/error.h"
#include "core/platform/atomic_file.h"
#include "core/report/booklet/spine_labels.h"
#include "core/report/booklet/stamp_font.h"
#include "core/report/sheets/page_foot.h"
#include "core/report/sheets/sheet_layout.h"
#include "core/report/writers/pdf_writer.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/paper/sent_set.h"
#include "core/workflow/paper/set_index_export.h"
#include "core/workflow/reports/number_words.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QMap>

#include <optional>

namespace taizhang::workflow {

using Kind = BookletPart::Kind;

namespace {

struct Read
{
    BookletContent content;
    QList<report::SetIndexIndicator> index;
    std::optional<SentPlaces> places; ///< where 卷内目录 are wanted
};

BookletOptions optionsOf(const PrintChoice &choice)
{
    BookletOptions options;
    options.indicators = choice.indicators;
    options.dividers = choice.dividers;
    options.reports = choice.indexes;
    options.evidence = choice.evidence;
    options.indexAlone = choice.indexes && !choice.evidence;
    options.reportPages = false;
    options.asSent = false; // what came later is printed, too
    return options;
}

Read readAll(storage::Database &database, const PrintChoice &choice, const UnitScope &scope)
{
    Read read{bookletContent(database, optionsOf(choice), QDate::currentDate()), {}, {}};
    QSet<domain::FilingId> theirs;
    if (!scope.isWhole())
        for (const auto &piece : storage::allFiledEvidence(database))
            if (scope.holds(piece))
                theirs.insert(piece.filing);
    const auto isWanted = [&](const storage::SetPiece &piece) {
        return scope.isWhole() || theirs.contains(piece.filing);
    };
    for (auto &chapter : read.content.chapters)
        chapter.pieces.removeIf([&](const auto &piece) { return !isWanted(piece); });
    if (choice.contents)
        read.index = setIndex(database, isWanted);
    read.index.removeIf([&](const auto &line) { return !choice.indicators.contains(line.number); });
    if (choice.indexes)
        read.places.emplace(database);
    return read;
}

class Binding
{
public:
    Binding(const PrintChoice &choice, Read read, const evidence::ObjectStore &objects,
            const QString &scratch, const platform::Progress &progress)
        : m_choice(choice)
        , m_read(std::move(read))
        , m_scratch(scratch)
        , m_progress(progress)
        , m_fonts(report::FontSet::installed())
        , m_setter(m_fonts)
        , m_prepared(prepareBooklet(m_read.content, optionsOf(choice), objects, m_setter, scratch, progress))
    {
    }

    BoundParts bind()
    {
        if (m_choice.contents)
            m_pages.contents << laidOutPages(tr("总目录"), {},
                                             report::layOutTable(report::masterIndex(m_read.index), m_fonts,
                                                                 report::SheetProfile::a4Landscape()));
        for (const auto &chapter : m_prepared.chapters) {
            if (m_progress.isCancelled())
                throw domain::Cancelled({});
            addBefore(chapter);
            if (m_choice.evidence)
                addEvidence(chapter);
        }
        if (m_choice.spines)
            m_pages.spines << ownPages(tr("盒脊标签"),
                                       report::setSpines(m_setter, spines(), m_choice.spineWidth));
        sayWhatIsLeft();
        return std::move(m_pages);
    }

private:
    ReportPages ownPages(const QString &title, const QList<report::LaidOutPage> &pages)
    {
        return laidOutPages(title, {}, m_setter.report(pages, title));
    }

    void addBefore(const PreparedChapter &chapter)
    {
        auto &before = m_pages.before[chapter.number];
        for (const auto &part : chapter.parts) {
            const bool sheet = part.kind == Kind::Section || part.kind == Kind::Indicator;
            if (sheet && m_choice.dividers) {
                auto pages = part.own;
                if (part.kind == Kind::Indicator)
                    report::addTab(pages.last(), m_setter, chapter.section, chapter.number);
                before << ownPages(tr("第%1项分隔页").arg(chapter.number), pages);
            }
            if (part.kind == Kind::Index && m_choice.indexes)
                before << ownPages(tr("第%1项卷内目录").arg(chapter.number), numbered(indexPages(chapter)));
        }
    }

    /// With 第 1 页　共 2 页 at the foot of each, so that none is missed where there are several.
    QList<report::LaidOutPage> numbered(QList<report::LaidOutPage> pages)
    {
        for (qsizetype i = 0; pages.size() > 1 && i < pages.size(); ++i) {
            report::Piece foot;
            report::addPageFoot(foot, m_setter.shaper(), {m_setter.width(), m_setter.height()}, i + 1,
                                pages.size());
            const auto page = m_setter.page(foot);
            pages[i].shapes += page.shapes;
            pages[i].runs += page.runs;
        }
        return pages;
    }

    /// The pages are those of the set that was sent; what came later is numbered by hand.
    QList<report::LaidOutPage> indexPages(const PreparedChapter &chapter)
    {
        QList<report::IndexRow> rows;
        for (const auto &line : chapter.index) {
            rows << line.row;
            if (!line.filing || !m_read.places->has(*line.filing))
                continue;
            auto &row = rows.last();
            row.page = m_read.places->page(*line.filing);
            if (const auto remark = m_read.places->remark(*line.filing); !remark.isEmpty())
                row.remark += (row.remark.isEmpty() ? QString() : QStringLiteral("；")) + remark;
        }
        return report::setIndex(m_setter, chapter.indexTitle(), rows, chapter.note).pages;
    }

    void addEvidence(const PreparedChapter &chapter)
    {
        QList<const BookletPart *> pieces;
        for (const auto &part : chapter.parts)
            if (!part.evidence.isEmpty())
                pieces << &part;
        if (pieces.isEmpty()) {
            m_without << chapter.number;
            return;
        }
        const auto title = tr("第%1项入册材料").arg(chapter.number);
        const auto path = QDir(m_scratch).filePath(QStringLiteral("bound-%1.pdf").arg(chapter.number));
        write(pieces, title, path);
        m_pages.evidence[chapter.number]
            << ReportPages{title, {}, StandingReport{path, title, QStringLiteral("application/pdf")}, {}};
    }

    void write(const QList<const BookletPart *> &pieces, const QString &title, const QString &path)
    {
        QStringList heads;
        QList<report::LaidOutPage> own;
        for (const auto *piece : pieces) {
            heads << piece->head;
            own += piece->own;
        }
        const auto made = formats::newPdfMerge(report::stampFont(m_fonts, heads));
        auto &merge = *made;
        if (!own.isEmpty())
            merge.openOwn(report::pdfOf(m_setter.report(own, title)));
        int nextOwn = 0;
        for (const auto *piece : pieces) {
            if (m_choice.eachOnNewSheet && merge.pageCount() % 2 != 0)
                merge.addBlank({});
            addPart(merge, *piece, nextOwn, [piece](int page) {
                return formats::PageMarks{{}, false, page == 0 ? piece->head : QString()};
            });
        }
        merge.finish({title, m_read.content.agency, {}, QStringLiteral("法治台账"), QStringLiteral("zh-CN")},
                     {}, 1);
        platform::AtomicFile file(path);
        merge.write([&](const char *bytes, qint64 count) { file.write(bytes, count); },
                    {{}, m_progress.cancelled});
        file.commit();
    }

    /// A box for each indicator, or for those of a part of the table.
    QList<report::SpineWords> spines() const
    {
        QMap<int, QList<int>> boxes; // the indicators of each, by the first one or by the part of the table
        for (const auto &chapter : m_prepared.chapters)
            boxes[m_choice.spineOfEach ? chapter.number : chapter.section] << chapter.number;
        QList<report::SpineWords> spines;
        for (const auto &[key, numbers] : boxes.asKeyValueRange())
            spines << report::SpineWords{bookletTitle(),
                                         m_choice.spineOfEach
                                             ? QString()
                                             : QStringLiteral("第%1部分").arg(report::chineseNumeral(key)),
                                         printedRange(numbers), m_read.content.agency};
        return spines;
    }

    void sayWhatIsLeft()
    {
        for (const auto &piece : std::as_const(m_prepared.leftOut))
            m_pages.left << tr("%1 %2没有印出内容：%3。").arg(piece.evidence, piece.title, piece.why);
        if (!m_without.isEmpty())
            m_pages.left << tr("第%1项没有入册的材料可打印：要打印，请先把材料的档位改为入册。")
                                .arg(numbersInShort(m_without));
        if (m_choice.evidence)
            m_pages.remarks = m_prepared.remarks;
    }

    const PrintChoice &m_choice;
    const Read m_read;
    const QString m_scratch;
    const platform::Progress &m_progress;
    const report::FontSet m_fonts;
    report::PageSetter m_setter;
    const PreparedBooklet m_prepared;
    BoundParts m_pages;
    QList<int> m_without; ///< indicators without a piece that is 入册
};

} // namespace

BoundParts boundParts(WorkspaceSession &session, const PrintChoice &choice, const UnitScope &scope,
                      const QString &scratch, const platform::Progress &progress)
{
    auto read =
        session
            .read([&choice, &scope](storage::Database &database) { return readAll(database, choice, scope); })
            .result();
    return Binding(choice, std::move(read), session.objects(), scratch, progress).bind();
}

} // namespace taizhang::workflow
