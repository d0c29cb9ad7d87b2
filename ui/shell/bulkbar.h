// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"
#include "ui/shell/bulkbarshift.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QMenu;

namespace leadline {

class Button;
class IconButton;
class Label;
class Popover;

/// The bar that floats over the bottom of a table while two or more rows of one entity are selected: what they come to, a
/// button for each field (with the editor of its cells), dates, parking, removal. Every edit is one undo step for all
/// rows.
class BulkBar final : public QFrame
{
    Q_OBJECT

public:
    /// What a host keeps free at its bottom to have nothing covered: the bar and 16 px on both sides.
    static constexpr int floatingHeight = 76;

    /// Floats over @p host, which keeps it.
    BulkBar(PlanContext &context, QWidget *host);

    /// The fields with buttons of their own, most wanted first; those that don't fit and all other fields stand in the
    /// menu.
    void setFields(const QStringList &keys);
    /// "172 person-days", behind the count.
    void setSummary(const QString &text);

Q_SIGNALS:
    /// The cross, or Esc while the bar has the keyboard (elsewhere Esc is the host's); the selection is empty by then.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void place();
    void rise();
    void fillButtons();
    const FieldInfo *field(const QString &key) const;
    bool isOffered(const FieldInfo &field) const;
    void editField(const FieldInfo &field, QWidget *anchor);
    void openShift(QWidget *anchor);
    void togglePark();
    bool areAllParked() const;
    void fillMenu(QMenu &menu);
    void dismiss();

    PlanContext &m_context;
    QWidget *m_host;
    QStringList m_keys;
    std::vector<EntityKey> m_items;
    EntityKind m_kind = EntityKind::Feature;
    bool m_isUp = false;

    QHBoxLayout *m_row;
    Label *m_count;
    Label *m_summary;
    QWidget *m_fieldButtons;
    Button *m_shift;
    Button *m_park;
    IconButton *m_more;
    IconButton *m_close;
    std::vector<std::pair<Button *, const FieldInfo *>> m_buttons;
    QPointer<Popover> m_popover;
};

} // namespace leadline
