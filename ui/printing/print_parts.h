#pragma once

#include "core/workflow/paper/print_run.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;

namespace taizhang::ui {

/// 打印什么: a box for each part that can be printed, in printed order, and the width of the labels for
/// boxes.
class PrintParts : public QGroupBox
{
    Q_OBJECT

public:
    explicit PrintParts(QWidget *parent = nullptr);

    /// Sets what is chosen here in `choice`; the rest of it stays.
    void putInto(workflow::PrintChoice &choice) const;
    void choose(const workflow::PrintChoice &choice);
    QList<QWidget *> tabOrder() const;

signals:
    void changed();

private:
    struct Part
    {
        QCheckBox *box;
        bool workflow::PrintChoice::*field;
    };
    QCheckBox *add(const char *name, const QString &text, bool workflow::PrintChoice::*field,
                   const QString &tip = {});

    QList<Part> m_parts;
    QComboBox *m_spineWidth;
};

} // namespace taizhang::ui
