// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/conflicts.h"
#include "ui/base/keyhint.h"
#include "ui/base/plancontext.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace leadline {

class Button;
class ConflictChoice;
class FieldEditor;
class Label;

/// One conflict of the list: the field, what it was before, both values with who stored them, and a field for another
/// one. It decides nothing itself.
class ConflictRow final : public QWidget
{
    Q_OBJECT

public:
    ConflictRow(PlanContext &context, const OpenConflict &conflict, QWidget *parent = nullptr);

    const OpenConflict &conflict() const { return m_conflict; }
    /// Who stored which value; empty names are not known.
    void setAuthors(const QString &mine, const QString &theirs);
    /// After a change of the plan: which value counts now.
    void refresh();
    void focusFirst();
    /// What keys do in it, in words for people.
    static QList<KeyHint> keys();

Q_SIGNALS:
    void decided(const leadline::OpenConflict &conflict, const leadline::ConflictDecision &decision);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChoice(const QString &text);
    void openOther();
    void storeOther();
    QString words(const QString &canonical) const;

    PlanContext &m_context;
    OpenConflict m_conflict;
    QVBoxLayout *m_column;
    Label *m_title;
    ConflictChoice *m_first;
    ConflictChoice *m_second;
    Button *m_other = nullptr;
    QPointer<FieldEditor> m_editor;
    /// True when the first choice is that of whoever stored second: one's own value stands first.
    bool m_isMineFirst = true;
};

} // namespace leadline
