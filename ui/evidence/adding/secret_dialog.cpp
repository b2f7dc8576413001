#include "ui/evidence/adding/secret_dialog.h"

#include "ui/shared/answer_buttons.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

SecretDialog::SecretDialog(const QString &sentence, const QList<Answer> &others, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("secretDialog"));
    setWindowTitle(tr("文中标有密级"));
    auto *words = new QLabel(sentence, this);
    setNames(words, "secretSentence", sentence);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(grid * 60);
    auto *buttons = new AnswerButtons(*this);
    buttons->add("secretAreNone", tr("确认不涉密，收进来(&A)"), tr("看过这些文件，确认不涉密，照常收进"),
                 AreNone);
    if (others.contains(TitleOnly))
        buttons->add("secretTitleOnly", tr("只登记题名(&T)…"),
                     others.contains(Others) ? tr("标有密级的逐份登记题名和存放处，其余的先不收进")
                                             : tr("文件不收进，只登记题名和存放处"),
                     TitleOnly);
    if (others.contains(Others))
        buttons->add("secretOthers", tr("收其余的(&O)"), tr("标有密级的不收，其余的照常收进"), Others);
    auto *out = buttons->add("secretStayOut", tr("都不收"), tr("这次什么都不收进"), StayOut);
    out->setDefault(true);
    out->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    layout->addWidget(words);
    layout->addLayout(buttons);
}

} // namespace taizhang::ui
