// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldinfo.h"

#include <mutex>

namespace leadline {

/// Turns one C++ member type into canonical text and table values and back. One object a type, shared by
/// all fields of that type; @p value points at the member. The field gives range, labels and role.
class ValueCodec
{
public:
    virtual ~ValueCodec() = default;
    Q_DISABLE_COPY_MOVE(ValueCodec)

    virtual Storage storage(const FieldInfo &field) const = 0;
    virtual QString text(const void *value, const FieldInfo &field) const = 0;
    virtual Result<> setText(void *value, const QString &text, const FieldInfo &field) const = 0;
    virtual Result<QString> canonical(const QString &text, const FieldInfo &field) const = 0;
    virtual QVariant stored(const void *value, const FieldInfo &field) const = 0;
    virtual bool load(void *value, const QVariant &stored, const FieldInfo &field) const = 0;
    virtual bool isUnset(const void *value) const = 0;
    virtual bool equal(const void *a, const void *b) const = 0;
    virtual int compare(const void *a, const void *b) const = 0;
    virtual Result<> check(const void *value, const FieldInfo &field) const = 0;

    // Sets only.
    virtual QStringList elements(const void *value) const;
    virtual Result<> addElement(void *value, const QString &element, const FieldInfo &field) const;
    virtual void removeElement(void *value, const QString &element) const;

protected:
    ValueCodec() = default;
};

/// "'Impact' can't be '7'. …": the sentence for a value that a field refuses.
Error refusedValue(const FieldInfo &field, const QString &text, const QString &why);

/// Implements canonical() for a codec whose members are of type T: one value, through setText() and text().
template<typename Base, typename T>
class CodecOfType : public Base
{
public:
    Result<QString> canonical(const QString &text, const FieldInfo &field) const override
    {
        T value{};
        if (const Result<> set = this->setText(&value, text, field); !set)
            return set.error();
        return this->text(&value, field);
    }
};

/// What all enumerations share; the value is an index into the labels, -1 when not set.
class EnumCodecBase : public ValueCodec
{
public:
    Storage storage(const FieldInfo &field) const override;
    QString text(const void *value, const FieldInfo &field) const override;
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override;
    QVariant stored(const void *value, const FieldInfo &field) const override;
    bool load(void *value, const QVariant &stored, const FieldInfo &field) const override;
    bool isUnset(const void *value) const override;
    bool equal(const void *a, const void *b) const override;
    int compare(const void *a, const void *b) const override;
    Result<> check(const void *value, const FieldInfo &field) const override;

protected:
    virtual int index(const void *value) const = 0;
    virtual void setIndex(void *value, int index) const = 0;

private:
    /// Made once: a plan of 100,000 rows holds a million of them.
    const QStringList &labels(const EnumInfo &info) const;

    mutable std::once_flag m_made;
    mutable QStringList m_labels;
};

/// Codec of std::optional<E>.
template<typename E>
class EnumCodec final : public CodecOfType<EnumCodecBase, std::optional<E>>
{
protected:
    int index(const void *value) const override
    {
        const std::optional<E> &held = *static_cast<const std::optional<E> *>(value);
        return held ? static_cast<int>(*held) : -1;
    }
    void setIndex(void *value, int index) const override
    {
        std::optional<E> &held = *static_cast<std::optional<E> *>(value);
        held = index < 0 ? std::nullopt : std::optional<E>(static_cast<E>(index));
    }
};

/// The hard rules for texts: length, no NUL, no lone surrogate.
Result<> checkText(const QString &text, const FieldInfo &field);

namespace codecs {

const ValueCodec *text();
const ValueCodec *number();
const ValueCodec *integer();
const ValueCodec *money();
const ValueCodec *day();
const ValueCodec *plannedDate();
const ValueCodec *instant();
const ValueCodec *flag();
const ValueCodec *reference();
const ValueCodec *references();
const ValueCodec *tags();
const ValueCodec *links();

template<typename E>
const ValueCodec *enumeration()
{
    static const EnumCodec<E> codec;
    return &codec;
}
} // namespace codecs

} // namespace leadline
