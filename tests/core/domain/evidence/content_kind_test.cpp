#include "core/domain/evidence/content_kind.h"

#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("a name that promises another kind of content is told", "[domain]")
{
    const auto [type, name, held] = GENERATE(values<std::tuple<QString, QString, QString>>({
        {"text/plain", "假.pdf", "名称是 .pdf，内容是文本"},
        {"text/html", "公示.JPG", "名称是 .jpg，内容是网页"},
        {"text/html", "通知.docx", "名称是 .docx，内容是网页"},
        {"text/html", "名单.xlsx", "名称是 .xlsx，内容是网页"},
        {"application/pdf", "通知.docx", "名称是 .docx，内容是PDF"},
        {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "汇总.xlsx",
         "内容是Word 文档"},
        {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "说明.doc", "内容是Excel 表格"},
        {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "说明.wps",
         "内容是PPT 演示"},
        {"application/zip", "说明.docx", "内容是压缩包"},
        {"image/png", "扫描件.pdf", "内容是图片"},
        {"video/mp4", "照片.png", "内容是音像"},
        {"text/plain", "方案.doc", "内容是文本"},
    }));
    CHECK(kindMismatch(type, name).startsWith(QStringLiteral("请核对：")));
    CHECK(kindMismatch(type, name).contains(held));
}

TEST_CASE("what agrees, and what nobody can say, is not told", "[domain]")
{
    const auto [type, name] = GENERATE(values<std::pair<QString, QString>>({
        {"application/pdf", "a.PDF"},
        {"image/png", "a.jpg"}, // both are pictures, and open as such
        {"application/msword", "a.docx"},
        {"application/wps-office.et", "a.et"},
        {"application/vnd.oasis.opendocument.spreadsheet", "a.ods"},
        {"text/html", "a.doc"}, // what web systems hand out
        {"text/html", "a.txt"},
        {"application/x-mimearchive", "a.mht"},
        {"message/rfc822", "a.eml"},
        {"application/x-compressed-tar", "a.gz"},
        {"application/octet-stream", "a.pdf"},
        {"text/plain", "无结尾"},
        {"text/plain", "a.conf"},
        {"image/svg+xml", "a.html"},
        {"", "a.pdf"},
    }));
    INFO(name.toStdString());
    CHECK(kindMismatch(type, name).isEmpty());
}
