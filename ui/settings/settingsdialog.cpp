// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "core/session/identity.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/segment.h"
#include "ui/theme/switch.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

SettingsDialog::SettingsDialog(WindowSettings &settings, const LocalPaths &paths, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_paths(paths)
    , m_name(new QLineEdit)
    , m_initials(new QLineEdit)
    , m_email(new QLineEdit)
    , m_problem(new Label({}, TextRole::Caption, ColourToken::StateBad))
    , m_theme(new Segment(tr("Theme")))
    , m_motion(new Switch(tr("Reduce motion")))
    , m_language(new Segment(tr("Language")))
{
    setWindowTitle(tr("Settings"));
    setObjectName(u"settings"_s);
    setMinimumWidth(440);
    QGridLayout *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int row = 0;
    const auto addHeading = [&](const QString &text) {
        Label *heading = new Label(text, TextRole::SectionTitle);
        heading->setContentsMargins(0, row == 0 ? 0 : 12, 0, 2);
        grid->addWidget(heading, row++, 0, 1, 2);
    };
    const auto addRow = [&](const QString &label, QWidget *control) {
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(label);
        grid->addWidget(new FieldLabel(label, control), row, 0);
        grid->addWidget(control, row++, 1);
    };

    const Identity identity = Identity::configured(m_paths);
    m_name->setText(identity.name);
    m_email->setText(identity.email);
    const QString initials = m_settings.value(u"initials"_s).toString();
    m_initials->setText(initials);
    m_initials->setMaxLength(4);
    m_name->setPlaceholderText(Identity::choose({}, m_paths).name);
    addHeading(tr("Who works here"));
    addRow(tr("Name"), m_name);
    addRow(tr("Initials"), m_initials);
    addRow(tr("E-mail"), m_email);
    m_problem->hide();
    m_problem->setWordWrap(true);
    grid->addWidget(m_problem, row++, 1);

    addHeading(tr("Appearance"));
    m_theme->setChoices({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setCurrent(static_cast<int>(Appearance::instance().choice()));
    addRow(tr("Theme"), m_theme);
    m_motion->setChecked(Appearance::instance().isReducedMotion());
    addRow(tr("Motion"), m_motion);

    addHeading(tr("Language"));
    // Languages stand in their own words, so that everybody finds theirs.
    const QStringList codes{QString(), u"en"_s, u"de"_s};
    m_language->setObjectName(u"language"_s);
    m_language->setChoices({tr("As the system"), u"English"_s, u"Deutsch"_s});
    m_language->setCurrent(static_cast<int>(std::max<qsizetype>(0, codes.indexOf(m_settings.language()))));
    addRow(tr("Language"), m_language);
    grid->addWidget(new Label(tr("Another language shows when Leadline is started again."), TextRole::Caption, ColourToken::TextTertiary),
                    row++, 1);

    Button *close = new Button(tr("Close"));
    close->setDefault(true);
    grid->addWidget(close, row++, 1, Qt::AlignTrailing);

    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    for (QLineEdit *field : {m_name, m_initials, m_email})
        connect(field, &QLineEdit::editingFinished, this, &SettingsDialog::saveIdentity);
    connect(m_theme, &Segment::chosen, this, [this](int index) {
        Appearance::instance().setChoice(static_cast<ThemeChoice>(index));
        m_settings.setValue(u"theme"_s, index);
    });
    connect(m_language, &Segment::chosen, this, [this, codes](int index) { m_settings.setLanguage(codes.at(index)); });
    connect(m_motion, &QAbstractButton::toggled, this, [this](bool on) {
        Appearance::instance().setReducedMotion(on);
        m_settings.setValue(u"reducedMotion"_s, on);
    });
}

void SettingsDialog::applyLook(const WindowSettings &settings)
{
    const int theme = settings.value(u"theme"_s, 0).toInt();
    if (theme >= 0 && theme <= static_cast<int>(ThemeChoice::Dark))
        Appearance::instance().setChoice(static_cast<ThemeChoice>(theme));
    Appearance::instance().setReducedMotion(settings.value(u"reducedMotion"_s, false).toBool());
}

void SettingsDialog::saveIdentity()
{
    m_settings.setValue(u"initials"_s, m_initials->text().trimmed());
    const Identity identity{m_name->text().trimmed(), m_email->text().trimmed()};
    const bool saved = identity.saveAsConfigured(m_paths);
    m_problem->setText(saved ? QString() : tr("The settings could not be written. Nothing else is affected; check that the disk has room and try again."));
    m_problem->setVisible(!saved);
    Q_EMIT identityChanged();
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
}

} // namespace leadline
