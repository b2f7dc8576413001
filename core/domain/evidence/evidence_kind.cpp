#include "core/domain/evidence/evidence_kind.h"

#include "core/domain/tr.h"

#include <algorithm>
#include <array>

namespace taizhang::domain {

namespace {

struct KindRow
{
    EvidenceKind kind;
    const char *stored;
    const char *words;
};
constexpr std::array kindRows{
    KindRow{EvidenceKind::File, "file", QT_TRANSLATE_NOOP("domain", "文件")},
    KindRow{EvidenceKind::Address, "url", QT_TRANSLATE_NOOP("domain", "网址")},
    KindRow{EvidenceKind::Note, "note", QT_TRANSLATE_NOOP("domain", "说明")},
    KindRow{EvidenceKind::Scan, "scan", QT_TRANSLATE_NOOP("domain", "扫描件")},
    KindRow{EvidenceKind::Thing, "thing", QT_TRANSLATE_NOOP("domain", "实物")},
};

const KindRow &rowOf(EvidenceKind kind)
{
    const auto row = std::find_if(kindRows.cbegin(), kindRows.cend(),
                                  [kind](const KindRow &each) { return each.kind == kind; });
    Q_ASSERT(row != kindRows.cend());
    return *row;
}

} // namespace

QString evidenceKindWord(EvidenceKind kind)
{
    return QString::fromUtf8(rowOf(kind).stored);
}

std::optional<EvidenceKind> parseEvidenceKindWord(QStringView word)
{
    for (const auto &row : kindRows)
        if (word == QLatin1StringView(row.stored))
            return row.kind;
    return std::nullopt;
}

QString evidenceKindLabel(EvidenceKind kind)
{
    return tr(rowOf(kind).words);
}

QString evidenceKindOnPaper(EvidenceKind kind)
{
    return QString::fromUtf8(rowOf(kind).words);
}

} // namespace taizhang::domain
