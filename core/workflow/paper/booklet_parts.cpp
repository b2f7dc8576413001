#include "core/workflow/paper/booklet_parts.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/piece_title.h"
#include "core/domain/table/unit_names.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/paper/booklet_remarks.h"
#include "core/workflow/paper/booklet_sources.h"
#include "core/workflow/tr.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace taizhang::workflow {

using domain::Keeping;
using Kind = BookletPart::Kind;
using storage::SetPiece;

namespace {

QString titleOf(const SetPiece &piece)
{
    const auto title = report::oneLine(domain::titleOrName(piece));
    return title.isEmpty() ? piece.number : title;
}

QString headOf(const SetPiece &piece)
{
    return piece.number + QLatin1Char(' ') + titleOf(piece);
}

QString printedDate(const QString &iso)
{
    const auto date = domain::storedDate(iso);
    return date ? date->toString(QStringLiteral("yyyy.M.d")) : QString();
}

/// What a person wrote, one paragraph a line.
report::Document documentOf(const QString &title, const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\r\\n\\f\\v\\x{2028}\\x{2029}]+"));
    report::Document document;
    document.title = title;
    for (const auto &line : text.split(lineEnd, Qt::SkipEmptyParts))
        document.blocks.push_back(report::Paragraph{line.trimmed()});
    return document;
}

class ChapterSetter
{
public:
    ChapterSetter(const BookletChapter &chapter, const QString &agency, const BookletOptions &options,
                  const BookletSources &sources, report::PageSetter &setter, PreparedBooklet &booklet)
        : m_chapter(chapter)
        , m_agency(agency)
        , m_options(options)
        , m_sources(sources)
        , m_setter(setter)
        , m_booklet(booklet)
    {
    }

    PreparedChapter set()
    {
        m_prepared.title = m_chapter.title();
        m_prepared.sectionTitle = m_chapter.sectionTitle();
        m_prepared.section = m_chapter.sheet.section.ordinal;
        m_prepared.number = m_chapter.sheet.number;
        if (m_options.dividers)
            addDividers();
        const auto indexPlace = m_prepared.parts.size();
        if (!m_options.dividers || m_chapter.sheet.applicable())
            m_prepared.parts << BookletPart{
                Kind::Index, m_prepared.indexTitle(), {}, m_options.dividers ? QString() : m_prepared.title};
        for (const auto &report : m_chapter.reports)
            addReport(report);
        for (const auto &piece : m_chapter.pieces)
            addPiece(piece);
        for (const auto &piece : m_chapter.later)
            addLater(piece);
        std::stable_sort(m_prepared.missing.begin(), m_prepared.missing.end(),
                         [](const auto &a, const auto &b) { return a.row.number < b.row.number; });
        addNote();
        if (m_chapter.sentPage > 0 && !m_prepared.parts.isEmpty())
            m_prepared.parts.first().sentPage = m_chapter.sentPage;
        if (indexPlace < m_prepared.parts.size() && m_prepared.parts[indexPlace].kind == Kind::Index)
            setIndexPages(m_prepared.parts[indexPlace]);
        return std::move(m_prepared);
    }

private:
    /// Why a piece is not bound: for whoever makes the booklet and can mend it, and for whoever reads it.
    struct Why
    {
        QString words, onPaper;
    };

    void addDividers()
    {
        const auto &sheet = m_chapter.sheet;
        const auto width = m_setter.width();
        const auto isOneLine = [&](const QString &title) {
            return m_setter.fitsOneLine(title, {report::FontRole::Title, 26, 13}, width);
        };
        if (m_chapter.opensSection)
            m_prepared.parts << BookletPart{
                Kind::Section,
                m_prepared.sectionTitle,
                {},
                {},
                {report::setSectionSheet(m_setter, m_prepared.sectionTitle, sheet.section.goal)}};
        report::IndicatorWords words{m_prepared.sectionTitle, m_prepared.title, sheet.text, {}};
        if (sheet.shortName.isEmpty() && !isOneLine(words.title)) // it is what stands below
            words.title = QStringLiteral("第%1项").arg(sheet.number);
        if (!sheet.note.isEmpty())
            words.remarks << sheet.note;
        if (!m_chapter.errata.isEmpty())
            words.remarks << errataWords();
        QStringList leads;
        for (const auto &task : sheet.tasks)
            for (const auto &unit : domain::parseUnitCell(task.leadText))
                leads << unit.name;
        leads.removeDuplicates();
        if (!leads.isEmpty())
            words.remarks << QStringLiteral("牵头单位：") + leads.join(QStringLiteral("、"));
        m_prepared.parts << BookletPart{
            Kind::Indicator, m_prepared.title, {}, {}, {report::setIndicatorSheet(m_setter, words)}};
    }

