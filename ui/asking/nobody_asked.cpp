#include "ui/asking/nobody_asked.h"

#include "ui/shared/look.h"

namespace taizhang::ui {

QString titleWithout(const QString &title, const QList<EmptyGroup> &groups)
{
    QStringList names;
    for (const auto &group : groups)
        names << group.name;
    return names.isEmpty() ? title
                           : NobodyAsked::tr("%1（“%2”还没有成员，没有交办）")
                                 .arg(title, names.join(NobodyAsked::tr("”、“")));
}

NobodyAsked::NobodyAsked(QWidget *parent) : QLabel(parent)
{
    setNames(this, "nobodyAsked", tr("还没有成员的单位组"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto id = domain::UnitGroupId::parse(link.toLongLong()))
            emit membersWanted(*id);
    });
    hide();
}

void NobodyAsked::setGroups(const QList<EmptyGroup> &groups)
{
    m_groups = groups;
    QStringList sentences;
    for (const auto &group : groups)
        sentences << tr("请核对：“%1”还没有成员，不交办给它。<a href=\"%2\">关闭这里，到单位名录加成员</a>")
                         .arg(group.name.toHtmlEscaped())
                         .arg(group.id.value());
    setText(sentences.join(QStringLiteral("<br>")));
    setVisible(!sentences.isEmpty());
}

} // namespace taizhang::ui
