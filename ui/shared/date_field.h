#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace taizhang::ui {

/// A line for a date, written as people write one (domain::parseDate). What is none is shown so, with the
/// reason on hover and for a screen reader.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    /// `accessibleName` says what the date is for.
    DateField(const char *name, const QString &accessibleName, QWidget *parent = nullptr);

    /// The year may be left out from now on (domain::parseDayToCome); it is shown once the line is left.
    void readDaysToCome() { m_areToCome = true; }
    /// Nothing while the line is empty or faulty.
    std::optional<QDate> date() const;
    /// Tells nobody.
    void setDate(std::optional<QDate> date);
    bool isFaulty() const { return !text().trimmed().isEmpty() && !date(); }

signals:
    /// Another date, or none, was typed.
    void dateChanged();

private:
    void follow();
    void showFault();

    std::optional<QDate> m_last;
    bool m_faulty = false;
    bool m_areToCome = false;
};

} // namespace taizhang::ui
