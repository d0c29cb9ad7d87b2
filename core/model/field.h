// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entityinfo.h"
#include "core/model/valuecodec.h"

#include <QCoreApplication>

#include <tuple>

// The vocabulary in which an entity's .cpp describes its fields. Only those .cpp files include this header:
//
//     constexpr std::tuple featureFields{
//         field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Feature::title).required(),
//         field::number("reach", QT_TRANSLATE_NOOP("Field", "Reach"), &Feature::reach).unit("/quarter").from(0),
//     };
//     static const EntityInfo info = makeEntityInfo<Feature, featureFields>({…});

namespace leadline {

/// One line of an entity's catalogue: what the field is, and where it lies in the struct.
template<typename E, typename M>
struct Field
{
    FieldSpec spec;
    M E::*member;

    constexpr Field required() const { return changed([](FieldSpec &s) { s.required = true; }); }
    constexpr Field oneOf() const { return changed([](FieldSpec &s) { s.oneOf = true; }); }
    constexpr Field readOnly() const { return changed([](FieldSpec &s) { s.readOnly = true; }); }
    constexpr Field hierarchy() const { return changed([](FieldSpec &s) { s.hierarchy = true; }); }
    constexpr Field holdsRows() const { return changed([](FieldSpec &s) { s.holdsRows = true; }); }
    constexpr Field unit(const char *unit) const { return changed([unit](FieldSpec &s) { s.unit = unit; }); }
    constexpr Field from(double minimum) const { return changed([minimum](FieldSpec &s) { s.minimum = minimum; }); }
    constexpr Field range(double minimum, double maximum) const
    {
        return changed([minimum, maximum](FieldSpec &s) {
            s.minimum = minimum;
            s.maximum = maximum;
        });
    }
    constexpr Field asEnd() const { return changed([](FieldSpec &s) { s.dateRole = DateRole::End; }); }
    /// A day of something that has happened, and one that may lie on either side of today.
    constexpr Field recorded() const { return changed([](FieldSpec &s) { s.missingYear = MissingYear::Last; }); }
    constexpr Field aroundToday() const { return changed([](FieldSpec &s) { s.missingYear = MissingYear::Nearest; }); }
    /// One sentence, marked with QT_TRANSLATE_NOOP("FieldHelp", …).
    constexpr Field meaning(const char *meaning) const
    {
        return changed([meaning](FieldSpec &s) { s.meaning = meaning; });
    }

private:
    template<typename F>
    constexpr Field changed(F change) const
    {
        Field copy = *this;
        change(copy.spec);
        return copy;
    }
};

namespace field {

template<typename E, typename M>
constexpr Field<E, M> make(const char *key, const char *label, M E::*member, FieldType type)
{
    return {.spec = {.key = key, .label = label, .type = type}, .member = member};
}

template<typename E>
constexpr Field<E, QString> text(const char *key, const char *label, QString E::*member)
{
    return make(key, label, member, FieldType::Text);
}
template<typename E>
constexpr Field<E, QString> markdown(const char *key, const char *label, QString E::*member)
{
    return make(key, label, member, FieldType::Markdown);
}
template<typename E>
constexpr Field<E, QString> json(const char *key, const char *label, QString E::*member)
{
    return make(key, label, member, FieldType::Json);
}
template<typename E>
constexpr Field<E, QString> order(const char *key, const char *label, QString E::*member)
{
    return make(key, label, member, FieldType::Order);
}
template<typename E>
constexpr Field<E, std::optional<double>> number(const char *key, const char *label, std::optional<double> E::*member)
{
    return make(key, label, member, FieldType::Number);
}
template<typename E>
constexpr Field<E, std::optional<double>> percent(const char *key, const char *label, std::optional<double> E::*member)
{
    return make(key, label, member, FieldType::Percent).range(0, 100).unit("%");
}
template<typename E>
constexpr Field<E, std::optional<double>> effort(const char *key, const char *label, std::optional<double> E::*member)
{
    return make(key, label, member, FieldType::Effort).from(0).unit("person-days");
}
template<typename E>
constexpr Field<E, std::optional<int>> integer(const char *key, const char *label, std::optional<int> E::*member)
{
    return make(key, label, member, FieldType::Integer).range(-2147483647.0, 2147483647.0);
}
template<typename E>
constexpr Field<E, std::optional<qint64>> money(const char *key, const char *label, std::optional<qint64> E::*member)
{
    return make(key, label, member, FieldType::Money);
}
template<typename E>
constexpr Field<E, QDate> day(const char *key, const char *label, QDate E::*member)
{
    return make(key, label, member, FieldType::Day);
}
template<typename E>
constexpr Field<E, PlannedDate> when(const char *key, const char *label, PlannedDate E::*member)
{
    return make(key, label, member, FieldType::When);
}
template<typename E>
constexpr Field<E, QDateTime> instant(const char *key, const char *label, QDateTime E::*member)
{
    return make(key, label, member, FieldType::Instant);
}
template<typename E>
constexpr Field<E, bool> flag(const char *key, const char *label, bool E::*member)
{
    return make(key, label, member, FieldType::Flag);
}
template<typename E, typename V>
constexpr Field<E, std::optional<V>> enumeration(const char *key, const char *label, std::optional<V> E::*member)
{
    Field<E, std::optional<V>> field = make(key, label, member, FieldType::Enumeration);
    field.spec.enumeration = &enumInfo<V>;
    return field;
}
template<typename E, typename T>
constexpr Field<E, Id<T>> reference(const char *key, const char *label, Id<T> E::*member)
{
    Field<E, Id<T>> field = make(key, label, member, FieldType::Reference);
    field.spec.target = kindOf<T>;
    return field;
}
template<typename E, typename T>
constexpr Field<E, RefSet<T>> references(const char *key, const char *label, RefSet<T> E::*member)
{
    Field<E, RefSet<T>> field = make(key, label, member, FieldType::References);
    field.spec.target = kindOf<T>;
    return field;
}

} // namespace field

namespace detail {

template<typename M> struct CodecOf;
template<> struct CodecOf<QString> { static const ValueCodec *get() { return codecs::text(); } };
template<> struct CodecOf<std::optional<double>> { static const ValueCodec *get() { return codecs::number(); } };
template<> struct CodecOf<std::optional<int>> { static const ValueCodec *get() { return codecs::integer(); } };
template<> struct CodecOf<std::optional<qint64>> { static const ValueCodec *get() { return codecs::money(); } };
template<> struct CodecOf<QDate> { static const ValueCodec *get() { return codecs::day(); } };
template<> struct CodecOf<PlannedDate> { static const ValueCodec *get() { return codecs::plannedDate(); } };
template<> struct CodecOf<QDateTime> { static const ValueCodec *get() { return codecs::instant(); } };
template<> struct CodecOf<bool> { static const ValueCodec *get() { return codecs::flag(); } };
template<> struct CodecOf<QStringList> { static const ValueCodec *get() { return codecs::tags(); } };
template<> struct CodecOf<std::vector<Link>> { static const ValueCodec *get() { return codecs::links(); } };
template<typename V> struct CodecOf<std::optional<V>> { static const ValueCodec *get() { return codecs::enumeration<V>(); } };
template<typename T> struct CodecOf<Id<T>> { static const ValueCodec *get() { return codecs::reference(); } };
template<typename T> struct CodecOf<RefSet<T>> { static const ValueCodec *get() { return codecs::references(); } };

/// A pointer to the value as its codec expects it: strong ids and sets are reached through their plain core.
template<typename M> void *core(M &member) { return &member; }
template<typename T> void *core(Id<T> &member) { return &member.untypedRef(); }
template<typename T> void *core(RefSet<T> &member) { return &member.untyped(); }

template<typename E, size_t I, const auto &fields>
void *reach(EntityBase *entity)
{
    return core(static_cast<E *>(entity)->*std::get<I>(fields).member);
}

} // namespace detail

/// Builds an entity's description from its tuple, which must have static storage: the tuple is a template argument.
template<typename E, const auto &fields>
EntityInfo makeEntityInfo(const EntityNames &names)
{
    EntityInfo info(names, kindOf<E>, [] { return makeBox(E()); },
                    [](const EntityBase &from) { return makeBox(E(static_cast<const E &>(from))); });
    [&]<size_t... I>(std::index_sequence<I...>) {
        (info.addField(std::get<I>(fields).spec, &detail::reach<E, I, fields>,
                       detail::CodecOf<std::remove_cvref_t<decltype(std::declval<E>().*std::get<I>(fields).member)>>::get()),
         ...);
    }(std::make_index_sequence<std::tuple_size_v<std::remove_cvref_t<decltype(fields)>>>());
    info.addCommonFields();
    return info;
}

} // namespace leadline
