// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/viewdescription.h"

#include "ui/theme/overflowtoolbar.h"

#include <QWidget>

namespace leadline {

class Button;
class FilterChip;
class LabelledCombo;
class ProductTag;
class RoadmapCanvas;
class Switch;

/// What the colours of the bars stand for, at the end of the toolbar: names, or the keys of products where there is room for
/// those only.
class ColourLegend final : public QWidget, public ToolbarShortening
{
    Q_OBJECT

public:
    explicit ColourLegend(QWidget *parent = nullptr);

    /// The products or teams of the scope with a colour; true when they are others than before.
    bool update(const RoadmapCanvas &canvas);

    int lengthWhen(bool isShort) const override;
    void setShort(bool isShort) override;

private:
    struct Entry
    {
        int colour = 0;
        QString name;
        QString key; ///< empty for what has none

        const QString &text(bool isShort) const { return isShort && !key.isEmpty() ? key : name; }
        bool operator==(const Entry &other) const { return colour == other.colour && name == other.name && key == other.key; }
    };
    template<typename E>
    static std::vector<Entry> entriesOf(const RoadmapCanvas &canvas);
    void showForm();

    std::vector<Entry> m_entries;
    std::vector<ProductTag *> m_tags;
    bool m_isShort = false;
};

/// The controls above the canvas: grouping, colour, zoom, snapping, and what is left out.
class RoadmapToolbar final : public QObject
{
    Q_OBJECT

public:
    explicit RoadmapToolbar(RoadmapCanvas &canvas);
    ~RoadmapToolbar() override;

    QWidget *widget() const;

Q_SIGNALS:
    /// The filter is to be typed.
    void filterWanted();

private:
    void addCombos();
    void addChips();
    void showView();
    void openFilterMenu();
    void setView(const ViewDescription &view);
    QString rangeText(const ViewDescription &view) const;

    RoadmapCanvas &m_canvas;
    std::unique_ptr<OverflowToolbar> m_row;
    LabelledCombo *m_group = nullptr;
    LabelledCombo *m_colour = nullptr;
    LabelledCombo *m_zoom = nullptr;
    Switch *m_snap = nullptr;
    Switch *m_dependents = nullptr;
    Button *m_objective = nullptr;
    FilterChip *m_add = nullptr;
    FilterChip *m_filter = nullptr;
    FilterChip *m_range = nullptr;
    ColourLegend *m_legend = nullptr;
};

} // namespace leadline
