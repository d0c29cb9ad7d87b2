// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterfieldedit.h"

#include "core/analysis/filter/filtertoken.h"
#include "ui/shell/filterfieldmenu.h"
#include "ui/shell/filterfieldtoken.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int boxHeight = 30;
constexpr int startMargin = 30; ///< holds the filter icon
constexpr int endMargin = 10;
constexpr int tokenGap = 6;
constexpr int boxRadius = 6;

/// A condition on the rows of this entity; empty where no field has a list of values.
QString exampleCondition(const ColumnSet &columns)
{
    const Column *chosen = nullptr;
    for (const std::unique_ptr<Column> &column : columns.columns()) {
        if (!column->field() || column->type() != FieldType::Enumeration)
            continue;
        const bool isState = column->key() == u"status" || column->key() == u"state";
        if (!chosen || isState)
            chosen = column.get();
        if (isState)
            break;
    }
    if (!chosen)
        return {};
    const EnumInfo &values = *chosen->enumeration();
    // In the words of the window, which are understood as well.
    const QString value = enumLabelTranslated(values, (static_cast<int>(values.labels.size()) - 1) / 2);
    return chosen->key() % u':' % (needsQuotes(value) ? quoted(value) : value);
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
    setObjectName(QStringLiteral("filter-edit"));
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
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.type(text);
        present();
        proposeCompletions();
    });
    connect(m_menu, &FilterFieldMenu::picked, this, [this](const FilterProposal &proposal) { accept(FilterProposal(proposal)); });
    updateTokens();
}

FilterFieldEdit::~FilterFieldEdit()
{
    m_line->removeEventFilter(this);
    delete m_menu;
}

void FilterFieldEdit::setContext(PlanContext &context, EntityKind kind)
{
    if (m_draft.context())
        m_draft.context()->disconnect(this);
    m_draft.setContext(context, kind);
    const QString example = exampleCondition(m_draft.columns());
    //: %1 is a condition such as status:Ready
    m_hint = example.isEmpty() ? tr("Filter by words or fields") : tr("Filter, for example %1").arg(example);
    connect(&context, &PlanContext::planChanged, this, [this] {
        m_draft.reread();
        updateTokens();
    });
    updateTokens();
}

void FilterFieldEdit::setCountText(const QString &text)
{
    m_count->setText(text);
    layoutStrip();
}

void FilterFieldEdit::setExpression(const QString &text)
{
    m_draft.setExpression(text);
    m_line->clear();
    hideMenu();
    updateTokens();
}

void FilterFieldEdit::clear()
{
    m_draft.clear();
    hideMenu();
    present();
}

void FilterFieldEdit::removePiece(size_t index)
{
    m_draft.remove(index);
    present();
}

QString FilterFieldEdit::issueText() const
{
    for (size_t i = 0; i < m_draft.pieces().size(); ++i) {
        if (!m_draft.issue(i).isEmpty())
            return m_draft.issue(i);
    }
    return typedIssue();
}

/// Of the condition being typed only what more typing can't mend is worth a word.
QString FilterFieldEdit::typedIssue() const
{
    const QString typed = m_draft.typed().trimmed();
    if (typed.isEmpty() || !m_draft.context() || !splitFilter(typed).isLastComplete || !m_completion.proposals.empty())
        return {};
    const std::optional<FilterIssue> issue = filterPieceIssue(typed, m_draft.columns(), m_draft.context()->analysis());
    return issue ? issue->text : QString();
}

void FilterFieldEdit::open(size_t index, bool atEnd)
{
    m_draft.open(index);
    present();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->setCursorPosition(atEnd ? static_cast<int>(m_line->text().size()) : 0);
    proposeCompletions();
}

/// Typing replaces the conditions as well as what is being typed, so they are one text while they are selected.
void FilterFieldEdit::selectAll()
{
    hideMenu();
    if (!m_draft.pieces().empty()) {
        m_draft.openAll();
        present();
    }
    m_line->selectAll();
}

void FilterFieldEdit::accept(const FilterProposal &proposal)
{
    const QString after = m_line->text().mid(m_line->cursorPosition());
    const bool isDone = proposal.stage == FilterStage::Value && after.trimmed().isEmpty();
    const QString before = m_line->text().left(m_completion.from) + proposal.insert;
    m_draft.type(before + after + (isDone ? u" "_s : QString()));
    present();
    if (!m_line->text().isEmpty())
        m_line->setCursorPosition(static_cast<int>(before.size()));
    m_line->setFocus(Qt::OtherFocusReason);
    proposeCompletions();
}

void FilterFieldEdit::proposeCompletions(bool asked)
{
    if (!m_draft.context())
        return;
    m_completion = completeFilter(QStringView(m_draft.typed()).left(m_line->cursorPosition()), m_draft.columns(),
                                  m_draft.context()->analysis());
    const QString after = m_line->text().mid(m_line->cursorPosition()).trimmed();
    const bool isCompared = !after.isEmpty() && u":=!<>"_s.contains(after.front());
    if (isCompared)
        m_completion.proposals.clear();
    // Between two conditions Enter and Tab keep their own meaning, unless the menu was asked for.
    const bool isBetween = m_draft.typed().trimmed().isEmpty() && !asked;
    if (!m_line->hasFocus() || isBetween) {
        hideMenu();
        Q_EMIT edited();
        return;
    }
    const QFontMetrics metrics(m_line->font());
    const int offset = metrics.horizontalAdvance(m_line->text().left(m_completion.from));
    const int below = issueText().isEmpty() ? 0 : m_issueHeight;
    const QRect caret(m_strip->mapTo(this, m_line->geometry().topLeft()) + QPoint(offset - 10, 0), QSize(1, m_line->height() + below));
    m_menu->propose(m_completion, *this, caret);
    Q_EMIT edited();
}

