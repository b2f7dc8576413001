#include "core/formats/sheets/sheet_writer.h"

#include "core/domain/error.h"
#include "core/formats/office/xml_part.h"
#include "core/formats/sheets/cell_text.h"
#include "core/formats/sheets/save_table.h"
#include "core/formats/sheets/sheet_pictures.h"
#include "core/formats/sheets/sheet_styles.h"
#include "core/formats/tr.h"
#include "core/formats/zip/zip_parts.h"
#include "core/platform/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <xlsxwriter.h>

#include <limits>
#include <memory>

namespace taizhang::formats {

using domain::Error;

namespace {

constexpr qsizetype longestSheetName = 31;
constexpr double widest = 255;
constexpr double titleHeight = 30;
constexpr uint8_t paperA3 = 8;
constexpr uint8_t paperA4 = 9;

Error notMade(const QString &detail)
{
    return Error(tr("表格没有做成（临时文件夹“%1”写不下），没有写出任何文件：请腾出磁盘空间后再试。")
                     .arg(QDir::toNativeSeparators(QDir::tempPath())),
                 detail);
}

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw notMade(QString::fromUtf8(lxw_strerror(error)));
}

/// What was written to the file.
struct Written
{
    qint64 cells = 0;
    QSet<QByteArray> pictures; ///< PNG, each once
};

/// Writes one sheet and counts its cells.
class SheetPainter
{
public:
    SheetPainter(lxw_worksheet *worksheet, const Sheet &sheet, SheetStyles &styles,
                 QSet<QByteArray> &pictures)
        : m_worksheet(worksheet), m_sheet(sheet), m_styles(styles), m_pictures(pictures)
    {
    }

    qint64 paint()
    {
        if (!m_sheet.title.isEmpty())
            paintTitle();
        for (lxw_col_t column = 0; column < columnCount(); ++column) {
            write(column, m_sheet.columns[column].heading, m_styles.heading());
            check(worksheet_set_column(m_worksheet, column, column,
                                       qMin(m_sheet.columns[column].width, widest), nullptr));
        }
        const auto headingRow = m_row++;
        for (const auto &row : m_sheet.rows)
            paintRow(row);
        placePictures(m_worksheet, m_sheet, headingRow + 1, m_pictures);
        setUpPages(headingRow);
        return m_cells;
    }

private:
    lxw_col_t columnCount() const { return lxw_col_t(m_sheet.columns.size()); }

    void paintTitle()
    {
        check(worksheet_set_row(m_worksheet, m_row, titleHeight, nullptr));
        const auto text = cellText(m_sheet.title).toUtf8();
        if (columnCount() > 1) {
            check(worksheet_merge_range(m_worksheet, m_row, 0, m_row, columnCount() - 1, text.constData(),
                                        m_styles.title()));
            m_cells += columnCount();
        } else {
            write(0, m_sheet.title, m_styles.title());
        }
        ++m_row;
    }

    void paintRow(const QStringList &row)
    {
        const auto count = qMax(columnCount(), lxw_col_t(row.size()));
        for (lxw_col_t column = 0; column < count; ++column)
            paintCell(column, row.value(column), m_sheet.columns.value(column));
        ++m_row;
    }

    void paintCell(lxw_col_t column, const QString &text, const Column &kind)
    {
        if (kind.kind == CellKind::Number) {
            if (const auto number = plainNumber(text)) {
                ++m_cells;
                return check(worksheet_write_number(m_worksheet, m_row, column, number->value,
                                                    m_styles.number(kind.alignment, number->decimals)));
            }
        } else if (kind.kind == CellKind::Date) {
            if (const auto date = plainDate(text)) {
                ++m_cells;
                lxw_datetime written{date->year(), date->month(), date->day(), 0, 0, 0};
                return check(worksheet_write_datetime(m_worksheet, m_row, column, &written,
                                                      m_styles.date(kind.alignment)));
            }
        }
        write(column, text, m_styles.text(kind.alignment));
    }

    void write(lxw_col_t column, const QString &text, lxw_format *format)
    {
        ++m_cells;
        if (text.isEmpty())
            return check(worksheet_write_blank(m_worksheet, m_row, column, format));
        check(
            worksheet_write_string(m_worksheet, m_row, column, cellText(text).toUtf8().constData(), format));
    }

    void setUpPages(lxw_row_t headingRow)
    {
        const auto frozenRows = m_sheet.freezeHeading ? headingRow + 1 : 0;
        if (frozenRows > 0 || m_sheet.frozenColumns > 0)
            worksheet_freeze_panes(m_worksheet, frozenRows, lxw_col_t(m_sheet.frozenColumns));
        worksheet_set_paper(m_worksheet, m_sheet.paper == SheetPaper::A3 ? paperA3 : paperA4);
        if (m_sheet.landscape)
            worksheet_set_landscape(m_worksheet);
        if (m_sheet.fitWidth)
            worksheet_fit_to_pages(m_worksheet, 1, 0);
        if (m_sheet.repeatHeading)
            check(worksheet_repeat_rows(m_worksheet, 0, headingRow));
        worksheet_center_horizontally(m_worksheet);
        check(worksheet_set_footer(m_worksheet, "&C第 &P 页，共 &N 页"));
    }

