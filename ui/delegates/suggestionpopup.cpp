// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/suggestionpopup.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"
#include "ui/theme/roundcorners.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int mostRows = 9;
constexpr int leastWidth = 200;
constexpr int cornerRadius = 8;

} // namespace

SuggestionPopup::SuggestionPopup(Keyboard keyboard, QWidget *anchor)
    : QFrame(anchor, keyboard == Keyboard::Own ? Qt::Popup | Qt::FramelessWindowHint : Qt::ToolTip | Qt::FramelessWindowHint)
    , m_anchor(anchor)
    , m_empty(new QLabel(this))
    , m_footnote(new QLabel(this))
    , m_list(new QListView(this))
{
    QVBoxLayout *layout = new QVBoxLayout(this);
    // The list keeps clear of the round corners.
    layout->setContentsMargins(1, keyboard == Keyboard::Own ? 1 : 4, 1, 4);
    layout->setSpacing(0);
    if (keyboard == Keyboard::Own) {
        QHBoxLayout *head = new QHBoxLayout;
        head->setContentsMargins(8, 4, 8, 4);
        m_search = new QLineEdit(this);
        m_search->setFrame(false);
        m_search->setFont(Appearance::font(TextRole::Table));
        m_search->setPlaceholderText(tr("Find"));
        m_search->setAccessibleName(tr("Find in the list"));
        m_search->installEventFilter(this);
        m_count = new QLabel(this);
        m_count->setFont(Appearance::font(TextRole::Caption));
        head->addWidget(m_search, 1);
        head->addWidget(m_count);
        layout->addLayout(head);
        connect(m_search, &QLineEdit::textEdited, this, &SuggestionPopup::searched);
        setFocusProxy(m_search);
    } else {
        setAttribute(Qt::WA_ShowWithoutActivating);
        setFocusPolicy(Qt::NoFocus);
    }
    m_empty->setFont(Appearance::font(TextRole::Caption));
    m_empty->setContentsMargins(8, 6, 8, 6);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    layout->addWidget(m_list);
    m_footnote->setFont(Appearance::font(TextRole::Caption));
    m_footnote->setContentsMargins(8, 6, 8, 6);
    m_footnote->hide();
    layout->addWidget(m_footnote);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&Appearance::instance(), &Appearance::changed, this, &SuggestionPopup::applyColours);
    applyColours();
    RoundCorners::give(this, cornerRadius);
}

void SuggestionPopup::applyColours()
{
    const Appearance &appearance = Appearance::instance();
    QPalette colours = palette();
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window})
        colours.setColor(role, appearance.colour(ColourToken::Raised));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        colours.setColor(role, appearance.colour(ColourToken::TextPrimary));
    colours.setColor(QPalette::PlaceholderText, appearance.colour(ColourToken::TextTertiary));
    setPalette(colours);
    QPalette quiet = colours;
    quiet.setColor(QPalette::WindowText, appearance.colour(ColourToken::TextTertiary));
    m_empty->setPalette(quiet);
    m_footnote->setPalette(quiet);
    if (m_count)
        m_count->setPalette(quiet);
}

void SuggestionPopup::setSuggestions(std::vector<Suggestion> suggestions, const QString &match, int current)
{
    const int count = static_cast<int>(suggestions.size());
    if (match.isEmpty())
        m_total = count;
    m_model.setMatch(match);
    m_model.setSuggestions(std::move(suggestions));
    if (m_count)
        m_count->setText(match.isEmpty() ? QString() : tr("%1 of %2").arg(count).arg(m_total));
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (current >= 0 && current < count)
        m_list->setCurrentIndex(m_model.index(current));
    if (isVisible())
        fit();
}

void SuggestionPopup::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void SuggestionPopup::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

void SuggestionPopup::fit()
{
    const int shown = std::min(m_model.rowCount(), mostRows);
    m_list->setFixedHeight(shown * SuggestionDelegate::rowHeight);
    int width = std::max(leastWidth, m_anchor->width());
    if (!m_footnote->isHidden())
        width = std::max(width, m_footnote->sizeHint().width() + 2);
    for (int row = 0; row < std::min(m_model.rowCount(), 50); ++row) {
        const Suggestion &suggestion = m_model.at(row);
        const QFontMetrics metrics(Appearance::font(TextRole::Table));
        width = std::max(width, metrics.horizontalAdvance(suggestion.label + suggestion.detail) + 80);
    }
    setFixedWidth(std::min(width, 380));
    setFixedHeight(layout()->totalSizeHint().height());
    const bool mirrored = m_anchor->layoutDirection() == Qt::RightToLeft;
    QPoint at = m_anchor->mapToGlobal(QPoint(mirrored ? m_anchor->width() - this->width() : 0, m_anchor->height() + 2));
    const QRect screen = m_anchor->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(m_anchor->mapToGlobal(QPoint()).y() - height() - 2);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - this->width())));
    QFrame::move(at);
}

void SuggestionPopup::popUp()
{
    fit();
    show();
    if (m_search) {
        m_search->clear();
        m_search->setFocus(Qt::PopupFocusReason);
    }
}

const Suggestion *SuggestionPopup::highlighted() const
{
    const int row = isVisible() ? m_list->currentIndex().row() : -1;
    return row < 0 || row >= m_model.rowCount() ? nullptr : &m_model.at(row);
}

void SuggestionPopup::choose(int row, bool toAll)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const Suggestion suggestion = m_model.at(row);
    hide();
    Q_EMIT chosen(suggestion, toAll);
}

void SuggestionPopup::move(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int now = m_list->currentIndex().row();
    m_list->setCurrentIndex(m_model.index(now < 0 ? (rows > 0 ? 0 : count - 1) : std::clamp(now + rows, 0, count - 1)));
}

bool SuggestionPopup::takeKey(QKeyEvent *event)
{
    if (!isVisible())
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->currentIndex().isValid())
            return false;
        choose(m_list->currentIndex().row(), event->modifiers().testFlag(Qt::ControlModifier));
        return true;
    default:
        break;
    }
    if (m_search && m_search->text().isEmpty() && !event->text().isEmpty()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.at(row).key == event->text()) {
                choose(row);
                return true;
            }
        }
    }
    return false;
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

void SuggestionPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void SuggestionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), Appearance::instance().colour(ColourToken::Raised),
               Appearance::instance().colour(ColourToken::LineStrong), cornerRadius);
    if (m_search)
        painter.fillRect(QRect(1, m_search->geometry().bottom() + 5, width() - 2, 1),
                         Appearance::instance().colour(ColourToken::LineSoft));
    if (m_footnote->isVisible())
        painter.fillRect(QRect(1, m_footnote->geometry().top(), width() - 2, 1),
                         Appearance::instance().colour(ColourToken::LineSoft));
}

} // namespace leadline
