#include "ui/booklet/booklet_dialog.h"

#include "core/domain/evidence/keeping.h"
#include "core/domain/file_names.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/indicator_chooser.h"
#include "ui/shared/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

enum Volumes { Whole, ByIndicator, ByPages };
constexpr int aloneInVolume = 1; // pages: no indicator has room beside another

QCheckBox *box(const char *name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *check = new QCheckBox(text, parent);
    check->setObjectName(QString::fromLatin1(name));
    check->setToolTip(tip);
    return check;
}

} // namespace

BookletDialog::BookletDialog(const QList<storage::SectionLine> &sections,
                             const QList<storage::IndicatorLine> &indicators, QSettings &settings,
                             QWidget *parent, const std::optional<QSet<domain::FilingId>> &only)
    : QDialog(parent)
    , m_settings(settings)
    , m_only(only)
    , m_indicators(new IndicatorChooser(QStringLiteral("booklet"), tr("要装订的部分和指标"), sections,
                                        indicators, this))
    , m_dividers(box("bookletDividers", tr("分隔页(&D)"),
                     tr("每个部分、每项指标前面各一页，写明名称和指标原文"), this))
    , m_reports(box(
          "bookletReports", tr("情况说明(&R)"),
          m_only ? tr("封版以后写的、改过的和收到盖章件的") : tr("有盖章件、定稿的，装订盖章件、定稿"), this))
    , m_evidence(box("bookletEvidence", tr("入册的材料(&M)"),
                     tr("档位是入册的；其他的只列入卷内目录，写明存放处"), this))
    , m_errata(box("bookletErrata", tr("勘误(&E)"), tr("印在分隔页和卷内目录上，官方原文照印不改"), this))
    , m_duplex(box("bookletDuplex", tr("双面印(&B)"),
                   m_only ? tr("目录和表的每一部分从右手页开始，其余接着排，页码照样连续")
                          : tr("每一部分从右手页开始，需要时插入空白页，页码照样连续"),
                   this))
    , m_volumes(new QComboBox(this))
    , m_volumePages(new QSpinBox(this))
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("bookletDialog"));
    setWindowTitle(m_only ? tr("制作增补册") : tr("制作汇编"));
    m_indicators->showWords(tr("材料"), [](const QList<int> &) { return QString(); });
    m_indicators->chooseAll();
    setNames(m_words, "bookletWords", tr("说明"));
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(m_indicators, 1);
    layout->addWidget(makeContents());
    layout->addWidget(makePaging());
    layout->addWidget(m_words);
    m_accept = addDialogButtons(*this, tr("选择文件夹(&O)…"));
    m_accept->setObjectName(QStringLiteral("bookletAccept"));
    connect(m_indicators, &IndicatorChooser::changed, this, &BookletDialog::allow);
    for (auto *check : {m_reports, m_evidence})
        connect(check, &QCheckBox::toggled, this, &BookletDialog::allow);
    allow();
    resize(m_settings.value(key("size"), QSize(grid * 92, grid * 72)).toSize());
    m_indicators->tree().setFocus();
}

QString BookletDialog::key(const char *name) const
{
    return (m_only ? QStringLiteral("supplement/") : QStringLiteral("booklet/")) + QLatin1StringView(name);
}

/// Of an 增补册 only those that changed are bound, which is another choice.
const char *BookletDialog::reportsKey() const
{
    return m_only ? "changedReports" : "reports";
}

QWidget *BookletDialog::makeContents()
{
    auto *group = new QGroupBox(tr("装订什么"), this);
    auto *layout = new QHBoxLayout(group);
    for (const auto &[check, name, usual] :
         {std::tuple(m_dividers, "dividers", true), std::tuple(m_reports, reportsKey(), true),
          std::tuple(m_evidence, "evidence", true), std::tuple(m_errata, "errata", false)}) {
        check->setChecked(m_settings.value(key(name), usual).toBool());
        layout->addWidget(check);
    }
    layout->addStretch();
    return group;
}

QWidget *BookletDialog::makePaging()
{
    auto *group = new QGroupBox(tr("怎样印"), this);
    setNames(m_volumePages, "bookletVolumePages", tr("每册页数"));
    m_volumePages->setRange(20, 5000);
    m_volumePages->setSingleStep(50);
    m_volumePages->setSuffix(tr(" 页"));
    m_volumePages->setValue(m_settings.value(key("volumePages"), 400).toInt());
    m_duplex->setChecked(m_settings.value(key("duplex"), true).toBool());
    setNames(m_volumes, "bookletVolumes", tr("分册"));
    m_volumes->addItems({tr("不分册"), tr("每项指标一册（一盒）"), tr("每册不超过")});
    m_volumes->setItemData(ByPages, tr("一项指标不会拆到两册里，超过时从这一项起另立一册"), Qt::ToolTipRole);
    connect(m_volumes, &QComboBox::currentIndexChanged, m_volumePages,
            [this](int choice) { m_volumePages->setEnabled(choice == ByPages); });
    m_volumePages->setEnabled(false);
    m_volumes->setCurrentIndex(m_settings.value(key("volumes"), Whole).toInt());
    auto *label = new QLabel(tr("分册(&V)"), group);
    label->setBuddy(m_volumes);
    auto *layout = new QHBoxLayout(group);
    layout->addWidget(m_duplex);
    layout->addSpacing(grid * 3);
    layout->addWidget(label);
    layout->addWidget(m_volumes);
    layout->addWidget(m_volumePages);
    layout->addStretch();
    return group;
}

