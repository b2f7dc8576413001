#include "ui/evidence/evidence_details.h"

#include "core/domain/evidence/piece_limits.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/link_checks.h"
#include "ui/evidence/agreement.h"
#include "ui/shared/date_text.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/when_done.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

using storage::Author;
using storage::Database;
using storage::FiledEvidence;
using workflow::EvidenceFacts;

namespace {

QString dateExample()
{
    return EvidenceDetails::tr("如 2024年3月1日，不清楚可不填");
}

std::optional<domain::CaptureTime> capturedOf(const FiledEvidence &piece)
{
    return domain::storedCaptureTime(piece.capturedAt, piece.addedAt);
}

QString capturedText(const FiledEvidence &piece)
{
    const auto captured = capturedOf(piece);
    return captured ? domain::captureTimeText(*captured) : QString();
}

QString ownDateText(const FiledEvidence &piece)
{
    return dateText(QDate::fromString(piece.ownDate, Qt::ISODate));
}

} // namespace

EvidenceDetails::EvidenceDetails(Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(&ledger)
    , m_several(new QLabel(this))
    , m_notice(new NoticeLabel(this))
    , m_title(makeLine("evidenceTitle", tr("材料题名"), tr("在清单、情况说明附件里用这个题名，原文件名不变")))
    , m_address(makeLine("evidenceAddress", tr("网址"), tr("公开的网址"), QStringLiteral("https://")))
    , m_link(new QLabel(this))
    , m_captured(makeLine("evidenceCaptured", tr("截取时间"), tr("网页是什么时候截取的，印在网址核查表上"),
                          tr("如 2024年5月31日 10:20")))
    , m_capturedSource(new QLabel(tr("是截图文件的修改时间，请核对"), this))
    , m_date(makeLine("evidenceDate", tr("材料日期"),
                      tr("材料本身的日期（发文、开会、拍照的日子），不是添加的日子"), dateExample()))
    , m_dateProposal(makeLink("evidenceDateProposal", tr("按一下就用这个日期")))
    , m_dateProblem(new QLabel(this))
    , m_number(makeLine("evidenceDocumentNumber", tr("文号"), tr("发文字号，如 沙政办发〔2023〕12号"),
                        tr("没有可不填")))
    , m_numberProposal(makeLink("evidenceNumberProposal", tr("按一下就用这个文号")))
    , m_unit(new QComboBox(this))
    , m_note(makeLine("evidenceNote", tr("备注"), tr("给自己和同事看的话"), tr("没有可不填")))
    , m_keeping(makeLink("evidenceKeeping", tr("改档位、存放处、光盘编号、保管人")))
    , m_personal(new QCheckBox(tr("含个人信息"), this))
    , m_restricted(new QCheckBox(tr("工作秘密"), this))
    , m_origin(new QLabel(this))
    , m_versions(makeLink("evidenceVersions", tr("看各个版本，或换回旧版本")))
    , m_fileName(new QLineEdit(this))
    , m_uses(new QLabel(this))
    , m_form(new QFormLayout)
    , m_lines{{m_title, [](const FiledEvidence &piece) { return piece.title; }, nullptr, true},
              {m_address, [](const FiledEvidence &piece) { return piece.address; }, &EvidenceFacts::address,
               true},
              {m_captured, capturedText, nullptr, true},
              {m_date, ownDateText, nullptr, false},
              {m_number, [](const FiledEvidence &piece) { return piece.documentNumber; },
               &EvidenceFacts::documentNumber, true},
              {m_note, [](const FiledEvidence &piece) { return piece.note.simplified(); },
               &EvidenceFacts::note, true}}
{
    limit(*m_title, domain::longestTitle);
    limit(*m_number, domain::longestDocumentNumber);
    m_several->setObjectName(QStringLiteral("evidenceSeveral"));
    m_several->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("evidenceAdvice"));
    m_notice->setToolTip(tr("只供核对，不影响状态和进度。"));
    m_dateProblem->setObjectName(QStringLiteral("evidenceDateProblem"));
    m_dateProblem->setWordWrap(true);
    m_dateProblem->hide();
    // Two lines, always: of a height that comes with the words the form knows too late.
    m_dateProposal->setFixedHeight(m_dateProposal->fontMetrics().lineSpacing() * 2 + grid);
    m_origin->setObjectName(QStringLiteral("evidenceOrigin"));
    m_fileName->setObjectName(QStringLiteral("evidenceFileName"));
    m_fileName->setAccessibleName(tr("原文件名"));
    m_fileName->setReadOnly(true);
    m_fileName->setFrame(false);
    m_fileName->setFocusPolicy(Qt::ClickFocus);
    auto plain = m_fileName->palette();
    plain.setBrush(QPalette::Base, Qt::transparent);
    m_fileName->setPalette(plain);
    m_uses->setObjectName(QStringLiteral("evidenceUses"));
    auto bold = m_uses->font();
    bold.setBold(true);
    m_uses->setFont(bold);
    m_uses->hide();
    m_link->setObjectName(QStringLiteral("evidenceLinkCheck"));
    m_capturedSource->setObjectName(QStringLiteral("evidenceCapturedSource"));
    for (auto *label : {m_link, m_capturedSource, m_origin, m_uses}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setNames(m_unit, "evidenceSourceUnit", tr("来源单位"));
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(6);
    m_unit->installEventFilter(this);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    setNames(m_personal, "evidencePersonal", tr("含个人信息"));
    m_personal->setToolTip(tr("里面有身份证号、手机号、银行卡号等；送出去的应是脱敏件"));
    setNames(m_restricted, "evidenceRestricted", tr("工作秘密"));
    m_restricted->setToolTip(tr("只能现场调阅，不进汇编、不导出"));
    for (const auto &field : std::as_const(m_lines)) {
        field.line->setReadOnly(!ledger.writable());
        connect(field.line, &QLineEdit::editingFinished, this, &EvidenceDetails::commitTyping);
    }
    for (QWidget *control : std::initializer_list<QWidget *>{m_unit, m_personal, m_restricted, m_keeping})
        control->setEnabled(ledger.writable());

    layOut();
    for (auto *line : {m_captured, m_date})
        connect(line, &QLineEdit::textEdited, m_dateProblem, &QLabel::hide);
    connect(m_unit, &QComboBox::activated, this, &EvidenceDetails::commitUnit);
    connect(m_unit->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_unit->lineEdit()->isModified()) // passing through changes nothing at the other pieces
            commitUnit();
    });
    connect(m_personal, &QCheckBox::clicked, this, [this](bool on) {
        EvidenceFacts facts;
        facts.personalData = on;
        setFacts(facts);
    });
    connect(m_restricted, &QCheckBox::clicked, this, [this](bool on) {
        EvidenceFacts facts;
        facts.restricted = on;
        setFacts(facts);
    });
    connect(m_keeping, &QPushButton::clicked, this, &EvidenceDetails::keepingWanted);
    connect(m_versions, &QPushButton::clicked, this, &EvidenceDetails::versionsWanted);
    connect(m_dateProposal, &QPushButton::clicked, this, [this] {
        EvidenceFacts facts;
        facts.ownDate = m_proposed;
        setFacts(facts);
    });
    connect(m_numberProposal, &QPushButton::clicked, this, [this] {
        EvidenceFacts facts;
        facts.documentNumber = m_numberProposal->property("number").toString();
        setFacts(facts);
    });
    connect(&ledger, &Ledger::rosterChanged, this, &EvidenceDetails::fillUnits);
    fillUnits();
}

