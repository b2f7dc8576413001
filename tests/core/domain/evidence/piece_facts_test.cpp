#include "core/domain/evidence/capture_time.h"
#include "core/domain/evidence/document_number.h"
#include "core/domain/evidence/own_date.h"
#include "core/domain/evidence/piece_advice.h"

#include <catch2/catch.hpp>

using namespace taizhang;

namespace {

const QDate today(2024, 6, 3);

domain::PieceFacts piece(const QString &kind, const QString &mediaType, std::optional<QDate> date = {})
{
    return {kind, mediaType, date};
}

} // namespace

TEST_CASE("a 文号 is proposed from names and texts", "[domain]")
{
    const auto [text, number] = GENERATE(values<std::pair<QString, QString>>({
        {"沙政办发〔2023〕12号 关于印发方案的通知.pdf", "沙政办发〔2023〕12号"},
        {"沙政办发[2023]012号.pdf", "沙政办发〔2023〕12号"},
        {"沙依法治区办发（2022）第3号", "沙依法治区办发〔2022〕3号"},
        {"沙党发﹝2024﹞1号", "沙党发〔2024〕1号"},
        {"根据沙政发〔2022〕8号文件", "沙政发〔2022〕8号"},
        {"关于贯彻落实宁政发〔2021〕30号的实施意见", "宁政发〔2021〕30号"},
        {"《沙司发〔2023〕 7 号》", "沙司发〔2023〕7号"},
    }));
    INFO(text.toStdString());
    CHECK(domain::findDocumentNumber(text).value_or("") == number);
    for (const auto *none : {"2023年12号.pdf", "方案（2023）.docx", "照片〔2023〕", "第12号令"})
        CHECK_FALSE(domain::findDocumentNumber(QString::fromUtf8(none)));
}

TEST_CASE("a date is proposed from a name", "[domain]")
{
    const auto [name, date] = GENERATE(values<std::pair<QString, QDate>>({
        {"2024年3月1日会议纪要.docx", {2024, 3, 1}},
        {"会议照片 2023-05-12.jpg", {2023, 5, 12}},
        {"2023.5.12签到表", {2023, 5, 12}},
        {"IMG_20230512_101010.jpg", {2023, 5, 12}},
        {"IMG20230512101010.jpg", {2023, 5, 12}},
        {"20230512.pdf", {2023, 5, 12}},
        {"２０２３年５月１２日.pdf", {2023, 5, 12}},
        {"2023年5月12日（2023-05-12）.pdf", {2023, 5, 12}},
        {"沙政办发〔2023〕12号.pdf", {}},
        {"2023-02-30.pdf", {}},
        {"2025-05-12.pdf", {}}, // after today
        {"2023-05-12至2023-05-13.pdf", {}},
        {"13820230512.pdf", {}},
        {"2023年度总结.docx", {}},
    }));
    INFO(name.toStdString());
    CHECK(domain::dateInName(name, today).value_or(QDate()) == date);
}

TEST_CASE("the date of a text is the one it is signed with", "[domain]")
{
    CHECK(domain::dateInText("2022年1月1日起……\n区司法局\n2023年5月12日", today) == QDate(2023, 5, 12));
    CHECK(domain::dateInText("区司法局\n二〇二三年十二月三十一日", today) == QDate(2023, 12, 31));
    CHECK(domain::dateInText("二○二三年二月二十日", today) == QDate(2023, 2, 20));
    CHECK(domain::dateInText("二〇二四年五月十日", today) == QDate(2024, 5, 10));
    CHECK(domain::dateInText("2023年5月1日\n有效期至2030年1月1日", today) == QDate(2023, 5, 1));
    CHECK_FALSE(domain::dateInText("2023年度", today));
    CHECK(domain::dateInText("通知如下\n区司法局　2023 年 5 月 12 日\n抄送：区政府", today) ==
          QDate(2023, 5, 12));
    CHECK(domain::dateInText("2023年5月12日\n附件：名单\n区司法局办公室2023年5月15日印发", today) ==
          QDate(2023, 5, 12));
    // What the text speaks of signs nothing.
    for (const auto *text :
         {"会议于2023年5月12日", "2023年5月12日召开会议，研究了工作。", "办法自2023年5月12日起施行。",
          "2022年1月1日至2023年5月12日", "第一批：2023年5月12日", "2023年1月1日\n2023年2月1日\n2023年3月1日"})
        CHECK_FALSE(domain::dateInText(QString::fromUtf8(text), today));
    QString far("2023年5月12日\n");
    for (int line = 0; line < 30; ++line)
        far += QStringLiteral("正文第%1行\n").arg(line);
    CHECK_FALSE(domain::dateInText(far, today));
}

TEST_CASE("every source of a date has its word", "[domain]")
{
    using domain::DateSource;
    for (const auto source :
         {DateSource::User, DateSource::Picture, DateSource::Name, DateSource::Text, DateSource::Properties})
        CHECK(domain::parseDateSourceWord(domain::dateSourceWord(source)) == source);
    CHECK_FALSE(domain::parseDateSourceWord(u""));
}

