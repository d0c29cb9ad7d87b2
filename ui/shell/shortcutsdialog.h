// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/keyhint.h"

#include <QDialog>

#include <vector>

class QVBoxLayout;

namespace leadline {

class Label;
class SearchField;

/// The keys of the window and what they do, a heading for each place where they work, in two columns; typing narrows it
/// to what is looked for. It lists and does nothing itself.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<KeySection> &sections, QWidget *parent = nullptr);

    /// What is shown now, under its headings.
    QList<KeySection> shown() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        KeyHint hint;
        QString folded; ///< words and keys
        QWidget *widget;
        bool isShown = true;
    };
    struct Section
    {
        QString title;
        QString folded;
        QWidget *widget;
        std::vector<Line> lines;
        int height() const;
    };

    void addSection(const KeySection &section);
    void narrow(const QString &typed);
    void arrange();

    SearchField *m_search;
    Label *m_none;
    QWidget *m_sheet;
    QVBoxLayout *m_columns[2];
    std::vector<Section> m_sections;
};

} // namespace leadline
