#pragma once

#include <QTranslator>

namespace taizhang::ui {

/// Qt's own words in Chinese: its catalogue, and what that has only under the name that a word had in an
/// earlier Qt (the kinds of files in Qt's file dialog, which stands in where there is no desktop).
class QtWords : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                      int n = -1) const override;
};

} // namespace taizhang::ui
