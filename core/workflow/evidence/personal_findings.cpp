#include "core/workflow/evidence/personal_findings.h"

#include "core/domain/error.h"
#include "core/platform/atomic_file.h"
#include "core/workflow/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <exception>
#include <utility>

namespace taizhang::workflow {

namespace {

using domain::PersonalKind;

constexpr qint64 largest = 64 << 20; // some 500,000 files

const auto version = QStringLiteral("version");
const auto findings = QStringLiteral("findings");

const std::pair<PersonalKind, QString> kinds[] = {
    {PersonalKind::IdentityNumber, QStringLiteral("identityNumbers")},
    {PersonalKind::MistypedIdentity, QStringLiteral("mistypedIdentities")},
    {PersonalKind::MobileNumber, QStringLiteral("mobileNumbers")},
    {PersonalKind::BankCard, QStringLiteral("bankCards")},
};

QJsonObject toJson(const PersonalFinding &finding)
{
    QJsonObject json;
    for (const auto &[kind, name] : kinds)
        if (const int count = finding.counts.value(kind); count > 0)
            json.insert(name, count);
    if (!finding.part.isEmpty())
        json.insert(QStringLiteral("part"), finding.part);
    if (finding.page > 0)
        json.insert(QStringLiteral("page"), finding.page);
    if (finding.line > 0)
        json.insert(QStringLiteral("line"), finding.line);
    return json;
}

PersonalFinding fromJson(const QJsonObject &json)
{
    PersonalFinding finding;
    for (const auto &[kind, name] : kinds)
        if (const int count = json.value(name).toInt(); count > 0)
            finding.counts.insert(kind, count);
    finding.part = json.value(QStringLiteral("part")).toString();
    finding.page = json.value(QStringLiteral("page")).toInt();
    finding.line = json.value(QStringLiteral("line")).toInt();
    return finding;
}

} // namespace

PersonalFinding personalFinding(const formats::DocumentText &text)
{
    PersonalFinding finding;
    for (const auto &part : text.parts) {
        const auto data = domain::findPersonalData(part.text);
        if (data.isEmpty())
            continue;
        if (finding.counts.isEmpty()) {
            finding.part = part.name;
            finding.page = part.name.isEmpty() ? part.number : 0;
            finding.line = part.name.isEmpty() && part.number == 0
                               ? int(part.text.left(data.first().begin).count(u'\n')) + 1
                               : 0;
        }
        for (const auto &datum : data)
            ++finding.counts[datum.kind];
    }
    return finding;
}

QString personalFindingWords(const PersonalFinding &finding)
{
    if (finding.counts.isEmpty())
        return {};
    const auto place = !finding.part.isEmpty() ? tr("“%1”").arg(finding.part)
                       : finding.page > 0      ? tr("第%1页").arg(finding.page)
                                               : tr("第%1行").arg(finding.line);
    return tr("%1（%2）").arg(domain::personalDataWords(finding.counts), place);
}

PersonalFindings::PersonalFindings(QString path) : m_file(std::move(path))
{
    QFile file(m_file);
    if (!QFileInfo(m_file).isFile() || file.size() > largest || // a pipe would never end
        !file.open(QIODevice::ReadOnly))
        return;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(version).toString() != QStringLiteral(TAIZHANG_VERSION))
        return;
    const auto found = json.value(findings).toObject();
    for (auto each = found.begin(); each != found.end(); ++each)
        m_found.insert(each.key(), fromJson(each.value().toObject()));
}

PersonalFindings::~PersonalFindings()
{
    if (m_changed && !m_file.isEmpty())
        save();
}

std::optional<PersonalFinding> PersonalFindings::of(const QString &sha256) const
{
    const auto found = m_found.constFind(sha256);
    return found == m_found.cend() ? std::nullopt : std::optional(*found);
}

void PersonalFindings::put(const QString &sha256, const PersonalFinding &finding)
{
    m_found.insert(sha256, finding);
    m_changed = true;
}

void PersonalFindings::save() const noexcept
try {
    QJsonObject found;
    for (auto each = m_found.cbegin(); each != m_found.cend(); ++each)
        found.insert(each.key(), toJson(*each));
    const QJsonObject json{{version, QStringLiteral(TAIZHANG_VERSION)}, {findings, found}};
    platform::writeAtomically(m_file, QJsonDocument(json).toJson(QJsonDocument::Compact));
} catch (const std::exception &) {
    // Read again next time.
}

} // namespace taizhang::workflow
