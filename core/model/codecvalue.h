// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace leadline {

/// The translation context of the sentences with which codecs refuse a value.
struct ValueCodecText
{
    Q_DECLARE_TR_FUNCTIONS(ValueCodec)
};

/// What a codec's untyped @p value points at.
template<typename T>
const T &as(const void *value)
{
    return *static_cast<const T *>(value);
}

template<typename T>
T &as(void *value)
{
    return *static_cast<T *>(value);
}

} // namespace leadline
