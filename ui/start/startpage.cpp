// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/start/identitycard.h"
#include "ui/start/recentlist.h"
#include "ui/start/templatecard.h"
#include "ui/theme/appearance.h"
#include "ui/theme/banner.h"
#include "ui/theme/button.h"
#include "ui/theme/icon.h"
#include "ui/theme/label.h"
#include "ui/theme/searchfield.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideWidth = 376;
constexpr int sideMargin = 48;
constexpr int contentMargin = 64;

Button *makeAction(Icon icon, const QString &text, const QString &shortcut, ButtonKind kind)
{
    Button *button = new Button(icon, text, kind);
    button->setButtonSize(ButtonSize::Large);
    button->setShortcutHint(shortcut);
    return button;
}

/// The mark in 48 px.
class Mark final : public QWidget
{
public:
    Mark() { setFixedSize(48, 48); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, QRectF(rect()));
    }
};

class Side final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Appearance &look = Appearance::instance();
        painter.fillRect(rect(), look.colour(ColourToken::Side));
        const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
        painter.fillRect(QRect(edge, 0, 1, height()), look.colour(ColourToken::LineSoft));
    }
};

QString droppedFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

StartPage::StartPage(WindowSettings &settings, const LocalPaths &paths, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_paths(paths)
    , m_clock(clock)
{
    setObjectName(u"start-page"_s);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeContent());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    row->addWidget(scroll, 1);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

QWidget *StartPage::makeSide()
{
    Side *side = new Side;
    side->setFixedWidth(sideWidth);
    QVBoxLayout *column = new QVBoxLayout(side);
    column->setContentsMargins(sideMargin, contentMargin, sideMargin, 28);
    column->setSpacing(8);
    column->addWidget(new Mark);
    column->addSpacing(12);
    Label *name = new Label(tr("Leadline"), TextRole::PageTitle);
    QFont font = name->font();
    font.setPixelSize(28);
    name->setFont(font);
    column->addWidget(name);
    Label *promise = new Label(tr("Plan from outcomes. See what each feature is expected to change, and what it costs to wait."),
                               TextRole::Body, ColourToken::TextSecondary);
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addSpacing(20);

    Button *open = makeAction(Icon::Folder, tr("Open a plan"), tr("Ctrl+O"), ButtonKind::Primary);
    Button *create = makeAction(Icon::Plus, tr("New plan"), tr("Ctrl+N"), ButtonKind::Secondary);
    Button *example = makeAction(Icon::Play, tr("Open the example plan"), {}, ButtonKind::Secondary);
    Button *import = makeAction(Icon::Import, tr("Import a list"), {}, ButtonKind::Secondary);
    open->setObjectName(u"start-open"_s);
    create->setObjectName(u"start-new"_s);
    example->setObjectName(u"start-example"_s);
    import->setObjectName(u"start-import"_s);
    for (Button *button : {open, create, example, import})
        column->addWidget(button);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(create, &QAbstractButton::clicked, this, [this] { Q_EMIT templateChosen(u"empty"_s); });
    connect(example, &QAbstractButton::clicked, this, [this] { Q_EMIT templateChosen(u"example"_s); });
    connect(import, &QAbstractButton::clicked, this, &StartPage::importRequested);
    Label *about = new Label(tr("The example is a payments company with two product leads, 5 products, 6 objectives and 46 features. It opens as a copy you can change freely."),
                             TextRole::Table, ColourToken::TextTertiary);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(16);

    if (asksForName(m_settings, m_paths)) {
        m_identity = new IdentityCard(Identity::choose({}, m_paths).name);
        m_identity->setObjectName(u"identity"_s);
        column->addWidget(m_identity);
        connect(m_identity, &IdentityCard::entered, this, [this](const Identity &identity, const QString &initials) {
            m_identity->hide();
            Q_EMIT identityEntered(identity, initials);
        });
        connect(m_identity, &IdentityCard::skipped, this, [this] {
            m_settings.setValue(nameAskedKey, true);
            m_identity->hide();
        });
    }
    column->addStretch(1);
    Button *preferences = new Button(Icon::Settings, tr("Settings"), ButtonKind::Quiet);
    preferences->setObjectName(u"start-settings"_s);
    connect(preferences, &QAbstractButton::clicked, this, &StartPage::settingsRequested);
    column->addWidget(preferences, 0, Qt::AlignLeading);
    Label *version = new Label(tr("Version %1. Files stay where you keep them; nothing leaves this computer.")
                                   .arg(QCoreApplication::applicationVersion()),
                               TextRole::Caption, ColourToken::TextTertiary);
    version->setWordWrap(true);
    column->addWidget(version);
    return side;
}

QWidget *StartPage::makeContent()
{
    QWidget *content = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(content);
    column->setContentsMargins(contentMargin, contentMargin, contentMargin, 40);
    column->setSpacing(12);
    m_problem = new Banner(BannerKind::Bad, {});
    m_problem->setFramed(true);
    m_problem->hide();
    m_restore = m_problem->addButton(tr("Restore a backup…"));
    m_restore->setObjectName(QStringLiteral("restore-backup"));
    connect(m_restore, &QAbstractButton::clicked, this, &StartPage::restoreRequested);
    column->addWidget(m_problem);
    m_busy = new Label({}, TextRole::Body, ColourToken::TextSecondary);
    m_busy->hide();
    column->addWidget(m_busy);

    m_recentHead = new QWidget;
    QHBoxLayout *head = new QHBoxLayout(m_recentHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(new Label(tr("Recent plans"), TextRole::ViewTitle));
    head->addStretch(1);
    SearchField *find = new SearchField(tr("Find a recent plan"));
    find->setFixedWidth(240);
    head->addWidget(find);
    column->addWidget(m_recentHead);
    m_recent = new RecentList;
    m_recent->setObjectName(u"recent"_s);
    column->addWidget(m_recent);
    connect(find, &SearchField::textChanged, m_recent, &RecentList::setFilter);
    connect(m_recent, &RecentList::chosen, this, &StartPage::planChosen);
    connect(m_recent, &RecentList::locateRequested, this, &StartPage::openRequested);
    connect(m_recent, &RecentList::forgetRequested, this, [this](const QString &path) {
        m_settings.forgetPlan(path);
        QMetaObject::invokeMethod(this, &StartPage::refresh, Qt::QueuedConnection);
    });

    column->addSpacing(12);
    column->addWidget(new Label(tr("New plan"), TextRole::ViewTitle));
    column->addWidget(makeTemplates());
    column->addSpacing(8);
    column->addWidget(new Label(tr("Drop a .db plan file or a CSV list of features anywhere in this window."), TextRole::Table,
                                ColourToken::TextTertiary));
    column->addStretch(1);
    return content;
}

QWidget *StartPage::makeTemplates()
{
    QWidget *cards = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    TemplateCard *example = new TemplateCard(TemplateCard::Picture::Roadmap, tr("Outcome roadmap"), tr("The example: objectives, key results, quarters"));
    TemplateCard *list = new TemplateCard(TemplateCard::Picture::List, tr("From a list"), tr("A tracker's export or a sheet becomes a plan"));
    TemplateCard *empty = new TemplateCard(TemplateCard::Picture::Plus, tr("Empty plan"), tr("Start from nothing"));
    connect(example, &QAbstractButton::clicked, this, [this] { Q_EMIT templateChosen(u"example"_s); });
    connect(list, &QAbstractButton::clicked, this, &StartPage::importRequested);
    connect(empty, &QAbstractButton::clicked, this, [this] { Q_EMIT templateChosen(u"empty"_s); });
    for (TemplateCard *card : {example, list, empty})
        row->addWidget(card);
    row->addStretch(1);
    for (TemplateCard *card : {example, list, empty})
        card->setMaximumWidth(240);
    return cards;
}

bool StartPage::asksForName(const WindowSettings &settings, const LocalPaths &paths)
{
    return Identity::configured(paths).name.isEmpty() && !settings.value(nameAskedKey, false).toBool();
}

void StartPage::refresh()
{
    if (m_identity)
        m_identity->setVisible(asksForName(m_settings, m_paths));
    const std::vector<RecentPlan> plans = m_settings.recentPlans();
    m_recent->setPlans(plans, m_clock.today());
    m_recentHead->setVisible(!plans.empty());
    m_recent->setVisible(!plans.empty());
}

void StartPage::showProblem(const QString &sentence)
{
    m_restore->hide();
    m_problem->setSentence(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void StartPage::offerBackups()
{
    m_restore->show();
}

void StartPage::setBusy(const QString &sentence)
{
    m_busy->setText(sentence);
    m_busy->setVisible(!sentence.isEmpty());
    setEnabled(sentence.isEmpty());
}

void StartPage::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(m_dropping ? ColourToken::AccentSoft : ColourToken::Canvas));
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropping = true;
    update();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void StartPage::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    event->acceptProposedAction();
    Q_EMIT fileDropped(droppedFile(event->mimeData()));
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Open))
        Q_EMIT openRequested();
    else if (event->matches(QKeySequence::New))
        Q_EMIT templateChosen(u"empty"_s);
    else
        QWidget::keyPressEvent(event);
}

} // namespace leadline
