#pragma once

#include "core/domain/evidence/personal_data.h"
#include "core/formats/office/document_text.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace taizhang::workflow {

/// How much personal data the words of a file hold, and where the first of it stands. Never the data itself.
struct PersonalFinding
{
    domain::PersonalCounts counts;
    QString part = {}; ///< of a workbook or an archive: its name; empty for none
    int page = 0;      ///< from 1; 0 for none
    int line = 0;      ///< from 1, where there is neither part nor page
    bool operator==(const PersonalFinding &) const = default;
};

PersonalFinding personalFinding(const formats::DocumentText &text);
/// 身份证号 2 个、手机号 1 个（第3页）; empty when there is none.
QString personalFindingWords(const PersonalFinding &finding);

/// What was found in contents that were read, kept in a cache of the workspace: of some thousand pages,
/// reading them again for each 汇编 takes as long as binding them. Derived, and of this version of the
/// program alone, since the rules of what is personal data are its own. What cannot be read or written is
/// read from the files again.
class PersonalFindings
{
public:
    /// `file`: cachePlace(); empty: nothing is kept.
    explicit PersonalFindings(QString file);
    ~PersonalFindings();
    PersonalFindings(const PersonalFindings &) = delete;
    PersonalFindings &operator=(const PersonalFindings &) = delete;

    std::optional<PersonalFinding> of(const QString &sha256) const;
    void put(const QString &sha256, const PersonalFinding &finding);

private:
    void save() const noexcept;

    QString m_file;
    QHash<QString, PersonalFinding> m_found; ///< by SHA-256
    bool m_changed = false;
};

} // namespace taizhang::workflow
