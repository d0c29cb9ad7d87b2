// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterfieldedit.h"

#include "ui/base/plancontext.h"
#include "ui/shell/filterfieldmenu.h"
#include "ui/shell/filterfieldtoken.h"
#include "ui/theme/appearance.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int boxHeight = 30;
constexpr int startMargin = 30; ///< holds the filter icon
constexpr int endMargin = 10;
constexpr int gap = 6;
constexpr int radius = 6;
constexpr size_t undoLimit = 200;

/// A funnel of 14 px.
void paintFilterIcon(QPainter &painter, QPointF at, const QColor &colour)
{
    QPainterPath path(at + QPointF(1.5, 2));
    for (const QPointF &point : {QPointF(12.5, 2), QPointF(8.5, 7), QPointF(8.5, 11), QPointF(5.5, 12.5), QPointF(5.5, 7)})
        path.lineTo(at + point);
    path.closeSubpath();
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

FilterFieldEdit::FilterFieldEdit(QWidget *parent)
    : QWidget(parent)
    , m_strip(new QWidget(this))
    , m_line(new QLineEdit(m_strip))
    , m_join(new QLabel(m_strip))
    , m_count(new QLabel(this))
    , m_menu(new FilterFieldMenu)
{
    setFixedHeight(boxHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_line);
    setCursor(Qt::IBeamCursor);
    m_line->setFrame(false);
    m_line->setTextMargins(0, 0, 0, 0);
    m_line->setAccessibleName(tr("Filter"));
    m_line->installEventFilter(this);
    m_join->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto dress = [this] {
        const Appearance &look = Appearance::instance();
        QPalette palette = m_line->palette();
        palette.setColor(QPalette::Base, Qt::transparent);
        palette.setColor(QPalette::Text, look.colour(ColourToken::TextPrimary));
        palette.setColor(QPalette::PlaceholderText, look.colour(ColourToken::TextTertiary));
        m_line->setPalette(palette);
        QPalette quiet = m_count->palette();
        quiet.setColor(QPalette::WindowText, look.colour(ColourToken::TextTertiary));
        for (QLabel *label : {m_count, m_join}) {
            label->setPalette(quiet);
            label->setFont(Appearance::font(TextRole::Caption));
        }
        m_line->setFont(Appearance::font(TextRole::Table));
        update();
    };
    dress();
    connect(&Appearance::instance(), &Appearance::changed, this, dress);
    connect(m_line, &QLineEdit::textEdited, this, [this] { textEdited(); });
    connect(m_menu, &FilterFieldMenu::picked, this, [this](const FilterProposal &proposal) { accept(FilterProposal(proposal)); });
    updateTokens();
}

FilterFieldEdit::~FilterFieldEdit()
{
    delete m_menu;
}

void FilterFieldEdit::setContext(PlanContext &context, EntityKind kind)
{
    if (m_context)
        m_context->disconnect(this);
    m_context = &context;
    m_kind = kind;
    connect(&context, &PlanContext::planChanged, this, [this] { updateTokens(); });
    updateTokens();
}

void FilterFieldEdit::setCountText(const QString &text)
{
    m_count->setText(text);
    layoutStrip();
}

bool FilterFieldEdit::isEmpty() const
{
    return m_state.pieces.empty() && m_state.typed.trimmed().isEmpty();
}

/// A bare word that may still become a name would hide every row while the name is typed.
bool FilterFieldEdit::countsWhileTyped(const QString &typed) const
{
    const FilterSplit split = splitFilter(typed);
    if (split.pieces.empty() || !split.isLastComplete || !m_context)
        return false;
    const auto mayBeName = [](const FilterProposal &proposal) { return proposal.stage != FilterStage::Value; };
    const FilterPieceWords words = filterPieceWords(typed, m_context->columns(m_kind), m_context->analysis());
    const bool isWord = words.field.isEmpty() && !typed.contains(u'"') && !typed.contains(u'(');
    if (isWord) {
        const FilterCompletion completion = completeFilter(typed, m_context->columns(m_kind), m_context->analysis(), 1);
        if (std::any_of(completion.proposals.begin(), completion.proposals.end(), mayBeName))
            return false;
    }
    return !filterPieceIssue(typed, m_context->columns(m_kind), m_context->analysis());
}

QString FilterFieldEdit::expression() const
{
    std::vector<FilterPiece> readable;
    bool skippedAnd = false;
    const auto add = [&](const FilterPiece &piece) {
        readable.push_back(piece);
        // Of "a OR b c" without b there stays "a OR c": c belonged to b's side.
        if (!piece.isOr && skippedAnd)
            readable.back().isOr = true;
        skippedAnd = false;
    };
    const QString typed = m_state.typed.trimmed();
    for (size_t i = 0; i <= m_state.pieces.size(); ++i) {
        if (i == m_state.at && !typed.isEmpty()) {
            const FilterPiece piece{typed, m_state.typedIsOr};
            if (countsWhileTyped(typed))
                add(piece);
            else
                skippedAnd = skippedAnd || piece.isOr;
        }
        if (i == m_state.pieces.size())
            break;
        if (i < m_issues.size() && m_issues[i].isEmpty())
            add(m_state.pieces[i]);
        else
            skippedAnd = skippedAnd || m_state.pieces[i].isOr;
    }
    return joinFilter(readable);
}

void FilterFieldEdit::setExpression(const QString &text)
{
    m_state = {};
    m_state.pieces = splitFilter(text).pieces;
    m_state.at = m_state.pieces.size();
    m_line->clear();
    m_shown = m_state;
    m_undo.clear();
    m_redo.clear();
    hideMenu();
    updateTokens();
}

void FilterFieldEdit::clear()
{
    m_state = {};
    m_line->clear();
    hideMenu();
    changed();
}

void FilterFieldEdit::removePiece(size_t index)
{
    if (index >= m_state.pieces.size())
        return;
    m_state.pieces.erase(m_state.pieces.begin() + static_cast<std::ptrdiff_t>(index));
    if (m_state.at > index)
        --m_state.at;
    changed();
}

QString FilterFieldEdit::issueText() const
{
    for (const QString &issue : m_issues) {
        if (!issue.isEmpty())
            return issue;
    }
    return typedIssue();
}

/// Of the condition being typed only what more typing can't mend is worth a word.
QString FilterFieldEdit::typedIssue() const
{
    const QString typed = m_state.typed.trimmed();
    if (typed.isEmpty() || !m_context || !splitFilter(typed).isLastComplete || !m_completion.proposals.empty())
        return {};
    const std::optional<FilterIssue> issue = filterPieceIssue(typed, m_context->columns(m_kind), m_context->analysis());
    return issue ? issue->text : QString();
}

void FilterFieldEdit::textEdited()
{
    m_state.typed = m_line->text();
    absorb(false);
    changed();
    proposeCompletions();
}

void FilterFieldEdit::absorb(bool all)
{
    const QString typed = m_state.typed;
    FilterSplit split = splitFilter(typed);
    if (split.pieces.empty()) {
        const QString word = typed.trimmed();
        if (word == u"OR" || word == u"AND") {
            const bool isDone = all || typed.back().isSpace();
            m_state.typedIsOr = isDone ? word == u"OR" : m_state.typedIsOr;
            if (isDone)
                m_state.typed.clear();
        } else if (word.isEmpty()) {
            m_state.typed.clear();
        }
        return;
    }
    const bool isLastName = m_context && filterColumn(m_context->columns(m_kind), split.pieces.back().text);
    const bool endsPiece = typed.back().isSpace() || split.endsWithOr || typed.trimmed().endsWith(u" AND");
    const bool isLastDone = all || (endsPiece && split.isLastComplete && !isLastName);
    const qsizetype rest = isLastDone ? -1 : typed.lastIndexOf(split.pieces.back().text);
    split.pieces.front().isOr = split.pieces.front().isOr || m_state.typedIsOr;
    const size_t done = split.pieces.size() - (isLastDone ? 0 : 1);
    m_state.pieces.insert(m_state.pieces.begin() + static_cast<std::ptrdiff_t>(m_state.at), split.pieces.begin(),
                          split.pieces.begin() + static_cast<std::ptrdiff_t>(done));
    m_state.at += done;
    if (isLastDone) {
        m_state.typed.clear();
        m_state.typedIsOr = split.endsWithOr;
    } else {
        m_state.typed = typed.mid(rest);
        m_state.typedIsOr = split.pieces.back().isOr;
    }
}

void FilterFieldEdit::finish()
{
    hideMenu();
    if (m_state.typed.isEmpty())
        return;
    absorb(true);
    changed();
}

void FilterFieldEdit::open(size_t index, bool atEnd)
{
    if (!m_state.typed.trimmed().isEmpty()) {
        const size_t before = m_state.pieces.size();
        const bool follows = index >= m_state.at;
        absorb(true);
        if (follows)
            index += m_state.pieces.size() - before;
    }
    if (index >= m_state.pieces.size())
        return;
    const FilterPiece piece = m_state.pieces[index];
    m_state.pieces.erase(m_state.pieces.begin() + static_cast<std::ptrdiff_t>(index));
    m_state.at = index;
    m_state.typed = piece.text;
    m_state.typedIsOr = piece.isOr;
    changed();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->setCursorPosition(atEnd ? static_cast<int>(piece.text.size()) : 0);
    proposeCompletions();
}

void FilterFieldEdit::accept(const FilterProposal &proposal)
{
    const QString after = m_line->text().mid(m_line->cursorPosition());
    const bool isDone = proposal.stage == FilterStage::Value && after.trimmed().isEmpty();
    const QString before = m_line->text().left(m_completion.from) + proposal.insert;
    m_state.typed = before + after + (isDone ? u" "_s : QString());
    absorb(false);
    changed();
    if (!m_state.typed.isEmpty())
        m_line->setCursorPosition(static_cast<int>(before.size()));
    m_line->setFocus(Qt::OtherFocusReason);
    proposeCompletions();
}

void FilterFieldEdit::proposeCompletions()
{
    if (!m_context)
        return;
    m_completion = completeFilter(QStringView(m_state.typed).left(m_line->cursorPosition()), m_context->columns(m_kind),
                                  m_context->analysis());
    if (!m_line->hasFocus()) {
        hideMenu();
        return;
    }
    const QFontMetrics metrics(m_line->font());
    const int offset = metrics.horizontalAdvance(m_line->text().left(m_completion.from));
    const QRect caret(m_strip->mapTo(this, m_line->geometry().topLeft()) + QPoint(offset - 10, 0), QSize(1, m_line->height()));
    m_menu->propose(m_completion, *this, caret);
    Q_EMIT edited();
}

void FilterFieldEdit::hideMenu()
{
    if (m_menu)
        m_menu->hide();
}

void FilterFieldEdit::changed()
{
    if (m_state == m_shown)
        return;
    m_undo.push_back(m_shown);
    if (m_undo.size() > undoLimit)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    present(m_state);
}

void FilterFieldEdit::present(const State &state)
{
    m_state = state;
    m_shown = m_state;
    if (m_line->text() != m_state.typed) {
        const int position = m_line->cursorPosition();
        m_line->setText(m_state.typed);
        m_line->setCursorPosition(std::min(position, static_cast<int>(m_state.typed.size())));
    }
    updateTokens();
    Q_EMIT edited();
}

void FilterFieldEdit::undo(std::vector<State> &from, std::vector<State> &to)
{
    if (from.empty())
        return;
    to.push_back(m_shown);
    const State state = from.back();
    from.pop_back();
    present(state);
    m_line->setCursorPosition(static_cast<int>(m_state.typed.size()));
    proposeCompletions();
}

bool FilterFieldEdit::handleMenuKey(int key)
{
    const FilterProposal *proposal = m_menu ? m_menu->highlighted() : nullptr;
    if (!proposal)
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_menu->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        hideMenu();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        // Nothing typed and nothing chosen: the keys keep their own meaning.
        const bool isAsked = !m_state.typed.trimmed().isEmpty();
        if (isAsked)
            accept(FilterProposal(*proposal));
        return isAsked;
    }
    default:
        return false;
    }
}

