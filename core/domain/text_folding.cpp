#include "core/domain/text_folding.h"

#include "core/domain/error.h"
#include "core/domain/tr.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <boost/locale.hpp>
#include <unicode/translit.h>

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace taizhang::domain {

namespace {

/// Without .UTF-8 in its name Boost.Locale takes the text for Latin-1 and sorts it as garbage, silently.
std::locale generatedLocale()
{
    auto backends = boost::locale::localization_backend_manager::global();
    backends.select("icu");
    const boost::locale::generator generator(backends);
    return generator("zh_CN.UTF-8@colnumeric=yes");
}

const std::locale &chineseLocale()
{
    static const std::locale locale = generatedLocale();
    return locale;
}

struct Reading
{
    QLatin1StringView initials;
    QStringView word;
};

/// Where a character has two readings and the usual one is not that of the word; longer words first.
constexpr std::array readings{
    Reading{QLatin1StringView("yh"), u"银行"}, Reading{QLatin1StringView("hy"), u"行业"},
    Reading{QLatin1StringView("sh"), u"商行"}, Reading{QLatin1StringView("nsh"), u"农商行"},
    Reading{QLatin1StringView("dw"), u"单位"}, Reading{QLatin1StringView("cx"), u"重新"},
    Reading{QLatin1StringView("cq"), u"重庆"}, Reading{QLatin1StringView("cf"), u"重复"},
    Reading{QLatin1StringView("cc"), u"长城"}, Reading{QLatin1StringView("cj"), u"长江"},
    Reading{QLatin1StringView("cq"), u"长期"}, Reading{QLatin1StringView("cx"), u"长效"},
    Reading{QLatin1StringView("kj"), u"会计"}, Reading{QLatin1StringView("tj"), u"调解"},
    Reading{QLatin1StringView("tc"), u"调处"}, Reading{QLatin1StringView("tz"), u"调整"},
    Reading{QLatin1StringView("cj"), u"参加"}, Reading{QLatin1StringView("yl"), u"音乐"},
};

char firstLatin(const icu::UnicodeString &latin)
{
    for (int32_t i = 0; i < latin.length(); ++i) {
        const auto c = latin.charAt(i);
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            return static_cast<char>(c);
    }
    return 0;
}

/// First Latin letter of one character; ICU takes 0.1 ms for each, so that each is asked once.
class Initials
{
public:
    Initials()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_latin.reset(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !m_latin)
            throw Error(tr("系统缺少拼音数据，无法按拼音首字母查找；资料未受影响，请重新安装 ICU 组件。"),
                        QString::fromLatin1(u_errorName(status)));
    }

    /// 0 for what has none: punctuation, blanks.
    char of(char32_t character)
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(character);
        if (known != m_known.constEnd())
            return *known;
        icu::UnicodeString text(static_cast<UChar32>(character));
        m_latin->transliterate(text);
        return *m_known.insert(character, firstLatin(text));
    }

private:
    QMutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_latin;
    QHash<char32_t, char> m_known;
};

/// Folded without the rules of Boost.Locale, where all is Chinese characters, punctuation and ASCII letters
/// of full or half width: nearly every text here, and the window need not wait for the rules.
std::optional<QString> foldedAtSight(const QString &text)
{
    QString folded = text;
    for (auto &c : folded) {
        const auto full = c.unicode();
        if (full >= 0xff01 && full <= 0xff5e) // ！ to ～, as far from ! to ~
            c = QChar(full - 0xfee0);
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
        const auto code = c.unicode();
        const bool isChinese = code >= 0x4e00 && code <= 0x9fff;
        const bool isAscii = code >= 0x20 && code <= 0x7e;
        if (!isChinese && !isAscii && !QStringView(u"、。《》〈〉「」『』【】〔〕“”‘’—·\n").contains(c))
            return {};
    }
    return folded;
}

const Reading *readingAt(QStringView text)
{
    const Reading *found = nullptr;
    for (const auto &reading : readings)
        if (text.startsWith(reading.word) && (!found || found->word.size() < reading.word.size()))
            found = &reading;
    return found;
}

} // namespace

QString foldForSearch(const QString &text)
{
    if (auto folded = foldedAtSight(text))
        return *folded;
    const auto &locale = chineseLocale();
    const auto normal = [&](const std::string &utf8) {
        return boost::locale::normalize(utf8, boost::locale::norm_nfkc, locale);
    };
    // Folding can undo the normal form (and the other way round), hence once more.
    return QString::fromStdString(normal(boost::locale::fold_case(normal(text.toStdString()), locale)));
}

QString pinyinInitials(const QString &name)
{
    static Initials initials;
    const auto text = name.normalized(QString::NormalizationForm_KC);
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        if (const auto *reading = readingAt(QStringView(text).mid(i))) {
            result += reading->initials;
            i += reading->word.size();
            continue;
        }
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        if (const char initial = initials.of(character))
            result += QLatin1Char(initial);
        i += pair ? 2 : 1;
    }
    return result;
}

bool pinyinLess(const QString &left, const QString &right)
{
    const auto &collator = std::use_facet<boost::locale::collator<char>>(chineseLocale());
    return collator.compare(boost::locale::collator_base::identical, left.toStdString(),
                            right.toStdString()) < 0;
}

} // namespace taizhang::domain
