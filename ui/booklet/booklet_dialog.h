#pragma once

#include "core/storage/evidence/evidence_set.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/paper/booklet.h"
#include "core/workflow/paper/sent_set.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QSpinBox;

namespace taizhang::ui {

class IndicatorChooser;

/// Asks what the bound set, or an 增补册, is to hold and how it is paged. Yields options() when accepted; it
/// writes nothing. What was chosen last is remembered for each of the two, but for the indicators.
class BookletDialog : public QDialog
{
    Q_OBJECT

public:
    /// `only`: the pieces of an 增补册.
    BookletDialog(const QList<storage::SectionLine> &sections,
                  const QList<storage::IndicatorLine> &indicators, QSettings &settings,
                  QWidget *parent = nullptr,
                  const std::optional<QSet<domain::FilingId>> &only = std::nullopt);

    /// How much evidence there is to bind, for the second column.
    void setPieces(const QList<storage::SetPiece> &pieces);
    /// Ticks what the set that was sent held, which the booklet is again, and how it was bound. Indicators
    /// that were chosen since the dialog opened stay.
    void propose(const workflow::SentSet &sent);
    workflow::BookletOptions options() const;

    void done(int result) override;

private:
    QWidget *makeContents();
    QWidget *makePaging();
    void putVolumes(int pages);
    void allow();
    QString key(const char *name) const;
    const char *reportsKey() const;

    QSettings &m_settings;
    const std::optional<QSet<domain::FilingId>> m_only;
    IndicatorChooser *m_indicators;
    QCheckBox *m_dividers;
    QCheckBox *m_reports;
    QCheckBox *m_evidence;
    QCheckBox *m_errata;
    QCheckBox *m_duplex;
    QComboBox *m_volumes;
    QSpinBox *m_volumePages;
    QLabel *m_words;
    QPushButton *m_accept;
    QHash<int, int> m_bound; ///< pieces that are 入册, by indicator
    bool m_counted = false;
    QString m_sentWords; ///< which set it is again; empty: none
};

} // namespace taizhang::ui
