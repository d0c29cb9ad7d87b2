// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/planstore.h"

#include <chrono>

namespace leadline {

/// The times of presence (DESIGN section 5); tests shorten them.
struct PresenceTimes
{
    std::chrono::milliseconds refresh{60'000}; ///< between two writes at least, and while somebody edits at most
    std::chrono::milliseconds stale{180'000};  ///< a row that hasn't changed for so long counts no more
    std::chrono::milliseconds idle{300'000};   ///< after the last touch of an editor somebody edits no more
};

/// Who edits the file, without a file and without a timer: when one's own row has to be written or taken away, and which
/// of the others' rows count. Times are those of one monotonic clock of the caller; clocks of other computers are never
/// compared, except that a row seen for the first time counts at once only when it looks new.
class PresenceKeeper final
{
public:
    /// What has to be done with one's own row.
    enum class Duty : quint8 {
        Nothing,
        Announce,
        TellEnd, ///< the row names an item that isn't edited any more
        Withdraw,
    };

    /// @p client must be unlike that of every other open window.
    PresenceKeeper(QString client, QString author, const PresenceTimes &times);

    QString client() const { return m_own.client; }

    /// Something was edited now; @p item is what is open in an editor, null when nothing is any more.
    void touch(EntityKey item, const FieldInfo *field, std::chrono::milliseconds now);
    /// The same where it was.
    void touch(std::chrono::milliseconds now) { m_touched = now; }
    bool isInFile() const { return m_isInFile; }
    Duty duty(std::chrono::milliseconds now) const;
    /// One's own row as @p duty has to write it.
    Presence own(Duty duty, const QDateTime &seenAt) const;
    /// The duty was tried. One that failed is tried again no sooner than any other write, but for the end of an edit, which
    /// stays due: what is edited next is told a minute after the last announcement, and its end at once.
    void done(Duty duty, bool worked, std::chrono::milliseconds now);

    /// Takes in the rows of the file; true when others() changed.
    bool follow(const std::vector<Presence> &rows, std::chrono::milliseconds now, const QDateTime &clock);
    /// Who else edits the file, by name.
    const std::vector<Presence> &others() const { return m_others; }
    /// Clients whose rows are left over, to be taken away by whoever writes next.
    QStringList leftOver(std::chrono::milliseconds now) const;

private:
    struct Seen
    {
        Presence row;
        std::chrono::milliseconds since;
        bool isTrusted; ///< seen to change, or new by the clocks
    };

    PresenceTimes m_times;
    Presence m_own;
    std::optional<std::chrono::milliseconds> m_touched;
    std::optional<std::chrono::milliseconds> m_written;
    bool m_isInFile = false;
    EntityKey m_told; ///< the item that the row in the file names
    std::vector<Seen> m_seen;
    std::vector<Presence> m_others;
};

} // namespace leadline
