#include "core/domain/evidence/secrecy.h"

#include "core/domain/evidence/keeping.h"

#include <catch2/catch.hpp>

using namespace taizhang;

TEST_CASE("a mark of secrecy in a name or a text is found", "[domain]")
{
    const auto [text, words] = GENERATE(values<std::pair<QString, QString>>({
        {"绝密★启用前 试卷.pdf", "绝密"},
        {"（机密）关于某事的请示.docx", "机密"},
        {"机　密\n区委办公室文件", "机密"},
        {"秘密★1年 会议纪要.docx", "秘密★"},
        {"秘密☆.pdf", "秘密☆"},
        {"★秘密 报告", "★秘密"},
        {"【秘密】通报.wps", "【秘密】"},
        {"内部资料 注意保存.pdf", "内部资料"},
        {"内部 资料.pdf", "内部资料"},
        {"司法局机密文件", "机密"},
        {"绝·密 试卷.pdf", "绝·密"},
        {"机.密文件.docx", "机.密"},
        {"秘-密 会议纪要.docx", "秘-密"},
        {"（机 — 密）", "机—密"},
        {"密级：机_密", "机_密"},
        {"㊙会议纪要.pdf", "㊙"},
    }));
    INFO(text.toStdString());
    const auto mark = domain::findSecrecy(text);
    REQUIRE(mark);
    CHECK(mark->words == words);
    CHECK(text.mid(mark->begin, mark->end - mark->begin).remove(' ').remove(QChar(0x3000)) == words);
    CHECK(domain::secrecyRefusal("某件.pdf", *mark).contains(words));
}

TEST_CASE("a mark is found whatever stands unseen between its characters and however they are written",
          "[domain]")
{
    const auto [text, words] = GENERATE(values<std::pair<QString, QString>>({
        {"機密★ 會議紀要.docx", "機密"},
        {"絕密.pdf", "絕密"},
        {"絶 密 文件", "絶密"},
        {"祕密★一年", "祕密★"},
        {"內部資料.doc", "內部資料"},
        {"纪要\u200B机\u200B密.txt", "机密"},
        {"绝\u2060\uFEFF密", "绝密"},
        {"机\u00AD 密", "机密"},
        {"机\u200D　\u200C密★", "机密"},
        {"秘\u3000密\u200B ★", "秘密★"},
        {"秘密⭐5年", "秘密⭐"},
        {"秘密＊", "秘密＊"},
        {"绝．密", "绝．密"},
        {"（機・密）", "機・密"},
        {"［秘密］", "［秘密］"},
        {"机\uFE00密", "机密"},
        {"机\U000E0100密", "机密"},
    }));
    INFO(text.toStdString());
    const auto mark = domain::findSecrecy(QStringLiteral("前\u200B") + text);
    REQUIRE(mark);
    CHECK(mark->words == words);
    CHECK(mark->begin >= 2);
    CHECK(mark->end <= text.size() + 2);
    CHECK(domain::findSecrecy((QStringLiteral("前\u200B") + text).mid(mark->begin, mark->end - mark->begin)));
}

TEST_CASE("what nobody sees does not push a mark out of a document's head", "[domain]")
{
    for (const auto *unseen : {u"\u200b", u" ", u"\u3000", u"\u2060"})
        CHECK(
            domain::findDocumentSecrecy(QString::fromUtf16(unseen).repeated(5000) + QStringLiteral("绝密★")));
    CHECK_FALSE(domain::findDocumentSecrecy(QStringLiteral("字").repeated(1500) + QStringLiteral("绝密★")));
}

