#pragma once

#include <QLabel>

namespace taizhang::ui {

/// Something to look at, beside what it is about: a mark and the sentence, on a soft ground as wide as the
/// words. Hidden where there is nothing to say.
class NoticeLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoticeLabel(QWidget *parent = nullptr);

    /// One a line.
    void showSentences(const QStringList &sentences);
    void showSentence(const QString &sentence);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace taizhang::ui
