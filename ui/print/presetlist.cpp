// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/presetlist.h"

#include "ui/theme/button.h"
#include "ui/theme/icon.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int rowHeight = 30;
constexpr int inset = 12;
constexpr int checkSize = 14;
constexpr int nameWidth = 124;

/// Name, what it prints, and a check when it is the one in use.
class PresetRow final : public QAbstractButton
{
public:
    PresetRow(const PrintPreset &preset, QWidget *parent)
        : QAbstractButton(parent)
        , m_summary(preset.summary)
    {
        setText(preset.name);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(rowHeight);
        setAccessibleName(preset.name);
        setAccessibleDescription(preset.summary);
        //: A print preset: its name, and what it prints. Delete is the key.
        setToolTip(QCoreApplication::translate("PrintSettings", "%1: %2. Delete removes the preset.")
                       .arg(preset.name, preset.summary));
    }
    void setRemoval(std::function<void()> removal) { m_removal = std::move(removal); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ground = look.colour(isChecked() ? ColourToken::AccentSoft
                                          : underMouse() ? ColourToken::Hover
                                                         : ColourToken::Canvas);
        paintPanel(painter, rect(), ground, look.colour(isChecked() ? ColourToken::AccentLine : ColourToken::LineSoft), 6);
        const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
        const QRect check(width() - inset - checkSize, (height() - checkSize) / 2, checkSize, checkSize);
        const QFont strong = Appearance::font(TextRole::TableMedium);
        const int taken = std::min(std::max(nameWidth, QFontMetrics(strong).horizontalAdvance(text()) + inset),
                                   width() - 3 * inset - checkSize);
        painter.setFont(strong);
        painter.setPen(look.colour(ColourToken::TextPrimary));
        const QString name = QFontMetrics(strong).elidedText(text(), Qt::ElideRight, taken);
        painter.drawText(place(QRect(inset, 0, taken, height())), Qt::AlignVCenter | Qt::AlignLeading, name);
        const QFont plain = Appearance::font(TextRole::Table);
        const QRect rest(inset + taken, 0, check.left() - 2 * inset / 3 - inset - taken, height());
        painter.setFont(plain);
        painter.setPen(look.colour(isChecked() ? ColourToken::TextSecondary : ColourToken::TextTertiary));
        painter.drawText(place(rest), Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(plain).elidedText(m_summary, Qt::ElideRight, rest.width()));
        if (isChecked())
            paintIcon(painter, place(check), Icon::Check, look.colour(ColourToken::AccentLine));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete && m_removal)
            m_removal();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

private:
    QString m_summary;
    std::function<void()> m_removal;
};

} // namespace

PresetList::PresetList(PlanContext &context, ViewKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_rows(new QVBoxLayout)
    , m_none(new Label(tr("None yet. A preset keeps these settings under a name."), TextRole::Caption, ColourToken::TextSecondary))
    , m_save(new Button(tr("Save as preset"), ButtonKind::Quiet))
    , m_name(new QLineEdit)
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QHBoxLayout *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Presets"), TextRole::BodyStrong));
    head->addStretch(1);
    head->addWidget(m_save);
    column->addLayout(head);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    column->addWidget(m_name);
    m_save->setButtonSize(ButtonSize::Small);
    m_save->setObjectName(QStringLiteral("print-save-preset"));
    m_name->setObjectName(QStringLiteral("print-preset-name"));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->installEventFilter(this);
    m_name->hide();
    connect(m_save, &QAbstractButton::clicked, this, &PresetList::askForName);
    connect(&m_context, &PlanContext::planChanged, this, &PresetList::fill);
    fill();
}

void PresetList::fill()
{
    m_save->setEnabled(m_context.isEditable());
    std::vector<PrintPreset> presets = printPresets(m_context, m_kind);
    const auto isSame = [](const PrintPreset &a, const PrintPreset &b) {
        return a.view == b.view && a.name == b.name && isSamePrint(a.settings, b.settings);
    };
    // Most changes of a plan are none of a preset; the row that has the keyboard stays then.
    const bool isUnchanged = m_rows->count() == count()
        && std::equal(m_presets.begin(), m_presets.end(), presets.begin(), presets.end(), isSame);
    m_presets = std::move(presets);
    if (isUnchanged)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // One of them may be what asked for this.
        QWidget *row = item->widget();
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
        delete item;
    }
    for (const PrintPreset &preset : m_presets) {
        PresetRow *row = new PresetRow(preset, this);
        connect(row, &QAbstractButton::clicked, this, [this, settings = preset.settings] { Q_EMIT chosen(settings); });
        row->setRemoval([this, view = preset.view] { remove(view); });
        m_rows->addWidget(row);
    }
    m_none->setVisible(m_presets.empty());
    setCurrent(PrintSettings(m_settings));
}

void PresetList::setCurrent(const PrintSettings &settings)
{
    m_settings = settings;
    for (int i = 0; i < m_rows->count(); ++i) {
        QAbstractButton *row = static_cast<QAbstractButton *>(m_rows->itemAt(i)->widget());
        row->setAutoExclusive(false);
        row->setChecked(isSamePrint(m_presets[static_cast<size_t>(i)].settings, settings));
        row->setAutoExclusive(true);
    }
}

/// Enter keeps the preset and Esc leaves the field; in the dialog around it they would print and close.
bool PresetList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        m_name->hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            save();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_save->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PresetList::askForName()
{
    m_name->setText(m_settings.title);
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PresetList::save()
{
    const QString name = m_name->text().simplified();
    m_save->setFocus(Qt::OtherFocusReason);
    if (name.isEmpty())
        return;
    EntityId made;
    if (m_context.execute(savePrintPreset(m_context, name, m_settings, made)))
        fill();
}

void PresetList::remove(EntityId view)
{
    const EntityKey key{EntityKind::View, view};
    if (m_context.remove(std::span(&key, 1)))
        fill();
}

} // namespace leadline
