// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/importnotes.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t linesShown = 8;
// A file of nothing but unknown parents must not fill the report with 100,000 sentences.
constexpr size_t notesShown = 200;

QString lineList(const std::vector<qint64> &lines)
{
    QStringList texts;
    for (size_t i = 0; i < lines.size() && i < linesShown; ++i)
        texts.append(QString::number(lines[i]));
    QString text = texts.join(u", "_s);
    if (lines.size() > linesShown)
        text += u", …";
    return text;
}

} // namespace

void ImportNotes::add(Kind kind, const QString &subject, qint64 line, const QString &detail)
{
    for (Note &note : m_notes) {
        if (note.kind == kind && note.subject == subject && note.detail == detail) {
            if (note.lines.empty() || note.lines.back() != line)
                note.lines.push_back(line);
            return;
        }
    }
    if (m_notes.size() < notesShown)
        m_notes.push_back({kind, subject, detail, {line}});
}

QStringList ImportNotes::texts() const
{
    QStringList all = m_sentences;
    for (const Note &note : m_notes)
        all.append(text(note));
    if (m_notes.size() == notesShown)
        all.append(tr("There is more of this kind; correct the file and import it again to see it."));
    return all;
}

QString ImportNotes::text(const Note &note)
{
    const int count = int(note.lines.size());
    const QString lines = lineList(note.lines);
    switch (note.kind) {
    case Kind::Unreadable:
        return tr("%n value(s) of the column “%1” could not be read and were left out (line %2).", nullptr, count)
            .arg(note.subject, lines);
    case Kind::NoSuchField:
        return tr("%n value(s) of the column “%1” were left out, because initiatives and milestones have no such field "
                  "(line %2).", nullptr, count)
            .arg(note.subject, lines);
    case Kind::UnknownStatus:
        return tr("The status “%1” of %n row(s) isn't known and was left out (line %2).", nullptr, count)
            .arg(note.subject, lines);
    case Kind::UnknownParent:
        return tr("The parent “%1” of %n row(s) is neither in the file nor in the plan (line %2).", nullptr, count)
            .arg(note.subject, lines);
    case Kind::ParentNotPossible:
        return tr("%n row(s) lie below a row that can't hold them, and were imported without it (line %1).", nullptr, count)
            .arg(lines);
    case Kind::CircularParent:
        return tr("%n row(s) would be their own parent, and were imported without it (line %1).", nullptr, count)
            .arg(lines);
    case Kind::UnknownDependency:
        return tr("%n row(s) depend on “%1”, which is no feature of the file or the plan (line %2).", nullptr, count)
            .arg(note.subject, lines);
    case Kind::SeveralReleases:
        return tr("%n row(s) name several releases; the first was taken (line %1).", nullptr, count).arg(lines);
    case Kind::RepeatedKey:
        return tr("The key “%1” stands in several rows, which were therefore told apart by their titles (line %2).")
            .arg(note.subject, lines);
    case Kind::Surplus:
        return tr("%n row(s) have more fields than the header; the surplus was left out (line %1).", nullptr, count)
            .arg(lines);
    case Kind::TooShort:
        return tr("%n row(s) have fewer fields than the header; the missing ones count as empty (line %1).", nullptr, count)
            .arg(lines);
    case Kind::OtherEntity:
        return tr("%n row(s) changed their type in the file and keep the one they have here (line %1).", nullptr, count)
            .arg(lines);
    case Kind::UnknownOption:
        return tr("“%1” is none of the options of the field that the column “%2” goes to; %n value(s) were left out (line %3).",
                  nullptr, count)
            .arg(note.detail, note.subject, lines);
    }
    return {};
}

} // namespace leadline
