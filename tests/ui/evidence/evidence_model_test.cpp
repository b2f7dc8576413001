#include "ui/evidence/evidence_model.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

using namespace taizhang;
using ui::EvidenceModel;

namespace {

storage::FiledEvidence piece(qint64 id, const QString &name = "方案.pdf")
{
    storage::FiledEvidence made{*domain::FilingId::parse(id),
                                *domain::EvidenceId::parse(id),
                                *domain::RequirementId::parse(1),
                                1,
                                1,
                                1,
                                {},
                                {},
                                {},
                                {},
                                {},
                                0,
                                {},
                                {},
                                {},
                                {},
                                {},
                                {},
                                {},
                                0};
    made.number = QString("001-1-0%1").arg(id);
    made.name = name;
    made.title = name.chopped(4);
    made.sha256 = QString::number(id);
    made.size = 1536;
    made.mediaType = "application/pdf";
    made.readability = "ok";
    made.addedAt = "2024-03-01T08:00:00.000Z";
    made.addedBy = "张三";
    return made;
}

QString cell(const EvidenceModel &model, int row, int column)
{
    return model.data(model.index(row, column)).toString();
}

} // namespace

TEST_CASE("the evidence model keeps the rules of models", "[evidence]")
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPieces({piece(1), piece(2)});
    model.setLost({"1"});
    model.setPieces({piece(1), piece(2)});
    model.setPieces({piece(2)});
    model.setPieces({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a piece is told by number, title, kind, size and the day it came", "[evidence]")
{
    EvidenceModel model;
    auto dated = piece(1);
    dated.ownDate = "2023-05-01";
    model.setPieces({dated});
    CHECK(cell(model, 0, EvidenceModel::Number) == "001-1-01");
    CHECK(cell(model, 0, EvidenceModel::Title) == "方案");
    CHECK(cell(model, 0, EvidenceModel::Kind) == "PDF");
    CHECK(cell(model, 0, EvidenceModel::Size) == "2 KB");
    CHECK(cell(model, 0, EvidenceModel::OwnDate) == "2023年5月1日");
    CHECK(cell(model, 0, EvidenceModel::Added) == "2024年3月1日");
    for (const auto column : {EvidenceModel::Title, EvidenceModel::Added}) {
        const auto tip = model.index(0, column).data(Qt::ToolTipRole).toString();
        INFO(tip.toStdString());
        CHECK(tip.contains("2024年3月1日"));
        CHECK(tip.contains("张三 添加"));
    }
}

TEST_CASE("a piece tells which unit it is from, and of no unit that it is the bureau's", "[evidence]")
{
    EvidenceModel model;
    auto own = piece(1);
    auto sent = piece(2);
    sent.requirement = *domain::RequirementId::parse(77);
    model.setPieces({own, sent}, {{sent.requirement, "区水务局"}});
    CHECK(cell(model, 0, EvidenceModel::From) == "本局");
    CHECK(cell(model, 1, EvidenceModel::From) == "区水务局");
}

TEST_CASE("empty, damaged and lost files are marked", "[evidence]")
{
    EvidenceModel model;
    auto empty = piece(1);
    empty.readability = "empty";
    auto damaged = piece(2);
    damaged.readability = "damaged";
    auto locked = piece(4);
    locked.readability = "locked";
    model.setPieces({empty, damaged, piece(3), locked});
    model.setLost({"3"});
    CHECK(cell(model, 0, EvidenceModel::Remark) == "空文件");
    CHECK(cell(model, 1, EvidenceModel::Remark) == "损坏");
    CHECK(cell(model, 3, EvidenceModel::Remark) == "加密");
    CHECK(cell(model, 2, EvidenceModel::Remark).contains("文件丢失"));
}

TEST_CASE("programs and macros are marked", "[evidence]")
{
    EvidenceModel model;
    auto program = piece(1);
    program.mediaType = "application/x-msdownload";
    program.readability = "damaged";
    auto script = piece(2, "清理.bat");
    auto macros = piece(3);
    macros.mediaType = "application/vnd.ms-excel.sheet.macroEnabled.12";
    model.setPieces({program, script, macros});
    CHECK(cell(model, 0, EvidenceModel::Remark) == "可执行程序");
    CHECK(cell(model, 1, EvidenceModel::Remark) == "可执行程序");
    CHECK(cell(model, 2, EvidenceModel::Remark) == "含宏");
}

TEST_CASE("rows are copied as a spreadsheet takes them", "[evidence]")
{
    EvidenceModel model;
    model.setPieces({piece(1), piece(2, "=1+1.pdf")});
    const auto lines = model.asText({0, 1}).split('\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines.first().startsWith("001-1-01\t方案\t"));
    CHECK(lines.last().split('\t').at(1) == "'=1+1");
}
