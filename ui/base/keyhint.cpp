// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/keyhint.h"

#include <QAction>

#include <utility>

namespace leadline {

namespace {

constexpr char hintTextProperty[] = "leadline_hintText";

constexpr std::pair<Qt::Key, char16_t> arrows[] = {
    {Qt::Key_Left, u'\u2190'}, {Qt::Key_Up, u'\u2191'}, {Qt::Key_Right, u'\u2192'}, {Qt::Key_Down, u'\u2193'}};

} // namespace

KeyHint keyHint(const QAction &action)
{
    const QString text = action.property(hintTextProperty).toString();
    return {text.isEmpty() ? action.text() : text, action.shortcuts()};
}

void setHintText(QAction &action, const QString &text)
{
    action.setProperty(hintTextProperty, text);
}

QString keyText(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    // One key for people, and the one that all sentences name.
    if (keys[0].key() == Qt::Key_Return)
        return keyText(QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter)));
    QString text = keys.toString(QKeySequence::NativeText);
    for (const auto &[key, arrow] : arrows) {
        if (keys[0].key() != key)
            continue;
        text.chop(QKeySequence(key).toString(QKeySequence::NativeText).size());
        text += QChar(arrow);
    }
    return text;
}

QString plainHintText(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    if (plain.endsWith(QChar(0x2026)))
        plain.chop(1);
    return plain;
}

} // namespace leadline