bool FilterFieldEdit::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::KeypadModifier;
    if (isPlain && handleMenuKey(key))
        return true;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool atStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
    const bool atEnd = m_line->cursorPosition() == m_line->text().size() && !m_line->hasSelectedText();
    switch (key) {
    case Qt::Key_Backspace:
        if (!atStart)
            return false;
        if (m_state.typedIsOr) {
            m_state.typedIsOr = false;
            changed();
        } else if (m_state.at > 0) {
            open(m_state.at - 1, true);
        }
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isBack = (key == Qt::Key_Left) != isRightToLeft;
        if (!isPlain || !(isBack ? atStart && m_state.at > 0 : atEnd && m_state.at < m_state.pieces.size()))
            return false;
        open(isBack ? m_state.at - 1 : m_state.at, isBack);
        return true;
    }
    case Qt::Key_Down:
        proposeCompletions();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish();
        m_state.at = m_state.pieces.size();
        changed();
        return true;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return true;
    default:
        return false;
    }
}

bool FilterFieldEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        QKeyEvent *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        if (!isUndo && !key->matches(QKeySequence::Redo)) {
            // A window may hold Esc and Enter as shortcuts; here they belong to the field.
            if (event->type() == QEvent::KeyPress)
                return handleKey(key->key(), key->modifiers());
            if (key->key() == Qt::Key_Escape)
                event->accept();
            return false;
        }
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            if (isUndo)
                undo(m_undo, m_redo);
            else
                undo(m_redo, m_undo);
        }
        return true;
    }
    case QEvent::FocusIn:
        update();
        layoutStrip();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            finish();
        update();
        break;
    default:
        break;
    }
    return false;
}

