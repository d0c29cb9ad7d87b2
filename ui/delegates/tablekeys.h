// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/keyhint.h"

#include <QCoreApplication>

namespace leadline {

/// What keys do in every table and in every editor of a field, in words for people.
class TableKeys final
{
    Q_DECLARE_TR_FUNCTIONS(TableKeys)

public:
    static KeyHint copy();
    static KeyHint copyWithoutNames();
    static KeyHint paste();
    static KeyHint fillDown();
    static KeyHint remove();

    /// Those above, and what the table answers without a command in its menu.
    static QList<KeyHint> ofTables();
    /// While a value is typed, in a cell or in the inspector.
    static QList<KeyHint> ofEditors();
};

} // namespace leadline