TEST_CASE("a mark that is printed in an annex is found, what speaks of marks there is none", "[domain]")
{
    const auto letter = QStringLiteral("关于报送有关情况的函\n").repeated(300);
    for (const auto *mark :
         {"机密★10年",
          "  秘密★",
          "绝 密 ★ 20 年",
          "密级：机密",
          "机密★启用前",
          "工作秘密★5年",
          "1\t名单\t机密★一年",
          "乙方案,机密★10年",
          "乙方案,\"机密★10年\"\r",
          "|名单|机密★10年|局|",
          "份号：000123　机密★10年　特急",
          "★机密",
          "甲\u2028机密★10年\u2028乙",
          "{\"m\": \"机密★10年\"}",
          "<b>机密★10年</b>",
          "绝密",
          "[绝密]",
          "机密",
          "工作秘密",
          "密级\n机密",
          "有关名单（机密★10年）已经报送，请查收，其余的等到下一次会议讨论以后再一并报送，不再另行通知"}) {
        INFO(mark);
        const auto found =
            domain::findDocumentSecrecy(letter + "附件\n" + QString::fromUtf8(mark) + "\n名单");
        REQUIRE(found);
        CHECK(
            (letter + "附件\n" + QString::fromUtf8(mark)).mid(found->begin).startsWith(found->words.left(1)));
    }
    for (const auto *talk :
         {"绝密\n机密\n秘密", "密级\n\n绝密\n机密", "国家秘密\n工作秘密\n商业秘密", "商业\n秘密",
          "“绝密★”字样", "等级,数量\n机密文件,3", "对标注“机密★10年”的文件要登记",
          "一、机密★级文件由专人管理，秘密★级文件由科室管理，绝密★级文件另行规定，"
          "上述文件的传递、复制、销毁按保密办法办理",
          "☐机密★", "保守机密10年", "按保密等级（机密级）管理的，由专人保管，不得带出"}) {
        INFO(talk);
        CHECK_FALSE(domain::findDocumentSecrecy(letter + QString::fromUtf8(talk) + "\n名单"));
    }
}

TEST_CASE("a mark of 工作秘密 hides no graver one, and all marks are told", "[domain]")
{
    const QString text("密级：工作秘密\n关于某事的通知\n附件：机密★5年\n机 密");
    QStringList words;
    for (const auto &mark : domain::allSecrecy(text))
        words << mark.words;
    CHECK(words == QStringList{"密级：工作秘密", "机密"}); // each wording once
    REQUIRE(domain::findSecrecy(text));
    CHECK(domain::findSecrecy(text)->words == "机密");
    CHECK_FALSE(domain::findSecrecy(text)->isOfWork());
    CHECK(domain::findDocumentSecrecy("【工作秘密】通知")->isOfWork());
    CHECK(domain::allDocumentSecrecy(QString(1500, QChar(0x5B57)) + "绝密★").isEmpty());
}

TEST_CASE("工作秘密 is noticed where it is said of the document, not where it is talked about", "[domain]")
{
    for (const auto *text : {"本件为工作秘密",
                             "关于某事的通知\n本文件属于工作秘密，不得公开。",
                             "此件系工作秘密",
                             "本材料按工作秘密管理",
                             "该名单内容涉及工作秘密。",
                             "密级\t工作秘密",
                             "工作秘密 名单.docx",
                             "名单-工作秘密.docx",
                             "名单_工作秘密_终稿.xlsx",
                             "工作秘密名单.docx",
                             "工作秘密，不得外传\n会议纪要",
                             "本件为 工 作 秘 密",
                             "工作秘密.docx",
                             "本件作为工作秘密管理",
                             "请按工作秘密管理",
                             "★工作秘密",
                             "工作秘密：2年",
                             "会议纪要为工作秘密",
                             "是否属于工作秘密：是",
                             "本件為工作秘密",
                             "本件爲工作祕密",
                             "密級：工作秘密",
                             "纪要（属工作秘密）.docx",
                             "标注：工作秘密",
                             "特急 工作秘密\n关于某事的通知",
                             "属工作秘密",
                             "系工作秘密，注意保管",
                             "本件为“工作秘密”",
                             "本件不属于国家秘密，但为工作秘密",
                             "工作祕密.docx"}) {
        INFO(text);
        const auto mark = domain::findSecrecy(QString::fromUtf8(text));
        REQUIRE(mark);
        CHECK(mark->isOfWork());
    }
    for (const auto *text :
         {"工作秘密管理办法.docx", "关于工作秘密的管理。", "公务员应当保守国家秘密和工作秘密。",
          "本通知所称工作秘密，是指", "不得泄露国家秘密、工作秘密，不得传播", "本件不属于工作秘密",
          "本表是否涉及工作秘密", "本方案为工作秘密管理提供依据", "第二章 工作秘密",
          "国家秘密\t0\n工作秘密\t3", "工作秘密文件管理规定.pdf", "工作秘密：是指", "本报告没有涉及工作秘密",
          "保守工作秘密承诺书.docx", "本件不得作为工作秘密", "本件未列为工作秘密",
          "如本件为工作秘密，应当按规定办理", "按工作秘密管理的规定办理", "是否属于工作秘密：否"}) {
        INFO(text);
        CHECK_FALSE(domain::findSecrecy(QString::fromUtf8(text)));
    }
    const auto both = domain::findSecrecy(QStringLiteral("本件为机密，按工作秘密管理"));
    REQUIRE(both);
    CHECK_FALSE(both->isOfWork());
}

