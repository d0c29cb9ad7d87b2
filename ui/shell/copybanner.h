// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"
#include "ui/base/windowsettings.h"

#include <QWidget>

namespace leadline {

class Banner;

/// Offers to merge a copy of the plan that lies beside its file, one at a time. What was declined is not offered again, on
/// this computer, until somebody adds something to that copy.
class CopyBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyBanner(LiveSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void mergeRequested(const QString &copy);

private:
    void refresh();
    void putOff();

    LiveSession &m_session;
    WindowSettings m_settings;
    Banner *m_banner;
    CopyBeside m_offered;
};

} // namespace leadline
