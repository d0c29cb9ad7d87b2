// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presenceline.h"

#include "core/model/input.h"
#include "ui/delegates/colleaguemark.h"
#include "ui/shell/statuslink.h"
#include "ui/theme/icon.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"
#include "ui/theme/plaintooltips.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int discSide = 18;
constexpr int discGap = 3;
constexpr qsizetype mostDiscs = 5;
constexpr int iconSide = 14;

} // namespace

/// The rings, and how many more there are.
class PresenceLine::Discs final : public QWidget
{
public:
    Discs()
    {
        setFixedHeight(discSide);
        setFont(Appearance::font(TextRole::Caption));
    }

    void setPeople(const QStringList &names, const QStringList &initials)
    {
        m_names = names;
        m_initials = initials;
        const qsizetype shown = std::min(mostDiscs, names.size());
        const int more = names.size() > mostDiscs ? fontMetrics().horizontalAdvance(moreText()) + discGap : 0;
        setFixedWidth(static_cast<int>(shown) * (discSide + discGap) + more);
        setAccessibleName(names.join(u", "_s));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::instance();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setPen(look.colour(ColourToken::TextSecondary));
        for (qsizetype n = 0; n < std::min(mostDiscs, m_initials.size()); ++n)
            paintInitials(painter, placeOf(n), m_initials.at(n));
        if (m_initials.size() > mostDiscs) {
            painter.setFont(font());
            drawElided(painter, placeOf(mostDiscs).adjusted(0, 0, width(), 0), moreText());
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const QHelpEvent *help = static_cast<QHelpEvent *>(event);
        QStringList names = m_names;
        for (qsizetype n = 0; n < std::min(mostDiscs, m_names.size()); ++n) {
            if (placeOf(n).contains(help->pos()))
                names = {m_names.at(n)};
        }
        PlainToolTips::show(help->globalPos(), names.join(u'\n'), this);
        return true;
    }

private:
    QString moreText() const { return u'+' + QString::number(m_names.size() - mostDiscs); }
    QRect placeOf(qsizetype n) const
    {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(static_cast<int>(n) * (discSide + discGap), 0, discSide, discSide));
    }

    QStringList m_names;
    QStringList m_initials;
};

PresenceLine::PresenceLine(PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new Label(tr("Also open:"), TextRole::Caption, ColourToken::TextTertiary, this))
    , m_discs(new Discs)
    , m_editing(new StatusLink)
{
    setObjectName(u"presence"_s);
    m_editing->setObjectName(u"presence-editing"_s);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    QLabel *people = new QLabel(this);
    people->setPixmap(icon(Icon::Users).pixmap(iconSide, iconSide));
    const auto drawIcon = [people] { people->setPixmap(icon(Icon::Users).pixmap(iconSide, iconSide)); };
    connect(&Appearance::instance(), &Appearance::changed, people, drawIcon);
    row->addWidget(people);
    row->addWidget(m_words);
    row->addWidget(m_discs);
    row->addWidget(m_editing, 1);
    connect(m_editing, &QAbstractButton::clicked, this, [this] { m_context.open(m_edited); });
    connect(&m_context.colleagues(), &Colleagues::presentChanged, this, &PresenceLine::follow);
    connect(&m_context, &PlanContext::planChanged, this, &PresenceLine::follow);
    follow();
}

void PresenceLine::follow()
{
    const std::vector<Presence> &present = m_context.colleagues().present();
    setVisible(!present.empty());
    QStringList names;
    QStringList initials;
    QString words;
    m_edited = {};
    for (const Presence &one : present) {
        names.append(one.author);
        initials.append(ColleagueMark::initials(one.author, m_context.plan()));
        const EntityBase *row = m_context.plan().find(one.item.kind, one.item.id);
        if (!words.isEmpty() || one.item.isNull() || !row || row->removed)
            continue;
        m_edited = one.item;
        const QString item = row->ref.isEmpty() ? m_context.nameOf(one.item) : row->ref;
        words = tr("%1 is editing %2").arg(one.author, item);
    }
    m_discs->setPeople(names, initials);
    m_editing->setWords(words);
    setAccessibleName(tr("Also open: %1").arg(names.join(u", "_s)));
}

} // namespace leadline
