#include "core/workflow/letters/outside_words.h"

#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/piece_title.h"
#include "core/domain/table/unit_names.h"
#include "core/domain/units/masking.h"
#include "core/storage/tasks/unit_repository.h"

#include <QFileInfo>
#include <QMap>

namespace taizhang::workflow {

using domain::RequirementState;

QString joined(const QStringList &words, const QString &mark)
{
    QStringList said;
    for (const auto &word : words)
        if (!word.isEmpty())
            said << word;
    return said.join(mark);
}

QStringList namesInCell(const QString &cell)
{
    QStringList names;
    for (const auto &unit : domain::parseUnitCell(cell))
        names << unit.name;
    return names;
}

QHash<domain::UnitId, QString> unitLabels(storage::Database &database)
{
    QHash<domain::UnitId, QString> names;
    for (const auto &unit : storage::units(database))
        names.insert(unit.id, unit.shortName.isEmpty() ? unit.name : unit.shortName);
    return names;
}

QString titleText(const storage::SetPiece &piece)
{
    return domain::titleWithoutEnding(piece);
}

QString unitOutside(const QString &unit, const QString &agency)
{
    constexpr qsizetype shortest = 3; // 司法局
    const bool isBureau = unit.isEmpty() || (unit.size() >= shortest && agency.endsWith(unit));
    return isBureau ? agency : unit;
}

QString senderText(const storage::SetPiece &piece, const QString &agency)
{
    return unitOutside(piece.unitName, agency);
}

domain::Keeping keepingOf(const storage::SetPiece &piece)
{
    return piece.restricted ? domain::Keeping::OnSite
                            : domain::parseKeepingWord(piece.keeping).value_or(domain::Keeping::Boxed);
}

QString keepingText(domain::Keeping keeping)
{
    // Not domain::keepingLabel(), which speaks the language of the program.
    switch (keeping) {
    case domain::Keeping::Bound:
        return QStringLiteral("入册");
    case domain::Keeping::Boxed:
        return QStringLiteral("入盒备查");
    case domain::Keeping::OnSite:
        return QStringLiteral("现场调阅");
    }
    return {};
}

QString whereText(const storage::SetPiece &piece)
{
    return joined({piece.place, domain::maskedPersonalData(piece.keeper)}, QStringLiteral("，"));
}

QStringList answersTo(const QList<storage::RequirementLine> &lines, bool ownCounts,
                      const QHash<domain::UnitId, QString> &names)
{
    QMap<QString, QStringList> who; // by what is said
    for (const auto &line : lines) {
        if (!line.unit && !ownCounts)
            continue;
        QString said;
        if (line.state == RequirementState::NilReturn)
            said = QStringLiteral("零报告（无此类情形）");
        else if (line.state == RequirementState::NotApplicable)
            said = QStringLiteral("不适用");
        else
            continue;
        if (!line.reason.isEmpty())
            said += QStringLiteral("：") + domain::maskedPersonalData(line.reason);
        const auto year = line.period.isEmpty() ? QString() : QStringLiteral("（%1年）").arg(line.period);
        who[said] << (line.unit ? names.value(*line.unit) : QString()) + year;
    }
    QStringList answers;
    for (auto each = who.cbegin(); each != who.cend(); ++each)
        answers << joined({joined(each.value(), QStringLiteral("、")), each.key()}, QStringLiteral("　"));
    return answers;
}

} // namespace taizhang::workflow
