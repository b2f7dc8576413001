#include "core/storage/schema/schema_audit.h"

#include "core/domain/error.h"
#include "core/storage/schema/schema.h"
#include "core/storage/tr.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QScopeGuard>

#include <sqlite3.h>

#include <utility>

namespace taizhang::storage {

using domain::Error;

namespace {

using Names = std::pair<QString, QString>; // name, type
using Definitions = QMap<Names, QString>;

// More of them would make no better sentence.
constexpr int mostNamed = 3;

const auto definitionsQuery =
    QStringLiteral("SELECT name, type, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                   "WHERE name NOT GLOB 'sqlite_stat[0-9]' ORDER BY name, type");

// From `from`, the place after what begins there: a quoted piece, a comment, a run of white space, or else
// one character.
qsizetype pieceEnd(const QString &sql, qsizetype from)
{
    const auto upTo = [&](const QString &end, qsizetype start) {
        const auto found = sql.indexOf(end, start);
        return found < 0 ? sql.size() : found + end.size();
    };
    const auto c = sql.at(from);
    if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`'))
        return upTo(c, from + 1);
    if (c == QLatin1Char('['))
        return upTo(QStringLiteral("]"), from + 1);
    if (QStringView(sql).mid(from).startsWith(QLatin1String("--")))
        return upTo(QStringLiteral("\n"), from + 2);
    if (QStringView(sql).mid(from).startsWith(QLatin1String("/*")))
        return upTo(QStringLiteral("*/"), from + 2);
    auto end = from + 1;
    while (c.isSpace() && end < sql.size() && sql.at(end).isSpace())
        ++end;
    return end;
}

// What is within quotes stays to the letter; comments and white space become one blank.
QString normalised(const QString &sql)
{
    QString text;
    for (qsizetype from = 0; from < sql.size();) {
        const auto end = pieceEnd(sql, from);
        const auto piece = sql.mid(from, end - from);
        const bool blank = piece.at(0).isSpace() || piece.startsWith(QLatin1String("--")) ||
                           piece.startsWith(QLatin1String("/*"));
        if (!blank)
            text += piece;
        else if (!text.endsWith(QLatin1Char(' ')))
            text += QLatin1Char(' ');
        from = end;
    }
    return text.trimmed();
}

Definitions definitions(Database &database)
{
    Definitions all;
    for (Query row(database, definitionsQuery); row.next();)
        all.insert({row.text(0), row.text(1)}, row.text(2) + QLatin1Char(' ') + normalised(row.text(3)));
    return all;
}

Definitions shippedDefinitions(int version)
{
    Database empty(QStringLiteral(":memory:"), Database::Mode::Create);
    migrate(empty, {}, shippedMigrations().mid(0, version));
    return definitions(empty);
}

// The version whose definitions these are; 0 for none.
int versionOf(const Definitions &held)
{
    int version = schemaVersion();
    while (version > 0 && shippedDefinitions(version) != held)
        --version;
    return version;
}

QString typeText(const QString &type)
{
    if (type == QStringLiteral("table"))
        return tr("表");
    if (type == QStringLiteral("index"))
        return tr("索引");
    return type == QStringLiteral("trigger") ? tr("触发器") : tr("视图");
}

/// Where it is, so far as SQLite's words tell, which are English.
QString damagedPlace(const QString &said)
{
    static const QRegularExpression page(QStringLiteral("[Pp]age (\\d+)"));
    static const QRegularExpression index(QStringLiteral("index (\\w+)"));
    if (const auto found = index.match(said); found.hasMatch())
        return tr("索引“%1”和表里的内容不一致").arg(found.captured(1));
    if (const auto found = page.match(said); found.hasMatch())
        return tr("数据库文件第 %1 页有损坏").arg(found.captured(1));
    return tr("数据库文件里有损坏的地方");
}

} // namespace

QByteArray schemaFingerprint(Database &database)
{
    // Not OpenSSL's, for which the opening of a ledger would load the module of documents (README, “启动”).
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (Query row(database, definitionsQuery); row.next();)
        for (int column = 0; column < 4; ++column) {
            hash.addData(row.text(column).toUtf8());
            hash.addData(QByteArrayView("\0", 1)); // occurs in none of them
        }
    return hash.result().toHex();
}

QByteArray shippedFingerprint()
{
    return QByteArrayLiteral("71a17db88a96b02efde24ea070a509a4fa6c8bde245978fd2b22ab7506aca10f");
}

QList<SchemaDifference> schemaDifferences(Database &database)
{
    const auto version = Query(database, QStringLiteral("PRAGMA user_version")).only().smallInteger(0);
    // Running the scripts takes longer than all else at the opening of a ledger.
    if (version == schemaVersion() && schemaFingerprint(database) == shippedFingerprint())
        return {};
    const auto shipped = shippedDefinitions(version);
    const auto held = definitions(database);
    QMap<Names, SchemaDifference::Kind> kinds;
    for (auto definition = shipped.cbegin(); definition != shipped.cend(); ++definition)
        if (!held.contains(definition.key()))
            kinds.insert(definition.key(), SchemaDifference::Kind::Missing);
        else if (held.value(definition.key()) != definition.value())
            kinds.insert(definition.key(), SchemaDifference::Kind::Altered);
    for (auto definition = held.cbegin(); definition != held.cend(); ++definition)
        if (!shipped.contains(definition.key()))
            kinds.insert(definition.key(), SchemaDifference::Kind::Extra);
    QList<SchemaDifference> differences;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        differences << SchemaDifference{kind.value(), kind.key().second, kind.key().first};
    return differences;
}

QString schemaDifferenceText(const SchemaDifference &difference)
{
    const auto type = typeText(difference.type);
    switch (difference.kind) {
    case SchemaDifference::Kind::Extra:
        return tr("多出%1“%2”").arg(type, difference.name);
    case SchemaDifference::Kind::Missing:
        return tr("缺少%1“%2”").arg(type, difference.name);
    case SchemaDifference::Kind::Altered:
        return tr("%1“%2”被改动").arg(type, difference.name);
    }
    return {};
}

QStringList pageProblems(Database &database)
{
    QStringList problems;
    try {
        // Every row is looked for in each of its indexes, which do not fit into the usual memory.
        const auto usual = Query(database, QStringLiteral("PRAGMA cache_size")).only().text(0);
        Query(database, QStringLiteral("PRAGMA cache_size = -65536"));
        const auto back = qScopeGuard([&] {
            sqlite3_exec(database.handle(), ("PRAGMA cache_size = " + usual.toLatin1()).constData(), nullptr,
                         nullptr, nullptr);
        });
        for (Query row(database, QStringLiteral("PRAGMA integrity_check(20)")); row.next();)
            if (row.text(0) != QStringLiteral("ok"))
                problems << damagedPlace(row.text(0));
    } catch (const Error &) { // too damaged even for the check to end
        if (problems.isEmpty())
            problems << damagedPlace({});
    }
    problems.removeDuplicates();
    return problems;
}

QStringList brokenReferences(Database &database)
{
    QMap<QString, int> counts;
    for (Query row(database, QStringLiteral("PRAGMA foreign_key_check")); row.next();)
        ++counts[QStringLiteral("%1 → %2").arg(row.text(0), row.text(2))];
    QStringList problems;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        problems << tr("%1 处引用指向已不存在的内容：%2").arg(count.value()).arg(count.key());
    return problems;
}

QStringList integrityProblems(Database &database)
{
    return pageProblems(database) + brokenReferences(database);
}

void refuseUnlessSchemaIsOurs(Database &database)
{
    const auto differences = schemaDifferences(database);
    if (differences.isEmpty())
        return;
    const auto recorded = Query(database, QStringLiteral("PRAGMA user_version")).only().smallInteger(0);
    if (const int actual = versionOf(definitions(database)); actual > 0 && actual != recorded)
        throw Error(wrongVersionText(database.file(), recorded, actual));
    QStringList named;
    for (const auto &difference : differences.mid(0, mostNamed))
        named << schemaDifferenceText(difference);
    const auto texts = named.join(QStringLiteral("、"));
    throw Error(tr("数据库“%1”的结构不是本程序建立的样子（%2），可能被本程序以外的方式改动过，没有写入任何"
                   "内容，文件保持原样：请从备份恢复。")
                    .arg(QFileInfo(database.file()).fileName(),
                         differences.size() > mostNamed ? tr("%1等 %2 处").arg(texts).arg(differences.size())
                                                        : texts));
}

void refuseDamage(const Database &database, const QStringList &problems)
{
    if (!problems.isEmpty())
        throw Error(tr("数据库“%1”已损坏，没有写入任何内容，文件保持原样：请用“文件 › 检查台账”（命令行 "
                       "taizhang check）看缺了什么，再从备份恢复。")
                        .arg(QFileInfo(database.file()).fileName()),
                    problems.join(QLatin1Char('\n')));
}

} // namespace taizhang::storage