EvidenceDetails::~EvidenceDetails() = default;

// A form with rows that come and go, and with less height than its hints, takes what is missing from a row
// that cannot give it (Qt 6.4), and the next row covers that one's second line.
bool EvidenceDetails::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->sizeHint().height());
    return done;
}

QLineEdit *EvidenceDetails::makeLine(const char *name, const QString &label, const QString &tip,
                                     const QString &example)
{
    auto *line = new QLineEdit(this);
    setNames(line, name, label);
    line->setToolTip(tip);
    line->setPlaceholderText(example);
    return line;
}

// More would be refused when it is stored.
void EvidenceDetails::limit(QLineEdit &line, int most)
{
    line.setMaxLength(most);
    connect(&line, &QLineEdit::inputRejected, this, [this, &line, most] {
        if (m_ledger)
            emit m_ledger->remarked(
                tr("%1最多 %2 个字，多出来的没有写进去。").arg(line.accessibleName()).arg(most));
    });
}

QPushButton *EvidenceDetails::makeLink(const char *name, const QString &tip)
{
    auto *button = new QPushButton(this);
    setNames(button, name, tip);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    // Words of any length must not widen the pane.
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return button;
}

void EvidenceDetails::layOut()
{
    auto *marks = new QHBoxLayout;
    marks->setSpacing(grid);
    marks->addWidget(m_personal);
    marks->addWidget(m_restricted);
    marks->addStretch();
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("题名"), m_title);
    m_form->addRow(tr("网址"), m_address);
    m_form->addRow(QString(), m_link);
    m_form->addRow(tr("截取时间"), m_captured);
    m_form->addRow(QString(), m_capturedSource);
    m_form->addRow(tr("材料日期"), m_date);
    m_form->addRow(QString(), m_dateProblem);
    m_form->addRow(QString(), m_dateProposal);
    m_form->addRow(tr("文号"), m_number);
    m_form->addRow(QString(), m_numberProposal);
    m_form->addRow(tr("来源单位"), m_unit);
    m_form->addRow(tr("档位"), m_keeping);
    m_form->addRow(tr("标记"), marks);
    m_form->addRow(tr("备注"), m_note);
    m_form->addRow(tr("原文件名"), m_fileName);
    m_form->addRow(tr("来源"), m_origin);
    m_form->addRow(tr("版本"), m_versions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, grid / 2, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_uses); // before all that would change there, too
    layout->addWidget(m_several);
    layout->addWidget(m_notice);
    layout->addLayout(m_form);
    layout->addStretch();
}

