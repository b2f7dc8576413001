#include <catch2/catch.hpp>

#include "core/formats/files/mail.h"

#include <QStringEncoder>

using namespace taizhang::formats;

namespace {

QByteArray gbk(const QString &text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

QByteArray word(const QString &text)
{
    return "=?GB2312?B?" + gbk(text).toBase64() + "?=";
}

const QByteArray multipart =
    "From: " + word(QStringLiteral("张三")) +
    " <z@example.gov.cn>\r\nTo: a@example.gov.cn\r\nSubject: " + word(QStringLiteral("关于报")) + "\r\n " +
    word(QStringLiteral("送材料")) +
    " 2024\r\nDate: Fri, 31 May 2024 09:00:00 +0800\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=\"==a\"\r\n\r\n不看\r\n--==a\r\n"
    "Content-Type: multipart/alternative;\r\n boundary=b\r\n\r\n--b\r\n"
    "Content-Type: text/plain; charset=gbk\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
    gbk(QStringLiteral("正文一")).toBase64() +
    "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E6=AD=A3=\r\n=E6=96=87</p>\r\n"
    "--b--\r\n--==a\r\nContent-Type: application/octet-stream;\r\n name=\"" +
    word(QStringLiteral("名单.txt")) + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
    QByteArray("bytes").toBase64() +
    "\r\n--==a\r\nContent-Disposition: attachment; "
    "filename*0*=UTF-8''%E6%96%B9; filename*1*=%E6%A1%88.txt\r\n\r\nplan\r\n--==a--\r\n尾";

} // namespace

TEST_CASE("a mail is taken apart and decoded", "[mail]")
{
    CHECK(isMail(multipart));
    const auto mail = readMail(multipart);
    CHECK(mail.subject == QStringLiteral("关于报送材料 2024"));
    CHECK(mail.from == QStringLiteral("张三 <z@example.gov.cn>"));
    CHECK(mail.date == QStringLiteral("Fri, 31 May 2024 09:00:00 +0800"));
    REQUIRE(mail.texts.size() == 2);
    CHECK(mail.texts[0].text == QStringLiteral("正文一"));
    CHECK_FALSE(mail.texts[0].page);
    CHECK(mail.texts[1].text.trimmed() == QStringLiteral("<p>正文</p>"));
    CHECK(mail.texts[1].page);
    REQUIRE(mail.parts.size() == 2);
    CHECK(mail.parts[0].name == QStringLiteral("名单.txt"));
    CHECK(mail.parts[0].content == "bytes");
    CHECK(mail.parts[1].name == QStringLiteral("方案.txt"));
    CHECK(mail.parts[1].content.trimmed() == "plan");
    CHECK_FALSE(mail.cut);
}

TEST_CASE("a mail that lies about itself is read as far as it goes", "[mail]")
{
    CHECK(readMail({}).texts.size() == 1);
    CHECK(readMail("Subject").subject.isEmpty());
    CHECK(readMail("Subject: =?x?B?").subject == QStringLiteral("=?x?B?"));
    CHECK(readMail("Content-Type: text/plain; charset=no-such\n\n正文").texts.value(0).text ==
          QStringLiteral("正文"));
    CHECK(readMail("Content-Type: text/plain; charset=\"\nContent-Transfer-Encoding: quoted-printable\n\na=")
              .texts.size() == 1);
    const QByteArray open = "Content-Type: multipart/mixed; boundary=x\n\n--x\n";
    QByteArray nested;
    for (int i = 0; i < 10'000; ++i)
        nested += open;
    CHECK(readMail(nested).cut);
    QByteArray many = open;
    for (int i = 0; i < 5'000; ++i)
        many += "\nwords\n--x\n";
    CHECK(readMail(many).cut);
    CHECK(readMail(many).texts.size() <= 1000);
    CHECK_FALSE(isMail("通知：今天开会\n请参加"));
    CHECK_FALSE(isMail("Name: value\n\nwords"));
}

TEST_CASE("what cannot be told apart in a mail is not passed over", "[mail]")
{
    const QByteArray body = "\n\nwords";
    CHECK(readMail("Content-Type: multipart/mixed" + body).cut);
    CHECK(readMail("Content-Type: multipart/mixed; boundary=b" + body).cut);
    QByteArray headers;
    while (headers.size() < 70'000)
        headers += "Received: from somewhere by somebody\n";
    CHECK(readMail(headers + "Content-Type: text/plain" + body).cut);
    CHECK_FALSE(readMail("Content-Type: text/plain" + body).cut);

    // One boundary begins with another; one is written as RFC 2231 has it.
    const auto outer = readMail("Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                                "Content-Type: multipart/mixed; boundary*=us-ascii''b--x\n\n"
                                "--b--x\n\ninner\n--b--x--\n--b\n\nlast\n--b--\n");
    REQUIRE(outer.texts.size() == 2);
    CHECK(outer.texts[0].text.trimmed() == "inner");
    CHECK(outer.texts[1].text.trimmed() == "last");
    CHECK_FALSE(outer.cut);
}

TEST_CASE("a mail whose set of characters is named wrongly is read by what it is", "[mail]")
{
    for (const auto *charset : {"iso-8859-1", "utf-8", "us-ascii"}) {
        const auto mail = readMail(QByteArray("Content-Type: text/plain; charset=") + charset + "\n\n" +
                                   gbk(QStringLiteral("机密文件请勿外传")));
        CHECK(mail.texts.value(0).text == QStringLiteral("机密文件请勿外传"));
    }
}
