#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/units/masking.h"
#include "core/domain/units/telephone.h"
#include "core/workflow/tasks/requirement_details.h"

namespace taizhang::cli {

namespace {

/// What an option of the verb sets; one that is left out leaves it as it is.
struct DetailOption
{
    QString name;
    QString valueName;
    std::optional<QString> workflow::RequirementDetails::*field;
};

QList<DetailOption> detailOptions()
{
    using workflow::RequirementDetails;
    return {
        {QStringLiteral("note"), QStringLiteral("TEXT"), &RequirementDetails::note},
        {QStringLiteral("office"), QStringLiteral("TEXT"), &RequirementDetails::office},
        {QStringLiteral("handler"), QStringLiteral("NAME"), &RequirementDetails::handler},
        {QStringLiteral("telephone"), QStringLiteral("NUMBER"), &RequirementDetails::handlerTelephone},
    };
}

workflow::RequirementDetails detailsGiven(const Arguments &arguments)
{
    workflow::RequirementDetails details;
    QStringList names;
    bool anyGiven = false;
    for (const auto &option : detailOptions()) {
        names << QStringLiteral("--") + option.name;
        if (!arguments.has(option.name))
            continue;
        details.*option.field = arguments.text(option.name);
        anyGiven = true;
    }
    if (!anyGiven)
        throw UsageError(tr("没有写要改什么：用 %1 中的至少一个。").arg(names.join(tr("、"))));
    if (details.handlerTelephone)
        details.handlerTelephone = domain::telephoneGiven(*details.handlerTelephone);
    // As the lists of this program show it; written back, it would take the place of the whole one.
    if (details.handlerTelephone && domain::isMaskedTelephone(*details.handlerTelephone))
        throw UsageError(tr("--telephone 的“%1”不是完整的号码，没有改动：请写完整的号码。")
                             .arg(*details.handlerTelephone));
    return details;
}

} // namespace

int runRequirementSet(const QStringList &words)
{
    auto options = requirementOptions();
    for (const auto &option : detailOptions())
        options << Option{option.name, option.valueName};
    const Arguments arguments(words, options, 1, 1);
    const auto details = detailsGiven(arguments);
    const auto session = openForWriting(arguments);
    const auto id = selectedRequirement(*session, arguments).id;
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::setRequirementDetails(database, author, {id}, details);
        })
        .result();
    auto remarks = domain::secretWordsRemarks(tr("备注"), details.note.value_or(QString()));
    if (const auto advice = domain::adviceOnTelephone(details.handlerTelephone.value_or(QString()));
        !advice.isEmpty())
        remarks << advice;
    return sayAtEnd({}, remarks);
}

} // namespace taizhang::cli
