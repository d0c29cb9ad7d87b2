// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"

#include <QRandomGenerator>

namespace leadline {

namespace {

EntityId uuidV7(quint64 ms, quint32 counter12, quint64 random62)
{
    return EntityId(static_cast<uint>(ms >> 16), static_cast<ushort>(ms & 0xffff),
                    static_cast<ushort>(0x7000U | (counter12 & 0xfffU)),
                    static_cast<uchar>(0x80U | ((random62 >> 56) & 0x3fU)),
                    static_cast<uchar>(random62 >> 48), static_cast<uchar>(random62 >> 40),
                    static_cast<uchar>(random62 >> 32), static_cast<uchar>(random62 >> 24),
                    static_cast<uchar>(random62 >> 16), static_cast<uchar>(random62 >> 8),
                    static_cast<uchar>(random62));
}

} // namespace

UuidV7Source::UuidV7Source(const Clock &clock)
    : m_clock(clock)
{
}

EntityId UuidV7Source::next()
{
    const auto ms = static_cast<quint64>(m_clock.now().toMSecsSinceEpoch());
    if (ms > m_lastMs) {
        m_lastMs = ms;
        m_counter = QRandomGenerator::system()->bounded(0x100U);
    } else if (++m_counter > 0xfff) {
        // The counter is used up, or the clock went back: borrow the next millisecond.
        ++m_lastMs;
        m_counter = 0;
    }
    return uuidV7(m_lastMs, m_counter, QRandomGenerator::system()->generate64());
}

SequentialIdSource::SequentialIdSource(quint64 seed, quint64 startMs)
    : m_state(seed)
    , m_ms(startMs)
{
}

EntityId SequentialIdSource::next()
{
    // splitmix64 (Steele, Lea and Flood 2014): good enough to make ids differ, and the same
    // everywhere.
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return uuidV7(m_ms++, 0, z ^ (z >> 31));
}

} // namespace leadline