    lxw_worksheet *m_worksheet;
    const Sheet &m_sheet;
    SheetStyles &m_styles;
    QSet<QByteArray> &m_pictures;
    lxw_row_t m_row = 0;
    qint64 m_cells = 0;
};

void checkSize(const Sheet &sheet)
{
    qsizetype columns = sheet.columns.size();
    for (const auto &row : sheet.rows)
        columns = qMax(columns, row.size());
    if (sheet.rows.size() + 2 > LXW_ROW_MAX || columns > LXW_COL_MAX)
        throw Error(
            tr("表格“%1”有 %2 行、%3 列，超过了 xlsx 的上限（1048576 行、16384 列），没有写出任何文件："
               "请缩小范围后再导出。")
                .arg(sheet.name, QString::number(sheet.rows.size()), QString::number(columns)));
}

Written paint(const Workbook &workbook, const QByteArray &file, QByteArray folder)
{
    lxw_workbook_options options{LXW_FALSE, folder.data(), LXW_FALSE};
    std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)> book(
        workbook_new_opt(file.constData(), &options), lxw_workbook_free);
    if (!book)
        throw notMade(QStringLiteral("workbook_new_opt"));
    lxw_doc_properties properties{};
    properties.created = 315'532'800; // 1980-01-01, where the time of a zip entry begins
    check(workbook_set_properties(book.get(), &properties));
    SheetStyles styles(book.get());
    const auto names = sheetNames(workbook);
    Written written;
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *worksheet = workbook_add_worksheet(book.get(), names[i].toUtf8().constData());
        if (!worksheet)
            throw notMade(QStringLiteral("workbook_add_worksheet: ") + names[i]);
        written.cells += SheetPainter(worksheet, workbook.sheets[i], styles, written.pictures).paint();
    }
    check(workbook_close(book.release())); // frees it, whatever happens
    return written;
}

/// libxlsxwriter says that all is well when the disk was full and half of a part is missing (1.1.4), and
/// writes numbers with the decimal point of the locale: so what it wrote is read again.
void readAgain(const QByteArray &xlsx, Written written)
{
    constexpr auto most = std::numeric_limits<qint64>::max();
    const ZipParts parts(QString(), xlsx, {std::numeric_limits<int>::max(), most, most, most, most});
    for (const auto &name : parts.names()) {
        if (name.endsWith(".png")) {
            if (!written.pictures.remove(parts.read(name)))
                throw notMade(QStringLiteral("a picture that was not given: ") + name);
            continue;
        }
        XmlPart part(QString(), name, parts.read(name));
        while (part.nextElement()) {
            bool plain = true;
            if (part.is(QLatin1String("c")))
                --written.cells;
            else if (part.is(QLatin1String("v")))
                part.text().toDouble(&plain);
            if (!plain)
                throw notMade(QStringLiteral("a number in the locale's form"));
        }
    }
    if (written.cells != 0 || !written.pictures.isEmpty())
        throw notMade(QStringLiteral("missing cells: %1, pictures: %2")
                          .arg(written.cells)
                          .arg(written.pictures.size()));
}

QString legalSheetName(const QString &name)
{
    static const QString forbidden = QStringLiteral("[]:*?/\\'");
    static const QString instead = QStringLiteral("［］：＊？／＼’");
    auto legal = name.simplified();
    for (auto &character : legal)
        if (const auto at = forbidden.indexOf(character); at >= 0)
            character = instead[at];
    // Excel keeps this name for itself.
    if (legal.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0)
        legal += u'_';
    return legal.isEmpty() ? QStringLiteral("表") : legal;
}

} // namespace

QStringList sheetNames(const Workbook &workbook)
{
    QStringList names;
    QSet<QString> used;
    for (const auto &sheet : workbook.sheets) {
        const auto whole = legalSheetName(sheet.name);
        QString name;
        for (int number = 1; number == 1 || used.contains(name.toCaseFolded()); ++number) {
            const auto ending = number == 1 ? QString() : QStringLiteral("(%1)").arg(number);
            auto kept = whole.left(longestSheetName - ending.size());
            if (kept.back().isHighSurrogate())
                kept.chop(1);
            name = kept + ending;
        }
        used.insert(name.toCaseFolded());
        names << name;
    }
    return names;
}

QByteArray xlsxOf(const Workbook &workbook)
{
    for (const auto &sheet : workbook.sheets)
        checkSize(sheet);
    const platform::TemporaryFolder folder;
    if (!folder.isValid())
        throw notMade(folder.detail());
    QFile file(folder.filePath(QStringLiteral("workbook.xlsx")));
    const auto written =
        paint(workbook, QFile::encodeName(file.fileName()), QFile::encodeName(folder.path()));
    if (!file.open(QIODevice::ReadOnly))
        throw notMade(file.errorString());
    auto xlsx = file.readAll();
    try {
        readAgain(xlsx, written);
    } catch (const Error &error) {
        throw notMade(error.detail());
    }
    return xlsx;
}

void writeWorkbook(const Workbook &workbook, const QString &file)
{
    saveTable(xlsxOf(workbook), file);
}

} // namespace taizhang::formats
