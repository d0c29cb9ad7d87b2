// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/choiceeditor.h"

#include "core/base/text.h"
#include "core/model/enums.h"
#include "core/roadmap/featurefacts.h"
#include "ui/base/keyhint.h"
#include "ui/delegates/editorframe.h"
#include "ui/delegates/suggestionpopup.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chevronBox = 12;
constexpr int chevronGap = 4;

} // namespace

Glyph choiceGlyph(const EnumInfo &enumeration, int value)
{
    if (&enumeration == &enumInfo<WorkStatus>)
        return statusGlyph(static_cast<WorkStatus>(value));
    if (&enumeration == &enumInfo<ObjectiveHealth>)
        return healthGlyph(static_cast<ObjectiveHealth>(value));
    if (&enumeration == &enumInfo<FeatureHealth>) {
        return static_cast<FeatureHealth>(value) == FeatureHealth::Blocked ? Glyph::Blocked
                                                                            : healthGlyph(static_cast<ObjectiveHealth>(value));
    }
    return Glyph::None;
}

ChoiceButton::ChoiceButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChoiceButton::setShown(const Suggestion &shown, bool placeholder)
{
    m_shown = shown;
    m_placeholder = placeholder;
    setText(shown.label);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics(Appearance::font(TextRole::Table));
    const bool marked = m_shown.glyph != Glyph::None;
    return {metrics.horizontalAdvance(m_shown.label) + chevronBox + 8 + (marked ? 20 : 0), 24};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Appearance &appearance = Appearance::instance();
    QRect rest = rect();
    const QRect mark(0, rest.center().y() - 7, 16, 16);
    if (m_shown.glyph != Glyph::None && paintSuggestionMark(painter, QStyle::visualRect(layoutDirection(), rest, mark), m_shown))
        rest.setLeft(mark.right() + 5);
    painter.setFont(Appearance::font(TextRole::Table));
    const QRect chevron(rest.right() - chevronBox + 1, rest.center().y() - chevronBox / 2 + 1, chevronBox, chevronBox);
    const int needed = painter.fontMetrics().horizontalAdvance(m_shown.label);
    // Where only the word fits, the word stands alone.
    if (needed <= chevron.left() - chevronGap - rest.left() || needed > rest.width()) {
        if (isEnabled()) {
            paintIcon(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), chevron)), Icon::ChevronDown,
                      appearance.colour(ColourToken::TextSecondary));
        }
        rest.setRight(chevron.left() - chevronGap);
    }
    painter.setPen(appearance.colour(m_placeholder ? ColourToken::TextTertiary : ColourToken::TextPrimary));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     painter.fontMetrics().elidedText(m_shown.label, Qt::ElideRight, rest.width()));
}

ChoiceEditor::ChoiceEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_frame(new EditorFrame(this))
    , m_button(new ChoiceButton(m_frame))
{
    m_frame->row()->addWidget(m_button, 1);
    m_frame->setFocusProxy(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &ChoiceEditor::openMenu);
    connect(m_frame, &EditorFrame::pressed, this, &ChoiceEditor::openMenu);
    watch(m_button);
    setBody(m_frame);
}

QString ChoiceEditor::inputText() const
{
    return m_choice;
}

void ChoiceEditor::setInput(const QString &input)
{
    const Result<QString> text = textFromInput(field(), input, context().inputContext());
    m_choice = text ? *text : input;
    m_button->setShown(suggestionOf(m_choice), false);
    noteEdited();
}

void ChoiceEditor::setQuiet(bool quiet)
{
    m_frame->setQuiet(quiet);
}

void ChoiceEditor::begin()
{
    FieldEditor::begin();
    openMenu();
}

std::vector<Suggestion> ChoiceEditor::choices() const
{
    const EnumInfo &enumeration = *field().enumeration;
    std::vector<Suggestion> all;
    for (size_t i = 0; i < enumeration.labels.size(); ++i) {
        const int value = static_cast<int>(i);
        Suggestion choice;
        choice.input = enumeration.numbers.empty() ? enumLabel(enumeration, value) : numberText(enumeration.numbers[i]);
        choice.label = enumLabelTranslated(enumeration, value);
        if (!enumeration.numbers.empty())
            choice.detail = choice.input;
        if (i < 9)
            choice.key = QString::number(i + 1);
        choice.glyph = choiceGlyph(enumeration, value);
        all.push_back(std::move(choice));
    }
    if (!field().required)
        all.push_back({.input = {}, .label = tr("Not set"), .key = u"0"_s});
    return all;
}

