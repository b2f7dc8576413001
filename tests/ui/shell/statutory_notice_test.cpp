#include "tests/support/active_window.h"
#include "tests/support/desk_fixture.h"
#include "ui/shell/statutory_notice.h"

#include "core/exchange/official_table.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

/// A ledger of the official table, and the notice above it.
struct Room
{
    Room() : errors(&window), settings(folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        const auto path = folder.filePath("台账");
        workflow::WorkspaceSession::create(path, exchange::officialTable(), test::author());
        ledger = std::make_unique<ui::Ledger>(
            workflow::WorkspaceSession::open(path, workflow::WorkspaceSession::Purpose::Write, test::clerk),
            errors);
        notice = new ui::StatutoryNotice(*ledger, settings, &window);
        (new QVBoxLayout(&window))->addWidget(notice);
        window.show();
        REQUIRE(test::becomesActive(&window));
    }

    QString sentence() const
    {
        const auto *label = notice->findChild<QLabel *>("statutoryNotice");
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    QTemporaryDir folder;
    QWidget window;
    ui::ErrorReporter errors;
    QSettings settings;
    std::unique_ptr<ui::Ledger> ledger;
    ui::StatutoryNotice *notice;
};

} // namespace

TEST_CASE("the official table sets three days a year, and no more", "[statutory]")
{
    Room room;
    QStringList days;
    for (const auto &day : ui::statutoryDaysOf(*room.ledger, QDate(2024, 1, 1)))
        days << QString("%1 %2").arg(day.indicator).arg(day.words);
    CHECK(days == QStringList{"47 1月31日前", "95 3月1日前", "95 4月1日前"});
}

TEST_CASE("the window speaks of a day that is near, and leads to it", "[statutory]")
{
    Room room;
    room.notice->ring(QDate(2024, 6, 1));
    CHECK(room.sentence().isEmpty());
    room.notice->ring(QDate(2024, 2, 18));
    CHECK(room.sentence().startsWith("法定期限：第95项 3月1日前 县（区）人民政府向同级党委"));
    CHECK(room.sentence().contains("还有12天"));
    int wanted = 0;
    QObject::connect(room.notice, &ui::StatutoryNotice::goWanted, room.notice,
                     [&](int number) { wanted = number; });
    QTest::mouseClick(room.notice->findChild<QPushButton *>("statutoryGo_95"), Qt::LeftButton);
    CHECK(wanted == 95);
}

TEST_CASE("put away, it comes back the next day", "[statutory]")
{
    Room room;
    room.notice->ring(QDate(2024, 1, 30));
    REQUIRE_FALSE(room.sentence().isEmpty());
    QTest::mouseClick(room.notice->findChild<QPushButton *>("statutoryPutAway"), Qt::LeftButton);
    CHECK(room.sentence().isEmpty());
    room.notice->ring(QDate(2024, 1, 30));
    CHECK(room.sentence().isEmpty());
    room.notice->ring(QDate(2024, 1, 31));
    CHECK(room.sentence().contains("今天到期"));
}
