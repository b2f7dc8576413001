#include "core/domain/evidence/evidence_kind.h"

#include <QSet>
#include <catch2/catch.hpp>

using namespace taizhang::domain;

TEST_CASE("every kind of evidence has a word of its own and a name", "[evidence]")
{
    QSet<QString> words, names;
    for (const auto kind : {EvidenceKind::File, EvidenceKind::Address, EvidenceKind::Note, EvidenceKind::Scan,
                            EvidenceKind::Thing}) {
        words << evidenceKindWord(kind);
        names << evidenceKindOnPaper(kind);
        CHECK(parseEvidenceKindWord(evidenceKindWord(kind)) == kind);
        CHECK(evidenceKindLabel(kind) == evidenceKindOnPaper(kind)); // where the program speaks Chinese
    }
    CHECK(words == QSet<QString>{"file", "url", "note", "scan", "thing"});
    CHECK(names == QSet<QString>{"文件", "网址", "说明", "扫描件", "实物"});
    CHECK_FALSE(parseEvidenceKindWord(u"files"));
}
