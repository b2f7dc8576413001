#include "tests/support/active_window.h"
#include "tests/support/requirement_samples.h"
#include "ui/reviewing/details_dialog.h"
#include "ui/reviewing/due_dialog.h"
#include "ui/reviewing/split_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <catch2/catch.hpp>

using namespace taizhang;
using storage::RequirementLine;

namespace {

RequirementLine line(const QString &note, const QString &office, std::optional<int> count = {})
{
    auto line = test::requirementLine();
    line.note = note;
    line.office = office;
    line.askedCount = count;
    return line;
}

} // namespace

TEST_CASE("a masked telephone does not take the place of a whole one", "[ui][reviewing]")
{
    auto handled = test::requirementLine();
    handled.handlerTelephone = "13800000001";
    ui::DetailsDialog dialog("1 项", {handled});
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>("detailsTelephone");
    auto *fault = dialog.findChild<QLabel *>("detailsTelephoneFault");
    auto *accept = dialog.findChild<QPushButton *>("detailsAccept");
    CHECK_FALSE(fault->isVisible());
    field->setText("138****0001");
    CHECK(fault->isVisible());
    CHECK_FALSE(accept->isEnabled());
    for (const auto *fit : {"13800000001", "", "13900000002"}) {
        field->setText(fit);
        CHECK_FALSE(fault->isVisible());
        CHECK(accept->isEnabled());
    }
}

TEST_CASE("of several only what was changed is noted", "[ui][reviewing]")
{
    ui::DetailsDialog dialog("2 项", {line("甲", "法规股", 2), line("乙", "法规股", 3)});
    auto *office = dialog.findChild<QLineEdit *>("detailsOffice");
    CHECK(office->text() == "法规股");
    CHECK(dialog.findChild<QPlainTextEdit *>("detailsNote")->placeholderText().contains("各不相同"));
    CHECK(dialog.findChild<QSpinBox *>("detailsCount")->text() == "各不相同，不改");
    auto untouched = dialog.details();
    CHECK_FALSE(untouched.note);
    CHECK_FALSE(untouched.office);
    CHECK_FALSE(untouched.askedCount);
    CHECK_FALSE(untouched.handler);
    office->clear();
    dialog.findChild<QLineEdit *>("detailsHandler")->setText("李四");
    dialog.findChild<QSpinBox *>("detailsCount")->setValue(0);
    const auto details = dialog.details();
    CHECK(details.office == QString());
    CHECK(details.handler == "李四");
    CHECK(details.askedCount == 0);
    CHECK_FALSE(details.note);
}

TEST_CASE("years are asked for before something is split into them", "[ui][reviewing]")
{
    ui::SplitDialog dialog("第1项材料1（某某镇）", {line({}, {}, 4)});
    auto *years = dialog.findChild<QLineEdit *>("splitYears");
    auto *accept = dialog.findChild<QPushButton *>("splitAccept");
    CHECK_FALSE(accept->isEnabled());
    CHECK(dialog.count() == 4);
    years->setText("2022、2022");
    CHECK_FALSE(accept->isEnabled());
    CHECK(dialog.findChild<QLabel *>("splitRemark")->text().contains("不重复"));
    years->setText("2022、2023");
    CHECK(accept->isEnabled());
    CHECK(dialog.years() == QStringList{"2022", "2023"});
    dialog.findChild<QSpinBox *>("splitCount")->setValue(0);
    CHECK_FALSE(dialog.count());
}

TEST_CASE("where the dates differ none is proposed, and to take them all away is said by itself",
          "[ui][reviewing]")
{
    ui::DueDialog dialog(ui::DueDialog::Asks::DueOfDiffering, "5 项", std::nullopt, QDate(2024, 5, 1));
    auto *date = dialog.findChild<QLineEdit *>("dueDate");
    auto *accept = dialog.findChild<QPushButton *>("dueAccept");
    CHECK(date->text().isEmpty());
    CHECK(dialog.findChild<QLabel *>("dueRemark")->text().startsWith("各项期限不同"));
    CHECK_FALSE(accept->isEnabled());
    date->setText("2024-5-31");
    CHECK(accept->isEnabled());
    CHECK(dialog.date() == QDate(2024, 5, 31));
    date->setText("下周");
    CHECK_FALSE(accept->isEnabled());
    dialog.findChild<QCheckBox *>("dueNone")->setChecked(true);
    CHECK(accept->isEnabled());
    CHECK_FALSE(dialog.date());
}

TEST_CASE("a due date that an extension outlasts is not said to be late", "[ui][reviewing]")
{
    ui::DueDialog dialog(ui::DueDialog::Asks::Due, "第30项材料2（某某镇）", QDate(2024, 5, 31),
                         QDate(2024, 6, 3), QDate(2024, 6, 15));
    const auto remark = [&] {
        return dialog.findChild<QLabel *>("dueRemark")->text();
    };
    CHECK(remark() == "已同意延期到2024年6月15日，改成不晚于它的日期，仍按延期的日期算。");
    dialog.findChild<QLineEdit *>("dueDate")->setText("2024年6月16日");
    CHECK(remark() == "2024年6月16日");
}

TEST_CASE("what is wrong with a wished date is to be read in full", "[ui][reviewing]")
{
    ui::DueDialog dialog(ui::DueDialog::Asks::Extension, "第30项材料2（某某镇）", QDate(2024, 5, 31),
                         QDate(2024, 6, 1));
    dialog.show();
    REQUIRE(test::becomesActive(&dialog));
    auto *remark = dialog.findChild<QLabel *>("dueRemark");
    for (const auto *typed : {"2024年5月1日", "下周", "2024年6月1日"}) {
        QTest::keyClick(&dialog, Qt::Key_A, Qt::ControlModifier);
        dialog.findChild<QLineEdit *>("dueDate")->setText(typed);
        QTest::qWait(20);
        INFO(remark->text().toStdString());
        CHECK_FALSE(remark->text().isEmpty());
        CHECK(remark->height() >= remark->heightForWidth(remark->width()));
    }
}
