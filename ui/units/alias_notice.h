#pragma once

#include "core/domain/units/unit.h"

#include <QWidget>

class QLabel;

namespace taizhang::ui {

/// Asks of two units of the directory whether they are one, one pair after the other; hidden when there is
/// nothing to ask.
class AliasNotice : public QWidget
{
    Q_OBJECT

public:
    explicit AliasNotice(bool writable, QWidget *parent = nullptr);

    void ask(const QList<domain::Unit> &units);

signals:
    void same(const taizhang::domain::AliasProposal &proposal);
    void apart(taizhang::domain::UnitId unit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_writable;
    QLabel *m_words;
    std::optional<domain::AliasProposal> m_asked;
};

} // namespace taizhang::ui
