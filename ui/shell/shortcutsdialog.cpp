// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "core/base/text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"
#include "ui/theme/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace leadline {

namespace {

constexpr int sheetMargin = 24;
constexpr int columnGap = 40;
constexpr int lineHeight = 26;
constexpr int headingHeight = 36;
constexpr int sectionGap = 14;
constexpr int capHeight = 20;
constexpr int capPadding = 6;
constexpr int capGap = 4;

/// The keys of a line, each in a frame of its own.
class KeyCaps final : public QWidget
{
public:
    KeyCaps(const KeyHint &hint, QWidget *parent)
        : QWidget(parent)
    {
        for (const QKeySequence &keys : hint.keys)
            m_caps.append(keyText(keys));
        setFixedSize(widthOf(static_cast<int>(m_caps.size())), capHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::instance();
        QPainter painter(this);
        painter.setFont(Appearance::font(TextRole::Caption));
        for (int at = 0; at < m_caps.size(); ++at) {
            const QRect seen = QStyle::visualRect(layoutDirection(), rect(), capAt(at));
            paintPanel(painter, seen, look.colour(ColourToken::Raised), look.colour(ColourToken::LineStrong), 4);
            painter.setPen(look.colour(ColourToken::TextSecondary));
            painter.drawText(seen, Qt::AlignCenter | Qt::TextSingleLine, m_caps.at(at));
        }
    }

private:
    QRect capAt(int index) const
    {
        const QFontMetrics metrics(Appearance::font(TextRole::Caption));
        return {widthOf(index) + (index > 0 ? capGap : 0), 0,
                std::max(capHeight, metrics.horizontalAdvance(m_caps.at(index)) + 2 * capPadding), capHeight};
    }

    /// Of the first @p count caps.
    int widthOf(int count) const { return count == 0 ? 0 : capAt(count - 1).right() + 1; }

    QStringList m_caps;
};

QString spokenKeys(const KeyHint &hint)
{
    QStringList keys;
    for (const QKeySequence &sequence : hint.keys)
        keys.append(keyText(sequence));
    return keys.join(QLatin1String(", "));
}

} // namespace

int ShortcutsDialog::Section::height() const
{
    const int shown = static_cast<int>(std::ranges::count(lines, true, &Line::isShown));
    return shown == 0 ? 0 : headingHeight + shown * lineHeight + sectionGap;
}

ShortcutsDialog::ShortcutsDialog(const QList<KeySection> &sections, QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchField(tr("Find a key or what it does")))
    , m_none(new Label(tr("No key does that."), TextRole::Body, ColourToken::TextSecondary))
    , m_sheet(new QWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("shortcuts"));
    resize(900, 640);
    if (parent)
        resize(size().boundedTo(parent->window()->size() - QSize(48, 48)));

    QHBoxLayout *head = new QHBoxLayout;
    head->setContentsMargins(sheetMargin, 20, sheetMargin, 12);
    head->addWidget(new Label(windowTitle(), TextRole::ViewTitle), 1);
    head->addWidget(m_search);
    QHBoxLayout *columns = new QHBoxLayout(m_sheet);
    columns->setContentsMargins(sheetMargin, 0, sheetMargin, 0);
    columns->setSpacing(columnGap);
    for (QVBoxLayout *&column : m_columns) {
        QWidget *side = new QWidget;
        column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        columns->addWidget(side, 1, Qt::AlignTop);
    }
    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    scroll->setWidget(m_sheet);
    m_none->setContentsMargins(sheetMargin, 0, sheetMargin, 0);
    m_none->hide();
    Button *close = new Button(tr("Close"));
    QHBoxLayout *foot = new QHBoxLayout;
    foot->setContentsMargins(sheetMargin, 12, sheetMargin, 16);
    foot->addStretch(1);
    foot->addWidget(close);
    QVBoxLayout *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_none);
    all->addWidget(scroll, 1);
    all->addLayout(foot);

    for (const KeySection &section : sections)
        addSection(section);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::narrow);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    m_search->installEventFilter(this);
    m_search->setFocus(Qt::OtherFocusReason);
}

void ShortcutsDialog::addSection(const KeySection &section)
{
    Section made{section.title, foldedText(section.title), new QWidget(m_sheet), {}};
    QVBoxLayout *rows = new QVBoxLayout(made.widget);
    rows->setContentsMargins(0, 0, 0, sectionGap);
    rows->setSpacing(0);
    Label *heading = new Label(section.title, TextRole::SectionTitle);
    heading->setFixedHeight(headingHeight);
    rows->addWidget(heading);
    for (const KeyHint &hint : section.hints) {
        if (hint.keys.isEmpty())
            continue;
        const QString text = plainHintText(hint.text);
        QWidget *line = new QWidget;
        line->setFixedHeight(lineHeight);
        QHBoxLayout *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        Label *words = new Label(text, TextRole::Table, ColourToken::TextPrimary);
        words->setElided(true);
        words->setAccessibleName(tr("%1: %2", "what keys do, and the keys").arg(text, spokenKeys(hint)));
        row->addWidget(words, 1);
        row->addWidget(new KeyCaps(hint, line));
        rows->addWidget(line);
        made.lines.push_back({hint, foldedText(QString(text + QLatin1Char(' ') + spokenKeys(hint))), line});
    }
    m_sections.push_back(std::move(made));
}

/// Every typed word is in the line or in its heading.
void ShortcutsDialog::narrow(const QString &typed)
{
    const QStringList words = foldedText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (Section &section : m_sections) {
        for (Line &line : section.lines) {
            line.isShown = std::ranges::all_of(words, [&](const QString &word) {
                return line.folded.contains(word) || section.folded.contains(word);
            });
            line.widget->setVisible(line.isShown);
        }
    }
    arrange();
}

/// Headings in their order, each into the column that is shorter so far.
void ShortcutsDialog::arrange()
{
    int heights[2] = {0, 0};
    for (Section &section : m_sections) {
        const int height = section.height();
        section.widget->setVisible(height > 0);
        if (height == 0)
            continue;
        const int column = heights[1] < heights[0] ? 1 : 0;
        m_columns[column]->addWidget(section.widget);
        heights[column] += height;
    }
    m_none->setVisible(heights[0] == 0);
}

QList<KeySection> ShortcutsDialog::shown() const
{
    QList<KeySection> sections;
    for (const Section &section : m_sections) {
        KeySection seen{section.title, {}};
        for (const Line &line : section.lines) {
            if (line.isShown)
                seen.hints.append(line.hint);
        }
        if (!seen.hints.isEmpty())
            sections.append(seen);
    }
    return sections;
}

/// The list scrolls while the field keeps the keyboard.
bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        QScrollBar *bar = findChild<QScrollArea *>()->verticalScrollBar();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
            return true;
        case Qt::Key_Up:
            bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
            return true;
        case Qt::Key_PageDown:
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            return true;
        case Qt::Key_PageUp:
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ShortcutsDialog::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(ColourToken::Canvas));
    const QRect list = findChild<QScrollArea *>()->geometry();
    painter.fillRect(QRect(0, list.bottom() + 1, width(), 1), look.colour(ColourToken::LineSoft));
}

} // namespace leadline