void FilterFieldEdit::hideMenu()
{
    if (m_menu)
        m_menu->hide();
}

void FilterFieldEdit::present()
{
    if (m_line->text() != m_draft.typed()) {
        const int position = m_line->cursorPosition();
        m_line->setText(m_draft.typed());
        m_line->setCursorPosition(std::min(position, static_cast<int>(m_draft.typed().size())));
    }
    updateTokens();
    Q_EMIT edited();
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
    case Qt::Key_Tab:
        accept(FilterProposal(*proposal));
        return true;
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
        if (m_draft.typedIsOr()) {
            m_draft.takeBackOr();
            present();
        } else if (m_draft.at() > 0) {
            open(m_draft.at() - 1, true);
        }
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isBack = (key == Qt::Key_Left) != isRightToLeft;
        if (!isPlain || !(isBack ? atStart && m_draft.at() > 0 : atEnd && !m_draft.isAtEnd()))
            return false;
        // Behind the one that is typed and becomes a piece then.
        open(isBack ? m_draft.at() - 1 : m_draft.at(), isBack);
        return true;
    }
    case Qt::Key_Down:
        proposeCompletions(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hideMenu();
        m_draft.goToEnd();
        present();
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
        if (key->matches(QKeySequence::SelectAll)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                selectAll();
            return true;
        }
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
            if (isUndo ? m_draft.undo() : m_draft.redo()) {
                present();
                m_line->end(false);
                proposeCompletions();
            }
        }
        return true;
    }
    case QEvent::FocusIn:
        update();
        layoutStrip();
        break;
    case QEvent::FocusOut:
        hideMenu();
        if (const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            m_draft.finish();
            present();
        }
        update();
        break;
    default:
        break;
    }
    return false;
}

void FilterFieldEdit::updateTokens()
{
    const std::vector<FilterPiece> &pieces = m_draft.pieces();
    while (m_tokens.size() < pieces.size()) {
        const size_t index = m_tokens.size();
        FilterFieldToken *token = new FilterFieldToken(m_strip);
        connect(token, &FilterFieldToken::removed, this, [this, index] { removePiece(index); });
        connect(token, &FilterFieldToken::clicked, this, [this, index] { open(index, true); });
        connect(token, &FilterFieldToken::joinToggled, this, [this, index] {
            m_draft.toggleOr(index);
            present();
        });
        m_tokens.push_back(token);
    }
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        m_tokens[i]->setVisible(i < pieces.size());
        if (i >= pieces.size())
            continue;
        const FilterPieceWords words = m_draft.context()
            ? filterPieceWords(pieces[i].text, m_draft.columns(), m_draft.context()->analysis())
            : FilterPieceWords{};
        const bool isFirst = i == 0 && (m_draft.at() > 0 || m_draft.typed().isEmpty());
        m_tokens[i]->setPiece(pieces[i], isFirst, words, m_draft.issue(i));
    }
    m_line->setPlaceholderText(pieces.empty() ? m_hint : QString());
    m_line->setAccessibleDescription(tr("%n conditions", nullptr, static_cast<int>(pieces.size())));
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
    const int room = std::max(20, width() - startMargin - endMargin - countWidth - tokenGap);
    m_strip->setGeometry(mirrored({startMargin, 1, room, boxHeight - 2}, width()));

    const bool showsJoin = m_draft.at() > 0 && (!m_draft.typed().isEmpty() || m_draft.typedIsOr());
    m_join->setText(m_draft.typedIsOr() ? tr("or") : tr("and"));
    m_join->setVisible(showsJoin);
    const bool isLast = m_draft.isAtEnd();
    const int typedWidth = QFontMetrics(m_line->font()).horizontalAdvance(m_line->text()) + 16;

    std::vector<QRect> places(m_draft.pieces().size());
    QRect joinPlace;
    QRect linePlace;
    int x = 0;
    for (size_t i = 0; i <= places.size(); ++i) {
        if (i == m_draft.at()) {
            if (showsJoin) {
                joinPlace = {x, 0, m_join->sizeHint().width(), boxHeight - 2};
                x += joinPlace.width() + tokenGap;
            }
            linePlace = {x, 1, isLast ? std::max(typedWidth, room - x) : typedWidth, boxHeight - 4};
            x += (isLast ? typedWidth : linePlace.width()) + tokenGap;
        }
        if (i < places.size()) {
            places[i] = {x, (boxHeight - 2 - 20) / 2, m_tokens[i]->sizeHint().width(), 20};
            x += places[i].width() + tokenGap;
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
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), boxRadius, boxRadius);
    const int icon = layoutDirection() == Qt::RightToLeft ? width() - 10 - 14 : 10;
    paintIcon(painter, QRectF(icon, (boxHeight - 14) / 2.0, 14, 14), Icon::Filter, look.colour(ColourToken::TextPrimary));
}

void FilterFieldEdit::resizeEvent(QResizeEvent *)
{
    layoutStrip();
}

void FilterFieldEdit::mousePressEvent(QMouseEvent *)
{
    if (!m_draft.isAtEnd()) {
        m_draft.goToEnd();
        present();
    }
    m_line->setFocus(Qt::MouseFocusReason);
}

void FilterFieldEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy filter"));
    QAction *clearAll = menu.addAction(tr("Clear filter"));
    copy->setEnabled(!m_draft.isEmpty());
    clearAll->setEnabled(!m_draft.isEmpty());
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == copy)
        QGuiApplication::clipboard()->setText(m_draft.expression());
    else if (chosen == clearAll)
        clear();
}

} // namespace leadline
