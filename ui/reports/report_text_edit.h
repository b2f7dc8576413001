#pragma once

#include "core/domain/reports/report_marks.h"
#include "core/domain/reports/typed_citations.h"
#include "ui/reports/growing_text_edit.h"

#include <QHash>
#include <QTextCursor>
#include <QTextObjectInterface>

#include <optional>

namespace taizhang::ui {

/// A field for a text with marks (domain::ReportMark): a citation shows as the number of the piece, the
/// source of a paragraph as the unit's name, each as one character that typing cannot break. reportText(),
/// and what is copied within the program, carry the marks themselves; other programs get the words that are
/// seen.
class ReportTextEdit : public GrowingTextEdit, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ReportTextEdit(QWidget *parent = nullptr);

    QString reportText() const;
    /// Replaces all; what was typed before cannot be undone any more.
    void setReportText(const QString &text);
    /// Replaces the text by a stored one; the cursor stays where it was as far as the text allows.
    void showStoredReport(const QString &text);
    /// At the cursor, in place of what is selected, as one step of undo.
    void insertReportText(const QString &text);
    /// The present numbers by the uuid of the filing; a citation of any other says that its piece is gone.
    void setNumbers(const QHash<QString, QString> &numbers);

    /// Makes citations of the evidence numbers that were typed out (附件020-1-02), as one step of undo; not
    /// of one that the cursor is still at while the field has the focus. Numbers that nothing bears stay, and
    /// so does one whose citation was undone, until it is edited.
    void citeTyped();
    /// Numbers that are typed out now stay so, each until it is edited.
    void keepTyped();

    /// The evidence numbers that are typed out and that nothing bears, but for the one that the cursor is
    /// still at while the field has the focus; none while the numbers are not known.
    QStringList unknownNumbers() const;

    /// The next field 【】 of a template, from the cursor on and then from the beginning, is selected.
    bool selectNextField();
    /// The lines of the table that the cursor stands in, selected; nothing when it stands in none.
    std::optional<QString> selectTable();

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    void insertCleaned(const QString &text) override;

private:
    /// A number that is to stay as it was typed, found again where typing moved it.
    struct KeptNumber
    {
        QTextCursor range;
        QString words;
    };

    void followUndo(int from, int added);
    QHash<QString, QString> filingByNumber() const;
    bool isAtCursor(const domain::TypedCitation &number) const;
    bool isKept(const domain::TypedCitation &number) const;
    void keep(const domain::TypedCitation &number);
    QString textBetween(int from, int to) const;
    void insertMarked(QTextCursor &cursor, const QString &text) const;
    QString wordsOf(const QTextFormat &format) const;
    QString wordsOf(const domain::ReportMark &mark) const;
    bool isLost(const QTextFormat &format) const;

    std::optional<QHash<QString, QString>> m_numbers; ///< none while they are not known yet
    QList<KeptNumber> m_kept;    ///< their citations were undone, now or when they were stored
    qsizetype m_marksBefore = 0; ///< before the change that is told of
    mutable QString m_text;      ///< as of m_revision
    mutable int m_revision = -1;
};

} // namespace taizhang::ui
