// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadline {

/// The inspector's place at the end edge: its width can be dragged between 264 and 420 px, it slides in and out, and in a
/// narrow window it lies over the workspace.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int defaultWidth = 304;
    static constexpr int minimumPanelWidth = 264;
    static constexpr int maximumPanelWidth = 420;

    explicit SidePanel(QWidget *content, QWidget *parent = nullptr);

    int panelWidth() const { return m_width; }
    void setPanelWidth(int width);
    void setOverlay(bool overlay);

Q_SIGNALS:
    void panelWidthChanged(int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int m_width = defaultWidth;
    bool m_overlay = false;
    int m_pressedAt = -1;
    int m_pressedWidth = 0;
};

} // namespace leadline