    QString errataWords() const { return QStringLiteral("勘误：") + m_chapter.errata; }

    /// Which page of the set that was sent a piece takes the place of.
    void sayReplaced(BookletIndexLine &line, domain::FilingId filing) const
    {
        const auto place = m_chapter.replaced.constFind(filing);
        if (place == m_chapter.replaced.cend())
            return;
        addRemark(line, QStringLiteral("替换") + placeWords(*place));
    }

    static void addRemark(BookletIndexLine &line, const QString &words)
    {
        if (!words.isEmpty())
            line.row.remark += (line.row.remark.isEmpty() ? QString() : QStringLiteral("；")) + words;
    }

    void addReport(const BookletReport &report)
    {
        const auto document = report::buildReport(report.input);
        BookletPart part{
            Kind::Report, report.title.isEmpty() ? report::oneLine(document.title) : report.title, {}, {}};
        part.reportRow = report.row;
        part.sentPage = report.sentPage;
        if (m_options.reportPages && !report.boundAs)
            fillReport(part, report, document);
        const auto title = part.title;
        BookletIndexLine line{{{}, report.agency, title, printedDate(report.date), {}, {}}, {}};
        ++m_reports;
        if (!m_options.reportPages) {
            m_prepared.index << line;
            return;
        }
        if (report.boundAs) {
            line.elsewhere = BookletIndexLine::Elsewhere{report.row, *report.boundAs};
            addRemark(line, QStringLiteral("合写，装在第%1项").arg(report.boundAs->indicator));
            addRemark(line, report.replaces);
            m_prepared.index << line;
            return;
        }
        const bool bound = part.kind != Kind::StandIn;
        m_prepared.parts << part;
        if (bound)
            line.part = m_prepared.parts.size() - 1;
        addRemark(line, !bound           ? QStringLiteral("未装订")
                        : report.written ? QString()
                                         : QStringLiteral("未写"));
        addRemark(line, report.replaces);
        m_prepared.index << line;
        if (bound)
            return;
        m_prepared.missing << PreparedChapter::Missing{{{}, title, m_why.onPaper, {}},
                                                       m_prepared.parts.size() - 1};
        m_booklet.remarks << tr("%1没有装订：%2。").arg(title, m_why.words);
    }

    void fillReport(BookletPart &part, const BookletReport &report, const report::Document &document)
    {
        if (!report.why.isEmpty())
            return standIn(part, {report.why, QStringLiteral("现场查阅")}, {}, {});
        if (report.standing)
            return fill(part, m_sources.of(report.standing->sha256, report.standing->originalName),
                        part.title, report.standing->originalName, {});
        part.own = reportPages(document);
        const auto printed = report::oneLine(document.title);
        if (part.title != printed ||
            !m_setter.fitsOneLine(printed, {report::FontRole::Title, 22}, m_setter.width()))
            part.head = part.title;
        if (report::unfilledCount(document) + report::openFields(document) > 0)
            ++m_unfilled;
        m_lostCitations += report::lostCitations(document);
    }

    /// What cannot be set, such as a table that is wider than the page, is told with its indicator.
    QList<report::LaidOutPage> reportPages(const report::Document &document)
    {
        try {
            return m_setter.pages(document);
        } catch (const domain::Error &error) {
            throw domain::Error(tr("第%1项情况说明排不下，没有做出册子，其余各项没有问题：%2")
                                    .arg(m_prepared.number)
                                    .arg(error.sentence()),
                                error.detail());
        }
    }

