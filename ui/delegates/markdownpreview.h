// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace leadline {

/// Shows Markdown without anything that could reach outside: no HTML, no pictures, links only after asking.
class MarkdownPreview final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownPreview(QWidget *parent);

    void setText(const QString &markdown);
    int heightFor(int width) const;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A click that wasn't on a link.
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace leadline