void FilterFieldEdit::updateTokens()
{
    m_issues.assign(m_state.pieces.size(), QString());
    while (m_tokens.size() < m_state.pieces.size()) {
        const size_t index = m_tokens.size();
        FilterFieldToken *token = new FilterFieldToken(m_strip);
        connect(token, &FilterFieldToken::removed, this, [this, index] { removePiece(index); });
        connect(token, &FilterFieldToken::clicked, this, [this, index] { open(index, true); });
        connect(token, &FilterFieldToken::joinToggled, this, [this, index] {
            m_state.pieces[index].isOr = !m_state.pieces[index].isOr;
            changed();
        });
        m_tokens.push_back(token);
    }
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        const bool isUsed = i < m_state.pieces.size();
        m_tokens[i]->setVisible(isUsed);
        if (!isUsed)
            continue;
        const FilterPiece &piece = m_state.pieces[i];
        FilterPieceWords words;
        if (m_context) {
            words = filterPieceWords(piece.text, m_context->columns(m_kind), m_context->analysis());
            const std::optional<FilterIssue> issue = filterPieceIssue(piece.text, m_context->columns(m_kind), m_context->analysis());
            m_issues[i] = issue ? issue->text : QString();
        }
        const bool isFirst = i == 0 && (m_state.at > 0 || m_state.typed.isEmpty());
        m_tokens[i]->setPiece(piece, isFirst, words, m_issues[i]);
    }
    m_line->setPlaceholderText(m_state.pieces.empty() ? tr("Filter, for example status:Ready") : QString());
    m_line->setAccessibleDescription(tr("%n conditions", nullptr, static_cast<int>(m_state.pieces.size())));
    layoutStrip();
}

