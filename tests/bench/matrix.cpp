// The matrix of 60 units with every cell asked: each frame of scrolling and of narrowing in milliseconds of
// the processor, and the same of an empty table view of that size, in turns.
//
//     bench_matrix FOLDER     (made new)

#include "tests/support/full_ledger.h"
#include "ui/matrix/matrix_filters.h"
#include "ui/matrix/matrix_page.h"
#include "ui/matrix/matrix_view.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextStream>

#include <ctime>
#include <functional>

using namespace taizhang;

namespace {

constexpr int turns = 120;

struct NoChooser : ui::FileChooser
{
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFolder(QWidget *, const QString &) override { return {}; }
    QString askToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
};

/// From the deed to the finished picture, in milliseconds of the processor: what else the machine does is no
/// part of it.
double frame(QTableView &view, const std::function<void()> &deed)
{
    const auto begun = std::clock();
    deed();
    QCoreApplication::sendPostedEvents();
    view.viewport()->repaint();
    view.horizontalHeader()->viewport()->repaint();
    view.verticalHeader()->viewport()->repaint();
    return double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC;
}

void scroll(QTableView &view, int turn)
{
    auto *bar = turn % 2 == 0 ? view.verticalScrollBar() : view.horizontalScrollBar();
    bar->setValue((turn * 97) % std::max(1, bar->maximum()));
}

void print(const char *name, const char *side, const QList<double> &times)
{
    QTextStream out(stdout);
    out << name << ' ' << side;
    for (const auto time : times)
        out << ' ' << time;
    out << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (QApplication::arguments().size() != 2)
        return 2;
    const ui::Theme theme(application, ui::Theme::Lightness::Light);
    QMainWindow window;
    ui::ErrorReporter errors(&window);
    ui::Ledger ledger(test::makeFullLedger(QApplication::arguments()[1], 60), errors);
    ui::ProgressRunner runner(errors);
    NoChooser chooser;
    auto *page = new ui::MatrixPage(ledger, chooser, runner, &window);
    window.setCentralWidget(page);
    window.resize(1366, 768);
    window.show();
    auto *matrix = page->findChild<ui::MatrixView *>();

    QStandardItemModel nothing(109, 60);
    QTableView empty;
    empty.setModel(&nothing);
    empty.horizontalHeader()->setMinimumSectionSize(matrix->horizontalHeader()->defaultSectionSize());
    empty.horizontalHeader()->setDefaultSectionSize(matrix->horizontalHeader()->defaultSectionSize());
    empty.verticalHeader()->setDefaultSectionSize(matrix->verticalHeader()->defaultSectionSize());
    empty.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    empty.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    empty.resize(1366, 768);
    empty.show();
    QCoreApplication::processEvents();

    auto *query = page->findChild<QLineEdit *>(QStringLiteral("matrixRowQuery"));
    const QStringList words{QStringLiteral("4"), QStringLiteral("政"), QStringLiteral("行政"), QString()};
    QList<double> scrolled, reference, narrowed, renewed;
    for (int turn = -4; turn < turns; ++turn) {
        const auto counts = [turn](QList<double> &times, double time) {
            if (turn >= 0) // the first ones warm up
                times << time;
        };
        counts(reference, frame(empty, [&] { scroll(empty, turn + 4); }));
        counts(scrolled, frame(*matrix, [&] { scroll(*matrix, turn + 4); }));
        counts(renewed, frame(empty, [&] {
                   nothing.clear();
                   nothing.setRowCount(turn % 2 == 0 ? 14 : 109);
                   nothing.setColumnCount(60);
               }));
        counts(narrowed, frame(*matrix, [&] { query->setText(words[(turn + 4) % words.size()]); }));
    }
    print("scroll", "empty", reference);
    print("scroll", "matrix", scrolled);
    print("filter", "empty", renewed);
    print("filter", "matrix", narrowed);
    delete page;
    return 0;
}