// Where nothing is typed there is nothing in the box to take back: Ctrl+Z and Ctrl+Y are the ledger's.
bool EvidenceDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_unit && event->type() == QEvent::ShortcutOverride && !m_unit->lineEdit()->isModified()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceDetails::fillUnits()
{
    if (!m_ledger)
        return;
    const QSignalBlocker quiet(m_unit);
    const auto typed = m_unit->lineEdit()->isModified() ? m_unit->currentText() : QString();
    m_unit->clear();
    m_unit->addItem(QString(), 0);
    for (const auto &unit : m_ledger->roster().units())
        if (!unit.retired || (m_piece && m_piece->sourceUnit == unit.id))
            m_unit->addItem(unit.name, unit.id.value());
    showMarks();
    if (!typed.isEmpty()) {
        m_unit->setEditText(typed);
        m_unit->lineEdit()->setModified(true);
    }
}

void EvidenceDetails::setPieces(const Pieces &pieces, const std::optional<FiledEvidence> &current,
                                const QStringList &advice)
{
    const bool same =
        current && m_piece && current->filing == m_piece->filing && pieces.size() == m_pieces.size();
    if (!same) // the same piece, read again while the clerk is typing, is left to the clerk
        commitTyping();
    const bool sameFile =
        same && current->sha256 == m_piece->sha256 && current->name == m_piece->name && !several();
    const bool typing = same && isTyping();
    m_pieces = pieces;
    m_piece = current;
    m_advice = advice;
    if (!sameFile)
        m_clues.reset();
    setEnabled(current.has_value());
    if (!typing)
        showPiece();
    showMarks();
    if (!same) {
        m_uses->hide();
        m_link->clear();
        emit anotherShown();
    }
    readUses();
    readLinkCheck();
    if (!m_clues)
        readClues();
}

bool EvidenceDetails::isTyping() const
{
    return m_unit->lineEdit()->isModified() ||
           std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [](const LineField &field) { return field.line->isModified(); });
}

void EvidenceDetails::showPiece()
{
    m_dateProblem->hide();
    const auto piece = m_piece.value_or(FiledEvidence{
        *domain::FilingId::parse(1), *domain::EvidenceId::parse(1), *domain::RequirementId::parse(1)});
    const bool isOneDate = agree(m_pieces, &FiledEvidence::ownDate);
    for (const auto &[line, shown, fact, ofOne] : std::as_const(m_lines)) {
        const auto text = line == m_date && !isOneDate ? QString() : shown(piece);
        if (line->text() != text)
            line->setText(text);
        line->setModified(false);
        line->setCursorPosition(line->hasFocus() ? line->cursorPosition() : 0);
    }
    m_date->setPlaceholderText(isOneDate ? dateExample() : tr("（多个）不填则不改"));
    m_fileName->setText(piece.name.simplified());
    m_fileName->setCursorPosition(0);
    m_origin->setText(m_piece ? tr("%1，%2 添加").arg(piece.addedBy, momentText(piece.addedAt)) : QString());
    m_versions->setText(tr("%1 个版本…").arg(piece.versions));
    m_form->setRowVisible(m_versions, piece.versions > 1 || !piece.redactedSha256.isEmpty());
    m_form->setRowVisible(m_address, piece.kind == QStringLiteral("url"));
    m_form->setRowVisible(m_link, piece.kind == QStringLiteral("url"));
    const auto captured = capturedOf(piece);
    const bool isCapture = piece.role == QStringLiteral("capture");
    m_form->setRowVisible(m_captured, isCapture);
    m_form->setRowVisible(m_capturedSource,
                          isCapture && captured && domain::isTimeOfChange(*captured, piece.modifiedAt));
    m_form->setRowVisible(m_fileName, !piece.sha256.isEmpty());
}

