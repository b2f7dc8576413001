#pragma once

#include "ui/evidence/preview/drawing_thread.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QPushButton;
class QScrollArea;

namespace taizhang::ui {

class ErrorReporter;
class RedactionSheet;

/// What a redacted copy is to be made of; `path` is in the store, and only read.
struct RedactionSource
{
    QString path;
    QString mediaType; ///< one that formats::canBeRedacted()
    QString title;
};

/// Which parts of each page are to be blackened: proposed where personal data stands in the text of a PDF,
/// and set right by the user. Accepted when there is at least one box.
class RedactionDialog : public QDialog
{
    Q_OBJECT

public:
    RedactionDialog(RedactionSource source, ErrorReporter &errors, QWidget *parent = nullptr);
    ~RedactionDialog() override;

    /// By pages, as fractions of the page.
    const QList<QList<QRectF>> &boxes() const { return m_boxes; }

private:
    QLayout *makeBar();
    void propose();
    void showPage(int page);
    void takeAreas(const evidence::PersonalAreas &found);
    void takePage(int wanted, const evidence::Drawing &drawing);
    void goToBox(int by);
    void count();
    QString places(const QList<int> &pages) const;
    bool isPdf() const;

    RedactionSource m_source;
    ErrorReporter &m_errors;
    QLabel *m_says;
    RedactionSheet *m_sheet;
    QScrollArea *m_area;
    QLabel *m_number;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_nextBoxes;
    QPushButton *m_remove;
    QPushButton *m_make;
    QList<QList<QRectF>> m_boxes;
    int m_page = 0;
    int m_pageCount = 0;
    bool m_areasMissing = false; ///< nobody knows where personal data stands on some pages
    QSet<int> m_undrawn;         ///< pages, from 0, that could not be drawn
    QSet<int> m_seen;            ///< pages that were on show
    DrawingThread m_drawing;     ///< ends before all else
};

} // namespace taizhang::ui