void FilterFieldEdit::layoutStrip()
{
    const int countWidth = m_count->text().isEmpty() ? 0 : m_count->sizeHint().width();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [isRightToLeft](QRect rect, int width) {
        return isRightToLeft ? QRect(width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()) : rect;
    };
    m_count->setGeometry(mirrored({width() - endMargin - countWidth, 0, countWidth, boxHeight}, width()));
    const int room = std::max(20, width() - startMargin - endMargin - countWidth - gap);
    m_strip->setGeometry(mirrored({startMargin, 1, room, boxHeight - 2}, width()));

    const bool showsJoin = m_state.at > 0 && (!m_state.typed.isEmpty() || m_state.typedIsOr);
    m_join->setText(m_state.typedIsOr ? tr("or") : tr("and"));
    m_join->setVisible(showsJoin);
    const bool isLast = m_state.at == m_state.pieces.size();
    const int typedWidth = QFontMetrics(m_line->font()).horizontalAdvance(m_line->text()) + 16;

    std::vector<QRect> places(m_state.pieces.size());
    QRect joinPlace;
    QRect linePlace;
    int x = 0;
    for (size_t i = 0; i <= places.size(); ++i) {
        if (i == m_state.at) {
            if (showsJoin) {
                joinPlace = {x, 0, m_join->sizeHint().width(), boxHeight - 2};
                x += joinPlace.width() + gap;
            }
            linePlace = {x, 1, isLast ? std::max(typedWidth, room - x) : typedWidth, boxHeight - 4};
            x += (isLast ? typedWidth : linePlace.width()) + gap;
        }
        if (i < places.size()) {
            places[i] = {x, (boxHeight - 2 - 20) / 2, m_tokens[i]->sizeHint().width(), 20};
            x += places[i].width() + gap;
        }
    }
    // The end of what is typed stays in sight.
    const int offset = std::max(0, std::min(linePlace.x() + typedWidth, x) - room);
    for (size_t i = 0; i < places.size(); ++i)
        m_tokens[i]->setGeometry(mirrored(places[i].translated(-offset, 0), room));
    m_join->setGeometry(mirrored(joinPlace.translated(-offset, 0), room));
    m_line->setGeometry(mirrored(linePlace.translated(-offset, 0), room));
}

