#include "core/storage/schema/schema_pin.h"

#include "core/domain/error.h"
#include "core/storage/tr.h"

#include <QFileInfo>

namespace taizhang::storage {

namespace {

int schemaCount(Database &database)
{
    return Query(database, QStringLiteral("PRAGMA schema_version")).only().smallInteger(0);
}

} // namespace

void SchemaPin::set(Database &database)
{
    m_version = schemaCount(database);
}

void SchemaPin::refuseIfChanged(Database &database) const
{
    if (!m_version)
        return;
    const int now = schemaCount(database);
    if (now != *m_version)
        throw domain::Error(tr("数据库“%1”的结构在打开以后被其他程序改动过，这一步没有保存："
                               "请关闭窗口，核对是什么程序动过它，再重新打开台账；打不开的，从备份恢复。")
                                .arg(QFileInfo(database.file()).fileName()),
                            QStringLiteral("schema_version %1, was %2").arg(now).arg(*m_version));
}

} // namespace taizhang::storage
