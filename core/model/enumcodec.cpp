// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/model/valuecodec.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The value whose label or number a text names, in any letter case; -1 when none does.
int indexOf(const EnumInfo &info, const QString &text)
{
    for (size_t i = 0; i < info.labels.size(); ++i) {
        if (text.compare(QString::fromUtf8(info.labels[i]), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    double number = 0;
    if (!info.numbers.empty() && numberFromText(text, &number)) {
        for (size_t i = 0; i < info.numbers.size(); ++i) {
            if (info.numbers[i] == number)
                return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

Storage EnumCodecBase::storage(const FieldInfo &field) const
{
    return field.enumeration->numbers.empty() ? Storage::Text : Storage::Real;
}

QString EnumCodecBase::text(const void *value, const FieldInfo &field) const
{
    const int i = index(value);
    if (i < 0)
        return {};
    const EnumInfo &info = *field.enumeration;
    return info.numbers.empty() ? labels(info).value(i) : numberText(info.numbers[static_cast<size_t>(i)]);
}

Result<> EnumCodecBase::setText(void *value, const QString &text, const FieldInfo &field) const
{
    int i = -1;
    if (!text.isEmpty()) {
        i = static_cast<int>(labels(*field.enumeration).indexOf(text));
        if (i < 0)
            i = indexOf(*field.enumeration, text);
    }
    if (i < 0 && !text.isEmpty()) {
        QStringList labels;
        for (size_t k = 0; k < field.enumeration->labels.size(); ++k)
            labels.append(enumLabel(*field.enumeration, static_cast<int>(k)));
        return refusedValue(field, text,
                            QCoreApplication::translate("ValueCodec", "It must be one of: %1.").arg(labels.join(u", "_s)));
    }
    setIndex(value, i);
    return {};
}

QVariant EnumCodecBase::stored(const void *value, const FieldInfo &field) const
{
    const int i = index(value);
    if (i < 0)
        return {};
    const EnumInfo &info = *field.enumeration;
    return info.numbers.empty() ? QVariant(labels(info).value(i)) : QVariant(info.numbers[static_cast<size_t>(i)]);
}

bool EnumCodecBase::load(void *value, const QVariant &stored, const FieldInfo &field) const
{
    if (stored.isNull()) {
        setIndex(value, -1);
        return true;
    }
    const EnumInfo &info = *field.enumeration;
    qsizetype i = -1;
    if (info.numbers.empty()) {
        i = labels(info).indexOf(stored.toString());
    } else if (stored.typeId() == QMetaType::Double) {
        const std::span<const double>::iterator found = std::ranges::find(info.numbers, stored.toDouble());
        i = found == info.numbers.end() ? -1 : found - info.numbers.begin();
    }
    const int known = i >= 0 ? static_cast<int>(i) : indexOf(info, stored.toString());
    setIndex(value, known);
    return known >= 0;
}

const QStringList &EnumCodecBase::labels(const EnumInfo &info) const
{
    std::call_once(m_made, [&] {
        for (size_t i = 0; i < info.labels.size(); ++i)
            m_labels.append(enumLabel(info, static_cast<int>(i)));
    });
    return m_labels;
}

bool EnumCodecBase::isUnset(const void *value) const
{
    return index(value) < 0;
}

bool EnumCodecBase::equal(const void *a, const void *b) const
{
    return index(a) == index(b);
}

int EnumCodecBase::compare(const void *a, const void *b) const
{
    const int left = index(a);
    const int right = index(b);
    if (left < 0 || right < 0)
        return (left < 0 ? 1 : 0) - (right < 0 ? 1 : 0);
    return left - right;
}

Result<> EnumCodecBase::check(const void *, const FieldInfo &) const
{
    return {};
}

} // namespace leadline
