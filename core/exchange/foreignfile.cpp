// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreignfile.h"

#include "core/exchange/csv/csvtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <array>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headLength = 4096;

struct ForeignFileText
{
    Q_DECLARE_TR_FUNCTIONS(ForeignFile)
};

struct Signature
{
    const char *bytes;
    qsizetype length;
    const char *kind;
};

constexpr std::array signatures = {
    Signature{"SQLite format 3", 15, QT_TRANSLATE_NOOP("ForeignFile", "SQLite database")},
    Signature{"\xd0\xcf\x11\xe0", 4, QT_TRANSLATE_NOOP("ForeignFile", "Microsoft Project or Office, binary")},
    Signature{"%PDF", 4, QT_TRANSLATE_NOOP("ForeignFile", "PDF")},
    Signature{"\x89PNG", 4, QT_TRANSLATE_NOOP("ForeignFile", "PNG picture")},
    Signature{"\xff\xd8\xff", 3, QT_TRANSLATE_NOOP("ForeignFile", "JPEG picture")},
    Signature{"\x1f\x8b", 2, QT_TRANSLATE_NOOP("ForeignFile", "GZIP archive")},
    Signature{"BEGIN:VCALENDAR", 15, QT_TRANSLATE_NOOP("ForeignFile", "iCalendar")},
};

QString zipKind(QByteArrayView head, const QString &suffix)
{
    // Documents of these families put their media type, or the name of a part, at the front.
    if (head.contains("application/x-vnd.kde.plan"))
        return ForeignFileText::tr("Calligra Plan");
    if (head.contains("opendocument.spreadsheet"))
        return ForeignFileText::tr("OpenDocument spreadsheet");
    if (head.contains("xl/") || suffix == u"xlsx")
        return ForeignFileText::tr("Excel workbook");
    return ForeignFileText::tr("ZIP archive");
}

QString xmlKind(QByteArrayView head)
{
    QXmlStreamReader reader(head.toByteArray());
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::StartElement) {
        if (reader.isDTD())
            break;
    }
    if (!reader.isStartElement())
        return ForeignFileText::tr("XML");
    if (reader.namespaceUri() == u"http://schemas.microsoft.com/project")
        return ForeignFileText::tr("Microsoft Project XML");
    if (reader.name() == u"project" && reader.attributes().hasAttribute(u"mrproject-version"_s))
        return ForeignFileText::tr("GNOME Planner");
    if (reader.name() == u"project" && reader.attributes().hasAttribute(u"webLink"_s))
        return ForeignFileText::tr("GanttProject");
    if (reader.name() == u"html")
        return ForeignFileText::tr("HTML");
    return ForeignFileText::tr("XML");
}

QString jsonKind(QByteArrayView bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    if (object.contains(u"lists"_s) && object.contains(u"cards"_s))
        return ForeignFileText::tr("Trello board");
    if (object.contains(u"idBoard"_s) || object.contains(u"idList"_s))
        return ForeignFileText::tr("Trello card");
    return ForeignFileText::tr("JSON");
}

QString kindBySuffix(const QString &suffix)
{
    if (suffix == u"tjp" || suffix == u"tji")
        return ForeignFileText::tr("TaskJuggler");
    if (suffix == u"yaml" || suffix == u"yml")
        return ForeignFileText::tr("YAML");
    if (suffix == u"md")
        return ForeignFileText::tr("Markdown");
    return {};
}

} // namespace

QString foreignFileKind(QByteArrayView bytes, const QString &fileName)
{
    const QByteArrayView head = bytes.first(qMin(bytes.size(), headLength));
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const Signature &signature : signatures) {
        if (head.startsWith(QByteArrayView(signature.bytes, signature.length)))
            return ForeignFileText::tr(signature.kind);
    }
    if (head.startsWith("PK\x03\x04"))
        return zipKind(head, suffix);
    const CsvText text = CsvText::decode(head);
    const QStringView start = QStringView(text.text).trimmed();
    if (start.startsWith(u"<!doctype html", Qt::CaseInsensitive) || start.startsWith(u"<html", Qt::CaseInsensitive))
        return ForeignFileText::tr("HTML");
    if (start.startsWith(u"<"))
        return xmlKind(head);
    if (start.startsWith(u"{") || (start.startsWith(u"[") && suffix == u"json"))
        return jsonKind(bytes);
    if (text.text.contains(QChar::Null))
        return ForeignFileText::tr("unknown binary file");
    return kindBySuffix(suffix);
}

} // namespace leadline
