// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/markdownpreview.h"

#include "ui/delegates/editorlink.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace leadline {

MarkdownPreview::MarkdownPreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setFocusPolicy(Qt::StrongFocus);
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) { openAfterAsking(address, this); });
}

void MarkdownPreview::setText(const QString &markdown)
{
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                                          | QTextDocument::MarkdownDialectCommonMark);
    // What is left of a picture is the place where it would stand.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().isImageFormat())
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            const QString words = it.fragment().charFormat().toImageFormat().property(QTextFormat::ImageAltText).toString();
            cursor.insertText(words, QTextCharFormat());
            it = block.begin();
            if (it.atEnd())
                break;
        }
    }
}

int MarkdownPreview::heightFor(int width) const
{
    QTextDocument *shown = document();
    const qreal before = shown->textWidth();
    shown->setTextWidth(width);
    const int height = static_cast<int>(shown->size().height()) + 1;
    shown->setTextWidth(before);
    return height;
}

QVariant MarkdownPreview::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownPreview::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onLink = !anchorAt(event->position().toPoint()).isEmpty();
    QTextBrowser::mouseReleaseEvent(event);
    if (!onLink && !textCursor().hasSelection())
        Q_EMIT clicked();
}

} // namespace leadline