QSize FilterFieldEdit::sizeHint() const
{
    return {480, boxHeight};
}

QSize FilterFieldEdit::minimumSizeHint() const
{
    return {160, boxHeight};
}

void FilterFieldEdit::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    const bool hasFocus = m_line->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = hasFocus ? 1 : 0.5;
    painter.setPen(QPen(look.colour(hasFocus ? ColourToken::AccentLine : ColourToken::LineControl), hasFocus ? 2 : 1));
    painter.setBrush(look.colour(ColourToken::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    const int icon = layoutDirection() == Qt::RightToLeft ? width() - 10 - 14 : 10;
    paintFilterIcon(painter, QPointF(icon, (boxHeight - 14) / 2.0), look.colour(ColourToken::TextPrimary));
}

void FilterFieldEdit::resizeEvent(QResizeEvent *)
{
    layoutStrip();
}

void FilterFieldEdit::mousePressEvent(QMouseEvent *)
{
    if (m_state.at != m_state.pieces.size()) {
        absorb(true);
        m_state.at = m_state.pieces.size();
        changed();
    }
    m_line->setFocus(Qt::MouseFocusReason);
}

void FilterFieldEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy filter"));
    QAction *clearAll = menu.addAction(tr("Clear filter"));
    copy->setEnabled(!isEmpty());
    clearAll->setEnabled(!isEmpty());
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == copy)
        QGuiApplication::clipboard()->setText(expression());
    else if (chosen == clearAll)
        clear();
}

} // namespace leadline