TEST_CASE("words typed beside a piece are looked at, the title of what is only registered may tell",
          "[domain]")
{
    CHECK(domain::adviceOnSecretWords("机密名单", {}, {}, true) ==
          QStringList{"请核对：题名里有“机密”，涉密材料不得放在本程序里。"});
    CHECK(domain::adviceOnSecretWords("机密名单", "机密〔2023〕1号", "机密名单", false).isEmpty());
    CHECK(domain::adviceOnSecretWords("名单", {}, "绝密★，在3柜", false).size() == 1);
    CHECK(domain::adviceOnSecretWords("工作秘密★通知", {}, "【工作秘密】", true).isEmpty());
    CHECK(domain::adviceOnSecretWords("保守国家秘密法宣传", "沙政办发〔2023〕12号", "密码", true).isEmpty());
    CHECK(domain::adviceOnSecretWords("名单", "机密★〔2023〕1号", {}, true) ==
          QStringList{"请核对：文号里有“机密”，涉密材料不得放在本程序里。"});
}

TEST_CASE("a document that says of itself that it is a state secret is marked", "[domain]")
{
    for (const auto *text :
         {"本件为国家秘密", "本件属于国家秘密。", "本件为國家秘密", "本件为秘密级", "本件属秘密级文件",
          "秘密级★1年", "秘密 1年", "秘密（1年）", "秘密 特急", "国家秘密 秘密级", "【密级】秘密",
          "保密级别：秘密", "本件为“秘密”级", "国家秘密.docx", "纪要（国家秘密）.docx"}) {
        INFO(text);
        const auto mark = domain::findSecrecy(QString::fromUtf8(text));
        REQUIRE(mark);
        CHECK_FALSE(mark->isOfWork());
    }
    for (const auto *text :
         {"本文件不属于机密文件", "密级：☐绝密 ☐机密 ☐秘密 ☑非密", "严守党和国家机密", "保守机密，慎之又慎",
          "商业机密保护", "机密资料柜采购合同", "秘密、机密、绝密三级", "打印机密件",
          "如本件为国家秘密，应当", "本件不属于国家秘密", "国家秘密管理培训", "保守国家秘密",
          "涉及国家秘密的除外", "是否属于国家秘密由保密部门确定", "本办法所称国家秘密"}) {
        INFO(text);
        CHECK_FALSE(domain::findSecrecy(QString::fromUtf8(text)));
    }
}

TEST_CASE("what is only about secrecy is no mark", "[domain]")
{
    const auto *text =
        GENERATE("中华人民共和国保守国家秘密法宣传.docx", "商业秘密保护指南.pdf", "计算机密码管理制度.docx",
                 "手机密码重置说明", "保密工作总结.docx", "机密封条样式", "涉密人员名单公开情况说明",
                 "内部监督资料.pdf", "秘密投票规则.docx", "計算\u200B機密碼", "計算機密码", "");
    INFO(text);
    CHECK_FALSE(domain::findSecrecy(QString::fromUtf8(text)));
}

