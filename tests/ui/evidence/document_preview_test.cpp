#include "core/formats/files/media_type.h"
#include "tests/core/formats/zip/zip_maker.h"
#include "tests/support/desk_fixture.h"
#include "ui/evidence/preview/preview.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::test;

namespace {

struct Previewing
{
    Previewing() : errors(&window), preview(errors, &window)
    {
        preview.resize(400, 300);
        window.resize(400, 300);
        window.show();
    }
    void show(const QString &name, const QByteArray &content)
    {
        const auto path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(content);
        const auto inspected = formats::inspectContent(file, name);
        preview.showFile({path,
                          name,
                          inspected.mediaType,
                          formats::readabilityWord(inspected.readability),
                          file.size(),
                          {}});
    }
    bool showsText(const QString &words)
    {
        return eventually([&] {
            const auto *text = preview.findChild<QPlainTextEdit *>(QStringLiteral("textPreview"));
            return text->isVisible() && text->toPlainText().contains(words);
        });
    }

    QTemporaryDir folder;
    QWidget window;
    ui::ErrorReporter errors;
    ui::Preview preview;
};

} // namespace

TEST_CASE("office documents, web pages, archives and mails are shown by their words", "[preview]")
{
    Previewing desk;
    desk.show(QStringLiteral("通知.docx"),
              zipOf({{"word/document.xml", "<w:document><w:p><w:t>关于印发</w:t></w:p></w:document>"}}));
    CHECK(desk.showsText(QStringLiteral("关于印发")));
    desk.show(QStringLiteral("网页.html"),
              "<!DOCTYPE html><html><p>公开<script>看不见</script>目录</p></html>");
    CHECK(desk.showsText(QStringLiteral("公开目录")));
    desk.show(QStringLiteral("压缩.zip"), zipOf({{"目录/甲.txt", "abc"}}));
    CHECK(desk.showsText(QStringLiteral("目录/甲.txt")));
    desk.show(QStringLiteral("名单.txt.gz"),
              QByteArray::fromBase64("H4sIAAAAAAAC/3s6ofdp71QA4vEfmAYAAAA=")); // of “名单”
    CHECK(desk.showsText(QStringLiteral("名单.txt")));
    desk.show(QStringLiteral("来信.eml"), "From: a@example.gov.cn\nSubject: report\nMIME-Version: "
                                          "1.0\nContent-Type: text/plain; charset=utf-8\n"
                                          "Content-Transfer-Encoding: base64\n\n" +
                                              QByteArray("请查收").toBase64() + "\n");
    CHECK(desk.showsText(QStringLiteral("请查收")));
}

TEST_CASE("of a document that cannot be read the preview says why", "[preview]")
{
    Previewing desk;
    desk.show(QStringLiteral("坏.docx"), zipOf({{"word/document.xml", "<w:document>"}}));
    CHECK(eventually([&] {
        const auto *words = desk.preview.findChild<QLabel *>(QStringLiteral("fileCardWords"));
        return words->isVisible() && words->text().contains(QStringLiteral("损坏"));
    }));
}
