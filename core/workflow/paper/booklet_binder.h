#pragma once

#include "core/platform/atomic_file.h"
#include "core/report/booklet/booklet_plan.h"
#include "core/workflow/paper/booklet_parts.h"

#include <array>
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

    /// Writes a volume that is drawn into a new file of the folder, and what its contents name. Throws
    /// domain::Error and Cancelled.
    platform::TemporaryFile bind(qsizetype volume, const QString &path, BookletVolume &bound,
                                 const platform::Progress &progress);

private:
    class Volume;
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
    /// Of the contents of the whole set, without and with a line for what is missing; asked for at each
    /// chapter that is tried in the first volume.
    std::array<std::optional<int>, 2> m_pagesOfAll;
};

} // namespace taizhang::workflow
