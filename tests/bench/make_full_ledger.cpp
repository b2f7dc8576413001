// A ledger in which every row is asked of every unit, to look at and to measure.
//
//     make_full_ledger FOLDER UNITS

#include "tests/support/full_ledger.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    try {
        taizhang::test::makeFullLedger(words[1], words[2].toInt());
    } catch (const taizhang::domain::Error &error) {
        QTextStream(stderr) << error.sentence() << '\n';
        return 1;
    }
    return 0;
}
