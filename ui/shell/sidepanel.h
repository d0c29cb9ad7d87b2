// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadline {

/// The inspector's place at the end edge: its width can be dragged between 264 and 420 px, and in a narrow window it
/// lies over the workspace.
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

Q_SIGNALS:
    void panelWidthChanged(int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeHandle();

    QWidget *m_handle;
    int m_width = defaultWidth;
    int m_pressedAt = -1;
    int m_pressedWidth = 0;
};

} // namespace leadline
