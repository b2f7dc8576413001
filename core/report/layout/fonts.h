#pragma once

#include "core/report/text/document.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace taizhang::report {

/// What a typeface is used for in a 公文.
enum class FontRole { Body, Title, Kai, Hei, PageNumber };

/// 正文, 标题, 楷体, 黑体, 页码.
QString fontRoleLabel(FontRole role);

/// The typeface found for a role. `wanted` is what GB/T 9704 offices use for it; `substitute` when `family`
/// is of another design. An empty `family`: none of the list is installed.
struct FontChoice
{
    FontRole role = FontRole::Body;
    QString wanted;
    QString family;
    bool bold = false;
    bool substitute = false;
    bool operator==(const FontChoice &) const = default;
};

/// The typefaces of this computer by role, each the first installed of its list (design: 公文 fonts), and the
/// families that catch characters the role's own typeface lacks. A plain value, free of any thread.
class FontSet
{
public:
    /// Looks at what is installed; `preferred` goes before the lists. Takes some milliseconds, so keep the
    /// result.
    static FontSet installed(const QMap<FontRole, QString> &preferred = {});

    const FontChoice &choice(FontRole role) const;
    const QStringList &fallbacks() const { return m_fallbacks; }

    QList<FontChoice> substituted() const;
    QList<FontRole> missing() const;
    /// One sentence for each role that is substituted or has nothing.
    QStringList remarks() const;

    bool operator==(const FontSet &) const = default;

private:
    QList<FontChoice> m_choices; ///< in the order of FontRole
    QStringList m_fallbacks;
};

/// The characters of the document that no installed typeface has, each once, in order of appearance; they are
/// printed as 〓.
QString charactersWithoutFont(const Document &document, const FontSet &fonts);

} // namespace taizhang::report
