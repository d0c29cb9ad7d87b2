// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"

#include "core/exchange/csv/csvscanner.h"

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype sampleRecords = 50;
constexpr qsizetype sampleCharacters = 512 * 1024;
constexpr std::array<char16_t, 4> separators = {u',', u';', u'\t', u'|'};

struct SampleRecord
{
    qsizetype width = 0;
    bool singleQuotedField = false;
};

// The shape of the first records; one that the sample's end cuts off isn't counted.
std::vector<SampleRecord> sample(QStringView text, QChar separator)
{
    const bool cut = text.size() > sampleCharacters;
    CsvScanner scanner(cut ? text.first(sampleCharacters) : text, separator);
    std::vector<SampleRecord> records;
    while (!scanner.atEnd() && qsizetype(records.size()) < sampleRecords) {
        SampleRecord record;
        CsvField field;
        do {
            field = scanner.next();
            ++record.width;
        } while (!field.lastInRecord);
        record.singleQuotedField = record.width == 1 && field.quoted;
        if (record.width > 1 || field.quoted || field.begin != field.end)
            records.push_back(record);
    }
    if (cut && scanner.atEnd() && records.size() > 1)
        records.pop_back();
    return records;
}

struct SeparatorScore
{
    qsizetype agreeing = 0; ///< records of the most frequent width
    qsizetype records = 1;
    qsizetype width = 0;
};

// A wrong separator can tear quoted fields into many records, so that shares count, not numbers.
bool isBetter(const SeparatorScore &a, const SeparatorScore &b)
{
    const qsizetype left = a.agreeing * b.records;
    const qsizetype right = b.agreeing * a.records;
    return left != right ? left > right : a.width > b.width;
}

SeparatorScore score(const std::vector<SampleRecord> &records)
{
    std::vector<qsizetype> widths;
    for (const SampleRecord &record : records) {
        if (record.width > 1)
            widths.push_back(record.width);
    }
    std::sort(widths.begin(), widths.end());
    SeparatorScore best;
    for (size_t i = 0; i < widths.size();) {
        size_t next = i;
        while (next < widths.size() && widths[next] == widths[i])
            ++next;
        // Widths ascend, so an equal count prefers the wider table.
        if (qsizetype(next - i) >= best.agreeing)
            best = {qsizetype(next - i), qsizetype(records.size()), widths[i]};
        i = next;
    }
    // A list of sentences has separators here and there, but neither in its first line nor in most.
    const bool firstIsSplit = !records.empty() && records.front().width > 1;
    if (!firstIsSplit && best.agreeing * 2 < qsizetype(records.size()))
        return {};
    return best;
}

constexpr qsizetype declarationLength = 5;

// Spreadsheet programs name the separator in a first line `sep=;`.
std::optional<QChar> declaredSeparator(QStringView text)
{
    if (text.size() < declarationLength || !text.startsWith(u"sep=", Qt::CaseInsensitive))
        return std::nullopt;
    const bool endsThere = text.size() == declarationLength || text[declarationLength] == u'\n'
        || text[declarationLength] == u'\r';
    return endsThere ? std::optional(text[declarationLength - 1]) : std::nullopt;
}

// A file that was written as CSV twice: every line is one quoted field, and these hold records of one
// width. Gives the inner text, whose lines are the outer ones, or null.
QString innerText(QStringView text)
{
    constexpr QChar nowhere = QChar::SpecialCharacter::ParagraphSeparator;
    for (const char16_t separator : separators) {
        const std::vector<SampleRecord> records = sample(text, separator);
        const bool allSingle = std::all_of(records.cbegin(), records.cend(),
                                           [](const SampleRecord &r) { return r.singleQuotedField; });
        if (records.size() < 2 || !allSingle)
            return {};
    }
    QString inner;
    inner.reserve(text.size());
    CsvScanner scanner(text, nowhere);
    while (!scanner.atEnd()) {
        const CsvField field = scanner.next();
        QString part = text.sliced(field.begin, field.end - field.begin).toString();
        if (field.needsUnescape)
            part.truncate(csvUnescape(part.data(), part.size()));
        inner += part;
        inner += u'\n';
    }
    const std::vector<SampleRecord> records = sample(inner, CsvReader::detectSeparator(inner));
    const qsizetype width = records.empty() ? 0 : records.front().width;
    const bool allAlike = std::all_of(records.cbegin(), records.cend(),
                                      [width](const SampleRecord &r) { return r.width == width; });
    return width > 2 && allAlike ? inner : QString();
}

} // namespace

