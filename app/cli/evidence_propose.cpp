#include "app/cli/ledger_json.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/workflow/evidence/already_words.h"
#include "core/workflow/evidence/intake.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace taizhang::cli {

using domain::Certainty;
using workflow::Heap;
using workflow::IncomingFile;

namespace {

/// Materials and units by their ids.
class Places
{
public:
    explicit Places(const domain::PlacingTable &table)
    {
        for (const auto &material : table.materials)
            m_materials.insert(material.id, material);
        for (const auto &unit : table.units)
            m_units.insert(unit.id, unit.name);
    }
    const domain::PlacingMaterial *material(const domain::Placing &placing) const
    {
        const auto found =
            placing.material ? m_materials.constFind(*placing.material) : m_materials.constEnd();
        return found == m_materials.constEnd() ? nullptr : &*found;
    }
    QString unit(const domain::Placing &placing) const
    {
        return placing.unit ? m_units.value(*placing.unit) : QString();
    }

    /// 第3项第2行 材料1; the row only where there are several.
    QString words(const domain::PlacingMaterial &material) const
    {
        const bool severalRows =
            std::any_of(m_materials.cbegin(), m_materials.cend(), [&](const domain::PlacingMaterial &each) {
                return each.indicator == material.indicator && each.row > 1;
            });
        const auto item = severalRows ? tr("第%1项第%2行").arg(material.indicator).arg(material.row)
                                      : tr("第%1项").arg(material.indicator);
        return item + tr(" 材料%1").arg(material.label);
    }

private:
    QHash<domain::MaterialId, domain::PlacingMaterial> m_materials;
    QHash<domain::UnitId, QString> m_units;
};

bool isSure(const IncomingFile &file, const domain::PlacingTable &table)
{
    return file.placing.certainty == Certainty::Sure && file.placing.requirement &&
           file.placing.stop.isEmpty() && file.isNews(table);
}

/// What is sure is filed; evidence numbers by the place of the file in the heap. `remarks`: to be said.
QHash<qsizetype, QString> apply(workflow::WorkspaceSession &session, const Heap &heap,
                                workflow::Registers registers, const platform::Progress &progress,
                                QStringList &remarks)
{
    QList<workflow::PlacedFile> sure;
    QList<qsizetype> places;
    for (qsizetype place = 0; place < heap.files.size(); ++place)
        if (const auto &file = heap.files[place]; isSure(file, heap.placer->table())) {
            sure << workflow::PlacedFile{file, *file.placing.requirement, file.placing.unit};
            places << place;
        }
    QStringList unowed;
    if (registers == workflow::Registers::Yes && !sure.isEmpty()) {
        QList<domain::RequirementId> requirements;
        for (const auto &placed : std::as_const(sure))
            requirements << placed.requirement;
        unowed = remarkOnNothingOwed(session, requirements);
    }
    const auto added = workflow::takeIn(session, sure, progress, workflow::SecretsLooked::AreNone,
                                        QCoreApplication::applicationFilePath(), registers);
    remarks << added.remarks << remarksOnOwing(added.stillOwing) << unowed;
    if (sure.isEmpty())
        remarks << (registers == workflow::Registers::Yes
                        ? tr("没有收进文件，也没有登记报送：只收“有把握”的，“较有把握”和“猜测”的不收，已在那"
                             "里的不再收；别的用 evidence add "
                             "写明放在哪里。")
                        : tr("没有收进文件：只收“有把握”的，“较有把握”和“猜测”的不收，已在那里的不再收；别的"
                             "用 evidence add 写明放在哪里。"));
    QHash<qsizetype, QString> numbers;
    for (qsizetype i = 0; i < places.size(); ++i)
        if (!added.numbers[i].isEmpty())
            numbers.insert(places[i], added.numbers[i]);
    return numbers;
}

QJsonValue orNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

/// here, shared, own; null for what the ledger has not.
QJsonValue useWord(domain::ContentUse use)
{
    switch (use) {
    case domain::ContentUse::Here:
        return QStringLiteral("here");
    case domain::ContentUse::Shared:
        return QStringLiteral("shared");
    case domain::ContentUse::Own:
        return QStringLiteral("own");
    case domain::ContentUse::Fresh:
        break;
    }
    return {};
}

QJsonObject proposal(const IncomingFile &file, const domain::PlacingTable &table, const Places &places,
                     const QString &filed)
{
    const auto *material = places.material(file.placing);
    return {{QStringLiteral("name"), file.shown},
            {QStringLiteral("indicator"), orNull(file.placing.indicator)},
            {QStringLiteral("row"), material == nullptr ? QJsonValue() : QJsonValue(material->row)},
            {QStringLiteral("material"), material == nullptr ? QJsonValue() : QJsonValue(material->place)},
            {QStringLiteral("unit"), textOrNull(places.unit(file.placing))},
            {QStringLiteral("reason"), file.placing.reason},
            {QStringLiteral("confidence"), domain::certaintyWord(file.placing.certainty)},
            {QStringLiteral("stop"), textOrNull(file.placing.stop)},
            {QStringLiteral("already"), QJsonArray::fromStringList(file.already)},
            {QStringLiteral("already_from"), textOrNull(file.alreadyFrom)},
            {QStringLiteral("already_use"), useWord(file.use(table))},
            {QStringLiteral("old_version_of"), QJsonArray::fromStringList(file.formerOf)},
            {QStringLiteral("same_as"), textOrNull(file.sameAs)},
            {QStringLiteral("filed"), textOrNull(filed)}};
}

void printAsJson(const Heap &heap, const QHash<qsizetype, QString> &filed)
{
    const Places places(heap.placer->table());
    QJsonArray proposals;
    for (qsizetype place = 0; place < heap.files.size(); ++place)
        proposals << proposal(heap.files[place], heap.placer->table(), places, filed.value(place));
    QJsonArray refused;
    for (const auto &each : heap.refused)
        refused << QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("why"), each.why}};
    printJson({{QStringLiteral("proposals"), proposals}, {QStringLiteral("refused"), refused}});
}