void EvidenceDetails::showMarks()
{
    m_several->setVisible(several());
    m_several->setText(tr("选中了 %1 份：日期、来源单位、档位、标记会改到每一份。").arg(m_pieces.size()));
    for (const auto &field : std::as_const(m_lines))
        field.line->setEnabled(!several() || !field.ofOne);
    // What is known of the file stays while the ledger is read again: rows that go and come make the form
    // jump under the pointer.
    if (m_piece && m_clues) {
        showClues(*m_clues);
    } else {
        m_form->setRowVisible(m_dateProposal, false);
        m_form->setRowVisible(m_numberProposal, false);
        m_notice->showSentences(m_advice);
    }
    if (!m_piece)
        return;
    const auto keeping = domain::parseKeepingWord(m_piece->keeping).value_or(domain::Keeping::Boxed);
    QStringList words{domain::keepingLabel(keeping)};
    for (const auto &more : {m_piece->place, m_piece->keeper})
        if (!more.isEmpty())
            words << more;
    const bool isOneKeeping = agree(m_pieces, &FiledEvidence::keeping) &&
                              agree(m_pieces, &FiledEvidence::place) &&
                              agree(m_pieces, &FiledEvidence::keeper);
    m_keeping->setText(isOneKeeping ? words.join(QStringLiteral(" · ")) + QStringLiteral("…")
                                    : tr("（多个）…"));
    m_personal->setChecked(m_piece->personalData);
    m_restricted->setChecked(m_piece->restricted);
    if (!m_unit->lineEdit()->isModified())
        showUnit();
}

void EvidenceDetails::showUnit()
{
    const QSignalBlocker quiet(m_unit);
    const auto unit = m_piece && m_piece->sourceUnit ? m_piece->sourceUnit->value() : 0;
    const bool isOne = agree(m_pieces, &FiledEvidence::sourceUnit);
    m_unit->lineEdit()->setPlaceholderText(isOne ? tr("输入单位名称，不清楚可不填")
                                                 : tr("（多个）不填则不改"));
    m_unit->setCurrentIndex(isOne ? qMax(0, m_unit->findData(unit)) : -1);
    if (!isOne)
        m_unit->clearEditText();
    m_unit->lineEdit()->setModified(false);
}

void EvidenceDetails::readLinkCheck()
{
    if (!m_piece || m_piece->kind != QStringLiteral("url"))
        return;
    auto check = m_ledger->session().read([evidence = m_piece->evidence](Database &database) {
        return storage::linkCheck(database, evidence);
    });
    whenDone(check, this, m_ledger->errors(), tr("读取核查网址的结果"),
             [this, filing = m_piece->filing](const std::optional<domain::LinkCheck> &found) {
                 if (m_piece && m_piece->filing == filing)
                     m_link->setText(found ? domain::linkCheckText(*found)
                                           : tr("能否打开：未核查（用“成册迎检”菜单里的“检查网址”）"));
             });
}

void EvidenceDetails::readUses()
{
    if (!m_piece || m_piece->otherUses == 0 || several())
        return m_uses->hide();
    auto uses = m_ledger->session().read(
        [evidence = m_piece->evidence](Database &database) { return storage::usesOf(database, evidence); });
    whenDone(uses, this, m_ledger->errors(), tr("读取材料的其他用处"),
             [this, filing = m_piece->filing](QStringList numbers) {
                 if (!m_piece || m_piece->filing != filing)
                     return;
                 numbers.removeOne(m_piece->number);
                 m_uses->setText(tr("另用于 %1：同一件材料，题名、日期等在这里改了，那里也跟着变。")
                                     .arg(numbers.join(QStringLiteral("、"))));
                 m_uses->setVisible(!numbers.isEmpty() && !several());
             });
}

} // namespace taizhang::ui
