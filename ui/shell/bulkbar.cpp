// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bulkbar.h"

#include "ui/delegates/fieldeditor.h"
#include "ui/shell/bulkbarlanes.h"
#include "ui/shell/bulkbarshiftform.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"
#include "ui/theme/popover.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPropertyAnimation>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int buttonHeight = 26;
constexpr int barHeight = 44;
constexpr int fromBottom = 16;
constexpr int fromStart = 24;
constexpr int bulkPadding = 12;
constexpr int bulkGap = 6;
constexpr int bulkRadius = 8;
constexpr int riseTime = 160;
constexpr int editorWidth = 240;

} // namespace

BulkBar::BulkBar(PlanContext &context, QWidget *host)
    : QFrame(host)
    , m_context(context)
    , m_host(host)
    , m_row(new QHBoxLayout(this))
    , m_count(new Label({}, TextRole::TableStrong))
    , m_summary(new Label({}, TextRole::Table, ColourToken::TextSecondary))
    , m_fieldButtons(new QWidget)
    , m_shift(new Button(Icon::Calendar, tr("Shift dates")))
    , m_park(new Button(Icon::Tray, tr("Park")))
    , m_more(new IconButton(Icon::More, tr("More fields and actions")))
    , m_close(new IconButton(Icon::Cross, tr("Clear the selection (Esc)")))
{
    setObjectName(QStringLiteral("bulk-bar"));
    setFixedHeight(barHeight);
    setAccessibleName(tr("Selected rows"));
    setFocusPolicy(Qt::NoFocus);
    QCheckBox *box = new QCheckBox;
    box->setTristate(true);
    box->setCheckState(Qt::PartiallyChecked);
    box->setAccessibleName(tr("Clear the selection"));
    box->setToolTip(tr("Clear the selection"));
    connect(box, &QCheckBox::clicked, this, [this, box] {
        box->setCheckState(Qt::PartiallyChecked);
        dismiss();
    });
    m_count->setElided(false);
    m_summary->setElided(false);
    Label *escape = new Label(tr("Esc"), TextRole::Table, ColourToken::TextTertiary);
    escape->setElided(false);
    for (Button *button : {m_shift, m_park})
        button->setFixedHeight(buttonHeight);
    m_more->setSide(26);
    m_close->setSide(26);
    QHBoxLayout *fields = new QHBoxLayout(m_fieldButtons);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(bulkGap);
    m_row->setContentsMargins(bulkPadding, 0, bulkPadding, 0);
    m_row->setSpacing(bulkGap);
    for (QWidget *widget : std::initializer_list<QWidget *>{box, m_count, m_summary, m_fieldButtons, m_shift, m_park, m_more,
                                                            escape, m_close})
        m_row->addWidget(widget);
    m_row->insertSpacing(3, 2 * bulkGap);
    m_row->insertSpacing(8, bulkGap);

    connect(m_shift, &QAbstractButton::clicked, this, [this] { openShift(m_shift); });
    connect(m_park, &QAbstractButton::clicked, this, [this] { togglePark(); });
    connect(m_close, &QAbstractButton::clicked, this, [this] { dismiss(); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        QMenu menu(this);
        fillMenu(menu);
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
    });
    host->installEventFilter(this);
    connect(&context, &PlanContext::selectionChanged, this, [this] { follow(); });
    connect(&context, &PlanContext::planChanged, this, [this] { follow(); });
    connect(&context, &PlanContext::editableChanged, this, [this] { follow(); });
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    hide();
    follow();
}

void BulkBar::setFields(const QStringList &keys)
{
    m_keys = keys;
    fillButtons();
    place();
}

void BulkBar::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
    place();
}

const FieldInfo *BulkBar::field(const QString &key) const
{
    return m_context.plan().catalogue().info(m_kind).field(key);
}

/// What names a row and long texts are nothing that several rows share.
bool BulkBar::isOffered(const FieldInfo &field) const
{
    const bool isTitle = m_context.plan().catalogue().info(m_kind).titleField() == &field;
    const bool isLong = field.type == FieldType::Markdown || field.type == FieldType::Json || field.type == FieldType::Order
        || field.type == FieldType::Instant || field.type == FieldType::Links;
    return !field.readOnly && !isTitle && !isLong && field.keyText() != u"ref" && field.keyText() != u"parked";
}

void BulkBar::follow()
{
    const Selection &selection = m_context.selection();
    bool isOneKind = m_context.isEditable() && selection.items.size() >= 2;
    for (const EntityKey &item : selection.items)
        isOneKind = isOneKind && item.kind == selection.items.front().kind;
    const bool wasUp = std::exchange(m_isUp, isOneKind);
    if (!m_isUp) {
        m_items.clear();
        if (m_popover)
            m_popover->close();
        hide();
        return;
    }
    m_items = selection.items;
    if (m_items.front().kind != m_kind || m_buttons.empty()) {
        m_kind = m_items.front().kind;
        fillButtons();
    }
    m_count->setText(tr("%L1 selected").arg(m_items.size()));
    m_shift->setVisible(field(u"start"_s) && field(u"end"_s));
    m_park->setVisible(field(u"parked"_s) != nullptr);
    m_park->setText(areAllParked() ? tr("Unpark") : tr("Park"));
    place();
    if (!wasUp)
        rise();
}

