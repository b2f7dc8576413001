#include "core/exchange/official_table.h"

#include "core/domain/error.h"
#include "core/exchange/table_json.h"
#include "core/exchange/tr.h"

#include <QFile>

namespace taizhang::exchange {

domain::IndicatorTable officialTable()
{
    QFile file(QStringLiteral(":/table/official-table.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw domain::Error(
            tr("程序自带的指标表读不出来，程序文件不完整；已有的工作区不受影响，请重新安装程序。"));
    return fromJson(file.readAll());
}

} // namespace taizhang::exchange
