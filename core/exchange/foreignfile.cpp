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

QString say(const char *kind)
{
    return QCoreApplication::translate("ForeignFile", kind);
}

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
        return say(QT_TRANSLATE_NOOP("ForeignFile", "Calligra Plan"));
    if (head.contains("opendocument.spreadsheet"))
        return say(QT_TRANSLATE_NOOP("ForeignFile", "OpenDocument spreadsheet"));
    if (head.contains("xl/") || suffix == u"xlsx")
        return say(QT_TRANSLATE_NOOP("ForeignFile", "Excel workbook"));
    return say(QT_TRANSLATE_NOOP("ForeignFile", "ZIP archive"));
}

QString xmlKind(QByteArrayView head)
{
    QXmlStreamReader reader(head.toByteArray());
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::StartElement) {
        if (reader.isDTD())
            break;
    }
    if (!reader.isStartElement())
        return say(QT_TRANSLATE_NOOP("ForeignFile", "XML"));
    if (reader.namespaceUri() == u"http://schemas.microsoft.com/project")
        return say(QT_TRANSLATE_NOOP("ForeignFile", "Microsoft Project XML"));
    if (reader.name() == u"project" && reader.attributes().hasAttribute(u"mrproject-version"_s))
        return say(QT_TRANSLATE_NOOP("ForeignFile", "GNOME Planner"));
    if (reader.name() == u"project" && reader.attributes().hasAttribute(u"webLink"_s))
        return say(QT_TRANSLATE_NOOP("ForeignFile", "GanttProject"));
    if (reader.name() == u"html")
        return say(QT_TRANSLATE_NOOP("ForeignFile", "HTML"));
    return say(QT_TRANSLATE_NOOP("ForeignFile", "XML"));
}

QString jsonKind(QByteArrayView bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    if (object.contains(u"lists"_s) && object.contains(u"cards"_s))
        return say(QT_TRANSLATE_NOOP("ForeignFile", "Trello board"));
    if (object.contains(u"idBoard"_s) || object.contains(u"idList"_s))
        return say(QT_TRANSLATE_NOOP("ForeignFile", "Trello card"));
    return say(QT_TRANSLATE_NOOP("ForeignFile", "JSON"));
}

QString kindBySuffix(const QString &suffix)
{
    if (suffix == u"tjp" || suffix == u"tji")
        return say(QT_TRANSLATE_NOOP("ForeignFile", "TaskJuggler"));
    if (suffix == u"yaml" || suffix == u"yml")
        return say(QT_TRANSLATE_NOOP("ForeignFile", "YAML"));
    if (suffix == u"md")
        return say(QT_TRANSLATE_NOOP("ForeignFile", "Markdown"));
    return {};
}

} // namespace

QString foreignFileKind(QByteArrayView bytes, const QString &fileName)
{
    const QByteArrayView head = bytes.first(qMin(bytes.size(), headLength));
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const Signature &signature : signatures) {
        if (head.startsWith(QByteArrayView(signature.bytes, signature.length)))
            return say(signature.kind);
    }
    if (head.startsWith("PK\x03\x04"))
        return zipKind(head, suffix);
    const CsvText text = CsvText::decode(head);
    const QStringView start = QStringView(text.text).trimmed();
    if (start.startsWith(u"<!doctype html", Qt::CaseInsensitive) || start.startsWith(u"<html", Qt::CaseInsensitive))
        return say(QT_TRANSLATE_NOOP("ForeignFile", "HTML"));
    if (start.startsWith(u"<"))
        return xmlKind(head);
    if (start.startsWith(u"{") || (start.startsWith(u"[") && suffix == u"json"))
        return jsonKind(bytes);
    if (text.text.contains(QChar::Null))
        return say(QT_TRANSLATE_NOOP("ForeignFile", "unknown binary file"));
    return kindBySuffix(suffix);
}

} // namespace leadline