TEST_CASE("a piece's date is held against the time that the words ask for", "[domain]")
{
    struct Case
    {
        QString text;
        QDate before, first, last, after; ///< none: the window is open there
    };
    const auto [text, before, first, last, after] = GENERATE(values<Case>({
        {"2022年以来的会议纪要；", {2021, 12, 31}, {2022, 1, 1}, {2024, 6, 3}, {}},
        {"2022年度、2023年度的报告", {2021, 12, 31}, {2022, 1, 1}, {2023, 12, 31}, {2024, 1, 1}},
        {"近三年的案卷", {2020, 12, 31}, {2021, 1, 1}, {2024, 6, 3}, {}},
        {"上一年度的总结", {2022, 12, 31}, {2023, 1, 1}, {2023, 12, 31}, {2024, 1, 1}},
    }));
    INFO(text.toStdString());
    const auto of = [&](QDate date) {
        return domain::adviceOnPiece(text, piece("file", "application/pdf", date), today);
    };
    REQUIRE(of(before).size() == 1);
    CHECK(of(before).first().startsWith("请核对："));
    CHECK(of(first).isEmpty());
    CHECK(of(last).isEmpty());
    if (after.isValid())
        CHECK(of(after).size() == 1);
}

TEST_CASE("no date, no window or several windows give no advice; a date to come does", "[domain]")
{
    CHECK(domain::adviceOnPiece("2022年以来的纪要", piece("file", {}), today).isEmpty());
    CHECK(domain::adviceOnPiece("会议纪要", piece("file", {}, QDate(2001, 1, 1)), today).isEmpty());
    CHECK(domain::adviceOnPiece("2022年以来和上年度的报告", piece("file", {}, QDate(2001, 1, 1)), today)
              .isEmpty());
    CHECK(domain::adviceOnPiece("会议纪要", piece("file", {}, QDate(2024, 6, 4)), today).size() == 1);
}

TEST_CASE("a form that the words ask for and no piece has is to be looked at", "[domain]")
{
    const auto url = piece("url", {});
    const auto picture = piece("file", "image/png");
    const auto note = piece("note", {});
    const QString text("权责清单公开截图及网址；");
    CHECK(domain::adviceOnForms(text, {}).isEmpty());
    CHECK(domain::adviceOnForms(text, {picture}).join("").contains("网址"));
    CHECK_FALSE(domain::adviceOnForms(text, {picture}).join("").contains("截图"));
    CHECK(domain::adviceOnForms(text, {url}).join("").contains("截图"));
    CHECK(domain::adviceOnForms(text, {url, picture}).isEmpty());
    CHECK(domain::adviceOnForms(text, {note}).join("").contains("截图、网址"));
    CHECK(domain::adviceOnForms("照片2-3张。", {piece("file", "application/pdf")}).isEmpty());
    for (const auto *type :
         {"application/zip", "application/x-7z-compressed", "application/vnd.rar", "application/gzip",
          "application/x-tar", "application/msword", "application/vnd.ms-powerpoint",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/wps-office.dps", "application/rtf", "application/ofd", "image/svg+xml"})
        for (const auto *asked : {"活动照片、图片", "公开截图"}) {
            INFO(type);
            CHECK(domain::adviceOnForms(asked, {piece("file", type)}).isEmpty());
        }
    for (const auto *type : {"text/plain", "application/vnd.ms-excel", "application/wps-office.et"})
        CHECK(domain::adviceOnForms("活动照片", {piece("file", type)}).size() == 1);
    CHECK(domain::adviceOnForms("会议的文件；", {note}).isEmpty());
}

TEST_CASE("a time of capture that is only the file's time of change is known as such", "[domain]")
{
    const QDateTime changed(QDate(2024, 6, 3), QTime(7, 8, 59));
    const auto iso = changed.toUTC().toString(Qt::ISODate);
    CHECK(domain::isTimeOfChange({QDate(2024, 6, 3), QTime(7, 8)}, iso));
    CHECK_FALSE(domain::isTimeOfChange({QDate(2024, 6, 3), QTime(7, 9)}, iso));
    CHECK_FALSE(domain::isTimeOfChange({QDate(2024, 6, 3), {}}, iso)); // typed, or of the file's name
    CHECK_FALSE(domain::isTimeOfChange({QDate(2024, 6, 3), QTime(7, 8)}, QString()));
}

TEST_CASE("a time of capture is read as people write it, the day alone where no more is known", "[domain]")
{
    using namespace domain;
    const QDateTime now(QDate(2024, 6, 1), QTime(9, 30));
    const CaptureTime known{QDate(2024, 5, 31), QTime(10, 20)};
    for (const auto *typed : {"2024年5月31日 10:20", "2024年5月31日10时20分", "2024-05-31T10:20",
                              "2024.5.31  10：20:59", "２０２４/5/31 10:20"})
        CHECK(parseCaptureTime(QString::fromUtf8(typed), now) == known);
    CHECK(parseCaptureTime(QStringLiteral("2024-5-31"), now) == CaptureTime{QDate(2024, 5, 31), {}});
    CHECK(parseCaptureTime(QStringLiteral("2024-6-1"), now) == CaptureTime{QDate(2024, 6, 1), {}});
    for (const auto *typed : {"", "10:20", "2024-5-31 25:00", "2024-5-31 上午", "2024-6-1 9:31", "2024-6-2"})
        CHECK_FALSE(parseCaptureTime(QString::fromUtf8(typed), now));
    CHECK(captureTimeText(known) == QStringLiteral("2024年5月31日 10:20"));
    CHECK(captureTimeText({QDate(2024, 5, 31), {}}) == QStringLiteral("2024年5月31日"));
    for (const auto &each : {known, CaptureTime{QDate(2024, 5, 31), {}}})
        CHECK(storedCaptureTime(captureTimeWord(each), {}) == each);
    const auto added = QDateTime(known.date, known.time).toUTC().toString(Qt::ISODateWithMs);
    CHECK(storedCaptureTime({}, added) == known);
    CHECK_FALSE(storedCaptureTime({}, {}));
}
