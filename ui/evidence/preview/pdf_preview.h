#pragma once

#include "core/formats/pdf/drawn_page.h"
#include "core/formats/pdf/pdf_areas.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace taizhang::ui {

class FindLine;
class ImagePreview;

using formats::DrawnPage;

/// Pages of a PDF, one at a time and as wide as the space there is. Page Up and Page Down, the wheel at the
/// end of a page, and the buttons turn them; Ctrl+F finds words, which are marked.
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPreview(QWidget *parent = nullptr);

    /// Pages are no wider than this, in device-independent pixels; they are beyond the space there is only
    /// where a limit is set.
    void limitWidth(int pixels);
    int widestPage() const { return m_widest; }
    int page() const { return m_page; }
    void setPage(const DrawnPage &page, const QString &description);
    /// Another file is about to be shown.
    void endSearch();
    /// What a search found; the first from the page on show is gone to.
    void setHits(const formats::PdfHits &found);

signals:
    void pageWanted(int page);
    /// Empty words end the search.
    void searchWanted(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turnTo(int page);
    void fitWidth();
    bool turnsPage(int wheel) const;
    void connectSearch();
    void goToHit(qsizetype hit);
    void markHits();

    ImagePreview *m_view;
    QScrollArea *m_area;
    QLabel *m_number;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_find;
    FindLine *m_findLine;
    formats::PdfHits m_found;
    qsizetype m_hit = 0; ///< the one in hand
    int m_widest = 0;    ///< 0: as wide as the space there is
    int m_page = 0;
    int m_pageCount = 0;
};

} // namespace taizhang::ui