void printAsLines(const Heap &heap, const QHash<qsizetype, QString> &filed)
{
    const Places places(heap.placer->table());
    for (qsizetype place = 0; place < heap.files.size(); ++place) {
        const auto &file = heap.files[place];
        const auto *material = places.material(file.placing);
        QString where;
        if (filed.contains(place))
            where = filed.value(place);
        else if (material != nullptr)
            where = places.words(*material);
        else if (file.placing.indicator > 0)
            where = tr("第%1项").arg(file.placing.indicator);
        print(QStringList{file.shown, domain::certaintyLabel(file.placing.certainty), where,
                          places.unit(file.placing), file.placing.reason,
                          workflow::alreadySentence(file, file.use(heap.placer->table()))}
                  .join(QLatin1Char('\t')) +
              QLatin1Char('\n'));
    }
    for (const auto &each : heap.refused)
        print(each.name + QLatin1Char('\t') + each.why + QLatin1Char('\n'));
}

QStringList remarksOn(const workflow::TextsLooked &looked)
{
    auto remarks = looked.remarks();
    if (!looked.marked.isEmpty())
        remarks.prepend(
            tr("%1，没有收进：%2。")
                .arg(workflow::secretTextsWords(looked.marked), workflow::secretTextsRule(looked.marked)));
    return remarks;
}

} // namespace

int runEvidencePropose(const QStringList &words)
{
    const Arguments arguments(
        words, {{QStringLiteral("apply"), {}}, {QStringLiteral("submit"), {}}, {QStringLiteral("json"), {}}},
        2, -1);
    const bool applies = arguments.has(QStringLiteral("apply"));
    const bool registers = arguments.has(QStringLiteral("submit"));
    if (registers && !applies)
        throw UsageError(tr("--submit 要和 --apply 一起用。"));
    const auto session = applies ? openForWriting(arguments) : openForReading(arguments);
    const Stoppable stop;
    auto heap = workflow::lookThrough(*session, arguments.after(1), {}, stop.progress());
    // Nobody is there to be asked: what is marked as secret within is no sure thing.
    const auto looked =
        workflow::stopSecretTexts(heap, stop.progress(), QCoreApplication::applicationFilePath());
    QStringList remarks;
    const auto filed =
        applies ? apply(*session, heap, registers ? workflow::Registers::Yes : workflow::Registers::No,
                        stop.progress(), remarks)
                : QHash<qsizetype, QString>();
    if (arguments.has(QStringLiteral("json")))
        printAsJson(heap, filed);
    else
        printAsLines(heap, filed);
    return sayAtEnd(heap.lost, remarks + remarksOn(looked));
}

} // namespace taizhang::cli
