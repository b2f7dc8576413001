#pragma once

#include <QSplitter>
#include <QVariantList>

namespace taizhang::ui {

/// Widths of navigation, page and evidence, in px; a pane that is hidden has none.
struct PaneWidths
{
    int navigation = 0;
    int page = 0;
    int evidence = 0;
    bool operator==(const PaneWidths &) const = default;
};

/// How `room` px are shared. The side panes get what is wished for while the page keeps its wished width, and
/// the page gets what is over. In a narrower window the side panes give way first, each by its share of what
/// it has above what it needs to be used, and then the page.
PaneWidths shareOut(int room, const PaneWidths &wished);

/// How `room` px are shared while nobody has wished for anything: in a wide window the side panes get of what
/// is over, too, as far as they can use it.
PaneWidths shareOutUnasked(int room, const PaneWidths &usual);

/// The three panes of the window side by side. They are shared out anew when the window changes its width;
/// what the user drags is their wish from then on.
class Panes : public QSplitter
{
    Q_OBJECT

public:
    explicit Panes(QWidget *parent = nullptr);

    /// For the settings. What cannot be read changes nothing.
    QVariantList wished() const;
    void wish(const QVariantList &widths);

public slots:
    /// A pane was shown or hidden.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeOver();

    PaneWidths m_wished;
};

} // namespace taizhang::ui