    void addPiece(const SetPiece &piece)
    {
        const auto sent = m_chapter.sent.constFind(piece.filing);
        const auto as = sent == m_chapter.sent.cend() ? SentPiece() : *sent;
        const bool isGone = m_options.evidence && !as.gone.isEmpty();
        if (as.renamed)
            m_booklet.renamed << piece.number;
        BookletIndexLine line{{piece.documentNumber,
                               senderText(piece, m_agency),
                               piece.number + QLatin1Char('\n') + titleOf(piece),
                               printedDate(piece.ownDate),
                               {},
                               {}},
                              {},
                              piece.filing};
        if (!isGone && !isToBeBound(piece, m_options)) {
            const auto keeping = keepingOf(piece);
            if (keeping == Keeping::Bound && m_options.indexAlone) {
                ++m_bound;
                m_prepared.index << line;
                return;
            }
            const auto where = whereText(piece);
            auto kind = keeping == Keeping::Bound ? QStringLiteral("另附") : keepingText(keeping);
            line.row.remark = where.isEmpty() ? kind : kind + QStringLiteral("：") + where;
            // Nobody took it out of the set: it is the redacted copy that must not be in it.
            if (piece.keeping == domain::keepingWord(Keeping::Bound) && m_options.evidence &&
                !domain::mayLeave(piece.restricted)) {
                line.row.remark = kind = QStringLiteral("未装订");
                const auto why = QStringLiteral("脱敏件的内容已标为工作秘密");
                leaveOut(piece, why);
                m_booklet.remarks << tr("%1没有装订：%2。").arg(headOf(piece), why);
            }
            if (const auto words = as.remark.isEmpty() ? as.goneOnPaper : as.remark; !words.isEmpty())
                line.row.remark = kind = words;
            ++m_notBound[kind];
            if (kind == keepingText(Keeping::Boxed) || kind == keepingText(Keeping::OnSite))
                m_booklet.apart << piece.number;
            sayReplaced(line, piece.filing);
            m_prepared.index << line;
            return;
        }
        BookletPart part{Kind::Evidence, titleOf(piece), piece.number, headOf(piece)};
        part.sentPage = as.page;
        if (isGone)
            standIn(part, {as.gone, as.goneOnPaper}, {}, whereText(piece));
        else
            fillPiece(part, piece);
        const bool bound = part.kind != Kind::StandIn;
        m_prepared.parts << part;
        const auto place = m_prepared.parts.size() - 1;
        line.part = place; // also where the page only says why it is not bound
        if (bound) {
            ++m_bound;
        } else {
            line.row.remark = QStringLiteral("未装订");
            ++m_notBound[line.row.remark];
            m_prepared.missing << PreparedChapter::Missing{{piece.number, titleOf(piece), m_why.onPaper, {}},
                                                           place};
            if (isGone)
                m_booklet.gone << piece.number;
            leaveOut(piece, m_why.words);
        }
        if (bound && as.older)
            m_booklet.older << piece.number;
        if (bound && as.redacted)
            m_booklet.redacted << piece.number;
        sayReplaced(line, piece.filing);
        m_prepared.index << line;
    }

    void leaveOut(const SetPiece &piece, const QString &why)
    {
        m_booklet.leftOut << LeftOut{piece.number,    titleOf(piece),    why,
                                     piece.indicator, piece.requirement, piece.filing};
    }

    /// What came after the set was sent.
    void addLater(const SetPiece &piece)
    {
        if (!isToBeBound(piece, m_options))
            return;
        const auto why = QStringLiteral("封版以后添加，见增补册");
        m_prepared.missing << PreparedChapter::Missing{
            {piece.number, titleOf(piece), QStringLiteral("见增补册"), {}}, {}};
        (m_chapter.unsent.contains(piece.filing) ? m_booklet.later : m_booklet.added) << piece.number;
        leaveOut(piece, why);
    }

    void fillPiece(BookletPart &part, const SetPiece &piece)
    {
        if (!piece.sha256.isEmpty())
            return fill(part, m_sources.of(piece.sha256, piece.name), headOf(piece), piece.name,
                        whereText(piece));
        if (piece.kind == QStringLiteral("url")) {
            part.own = {report::setAddressSheet(m_setter, headOf(piece), piece.address, {piece.note})};
            return;
        }
        if (piece.kind == QStringLiteral("note")) {
            part.own = m_setter.pages(
                documentOf(titleOf(piece), piece.note.trimmed() == titleOf(piece) ? QString() : piece.note));
            return;
        }
        if (piece.kind == QStringLiteral("thing"))
            standIn(part, {QStringLiteral("实物，到存放处查看"), QStringLiteral("实物，现场查看")}, {},
                    whereText(piece));
        else
            standIn(part, {QStringLiteral("没有文件"), QStringLiteral("另行提供")}, {}, whereText(piece));
    }

    void fill(BookletPart &part, const BoundSource &source, const QString &words, const QString &name,
              const QString &where)
    {
        if (source.lost)
            m_booklet.lost << tr("“%1”的%2，没有装订。").arg(words, source.why);
        if (!source.why.isEmpty())
            return standIn(
                part, {source.why, source.lost ? QStringLiteral("另行提供") : QStringLiteral("电子文件另附")},
                source.lost ? QString() : name, where);
        if (source.pdf) {
            part.file = source.pdf;
            part.head = words;
            if (source.pdf->repaired)
                m_booklet.remarks << tr("“%1”的 PDF 有毛病，已按能读出的 %2 页装订：请核对这一份。")
                                         .arg(words)
                                         .arg(source.pdf->pages);
            return;
        }
        if (source.text) {
            part.own = m_setter.pages(documentOf(part.title, *source.text));
            return;
        }
        part.pictures = source.pictures;
        for (qsizetype i = 0; i < source.pictures.size(); ++i) {
            const auto sheet = report::setPictureSheet(
                m_setter, i == 0 ? words : QStringLiteral("%1（%2）").arg(words).arg(i + 1));
            part.own << sheet.page;
            part.boxes << sheet.box;
            if (i == 0 && sheet.captionWhole)
                part.head.clear();
        }
    }

