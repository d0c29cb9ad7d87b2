// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowsettings.h"

#include <QDialog>

class QLineEdit;

namespace leadline {

class Label;
class Segment;
class Switch;

/// Who works here and how the window looks. The look changes at once; a name is kept when its field is left, so there is
/// nothing to confirm.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(WindowSettings &settings, const LocalPaths &paths, QWidget *parent = nullptr);

    /// Applies what was set here before, when the program starts.
    static void applyLook(const WindowSettings &settings);

Q_SIGNALS:
    void identityChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void saveIdentity();

    WindowSettings &m_settings;
    LocalPaths m_paths;
    QLineEdit *m_name;
    QLineEdit *m_initials;
    QLineEdit *m_email;
    Label *m_problem;
    Segment *m_theme;
    Switch *m_motion;
    Segment *m_language;
};

} // namespace leadline
