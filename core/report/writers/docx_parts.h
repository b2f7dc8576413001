#pragma once

#include "core/report/layout/page_profile.h"
#include "core/report/text/document.h"

#include <QByteArray>
#include <QHash>

namespace taizhang::report {

/// Inside core/report: lengths of OOXML.
constexpr double twipsPerMillimetre = 1440 / 25.4;
int twips(double millimetres);

/// Inside core/report: the parts of a .docx beside its text.
QByteArray docxContentTypes();
QByteArray docxRelations();
QByteArray docxDocumentRelations();
QByteArray docxSettings(const PageProfile &profile);
QByteArray docxStyles(const PageProfile &profile);
/// Of odd pages (right), or of even ones (left).
QByteArray docxFooter(const PageProfile &profile, bool even);
/// Title, author and language; no time of writing and no name of a program's user.
QByteArray docxCore(const Document &document);

/// 自定义属性 that say what the document was made from (docxOriginOf()); none without an origin.
QByteArray docxOrigin(const Document &document);
/// What they say; nothing when they are not there, or make no sense.
std::optional<Origin> docxOriginOf(const QHash<QString, QString> &properties);
/// And 落款 as the document had it.
std::optional<Signature> docxSignatureOf(const QHash<QString, QString> &properties);

/// The bookmark around the heading of a point, and what it names; nothing for any other.
QString docxBookmark(const PointPlace &place);
std::optional<PointPlace> docxBookmarkedPlace(const QString &bookmark);

/// Names of the styles by which a paragraph is known again, as word processors keep them.
namespace docx_style {
inline const QString quoted = QStringLiteral("指标原文");
inline const QString unfilled = QStringLiteral("待填写");
inline const QString attachments = QStringLiteral("附件说明");
inline const QString signature = QStringLiteral("落款");
} // namespace docx_style

/// The typeface that a .docx names for a role, whatever is installed here.
QString docxFont(const PageProfile &profile, FontRole role);

} // namespace taizhang::report
