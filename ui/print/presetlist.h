// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printpresets.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace leadline {

class Button;
class Label;

/// The plan's print presets, one of them chosen; the present settings can be kept as another one, and Delete removes one.
class PresetList final : public QWidget
{
    Q_OBJECT

public:
    PresetList(PlanContext &context, ViewKind kind, QWidget *parent = nullptr);

    /// Marks the preset that prints what these settings print, and keeps them for "Save as preset".
    void setCurrent(const PrintSettings &settings);
    int count() const { return static_cast<int>(m_presets.size()); }

Q_SIGNALS:
    void chosen(const leadline::PrintSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void askForName();
    void save();
    void remove(EntityId view);

    PlanContext &m_context;
    ViewKind m_kind;
    PrintSettings m_settings;
    std::vector<PrintPreset> m_presets;
    QVBoxLayout *m_rows;
    Label *m_none;
    Button *m_save;
    QLineEdit *m_name;
};

} // namespace leadline