TEST_CASE("a mark that is quoted, counted as none or named in the title of a rule is no mark", "[domain]")
{
    for (const auto *text :
         {"组织学习《机密级文件管理办法》", "机密室建设",
          "公文格式：密级（如有）标注在左上角，如“机密★1年”。", "《连续性内部资料出版物管理办法》执行情况",
          "连续性内部资料准印证号：宁012", "绝密级、机密级：无", "机密：无",
          "不得在非涉密网络处理标有“秘密★”“机密★”“绝密★”字样的文件", "各单位对标注“机密”的文件严格登记",
          "当事人的商业秘密★★★★★好评"}) {
        INFO(text);
        CHECK_FALSE(domain::findSecrecy(QString::fromUtf8(text)));
        CHECK_FALSE(domain::findDocumentSecrecy(QStringLiteral("关于工作的报告\n") + text + "\n正文"));
    }
    for (const auto *text : {"本件标注“机密★1年”，不得外传", "《机密名单》", "“机密”", "名单“机密★”",
                             "机密：某事的请示", "《某办法》机密", "标有“秘密”的除外。机密★10年"}) {
        INFO(text);
        CHECK(domain::findSecrecy(QString::fromUtf8(text)));
    }
}

TEST_CASE("blanks before a mark behind the head make its line no longer", "[domain]")
{
    const auto letter = QStringLiteral("关于报送有关情况的函\n").repeated(300);
    for (const auto blank : {u' ', u'\u3000'})
        CHECK(domain::findDocumentSecrecy(letter + QString(60, blank) + "机密10年\n名单"));
}

TEST_CASE("words across which 绝密 or 机密 stands by chance are no mark", "[domain]")
{
    for (const auto *words :
         {"杜绝密切接触",   "隔绝密闭空间",       "断绝密谋",       "无人机密集巡查情况", "飞机密集航线",
          "农机密布",       "照相机密闭",         "系统机密性测评", "无记名（秘密）投票", "随机、密集",
          "随机，密集抽查", "检查时机。密切关注", "随机-密集采样",  "手机·密码.docx",     "打印机_密码.txt",
          "司机.密云.xlsx", "神秘·密室.jpg",      "秘、密",         "杜绝-密切接触",      "断绝。密切",
          "传奇机·密集"})
        CHECK_FALSE(domain::findSecrecy(QString::fromUtf8(words)));
    for (const auto *words :
         {"个人机密", "内有机密文件", "真相机密", "密级：秘密", "绝\u3164密", "会议（秘密）.docx"})
        CHECK(domain::findSecrecy(QString::fromUtf8(words)));
}

TEST_CASE("a keeping has its word, and its place is read back with the disc", "[domain]")
{
    for (const auto keeping : domain::allKeepings) {
        CHECK(domain::parseKeepingWord(domain::keepingWord(keeping)) == keeping);
        CHECK_FALSE(domain::keepingLabel(keeping).isEmpty());
    }
    CHECK_FALSE(domain::parseKeepingWord(u"somewhere"));
    const auto [place, disc, text] = GENERATE(values<std::tuple<QString, QString, QString>>({
        {"档案室3柜", "GP-03", "档案室3柜，光盘 GP-03"},
        {"", "7", "光盘 7"},
        {"档案室3柜，下层", "", "档案室3柜，下层"},
        {"一楼，东侧", "3", "一楼，东侧，光盘 3"},
        {"", "", ""},
    }));
    CHECK(domain::whereaboutsText({place, disc}) == text);
    CHECK(domain::parseWhereabouts(text) == domain::Whereabouts{place, disc});
    CHECK(domain::parseWhereabouts("光盘在档案室3柜") == domain::Whereabouts{"光盘在档案室3柜", {}});
}

TEST_CASE("工作秘密 stays, and is kept on the spot alone", "[domain]")
{
    CHECK(domain::mayLeave(false));
    CHECK_FALSE(domain::mayLeave(true));
    CHECK(domain::possibleKeepings(true) == QList{domain::Keeping::OnSite});
    CHECK(domain::possibleKeepings(false).size() == 3);
}
