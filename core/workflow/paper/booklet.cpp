#include "core/workflow/paper/booklet.h"

#include "core/domain/error.h"
#include "core/formats/pdf/pdf_producer.h"
#include "core/platform/file_error.h"
#include "core/platform/file_set.h"
#include "core/platform/new_folders.h"
#include "core/platform/temporary_folder.h"
#include "core/report/booklet/spine_labels.h"
#include "core/report/layout/typesetting.h"
#include "core/report/writers/pdf_writer.h"
#include "core/workflow/evidence/personal_originals.h"
#include "core/workflow/paper/booklet_binder.h"
#include "core/workflow/paper/sent_chapters.h"
#include "core/workflow/reports/print_remarks.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <atomic>
#include <future>
#include <memory>

namespace taizhang::workflow {

using domain::Cancelled;
using domain::Error;

namespace {

constexpr qint64 steps = 1000; // of the whole progress
constexpr qint64 prepared = 300;

/// Progress of a part of the work, from `begin` to `end` of all steps.
platform::Progress stretch(const platform::Progress &whole, qint64 begin, qint64 end)
{
    auto part = whole;
    part.advance = [&whole, begin, end](qint64 done, qint64 total) {
        whole.report(begin + (end - begin) * done / qMax<qint64>(1, total), steps);
    };
    return part;
}

const auto ourProducer = QStringLiteral("法治台账"); // what every PDF of ours says of itself

/// 汇编 or 增补册: so that one does not replace the other in the same folder.
QString nameOf(const BookletOptions &options)
{
    return options.only ? QStringLiteral("增补册") : QStringLiteral("汇编");
}

QString fileName(const QString &name, qsizetype volume, qsizetype volumes)
{
    if (volumes == 1)
        return name + QStringLiteral(".pdf");
    const auto digits = int(QString::number(volumes).size()); // so that file managers sort them right
    return name + QStringLiteral(" 第%1册.pdf").arg(volume + 1, digits, 10, QLatin1Char('0'));
}

/// The folder of the set, which goes again when it was made for nothing.
class TargetFolder
{
public:
    TargetFolder(const QString &path, const QString &name) : m_dir(QDir(path).absolutePath()), m_name(name)
    {
        refuseUnlessFolderWritableTo(path);
        refuseUnlessWritableTo(m_dir.filePath(fileName(name, 0, 1)));
        m_made.make(m_dir.path());
        removeLeftFiles(m_dir.path());
    }

