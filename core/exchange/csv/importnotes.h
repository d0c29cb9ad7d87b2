// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace leadline {

/// Gathers what an import has to say about single cells, and says it once for each subject with its lines.
class ImportNotes final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::ImportNotes)

public:
    enum class Kind : quint8 {
        Unreadable,        ///< subject: column
        NoSuchField,       ///< subject: column; an initiative or milestone can't hold it
        UnknownStatus,     ///< subject: the status
        UnknownParent,     ///< subject: the parent's key
        ParentNotPossible, ///< the parent can't hold this kind of row
        CircularParent,
        UnknownDependency, ///< subject: the other row's key
        SeveralReleases,
        RepeatedKey,       ///< subject: the key
        Surplus,           ///< more fields than the header
        TooShort,          ///< fewer fields than the header
        OtherEntity,       ///< the row is another entity here than in the file
        UnknownOption,     ///< subject: column; detail: what no option of its field says
    };

    void add(Kind kind, const QString &subject, qint64 line, const QString &detail = {});
    /// A sentence without lines.
    void say(const QString &sentence) { m_sentences.append(sentence); }

    /// All sentences, general ones first, then in the order of their first line.
    QStringList texts() const;

private:
    struct Note
    {
        Kind kind;
        QString subject;
        QString detail;
        std::vector<qint64> lines;
    };
    static QString text(const Note &note);

    QStringList m_sentences;
    std::vector<Note> m_notes;
};

} // namespace leadline
