#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace taizhang::ui {

/// What stands where a file cannot be shown: what it is, and what to do.
class FileCard : public QWidget
{
    Q_OBJECT

public:
    explicit FileCard(QWidget *parent = nullptr);

    void setWords(const QString &heading, const QString &words, bool canOpen);
    QString words() const;
    /// Whether a lost file can be put back here; until the next words.
    void offerRecovery(bool offer);

signals:
    void openWanted();
    void recoveryWanted();

private:
    QLabel *m_heading;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_recover;
};

} // namespace taizhang::ui
