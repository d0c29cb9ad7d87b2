// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;

namespace leadline {

class IconButton;
class Popover;

/// What a widget of a toolbar implements that has a shorter form; its size hint is that of the form it has.
class ToolbarShortening
{
public:
    virtual ~ToolbarShortening() = default;
    virtual int lengthWhen(bool isShort) const = 0;
    virtual void setShort(bool isShort) = 0;
};

/// The row of 40 px under the top bar. What doesn't fit moves, from the end, into a "…" popover, as the very same
/// control; nothing is elided or squeezed. Widgets that are a ToolbarShortening take their shorter form before anything moves.
class OverflowToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit OverflowToolbar(QWidget *parent = nullptr);
    ~OverflowToolbar() override;

    /// Adds at the start edge, after what is there. The toolbar takes the widget over.
    void addWidget(QWidget *widget);
    /// Adds at the end edge. Those leave before anything else when there is no room, the last added first.
    void addEndWidget(QWidget *widget);
    /// A thin upright line; hidden together with what follows it.
    void addSeparator();
    /// Between the widgets; 8 unless set.
    void setGap(int gap);
    void setPadding(int padding);
    /// The widgets that are in the popover now.
    QList<QWidget *> overflowing() const;
    /// For widgets whose wished size or visibility changed.
    void rearrange();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QWidget *widget = nullptr;
        bool atEnd = false;
        bool isSeparator = false;
        bool overflows = false;
        bool isHidden = false; ///< by its owner
        ToolbarShortening *shortening = nullptr;
        bool isShort = false;
    };
    int widthOf(const Entry &entry) const;
    int neededWidth() const;
    void chooseForms();
    void chooseOverflow();
    void place();
    void fillPopover();

    std::vector<Entry> m_entries;
    IconButton *m_more;
    Popover *m_popover;
    int m_gap = 8;
    int m_padding = 16;
    bool m_arranging = false;
};

} // namespace leadline