QChar CsvReader::detectSeparator(QStringView text)
{
    QChar best = u',';
    SeparatorScore bestScore;
    for (const char16_t separator : separators) {
        const SeparatorScore candidate = score(sample(text, separator));
        if (isBetter(candidate, bestScore)) {
            best = separator;
            bestScore = candidate;
        }
    }
    return best;
}

Result<CsvTable> CsvReader::read(QByteArrayView bytes, const CsvLimits &limits)
{
    if (bytes.size() > limits.fileBytes) {
        return Error{ErrorCode::Refused,
                     tr("The file is larger than %1 MB. Nothing was changed; split it into smaller files.")
                         .arg(limits.fileBytes / (1024 * 1024))};
    }
    CsvText decoded = CsvText::decode(bytes);
    Result<CsvTable> table = parse(std::move(decoded.text), limits);
    if (table) {
        table->m_encoding = decoded.encoding;
        table->m_damaged = decoded.damaged;
    }
    return table;
}

Result<CsvTable> CsvReader::parse(QString text, const CsvLimits &limits)
{
    CsvTable table;
    qint64 firstLine = 1;

    if (const std::optional<QChar> declared = declaredSeparator(text)) {
        const qsizetype lineLength = declarationLength;
        const bool crlf = QStringView(text).sliced(lineLength).startsWith(u"\r\n");
        text.remove(0, qMin(text.size(), lineLength + (crlf ? 2 : 1)));
        firstLine = 2;
        table.m_separator = *declared;
    } else {
        const QString inner = innerText(text);
        if (!inner.isNull()) {
            text = inner;
            table.m_doubleEncoded = true;
        }
        table.m_separator = detectSeparator(text);
    }

    table.m_text = std::move(text);
    if (const Result<void> records = readRecords(&table, firstLine, limits); !records)
        return records.error();
    table.m_headerRecord = headerByShape(table);
    return table;
}

Result<void> CsvReader::readRecords(CsvTable *table, qint64 firstLine, const CsvLimits &limits)
{
    QChar *const data = table->m_text.data();
    // The scanner never looks back, so that a field already passed may be shortened in its place.
    CsvScanner scanner(QStringView(data, table->m_text.size()), table->m_separator, firstLine);
    while (!scanner.atEnd()) {
        const qint64 line = scanner.line();
        const size_t firstField = table->m_fields.size();
        CsvField field;
        do {
            field = scanner.next();
            if (scanner.unterminatedLine() > 0) {
                return Error{ErrorCode::Refused,
                             tr("The quotation mark opened on line %1 is never closed. Nothing was changed; "
                                "close it and import the file again.")
                                 .arg(scanner.unterminatedLine())};
            }
            qsizetype length = field.end - field.begin;
            if (field.needsUnescape)
                length = csvUnescape(data + field.begin, length);
            if (length > limits.fieldCharacters) {
                return Error{ErrorCode::Refused,
                             tr("A field on line %1 has more than %2 characters. Nothing was changed; "
                                "shorten it and import the file again.")
                                 .arg(line)
                                 .arg(limits.fieldCharacters)};
            }
            if (qsizetype(table->m_fields.size()) >= limits.fields) {
                return Error{ErrorCode::Refused,
                             tr("The file has more than %1 fields. Nothing was changed; split it into smaller files.")
                                 .arg(limits.fields)};
            }
            table->m_fields.push_back({quint32(field.begin), quint32(length)});
        } while (!field.lastInRecord);

        const size_t width = table->m_fields.size() - firstField;
        if (width == 1 && !field.quoted && field.begin == field.end) {
            table->m_fields.pop_back();
            continue;
        }
        if (table->recordCount() >= limits.records) {
            return Error{ErrorCode::Refused,
                         tr("The file has more than %1 rows. Nothing was changed; split it into smaller files.")
                             .arg(limits.records)};
        }
        table->m_records.push_back({quint32(firstField), quint32(width), line});
    }
    return {};
}

// Title lines fill few columns, the header fills most of those that records usually fill.
qsizetype CsvReader::headerByShape(const CsvTable &table)
{
    std::vector<qsizetype> filled;
    const qsizetype count = qMin(table.recordCount(), sampleRecords);
    for (qsizetype record = 0; record < count; ++record) {
        qsizetype cells = 0;
        for (qsizetype column = 0; column < table.width(record); ++column)
            cells += table.field(record, column).trimmed().isEmpty() ? 0 : 1;
        filled.push_back(cells);
    }
    if (filled.empty())
        return -1;
    std::vector<qsizetype> sorted = filled;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype usual = sorted[sorted.size() / 2];
    for (size_t record = 0; record < filled.size(); ++record) {
        if (filled[record] * 2 > usual)
            return qsizetype(record);
    }
    return 0;
}

} // namespace leadline
