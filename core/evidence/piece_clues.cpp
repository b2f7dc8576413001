#include "core/evidence/piece_clues.h"

#include "core/domain/evidence/document_number.h"
#include "core/formats/files/file_clues.h"

#include <QFileInfo>

namespace taizhang::evidence {

using namespace domain;

namespace {

constexpr qsizetype headOfText = 1500; // characters in which a document's own 文号 stands
constexpr qsizetype mostWords = 200'000;
constexpr int firstPages = 30;

QString readWords(const QString &path, const QString &name, DocumentReader &reader)
{
    QString words;
    for (const auto &part : reader.read(path, name, {}, firstPages).text.parts)
        if (words.size() < mostWords)
            words += part.text + QLatin1Char('\n');
    return words.left(mostWords);
}

} // namespace

PieceClues readPieceClues(const QString &path, const QString &name, const QString &mediaType, QDate today,
                          const QString &program)
{
    formats::FileClues file;
    if (!path.isEmpty() && QFileInfo(program).isExecutable()) {
        DocumentReader reader(program);
        file = reader.clues(path, mediaType);
        if (file.text.isEmpty())
            file.text = readWords(path, name, reader);
    }
    PieceClues clues;
    clues.pages = file.pages;
    const auto propose = [&clues, today](const std::optional<QDate> &date, DateSource source) {
        if (date && *date <= today)
            clues.dates << DateProposal{*date, source};
    };
    propose(file.taken, DateSource::Picture);
    propose(dateInName(name, today), DateSource::Name);
    propose(dateInText(file.text, today), DateSource::Text);
    propose(file.written, DateSource::Properties);
    const auto head = file.text.left(headOfText);
    clues.documentNumber = findDocumentNumber(name).value_or(findDocumentNumber(head).value_or(QString()));
    clues.personalData = personalDataWords(personalCounts(findPersonalData(file.text)));
    const auto marks = allDocumentSecrecy(file.text);
    if (const auto mark = gravest(marks))
        clues.secrecy = mark->words;
    for (const auto &mark : marks)
        clues.secrecyMarks << mark.words;
    return clues;
}

} // namespace taizhang::evidence