void BulkBar::fillButtons()
{
    for (const std::pair<Button *, const FieldInfo *> &entry : m_buttons)
        delete entry.first;
    m_buttons.clear();
    for (const QString &key : std::as_const(m_keys)) {
        const FieldInfo *info = field(key);
        if (!info || !isOffered(*info))
            continue;
        Button *button = new Button(info->labelText());
        button->setFixedHeight(buttonHeight);
        button->setAccessibleName(tr("%1 of the selected rows").arg(info->labelText()));
        connect(button, &QAbstractButton::clicked, this, [this, info, button] { editField(*info, button); });
        m_fieldButtons->layout()->addWidget(button);
        m_buttons.push_back({button, info});
    }
}

void BulkBar::place()
{
    if (!m_isUp)
        return;
    for (const std::pair<Button *, const FieldInfo *> &entry : m_buttons)
        entry.first->setVisible(true);
    m_row->activate();
    const int room = m_host->width() - 2 * fromStart;
    size_t fitting = m_buttons.size();
    while (fitting > 0 && m_row->sizeHint().width() > room) {
        m_buttons[--fitting].first->setVisible(false);
        m_fieldButtons->layout()->activate();
        m_fieldButtons->updateGeometry();
        m_row->invalidate();
    }
    const int width = std::min(room, m_row->sizeHint().width());
    const int x = m_host->layoutDirection() == Qt::RightToLeft ? m_host->width() - fromStart - width : fromStart;
    setGeometry(x, m_host->height() - fromBottom - barHeight, width, barHeight);
}

void BulkBar::rise()
{
    show();
    raise();
    const QPoint end = pos();
    QPropertyAnimation *animation = new QPropertyAnimation(this, "pos", this);
    animation->setDuration(Appearance::instance().duration(riseTime));
    animation->setEasingCurve(QEasingCurve::OutCubic);
    animation->setStartValue(end + QPoint(0, barHeight / 2));
    animation->setEndValue(end);
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

void BulkBar::editField(const FieldInfo &field, QWidget *anchor)
{
    if (m_kind == EntityKind::Feature && field.keyText() == u"objective") {
        // More than a field: it is the lane, which the initiative may give too.
        QMenu *menu = makeLaneMenu(m_context, m_items, this);
        menu->setObjectName(u"bulk-lanes"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(anchor->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
        return;
    }
    delete m_popover;
    m_popover = new Popover(this);
    m_popover->setAttribute(Qt::WA_DeleteOnClose);
    m_popover->content()->addWidget(
        new Label(tr("%1 of %n items", nullptr, static_cast<int>(m_items.size())).arg(field.labelText()), TextRole::Caption,
                  ColourToken::TextTertiary));
    FieldEditor *editor = makeFieldEditor(field, m_context, m_popover);
    editor->setPlace(FieldEditor::Place::Form);
    editor->setItems(m_items);
    editor->setMinimumWidth(editorWidth);
    m_popover->content()->addWidget(editor);
    const QPointer<Popover> popover = m_popover;
    const auto close = [popover] {
        if (popover)
            popover->close();
    };
    connect(editor, &FieldEditor::committed, m_popover, close, Qt::QueuedConnection);
    connect(editor, &FieldEditor::cancelled, m_popover, close, Qt::QueuedConnection);
    m_popover->openAt(anchor);
    editor->begin();
}

void BulkBar::openShift(QWidget *anchor)
{
    delete m_popover;
    m_popover = new Popover(this);
    m_popover->setAttribute(Qt::WA_DeleteOnClose);
    BulkBarShiftForm *form = new BulkBarShiftForm(m_context, m_items);
    m_popover->content()->addWidget(form);
    connect(form, &BulkBarShiftForm::done, m_popover, &QWidget::close, Qt::QueuedConnection);
    m_popover->openAt(anchor);
    form->setFocus(Qt::PopupFocusReason);
}

bool BulkBar::areAllParked() const
{
    const FieldInfo *parked = field(u"parked"_s);
    return parked && std::all_of(m_items.begin(), m_items.end(), [&](const EntityKey &item) {
        const EntityBase *row = m_context.plan().find(item.kind, item.id);
        return row && *static_cast<const bool *>(parked->value(*row));
    });
}

void BulkBar::togglePark()
{
    const bool park = !areAllParked();
    const int count = static_cast<int>(m_items.size());
    Change change(park ? tr("Park %n items", nullptr, count) : tr("Take %n items out of parking", nullptr, count));
    const FieldInfo &parked = *field(u"parked"_s);
    const Result<QString> text = textFromInput(parked, park ? u"yes"_s : u"no"_s, m_context.inputContext());
    if (!text)
        return;
    for (const EntityKey &item : m_items)
        change.set(item.kind, item.id, parked, *text);
    const QString label = change.label;
    if (m_context.execute(std::move(change)))
        m_context.notify(label, true);
}

void BulkBar::fillMenu(QMenu &menu)
{
    const EntityInfo &info = m_context.plan().catalogue().info(m_kind);
    for (const FieldInfo &each : info.fields()) {
        const bool hasButton = std::any_of(m_buttons.begin(), m_buttons.end(), [&each](const auto &entry) {
            return entry.second == &each && entry.first->isVisible();
        });
        if (isOffered(each) && !hasButton)
            connect(menu.addAction(each.labelText()), &QAction::triggered, this, [this, &each] { editField(each, m_more); });
    }
    menu.addSeparator();
    const QAction *remove = menu.addAction(icon(Icon::Trash), tr("Remove %n items", nullptr, static_cast<int>(m_items.size())));
    connect(remove, &QAction::triggered, this, [this] { m_context.remove(std::vector<EntityKey>(m_items)); });
}

void BulkBar::dismiss()
{
    m_context.clearSelection();
    Q_EMIT dismissed();
}

bool BulkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    paintPanel(painter, rect(), look.colour(ColourToken::Raised), look.colour(ColourToken::LineStrong), bulkRadius);
}

} // namespace leadline