Suggestion ChoiceEditor::suggestionOf(const QString &canonical) const
{
    if (canonical.isEmpty())
        return {.input = {}, .label = tr("Not set")};
    for (const Suggestion &choice : choices()) {
        if (choice.input == canonical) {
            Suggestion shown = choice;
            if (!field().enumeration->numbers.empty())
                shown.label = canonical % u' ' % choice.label.toLower();
            return shown;
        }
    }
    return {.input = canonical, .label = canonical};
}

void ChoiceEditor::fillMenu(const QString &match)
{
    const QString folded = foldedText(match);
    std::vector<Suggestion> fitting;
    int current = -1;
    for (const Suggestion &choice : choices()) {
        if (!folded.isEmpty() && !foldedText(choice.label).contains(folded))
            continue;
        if (folded.isEmpty() && choice.input == m_choice && !isMixed())
            current = static_cast<int>(fitting.size());
        fitting.push_back(choice);
    }
    m_popup->setSuggestions(std::move(fitting), match, folded.isEmpty() ? current : 0);
}

void ChoiceEditor::openMenu()
{
    if (isReadOnly())
        return;
    if (!m_popup) {
        m_popup = new SuggestionPopup(SuggestionPopup::Keyboard::Own, m_frame);
        m_popup->setAccessibleName(field().labelText());
        m_popup->setEmptyText(tr("No such value."));
        connect(m_popup, &SuggestionPopup::searched, this, &ChoiceEditor::fillMenu);
        connect(m_popup, &SuggestionPopup::chosen, this, &ChoiceEditor::take);
        connect(m_popup, &SuggestionPopup::closed, this, [this] { m_frame->setEngaged(false); });
    }
    const int selected = static_cast<int>(context().selection().items.size());
    m_popup->setFootnote(place() == Place::Cell && selected > 1
                             //: Below the values of a cell; %1 is a key, Ctrl+Enter
                             ? tr("%1 sets all %n selected", nullptr, selected)
                                   .arg(keyText(Qt::CTRL | Qt::Key_Enter))
                             : QString());
    m_frame->setEngaged(true);
    fillMenu({});
    m_popup->popUp();
}

void ChoiceEditor::take(const Suggestion &suggestion, bool toAll)
{
    if (suggestion.input != m_choice || isMixed()) {
        m_choice = suggestion.input;
        m_button->setShown(suggestionOf(m_choice), m_choice.isEmpty());
        noteEdited();
    }
    if (toAll && place() == Place::Cell)
        Q_EMIT appliedToAll();
    else
        finish();
}

void ChoiceEditor::showValue()
{
    m_choice = valueText();
    if (isMixed())
        m_button->setShown({.input = {}, .label = mixedText()}, true);
    else
        m_button->setShown(suggestionOf(m_choice), m_choice.isEmpty());
    m_button->setToolTip(isMixed() ? mixedText() : QString());
}

void ChoiceEditor::showProblem(bool bad)
{
    m_frame->setBad(bad);
}

void ChoiceEditor::setControlsReadOnly(bool readOnly)
{
    m_button->setEnabled(!readOnly);
}

bool ChoiceEditor::holdsPopup() const
{
    return m_popup && m_popup->isVisible();
}

void ChoiceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (opens) {
        openMenu();
        return;
    }
    const QString typed = event->text();
    if (!isReadOnly() && typed.size() == 1 && typed.front().isLetterOrNumber()) {
        for (const Suggestion &choice : choices()) {
            if (choice.key == typed) {
                take(choice);
                return;
            }
        }
        openMenu();
        m_popup->search()->setText(typed);
        fillMenu(typed);
        return;
    }
    FieldEditor::keyPressEvent(event);
}

} // namespace leadline
