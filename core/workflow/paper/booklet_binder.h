#pragma once

#include "core/platform/atomic_file.h"
#include "core/report/booklet/booklet_plan.h"
#include "core/workflow/paper/booklet_parts.h"

#include <memory>
#include <optional>
#include <vector>

namespace taizhang::workflow {

/// The whole set, paged: draws the pages of ours, then binds its volumes one after another. The setter and
/// its typefaces are needed for the drawing only.
class BookletBinder
{
public:
    BookletBinder(const BookletContent &content, const PreparedBooklet &prepared,
                  const BookletOptions &options, report::PageSetter &setter, const report::FontSet &fonts,
                  QDate today);
    BookletBinder(const BookletBinder &) = delete;
    BookletBinder &operator=(const BookletBinder &) = delete;

    const QList<report::PlannedVolume> &volumes() const { return m_volumes; }
    /// 第一册（共三册）; empty in a set of one volume.
    QString volumeWords(qsizetype volume) const;
    /// 第1项至第46项.
    QString rangeWords(qsizetype volume) const;

    /// Draws the pages of ours of all volumes into files in `scratch`. Throws domain::Error.
    void draw(const QString &scratch);
    /// Characters that no typeface has, once they are drawn.
    QString missingCharacters() const { return m_missingCharacters; }

    /// Writes a volume that is drawn into a new file of the folder, and what its contents name. Throws
    /// domain::Error and Cancelled.
    platform::TemporaryFile bind(qsizetype volume, const QString &path, BookletVolume &bound,
                                 const platform::Progress &progress);

private:
    class Volume;
    void plan(const QList<report::PlanChapter> &chapters);
    /// Volumes at whose end a list says what is not bound.
    QList<qsizetype> volumesMissing() const;
    QList<int> front(qsizetype first, qsizetype count, int volume);
    QList<int> back(qsizetype first, qsizetype count);

    const BookletContent &m_content;
    const PreparedBooklet &m_prepared;
    const BookletOptions &m_options;
    report::PageSetter &m_setter;
    const report::FontSet &m_fonts;
    const QDate m_today;
    QList<report::PlannedVolume> m_volumes;
    std::vector<std::shared_ptr<Volume>> m_drawn; ///< as many, once they are drawn
    /// Of the contents of the whole set; asked for at each chapter that is tried in the first volume.
    std::optional<int> m_pagesOfAll;
    qsizetype m_missingLines = 0; ///< that these have room for
    QString m_missingCharacters;
};

} // namespace taizhang::workflow
