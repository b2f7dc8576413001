#pragma once

#include "core/workflow/paper/print_run.h"
#include "ui/reports/printable_pages.h"

#include <vector>

namespace taizhang::ui {

/// The parts of a print run as one row of pages. With `eachOnNewSheet` a part never begins on the back of
/// another's last sheet: an empty page stands before it.
class JoinedPages : public PrintablePages
{
public:
    /// Opens the files that stand for reports. Throws domain::Error.
    explicit JoinedPages(const workflow::PrintRun &run);

    int count() const override { return int(m_places.size()); }
    QSizeF sheet(int page) const override;
    void paint(QPainter &painter, int page, const QRectF &target) override;

private:
    struct Place
    {
        int part = -1; ///< -1: an empty page
        int page = 0;
    };
    std::shared_ptr<const platform::TemporaryFolder> m_scratch; ///< goes after the parts that lie in it
    std::vector<std::shared_ptr<PrintablePages>> m_parts;
    QList<Place> m_places;
};

} // namespace taizhang::ui
