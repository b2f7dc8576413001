#pragma once

#include "core/workflow/evidence/intake.h"
#include "ui/shared/roster.h"

#include <QAbstractTableModel>
#include <QPersistentModelIndex>

namespace taizhang::ui {

/// The files that came in and are not in the ledger yet: where each would go, why, and whether it is to be
/// taken in (its check box). What was refused stands among them with its reason and cannot be taken.
class IntakeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Folder, Sure, Place, UnitName, Reason, Already, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds what was found; `roster` gives materials and units their words.
    void add(const workflow::Heap &heap, const Roster &roster);
    void clear();

    /// Null for a row that was refused.
    const workflow::IncomingFile *file(int row) const;
    /// Why it goes where, and what the ledger has of it already, a line each.
    QString reasons(int row) const;
    bool isWanted(int row) const { return m_rows[row].wanted; }
    /// Whether every one of these that may be is.
    bool areWanted(const QList<int> &rows) const;
    /// Only where there is a place to go to. What is marked as secret within is ticked by itself, never with
    /// others, and never what is so by its name.
    void setWanted(const QList<int> &rows, bool wanted);
    /// Every row in a folder of one of these, or below it, those themselves among them.
    QList<int> inSameFolders(const QList<int> &rows) const;

    /// Says where these files go. No unit, and `asWritten`: that which each file's name or folder names; no
    /// unit else means 本局自收. What is marked as secret stays unticked: the place is its title's.
    void place(const QList<int> &rows, domain::MaterialId material, std::optional<domain::UnitId> unit,
               bool asWritten);

    /// The places as they were before the last place(), of the rows that are still listed; false where there
    /// is none that could be taken back.
    bool canTakeBack() const { return !m_corrections.isEmpty(); }
    /// Returns the names of those that were set back.
    QStringList takeBack();

    /// Rows that somebody remembers while others come and go; one that has gone is no longer valid.
    using Remembered = QList<QPersistentModelIndex>;
    /// What is to be taken in.
    Remembered wantedRows() const;
    /// What was found to be marked as secret after it was listed.
    void mark(const QList<workflow::SecretText> &found);
    /// One that `step` did otherwise with than by taking it in; it comes back as those that were taken do.
    void leave(int row, const QString &step);
    /// All of these are still listed.
    QList<workflow::PlacedFile> placedFiles(const Remembered &rows) const;
    /// Those that were taken by `step` go, and are kept to come back; those with an empty number stay,
    /// unwanted, each with what is said of it. One that has gone meanwhile is passed over.
    void taken(const QString &step, const Remembered &rows, const workflow::AddedFiles &added);
    /// Only what was taken in last can come back, and what was left since.
    bool canComeBack(const QString &step) const;
    /// What `step` took in was given back, or is taken again. Returns how many files it is.
    int comeBack(const QString &step);
    int goAgain(const QString &step);

    struct Count
    {
        int files = 0;
        int wanted = 0;
        int unplaced = 0; ///< that are to be taken and cannot be yet
        int stopped = 0;  ///< marked as secret, in their names or within
        int already = 0;
        int refused = 0;
    };
    Count count() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void wantedChanged();

private:
    struct Row
    {
        std::optional<workflow::IncomingFile> file;
        std::shared_ptr<const domain::Placer> placer;
        QString shown;
        QString why; ///< of a refusal, or of not having been taken
        bool wanted = false;
        bool corrected = false;
        bool isStoppedByName = false; ///< by placing.stop, which else is a mark within
        QString backFrom = {};        ///< the step of m_gone that it was given back by
        QString takenAs = {};         ///< evidence number of the same content, taken in from this list
    };
    /// Rows that were placed in one go, as they were before.
    using Correction = QList<std::pair<QPersistentModelIndex, Row>>;
    /// What went from the list by a step, as it was listed.
    struct Gone
    {
        QString step;
        QList<Row> rows;
        QList<std::shared_ptr<workflow::UnpackedPlace>> unpacked;
    };
    bool isStopped(const Row &row) const;
    bool canBeTaken(const Row &row) const;
    bool canBeTicked(const Row &row, bool alone) const;
    QString words(const Row &row, int column) const;
    QString placeWords(const Row &row) const;
    /// Whose it will be, and of 本局自收 who sent it.
    QString unitWords(const Row &row) const;
    QString sureWords(const Row &row) const;
    void changed(int row);
    /// Says of what is listed and has the content of a row that it was taken in as this number.
    void markTwins(const Row &taken, const QString &number);
    void remove(int row);
    void forgetUnpacked();
    Gone *goneBy(const QString &step);

    QList<Row> m_rows;
    QHash<domain::MaterialId, storage::MaterialLine> m_materials;
    QHash<domain::UnitId, QString> m_units;
    QList<std::shared_ptr<workflow::UnpackedPlace>> m_unpacked; ///< as long as files of theirs are listed
    QList<Correction> m_corrections;                            ///< the last one last
    QList<Gone> m_gone;                                         ///< the first was taken in, the others left
};

} // namespace taizhang::ui
