#pragma once

#include <QString>

#include <optional>

namespace taizhang::domain {

/// Every kind of evidence: 文件, 网址, 说明, 扫描件, 实物.
enum class EvidenceKind { File, Address, Note, Scan, Thing };

/// file, url, note, scan, thing: the word in the database and in JSON.
QString evidenceKindWord(EvidenceKind kind);
std::optional<EvidenceKind> parseEvidenceKindWord(QStringView word);

/// In the language of the program.
QString evidenceKindLabel(EvidenceKind kind);
/// In lists that are printed, which are Chinese.
QString evidenceKindOnPaper(EvidenceKind kind);

} // namespace taizhang::domain
