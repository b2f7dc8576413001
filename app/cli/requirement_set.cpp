#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/units/masking.h"
#include "core/workflow/evidence/secret_words.h"
#include "core/workflow/tasks/requirement_details.h"

namespace taizhang::cli {

namespace {

/// None where the option is left out: that stays as it is.
std::optional<QString> given(const Arguments &arguments, const QString &option)
{
    return arguments.has(option) ? std::optional(arguments.text(option)) : std::nullopt;
}

workflow::RequirementDetails detailsGiven(const Arguments &arguments)
{
    const workflow::RequirementDetails details{
        .note = given(arguments, QStringLiteral("note")),
        .office = given(arguments, QStringLiteral("office")),
        .handler = given(arguments, QStringLiteral("handler")),
        .handlerTelephone = given(arguments, QStringLiteral("telephone")),
    };
    if (!details.note && !details.office && !details.handler && !details.handlerTelephone)
        throw UsageError(tr("没有写要改什么：用 --note、--office、--handler、--telephone 中的至少一个。"));
    // As the lists of this program show it; written back, it would take the place of the whole one.
    if (details.handlerTelephone && domain::isMaskedTelephone(*details.handlerTelephone))
        throw UsageError(tr("--telephone 的“%1”不是完整的号码，没有改动：请写完整的号码。")
                             .arg(*details.handlerTelephone));
    return details;
}

} // namespace

int runRequirementSet(const QStringList &words)
{
    const Arguments arguments(words,
                              requirementOptions()
                                  << Option{QStringLiteral("note"), QStringLiteral("TEXT"), tr("备注")}
                                  << Option{QStringLiteral("office"), QStringLiteral("TEXT"), tr("承办股室")}
                                  << Option{QStringLiteral("handler"), QStringLiteral("NAME"), tr("经办人")}
                                  << Option{QStringLiteral("telephone"), QStringLiteral("NUMBER"),
                                            tr("经办人电话")},
                              1, 1);
    const auto details = detailsGiven(arguments);
    const auto session = openForWriting(arguments);
    const auto id = selectedRequirement(*session, arguments).id;
    session
        ->write([=](storage::Database &database, const storage::Author &author) {
            return workflow::setRequirementDetails(database, author, {id}, details);
        })
        .result();
    return sayAtEnd({}, workflow::secretWordsRemarks(tr("备注"), details.note.value_or(QString())));
}

} // namespace taizhang::cli
