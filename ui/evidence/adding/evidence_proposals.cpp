#include "core/evidence/piece_clues.h"
#include "ui/evidence/evidence_details.h"
#include "ui/shared/date_text.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/when_done.h"

#include <QFormLayout>
#include <QPushButton>
#include <QtConcurrentRun>

namespace taizhang::ui {

// What the file itself proposes; read on another thread, one piece at a time.
void EvidenceDetails::readClues()
{
    const auto request = ++m_wanted;
    if (!m_piece || several() || !m_ledger->writable())
        return;
    const auto path =
        m_piece->sha256.isEmpty() ? QString() : m_ledger->session().objects().pathOf(m_piece->sha256);
    auto clues = QtConcurrent::run([path, name = m_piece->name, type = m_piece->mediaType] {
        return evidence::readPieceClues(path, name, type, QDate::currentDate());
    });
    whenDone(clues, this, m_ledger->errors(), tr("读取“%1”").arg(m_piece->title),
             [this, request](const evidence::PieceClues &found) {
                 if (request != m_wanted || !m_piece)
                     return;
                 m_clues = found;
                 showClues(found);
             });
}

void EvidenceDetails::showClues(const evidence::PieceClues &clues)
{
    const bool dated = !m_piece->ownDate.isEmpty();
    if (!clues.dates.isEmpty()) {
        m_proposed = clues.dates.first();
        m_dateProposal->setText(
            tr("建议用%1\n（%2，请核对）") // two lines fit beside any pane
                .arg(dateText(m_proposed.date), domain::dateSourceLabel(m_proposed.source)));
    }
    m_form->setRowVisible(m_dateProposal, !dated && !clues.dates.isEmpty());
    const bool numbered = !m_piece->documentNumber.isEmpty();
    m_form->setRowVisible(m_numberProposal, !numbered && !clues.documentNumber.isEmpty());
    m_numberProposal->setText(tr("用 %1").arg(clues.documentNumber));
    m_numberProposal->setProperty("number", clues.documentNumber);
    auto sentences = m_advice;
    const bool ofWork = domain::SecrecyMark{clues.secrecy}.isOfWork();
    if (ofWork && !m_piece->restricted)
        sentences
            << tr("请核对：文中标有“%1”，是工作秘密的请勾选“工作秘密”：只能现场调阅，不进汇编、不导出。")
                   .arg(clues.secrecy);
    else if (!clues.secrecy.isEmpty() && !ofWork) // 工作秘密 on the piece hides no state secret
        sentences << tr("请核对：文中有“%1”字样，涉密材料不得放在本程序里，请移出，只登记题名和存放处。")
                         .arg(clues.secrecy);
    const auto inside = clues.personalData.isEmpty() ? tr("个人信息") : clues.personalData;
    const bool personal = m_piece->personalData || !clues.personalData.isEmpty();
    if (personal && !m_piece->redactedSha256.isEmpty())
        sentences << tr("文中有%1：已有脱敏件，册内用脱敏件。").arg(inside);
    else if (!clues.personalData.isEmpty() && !m_piece->personalData)
        sentences << tr("请核对：文中有%1，如确有个人信息，请勾选“含个人信息”。").arg(clues.personalData);
    else if (!clues.personalData.isEmpty()) // as many lines as before the tick: nothing moves under it
        sentences << tr("文中有%1：已勾选“含个人信息”，还没有脱敏件，送出去前请先做。").arg(inside);
    if (constexpr int most = evidence::DocumentReader::mostPages; clues.pages > most)
        sentences << tr("共 %1 页，文字只读了前 %2 页，后面的用“查找”查不到。").arg(clues.pages).arg(most);
    m_notice->showSentences(sentences);
    if (clues.pages > 0)
        m_origin->setText(
            tr("%1，%2 添加，%3 页").arg(m_piece->addedBy, momentText(m_piece->addedAt)).arg(clues.pages));
}

} // namespace taizhang::ui