    void standIn(BookletPart &part, const Why &why, const QString &name, const QString &where)
    {
        m_why = why;
        part.kind = Kind::StandIn;
        part.head.clear();
        QStringList paragraphs{QStringLiteral("这份材料未装入本册：%1。").arg(why.onPaper)};
        if (!name.isEmpty())
            paragraphs << QStringLiteral("电子文件：%1").arg(name);
        if (!where.isEmpty())
            paragraphs << QStringLiteral("存放处：%1").arg(where);
        part.own = {report::setStandIn(
            m_setter, part.evidence.isEmpty() ? part.title : part.evidence + QLatin1Char(' ') + part.title,
            paragraphs)};
    }

    void addNote()
    {
        QStringList parts;
        const auto count = [&](int number, const QString &words) {
            if (number > 0)
                parts << words.arg(number);
        };
        count(m_reports, QStringLiteral("情况说明 %1 份"));
        count(m_bound, QStringLiteral("装订材料 %1 份"));
        for (auto kind = m_notBound.cbegin(); kind != m_notBound.cend(); ++kind)
            count(kind.value(), kind.key() + QStringLiteral(" %1 份"));
        m_prepared.note.words = parts.isEmpty()
                                    ? QStringLiteral("本项还没有情况说明和材料。")
                                    : QStringLiteral("本项共有%1。").arg(parts.join(QStringLiteral("、")));
        if (!m_chapter.errata.isEmpty())
            m_prepared.note.errata = errataWords();
        if (m_unfilled > 0)
            m_booklet.unfilled << m_prepared.number;
        if (m_lostCitations > 0)
            m_booklet.citing << m_prepared.number;
        m_booklet.lostCitations += m_lostCitations;
    }

    void setIndexPages(BookletPart &part)
    {
        QList<report::IndexRow> rows;
        for (const auto &line : std::as_const(m_prepared.index))
            rows << line.row;
        part.own = report::setIndex(m_setter, part.title, rows, m_prepared.note).pages;
    }

    const BookletChapter &m_chapter;
    const QString &m_agency;
    const BookletOptions &m_options;
    const BookletSources &m_sources;
    report::PageSetter &m_setter;
    PreparedBooklet &m_booklet;
    PreparedChapter m_prepared;
    Why m_why; ///< of the last stand-in
    /// By the word of 备注 that says why. In the order of the words, which is the same each time.
    QMap<QString, int> m_notBound;
    int m_reports = 0, m_bound = 0, m_unfilled = 0, m_lostCitations = 0;
};

} // namespace

void addPart(formats::PdfMerge &merge, const BookletPart &part, int &nextOwn,
             const std::function<formats::PageMarks(int)> &marks)
{
    if (part.file)
        return merge.addFile(part.file->path, part.file->pages, marks);
    for (int page = 0; page < part.pages(); ++page)
        if (page < part.pictures.size())
            merge.addOwn(nextOwn++, part.pictures[page], part.boxes[page], marks(page));
        else
            merge.addOwn(nextOwn++, marks(page));
}

QString bookletTitle()
{
    return QStringLiteral("法治政府建设 佐证材料汇编");
}

PreparedBooklet prepareBooklet(const BookletContent &content, const BookletOptions &options,
                               const evidence::ObjectStore &objects, report::PageSetter &setter,
                               const QString &scratch, const platform::Progress &progress)
{
    BookletSources sources(objects, scratch);
    for (const auto &chapter : content.chapters) {
        for (const auto &report : chapter.reports)
            if (report.standing && report.why.isEmpty() && options.reportPages && !report.boundAs)
                sources.want(report.standing->sha256, report.standing->originalName);
        for (const auto &piece : chapter.pieces)
            if (chapter.sent.value(piece.filing).gone.isEmpty() && isToBeBound(piece, options) &&
                !piece.sha256.isEmpty())
                sources.want(piece.sha256, piece.name);
    }
    sources.examine(options.officePatience, progress);
    PreparedBooklet booklet;
    for (const auto &chapter : content.chapters) {
        if (progress.isCancelled())
            throw domain::Cancelled({});
        booklet.chapters << ChapterSetter(chapter, content.agency, options, sources, setter, booklet).set();
    }
    addRemarks(booklet, content);
    return booklet;
}

} // namespace taizhang::workflow
