#include "ui/settings/actor_setting.h"

#include "core/domain/one_line.h"

#include <QSettings>

namespace taizhang::ui {

namespace {

const auto key = QStringLiteral("actorName");

} // namespace

QString actorName(const QSettings &settings)
{
    return domain::oneLine(settings.value(key).toString()); // from a file that anybody can edit
}

void setActorName(QSettings &settings, const QString &name)
{
    if (name.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, name);
}

platform::Actor actorOf(const QSettings &settings)
{
    auto actor = platform::currentActor();
    if (const auto name = actorName(settings); !name.isEmpty())
        actor.user = name;
    return actor;
}

} // namespace taizhang::ui
