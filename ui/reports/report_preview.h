#pragma once

#include "ui/reports/printable_pages.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace taizhang::ui {

class ErrorReporter;
class PageView;
class ProgressRunner;

/// A report as it will be on paper. Printing and saving belong to PageOutput, which listens to the
/// signals.
class ReportPreview : public QDialog
{
    Q_OBJECT

public:
    /// `remarks` are shown in one line above the pages.
    ReportPreview(const QString &title, std::shared_ptr<PrintablePages> pages, const QStringList &remarks,
                  ErrorReporter &errors, QWidget *parent = nullptr);

    int currentPage() const;
    /// What became of printing and saving, at the foot of the pages: the window's own words are behind this.
    void say(const QString &sentence);
    /// Shows 停止 while the runner works, whose own is behind this, and says when work was called off.
    void follow(ProgressRunner &runner);
    /// One more thing to do with these pages, behind printing and saving; who adds it connects it.
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);

signals:
    void printWanted();
    void exportWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void showPlace();

    std::shared_ptr<PrintablePages> m_pages;
    ErrorReporter &m_errors;
    PageView *m_view;
    QHBoxLayout *m_bar;
    QLabel *m_said;
    QLabel *m_place;
    QLabel *m_scale;
};

} // namespace taizhang::ui
