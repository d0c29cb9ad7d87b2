// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copybanner.h"

#include "ui/theme/banner.h"
#include "ui/theme/button.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace leadline {

namespace {

const QString putOffKey = QStringLiteral("copies-put-off");
constexpr qsizetype mostPutOff = 100;

} // namespace

CopyBanner::CopyBanner(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(session.environment().paths)
    , m_banner(new Banner(BannerKind::Attention, {}))
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setObjectName(QStringLiteral("copy-banner"));
    connect(m_banner->addButton(tr("Not now")), &QAbstractButton::clicked, this, &CopyBanner::putOff);
    connect(m_banner->addButton(tr("Merge…")), &QAbstractButton::clicked, this,
            [this] { Q_EMIT mergeRequested(m_offered.path); });
    connect(&m_session, &LiveSession::copiesBesideChanged, this, &CopyBanner::refresh);
    refresh();
}

void CopyBanner::refresh()
{
    const QStringList putOff = m_settings.value(putOffKey).toStringList();
    const std::vector<CopyBeside> &copies = m_session.copiesBeside();
    const auto offered = std::ranges::find_if(copies, [&](const CopyBeside &copy) { return !putOff.contains(copy.state); });
    setVisible(offered != copies.end());
    if (offered == copies.end())
        return;
    m_offered = *offered;
    m_banner->setSentence(tr("A copy of this plan lies beside it: %1").arg(QFileInfo(m_offered.path).fileName()));
    m_banner->setNote(tr("It holds %n changes that this plan doesn't have.", nullptr, m_offered.changes));
}

void CopyBanner::putOff()
{
    QStringList putOff = m_settings.value(putOffKey).toStringList();
    putOff.append(m_offered.state);
    m_settings.setValue(putOffKey, putOff.mid(std::max<qsizetype>(putOff.size() - mostPutOff, 0)));
    refresh();
}

} // namespace leadline
