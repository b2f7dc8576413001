// Words from elsewhere, looked through for marks, numbers, dates, tables and citations.
#include "core/domain/dates.h"
#include "core/domain/evidence/capture_time.h"
#include "core/domain/evidence/document_number.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/own_date.h"
#include "core/domain/evidence/personal_data.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/domain/reports/report_marks.h"
#include "core/domain/reports/typed_citations.h"
#include "core/domain/table/thresholds.h"
#include "core/domain/units/masking.h"
#include "core/domain/units/telephone.h"
#include "core/domain/units/unit.h"
#include "core/report/text/report_content.h"
#include "core/report/text/text_table.h"
#include "tests/fuzz/outcome.h"

using namespace taizhang;

namespace {

void require(bool holds, const char *rule)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", rule);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // The halves of pairs that UTF-8 cannot bring.
    const auto text = size % 2 == 0
                          ? QString::fromUtf8(bytes)
                          : QString(reinterpret_cast<const QChar *>(bytes.constData()), qsizetype(size) / 2);
    const QDate today(2024, 5, 31);
    domain::allDocumentSecrecy(text);
    domain::findSecrecyInTitle(text);
    for (const auto &found : domain::findPersonalData(text))
        require(found.begin >= 0 && found.begin < found.end && found.end <= text.size(), "places of numbers");
    domain::maskedPersonalData(text);
    domain::dateInName(text, today);
    domain::dateInText(text, today);
    domain::findDocumentNumber(text);
    domain::parseDate(text);
    domain::parseWhereabouts(text);
    domain::parseCaptureTime(text, QDateTime(today, {12, 0}));
    domain::thresholdsOf(text);
    domain::telephoneGiven(text);
    domain::parseUnitName(text);
    const auto line = domain::oneLine(text);
    require(domain::oneLine(line) == line, "cleaning a clean line changes nothing");
    const auto name = domain::legalFileName(text);
    require(domain::legalFileName(name) == name, "a legal name is legal");
    qsizetype end = 0;
    for (const auto &mark : domain::reportMarksIn(text)) {
        require(mark.begin >= end && mark.begin < mark.end && mark.end <= text.size(), "marks in order");
        end = mark.end;
    }
    domain::typedCitationsIn(text, {{QStringLiteral("020-1-01"), QStringLiteral("u")}});
    report::withCitations(text, {});
    report::rowsOfClipboard(text);
    report::ReportInput input;
    input.rows = {report::ReportRow{1, {}, {{QStringLiteral("1."), QStringLiteral("要点"), text}}, text}};
    report::buildReport(input);
    return 0;
}
