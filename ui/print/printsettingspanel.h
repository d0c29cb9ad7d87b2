// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace leadline {

class Label;
class Segment;
class SinceRow;

/// The settings of a print at the start side of the dialog: output, page, range, title, readers, blocks.
class PrintSettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p presets stand on top; the panel owns them from then on. @p tellsChanges: there is a past to compare with.
    PrintSettingsPanel(const PlanContext &context, const PrintSettings &settings, QWidget *presets, bool tellsChanges,
                       QWidget *parent = nullptr);

    const PrintSettings &settings() const { return m_settings; }
    /// Those of a preset; everything else is forgotten.
    void setSettings(const PrintSettings &settings);
    /// What the pages came to: shown beside the settings they depend on. @p problem is said under the range.
    void setOutcome(qreal smallestText, const QString &problem);
    /// Said where one chooses since when changes are told.
    void setPastNote(const QString &note, bool isProblem);

Q_SIGNALS:
    void changed();
    /// While a setting of the page is touched the preview shows its margins.
    void pageTouched(bool touched);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHeading(const QString &text, Label *note = nullptr);
    void addRow(const QString &label, QWidget *control);
    void makePage();
    void makeContent();
    void makeAudience();
    void makeBlocks();
    bool isRoadmap() const { return m_settings.view.kind == ViewKind::Timeline; }
    void show(const PrintSettings &settings);
    void apply();

    const PlanContext &m_context;
    PrintSettings m_settings;
    QVBoxLayout *m_column;
    Label *m_smallest;
    Segment *m_output;
    QComboBox *m_paper;
    Segment *m_direction;
    Segment *m_fit = nullptr;
    Segment *m_ink;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_from;
    QLineEdit *m_to;
    Label *m_problem;
    QComboBox *m_audience = nullptr;
    Label *m_hidden = nullptr;
    SinceRow *m_since = nullptr;
    bool m_isShowing = true; ///< the controls are being set
    std::vector<std::pair<QCheckBox *, bool RoadmapBlocks::*>> m_blocks;
};

} // namespace leadline
