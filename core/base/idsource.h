// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

namespace leadline {

/// Where new ids come from; injected so that tests and samples are reproducible. A source belongs
/// to one thread.
class IdSource
{
public:
    virtual ~IdSource() = default;
    Q_DISABLE_COPY_MOVE(IdSource)
    /// A new id, greater in text order than every one this source gave before.
    virtual EntityId next() = 0;

protected:
    IdSource() = default;
};

/// UUIDv7 (RFC 9562): 48 bits of the clock's milliseconds, 12 bits of a counter that keeps the
/// order inside one millisecond, 62 random bits.
class UuidV7Source final : public IdSource
{
public:
    /// @p clock has to outlive the source.
    explicit UuidV7Source(const Clock &clock);
    EntityId next() override;

private:
    const Clock &m_clock;
    quint64 m_lastMs = 0;
    quint32 m_counter = 0;
};

/// Reproducible UUIDv7s: the time is a start value counted up, the random part comes from the seed.
class SequentialIdSource final : public IdSource
{
public:
    explicit SequentialIdSource(quint64 seed = 1, quint64 startMs = 1767225600000); // 2026-01-01
    EntityId next() override;

private:
    quint64 m_state;
    quint64 m_ms;
};

} // namespace leadline
