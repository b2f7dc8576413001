#pragma once

#include "core/domain/id.h"
#include "ui/shared/roster.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace taizhang::ui {

class MaterialBox;

/// Says where the selected files go: a material found by typing (46, 决定目录), and whose they are.
class PlaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBar(QWidget *parent = nullptr);

    void setRoster(const Roster &roster);
    void setSelected(int files);
    void focusMaterial();
    void setCanTakeBack(bool can);

signals:
    void takeBackWanted();
    /// Why what was typed leads nowhere, a sentence.
    void refused(const QString &why);
    /// `asWritten`: the unit that each file names.
    void placeWanted(taizhang::domain::MaterialId material, std::optional<taizhang::domain::UnitId> unit,
                     bool asWritten, bool wholeFolders);

private:
    void offerUnits();
    void place(bool wholeFolders);
    void allow();

    Roster m_roster;
    QLabel *m_count;
    MaterialBox *m_material;
    QComboBox *m_unit;
    QToolButton *m_place;
    QToolButton *m_folders;
    QToolButton *m_back;
    int m_selected = 0;
};

} // namespace taizhang::ui
