#include "ui/exchange/personal_dialog.h"

#include "core/evidence/document_reader.h"
#include "ui/shared/answer_buttons.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

using workflow::PersonalOriginal;

PersonalDialog::PersonalDialog(const QList<PersonalOriginal> &pieces, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("personalDialog"));
    setWindowTitle(tr("含个人信息的原件"));
    resize(grid * 90, grid * 50);
    const auto sentence =
        tr("有 %1 份材料含个人信息，还没有脱敏件，放进去的会是原件。可以先停下，在材料下做好脱敏件再来。")
            .arg(pieces.size());
    auto *words = new QLabel(sentence, this);
    setNames(words, "personalSentence", sentence);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *list = new QTreeWidget(this);
    setNames(list, "personalPieces", tr("含个人信息、没有脱敏件的材料"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("编号"), tr("题名"), tr("里面有")});
    for (const auto &piece : pieces) {
        const auto inside = piece.words.isEmpty() ? tr("标为含个人信息") : piece.words;
        auto *item = new QTreeWidgetItem(list, {piece.number, piece.title, inside});
        for (int column = 0; column < list->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const auto column : {0, 2})
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *buttons = new AnswerButtons(*this);
    buttons->add("personalTakeAlong", tr("照放(&A)"), tr("原件照样放进去"), TakeAlong);
    auto *leave =
        buttons->add("personalLeaveOut", tr("不放入(&L)"), tr("这几份的文件不放进去，清单里写明"), LeaveOut);
    buttons->add("personalStop", tr("先停下(&S)"), tr("这次不做，什么也不写"), Stop);
    leave->setDefault(true);
    leave->setFocus();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addLayout(buttons);
}

void askAboutPersonalOriginals(Ledger &ledger, ProgressRunner &runner, QWidget &window,
                               std::function<QList<storage::SetPiece>(storage::Database &)> pieces,
                               std::function<void(const PersonalAnswer &answer)> goOn)
{
    runner.run<QList<PersonalOriginal>>(
        PersonalDialog::tr("查看有没有个人信息"),
        [&session = ledger.session(), pieces = std::move(pieces)](const platform::Progress &progress) {
            return workflow::personalOriginals(session, session.read(pieces).result(),
                                               evidence::DocumentReader::programBeside(), progress);
        },
        [&window, goOn = std::move(goOn)](const QList<PersonalOriginal> &found) {
            if (found.isEmpty())
                return goOn({});
            auto *dialog = new PersonalDialog(found, &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &QDialog::finished, &window, [found, goOn](int answer) {
                PersonalAnswer given;
                for (const auto &piece : found)
                    if (answer == PersonalDialog::LeaveOut)
                        given.withoutFile.insert(piece.filing);
                    else
                        given.takenAlong
                            << PersonalDialog::tr("%1“%2”含个人信息，没有脱敏件，按您选的照放了原件。")
                                   .arg(piece.number, piece.title);
                if (answer != PersonalDialog::Stop)
                    goOn(given);
            });
            dialog->open();
        });
}

} // namespace taizhang::ui
