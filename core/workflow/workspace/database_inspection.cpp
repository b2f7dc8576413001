#include "core/workflow/workspace/database_inspection.h"

#include "core/domain/error.h"
#include "core/exchange/table_json.h"
#include "core/storage/database/storage_thread.h"
#include "core/storage/history/history_audit.h"
#include "core/storage/history/restoration.h"
#include "core/storage/schema/schema_audit.h"
#include "core/storage/table/edition_audit.h"
#include "core/storage/table/edition_repository.h"
#include "core/workflow/history/history_findings.h"
#include "core/workflow/tr.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace taizhang::workflow {

using domain::Error;
using storage::Database;

namespace {

bool tableIsAsIssued(Database &database)
{
    const auto content = exchange::toJson(storage::edition(database));
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) ==
           storage::editionContentSha256(database);
}

QList<Finding> contentFindings(Database &database, const storage::HistoryAudit &audit)
{
    auto findings = historyFindings(audit, database);
    if (!storage::issuedRowsAreAsWritten(database) || !tableIsAsIssued(database))
        findings << Finding{Finding::Kind::AlteredTable, tr("指标表"),
                            tr("台账里的官方指标表与存入时不一致，可能被本程序以外的方式改动过："
                               "请从备份恢复。")};
    return findings;
}

QList<Finding> damageFindings(Database &database)
{
    QList<Finding> findings;
    for (const auto &difference : storage::schemaDifferences(database))
        findings << Finding{Finding::Kind::AlteredSchema, difference.name,
                            tr("数据库结构不是本程序建立的样子：%1，可能被本程序以外的方式改动过，"
                               "现在写入可能改错内容：请从备份恢复。")
                                .arg(storage::schemaDifferenceText(difference))};
    for (const auto &problem : storage::integrityProblems(database))
        findings << Finding{Finding::Kind::DamagedDatabase, QStringLiteral("taizhang.db"),
                            tr("数据库检查发现问题（%1），请从备份恢复。").arg(problem)};
    return findings;
}

// Whoever exchanges the whole database for an older one leaves a history that is sound in itself.
QList<Finding> backupFindings(Database &database, const QList<storage::Backup> &backups)
{
    const auto ahead = storage::backupsAhead(database, backups);
    if (ahead.isEmpty())
        return {};
    const auto name = QFileInfo(ahead.first().file).fileName();
    return {Finding{Finding::Kind::BrokenHistory, QStringLiteral("backups/") + name,
                    tr("备份“%1”里有修改记录没有的改动：台账可能被换成了较早的内容，又没有记下恢复这一步，"
                       "或者是两份拷贝分头改过：请核对，需要时从这份备份恢复。")
                        .arg(name)}};
}

DatabaseInspection::Pages inspectPages(Database &database, const QList<storage::Backup> &backups)
{
    DatabaseInspection::Pages state{damageFindings(database), {}};
    if (state.damage.isEmpty())
        state.backups = backupFindings(database, backups);
    return state;
}

DatabaseInspection::Content inspectContent(Database &database)
{
    DatabaseInspection::Content state;
    try {
        const auto audit = storage::auditHistory(database);
        state.findings = contentFindings(database, audit);
        for (const auto &object : audit.objects)
            state.misdescribed.insert(object.sha256, object.fields);
    } catch (const Error &) {
        state.failure = std::current_exception();
    }
    return state;
}

} // namespace

DatabaseInspection::DatabaseInspection(WorkspaceSession &session)
{
    const auto file = session.read([](Database &database) { return database.file(); }).result();
    if (file != session.folder().database())
        m_beside = std::make_unique<storage::StorageThread>(file, Database::Mode::ReadOnly);
    m_pages = session.read([backups = storage::backupsIn(session.folder().backups())](Database &database) {
        return inspectPages(database, backups);
    });
    m_content = m_beside ? m_beside->run(inspectContent) : session.read(inspectContent);
}

DatabaseInspection::~DatabaseInspection() = default;

DatabaseState DatabaseInspection::result()
{
    auto pages = m_pages.result();
    const auto content = m_content.result();
    // A damaged database need not be readable to its end; that it is damaged is said already.
    if (content.failure && pages.damage.isEmpty())
        std::rethrow_exception(content.failure);
    return {pages.damage + content.findings + pages.backups, !pages.damage.isEmpty(), content.misdescribed};
}

} // namespace taizhang::workflow