    QString at(const QString &name) const { return m_dir.filePath(name); }
    /// An earlier set of ours is replaced; what somebody else called so is not.
    void refuseForeign(const QStringList &names) const
    {
        for (const auto &name : names)
            if (QFileInfo::exists(at(name)) && formats::pdfProducer(at(name)) != ourProducer)
                throw Error(tr("“%1”里已有一个“%2”，不是本程序做的册子，没有写出任何文件，那里没有改动："
                               "请把它移走，或另选一个文件夹。")
                                .arg(QDir::toNativeSeparators(m_dir.path()), name));
    }
    /// Volumes of an earlier set that this one does not replace.
    QStringList others(const QStringList &own) const
    {
        auto names = m_dir.entryList({m_name + QStringLiteral(".pdf"), m_name + QStringLiteral(" 第*册.pdf")},
                                     QDir::Files);
        for (const auto &name : own)
            names.removeAll(name);
        return names;
    }

private:
    const QDir m_dir;
    const QString m_name;
    platform::NewFolders m_made;
};

QByteArray spinesOf(const BookletBinder &binder, report::PageSetter &setter, const BookletContent &content,
                    const QString &title)
{
    QList<report::SpineWords> spines;
    for (qsizetype volume = 0; volume < binder.volumes().size(); ++volume)
        spines << report::SpineWords{title, binder.volumeWords(volume).section(u'（', 0, 0),
                                     binder.rangeWords(volume), content.agency};
    return report::pdfOf(setter.report(report::setSpines(setter, spines), QStringLiteral("档案盒脊背标签")));
}

/// All that needs typefaces, and refers to one another.
struct Typeset
{
    std::unique_ptr<report::FontSet> fonts;
    std::unique_ptr<PreparedBooklet> parts;
    std::unique_ptr<BookletBinder> binder;
    QByteArray spines;
};

Typeset typeset(const BookletContent &content, const BookletOptions &options,
                const evidence::ObjectStore &objects, QDate today, const QString &scratch,
                const platform::Progress &progress)
{
    Typeset set{std::make_unique<report::FontSet>(report::FontSet::installed()), {}, {}, {}};
    report::PageSetter setter(*set.fonts);
    set.parts = std::make_unique<PreparedBooklet>(
        prepareBooklet(content, options, objects, setter, scratch, progress));
    set.binder = std::make_unique<BookletBinder>(content, *set.parts, options, setter, *set.fonts, today);
    set.binder->draw(scratch);
    set.spines = spinesOf(*set.binder, setter, content, bookletTitle() + u' ' + content.supplement);
    return set;
}

/// Of each volume that one indicator alone makes larger than was asked for.
QStringList remarksOnSize(const QList<report::PlannedVolume> &volumes, int volumePages)
{
    QStringList remarks;
    // 1: each indicator in a volume of its own, however large.
    for (qsizetype volume = 0; volumePages > 1 && volume < volumes.size(); ++volume)
        if (volumes[volume].pages > volumePages && volumes[volume].chapters > 0)
            remarks << tr("请核对：第%1册有 %2 页，超过每册 %3 页：一项指标不拆到两册。")
                           .arg(volume + 1)
                           .arg(volumes[volume].pages)
                           .arg(volumePages);
    return remarks;
}

/// Of what is bound as it is though it names people.
QStringList remarksOnPeople(WorkspaceSession &session, const BookletContent &content,
                            const BookletOptions &options, const platform::Progress &progress)
{
    QList<storage::SetPiece> bound;
    for (const auto &chapter : content.chapters)
        for (const auto &piece : chapter.pieces)
            if (chapter.sent.value(piece.filing).gone.isEmpty() && isToBeBound(piece, options))
                bound << piece;
    QStringList remarks;
    for (const auto &piece : personalOriginals(session, bound, options.reader, progress))
        remarks << personalOriginalWords(piece);
    return remarks;
}

Booklet make(WorkspaceSession &session, const BookletOptions &options, const TargetFolder &target,
             const platform::Progress &progress, const std::function<void(const Booklet &)> &whole)
{
    const auto today = QDate::currentDate();
    const auto content = session
                             .read([&options, today](storage::Database &database) {
                                 return bookletContent(database, options, today);
                             })
                             .result();
    const platform::TemporaryFolder scratch;
    if (!scratch.isValid())
        throw Error(tr("建不了临时文件夹，没有写出任何文件：请检查剩余空间后重试。"), scratch.detail());
    // Meanwhile: it is another process that reads the words.
    std::atomic<bool> abandoned = false;
    platform::Progress untilAbandoned;
    untilAbandoned.cancelled = [&] {
        return abandoned || progress.isCancelled();
    };
    auto people = std::async(std::launch::async,
                             [&] { return remarksOnPeople(session, content, options, untilAbandoned); });
    const auto giveUp = qScopeGuard([&abandoned] { abandoned = true; });
    Typeset set;
    report::typesetApart([&] {
        set = typeset(content, options, session.objects(), today, scratch.path(),
                      stretch(progress, 0, prepared));
    });
    auto &binder = *set.binder;
    const auto count = binder.volumes().size();
    const auto name = nameOf(options);
    const auto spines = options.only ? QStringLiteral("增补册盒脊.pdf") : QStringLiteral("盒脊.pdf");
    Booklet booklet{{}, target.at(spines), set.parts->leftOut, set.parts->lost, set.parts->remarks};
    if (content.sent)
        booklet.sentAs = content.sent->freeze.title;
    booklet.remarks += remarksOnSize(binder.volumes(), options.volumePages);
    if (const auto words = missingCharactersWords(binder.missingCharacters()); !words.isEmpty())
        booklet.remarks << words;
    QStringList names;
    for (qsizetype volume = 0; volume < count; ++volume)
        names << fileName(name, volume, count);
    target.refuseForeign(names + QStringList{spines});
    platform::FileSet files;
    files.add(booklet.spines, set.spines); // first: no volume is ever there without the label of its box
    for (qsizetype volume = 0; volume < count; ++volume) {
        BookletVolume bound;
        const auto within = stretch(progress, prepared + (steps - prepared) * volume / count,
                                    prepared + (steps - prepared) * (volume + 1) / count);
        const auto path = target.at(names[volume]);
        files.add(path, binder.bind(volume, path, bound, within));
        booklet.volumes << bound;
    }
    booklet.remarks += people.get();
    if (const auto words = movedWords(content, booklet.volumes); !words.isEmpty())
        booklet.remarks.prepend(words);
    if (progress.isCancelled())
        throw Cancelled({});
    files.commit([&] {
        if (whole)
            whole(booklet);
    });
    if (const auto others = target.others(names); !others.isEmpty())
        booklet.remarks << tr("文件夹里还有别的一次做的“%1”，不属于这一套：请核对后自行删去。")
                               .arg(others.join(QStringLiteral("”“")));
    return booklet;
}

} // namespace

Booklet makeBooklet(WorkspaceSession &session, const BookletOptions &options, const QString &folder,
                    const platform::Progress &progress, const std::function<void(const Booklet &)> &whole)
{
    if (options.volumePages < 0)
        throw Error(tr("每册页数要大于 0，没有写出任何文件：请改正页数。"));
    if (folder.isEmpty()) // would be wherever the program was started
        throw Error(tr("没有写明放到哪个文件夹，没有写出任何文件：请写明。"));
    const auto shown = QDir::toNativeSeparators(QDir(folder).absolutePath());
    try {
        const TargetFolder target(folder, nameOf(options));
        return make(session, options, target, progress, whole);
    } catch (const Cancelled &) {
        throw Cancelled(tr("已停止做汇编，“%1”里没有留下文件，台账没有改动。").arg(shown));
    } catch (const platform::FileError &error) {
        throw platform::FileError(
            tr("汇编没有写到“%1”：%2；那里原有的文件没有变动，请检查剩余空间和写入权限后重试。")
                .arg(shown, platform::troubleText(error.trouble())),
            error.sentence() + QLatin1Char('\n') + error.detail(), error.trouble());
    }
}

} // namespace taizhang::workflow