void BookletDialog::setPieces(const QList<storage::SetPiece> &pieces)
{
    QHash<int, int> all;
    m_bound.clear();
    for (const auto &piece : pieces) {
        if (m_only && !m_only->contains(piece.filing))
            continue;
        ++all[piece.indicator];
        if (domain::mayLeave(piece.restricted) &&
            domain::parseKeepingWord(piece.keeping) == domain::Keeping::Bound)
            ++m_bound[piece.indicator];
    }
    m_indicators->showWords(tr("材料"), [&](const QList<int> &numbers) {
        int bound = 0, count = 0;
        for (const auto number : numbers) {
            bound += m_bound.value(number);
            count += all.value(number);
        }
        return count > 0 ? tr("入册 %1 / 共 %2").arg(bound).arg(count) : QString();
    });
    if (m_only)
        m_indicators->tree().expandAll(); // it is short
    m_counted = true;
    allow();
}

void BookletDialog::propose(const workflow::SentSet &sent)
{
    m_sentWords = tr("已经封版“%1”：做的是封版的那一套，后来添加的另做增补册。")
                      .arg(domain::shownName(sent.freeze.title));
    if (m_indicators->isWhole() && !sent.record.indicators.isEmpty())
        m_indicators->choose(sent.record.indicators);
    if (const auto &binding = sent.record.binding) {
        m_dividers->setChecked(binding->dividers);
        m_reports->setChecked(binding->reports);
        m_evidence->setChecked(binding->evidence);
        m_errata->setChecked(binding->errata);
        m_duplex->setChecked(binding->duplex);
        putVolumes(binding->volumePages);
    }
    allow();
}

workflow::BookletOptions BookletDialog::options() const
{
    workflow::BookletOptions options;
    options.indicators = m_indicators->chosen();
    options.duplex = m_duplex->isChecked();
    options.volumePages = m_volumes->currentIndex() == ByPages       ? m_volumePages->value()
                          : m_volumes->currentIndex() == ByIndicator ? aloneInVolume
                                                                     : 0;
    options.dividers = m_dividers->isChecked();
    options.reports = m_reports->isChecked();
    options.evidence = m_evidence->isChecked();
    options.errata = m_errata->isChecked();
    options.only = m_only;
    return options;
}

void BookletDialog::putVolumes(int pages)
{
    m_volumes->setCurrentIndex(pages == 0 ? Whole : pages == aloneInVolume ? ByIndicator : ByPages);
    if (pages > aloneInVolume)
        m_volumePages->setValue(pages);
}

/// Says what will be bound, and what to do where that is nothing.
void BookletDialog::allow()
{
    const auto chosen = options();
    int bound = 0;
    for (const auto number : chosen.indicators)
        bound += m_bound.value(number);
    m_accept->setEnabled(!chosen.indicators.isEmpty() && (chosen.reports || chosen.evidence));
    if (chosen.indicators.isEmpty())
        m_words->setText(tr("还没有选指标：请在上面勾选要装订的部分或指标。"));
    else if (!chosen.reports && !chosen.evidence)
        m_words->setText(tr("情况说明和材料都没有选，没有可以装订的：请至少选一样。"));
    else if (m_counted && chosen.evidence && bound == 0)
        m_words->setText(tr("选中的 %1 项里还没有入册的材料，只装订目录和情况说明：要装订材料，请先在材料的"
                            "“档位”里选入册。")
                             .arg(chosen.indicators.size()));
    else
        m_words->setText(
            m_sentWords +
            tr("装订 %1 项，入册材料 %2 份。工作秘密不装订；装不进去的会列在书末，并在做完后告诉您。")
                .arg(chosen.indicators.size())
                .arg(chosen.evidence ? bound : 0));
}

void BookletDialog::done(int result)
{
    m_settings.setValue(key("size"), size());
    if (result == Accepted) {
        m_settings.setValue(key("dividers"), m_dividers->isChecked());
        m_settings.setValue(key(reportsKey()), m_reports->isChecked());
        m_settings.setValue(key("evidence"), m_evidence->isChecked());
        m_settings.setValue(key("errata"), m_errata->isChecked());
        m_settings.setValue(key("duplex"), m_duplex->isChecked());
        m_settings.setValue(key("volumes"), m_volumes->currentIndex());
        m_settings.setValue(key("volumePages"), m_volumePages->value());
    }
    QDialog::done(result);
}

} // namespace taizhang::ui
