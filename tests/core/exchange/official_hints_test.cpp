#include "core/domain/table/hints.h"

#include "core/exchange/official_table.h"
#include "official_fixture.h"

#include <catch2/catch.hpp>

using namespace taizhang;
using domain::findHints;
using domain::HintPlace;

namespace {

/// "kind:words" of each hint in order, with =value where it differs from the words.
QString shown(const QString &text, HintPlace place = HintPlace::Material)
{
    QStringList hints;
    for (const auto &hint : findHints(text, place)) {
        const auto words = text.mid(hint.begin, hint.end - hint.begin);
        const auto value = words == hint.value ? QString() : QStringLiteral("=") + hint.value;
        hints.append(hintKindLabel(hint.kind) + QLatin1Char(':') + words + value);
    }
    return hints.join(QStringLiteral("　"));
}

QString line(const QString &place, const QString &text, HintPlace kind)
{
    const auto hints = shown(text, kind);
    return QStringLiteral("%1 %2\n    %3\n").arg(place, text, hints.isEmpty() ? QStringLiteral("——") : hints);
}

template <class Item>
QString lines(const QString &row, const QString &what, const QList<Item> &items, HintPlace kind)
{
    QString text;
    int ordinal = 0;
    for (const auto &item : items)
        text += line(QStringLiteral("%1 %2%3").arg(row, what).arg(++ordinal), item.text, kind);
    return text;
}

/// Every text of the official table with what is found in it.
QString everyHint()
{
    QString text;
    for (const auto &section : exchange::officialTable().sections)
        for (const auto &indicator : section.indicators) {
            const auto number = QStringLiteral("%1").arg(indicator.number, 3, 10, QLatin1Char('0'));
            text += line(number + QStringLiteral(" 指标"), indicator.text, HintPlace::Indicator);
            for (const auto &task : indicator.tasks) {
                const auto row =
                    task.ordinal == 1 ? number : QStringLiteral("%1.%2").arg(number).arg(task.ordinal);
                text += lines(row, QStringLiteral("资料"), task.materials, HintPlace::Material);
                text += lines(row, QStringLiteral("说明"), task.reportPoints, HintPlace::ReportPoint);
            }
        }
    return text;
}

/// The list below the line of dashes; above it stands what is left alone and why.
QString goldenList()
{
    const auto text =
        QString::fromUtf8(test::sourceFile(QStringLiteral("tests/core/exchange/official_hints.txt")));
    return text.mid(text.indexOf(QStringLiteral("\n----\n")) + 6);
}

} // namespace

TEST_CASE("what is found in the official table is what was looked over", "[domain][hints]")
{
    const auto actual = everyHint();
    if (actual == goldenList())
        SUCCEED();
    else {
        QFile file(QStringLiteral(TAIZHANG_BINARY_DIR "/official_hints.actual.txt"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        FAIL("differs from tests/core/exchange/official_hints.txt, see " << file.fileName().toStdString());
    }
}

TEST_CASE("no hints overlap and each lies within its text", "[domain][hints]")
{
    for (const auto &text : everyHint().split(QLatin1Char('\n'))) {
        qsizetype end = 0;
        for (const auto &hint : findHints(text)) {
            CHECK(hint.begin >= end);
            CHECK(hint.end > hint.begin);
            CHECK(hint.end <= text.size());
            CHECK_FALSE(hint.value.isEmpty());
            end = hint.end;
        }
    }
}
