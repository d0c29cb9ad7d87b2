// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/valuecodec.h"

#include "core/base/clock.h"
#include "core/base/isotext.h"
#include "core/base/text.h"
#include "core/model/codecvalue.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Unset values sort behind all others.
template<typename T>
int compareOptional(const std::optional<T> &a, const std::optional<T> &b)
{
    if (a && b)
        return *a < *b ? -1 : (*b < *a ? 1 : 0);
    return (a ? 0 : 1) - (b ? 0 : 1);
}

Result<> checkRange(double number, const FieldInfo &field, const QString &text)
{
    if (number >= field.minimum && number <= field.maximum)
        return {};
    if (field.maximum >= 1e300) {
        return refusedValue(field, text,
                            ValueCodecText::tr("It must be at least %1.").arg(numberText(field.minimum)));
    }
    return refusedValue(field, text,
                        ValueCodecText::tr("It must lie between %1 and %2.")
                            .arg(numberText(field.minimum), numberText(field.maximum)));
}

class TextCodec final : public CodecOfType<ValueCodec, QString>
{
public:
    Storage storage(const FieldInfo &) const override { return Storage::Text; }
    QString text(const void *value, const FieldInfo &) const override { return notNull(as<QString>(value)); }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        const Result<> checked = checkText(text, field);
        if (checked)
            as<QString>(value) = notNull(text);
        return checked;
    }
    QVariant stored(const void *value, const FieldInfo &) const override { return notNull(as<QString>(value)); }
    bool load(void *value, const QVariant &stored, const FieldInfo &field) const override
    {
        if (stored.metaType() != QMetaType::fromType<QString>())
            return false;
        as<QString>(value) = stored.toString();
        return checkText(as<QString>(value), field).hasValue();
    }
    bool isUnset(const void *value) const override { return as<QString>(value).isEmpty(); }
    bool equal(const void *a, const void *b) const override { return as<QString>(a) == as<QString>(b); }
    int compare(const void *a, const void *b) const override { return QString::compare(as<QString>(a), as<QString>(b)); }
    Result<> check(const void *value, const FieldInfo &field) const override { return checkText(as<QString>(value), field); }

private:
    /// Empty text is '' everywhere, never NULL (CATALOGUE "Types").
    static QString notNull(const QString &text) { return text.isNull() ? u""_s : text; }
};

class NumberCodec final : public CodecOfType<ValueCodec, std::optional<double>>
{
public:
    using Value = std::optional<double>;

    Storage storage(const FieldInfo &) const override { return Storage::Real; }
    QString text(const void *value, const FieldInfo &) const override
    {
        return as<Value>(value) ? numberText(*as<Value>(value)) : QString();
    }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        if (text.isEmpty()) {
            as<Value>(value).reset();
            return {};
        }
        double number = 0;
        if (!numberFromText(text, &number))
            return refusedValue(field, text, ValueCodecText::tr("It must be a number."));
        const Result<> checked = checkRange(number, field, text);
        if (checked)
            as<Value>(value) = number;
        return checked;
    }
    QVariant stored(const void *value, const FieldInfo &) const override
    {
        return as<Value>(value) ? QVariant(*as<Value>(value)) : QVariant();
    }
    bool load(void *value, const QVariant &stored, const FieldInfo &field) const override
    {
        if (stored.isNull()) {
            as<Value>(value).reset();
            return true;
        }
        bool ok = false;
        const double number = stored.toDouble(&ok);
        as<Value>(value) = number;
        return ok && check(value, field).hasValue();
    }
    bool isUnset(const void *value) const override { return !as<Value>(value); }
    bool equal(const void *a, const void *b) const override { return as<Value>(a) == as<Value>(b); }
    int compare(const void *a, const void *b) const override { return compareOptional(as<Value>(a), as<Value>(b)); }
    Result<> check(const void *value, const FieldInfo &field) const override
    {
        const Value &number = as<Value>(value);
        if (!number)
            return {};
        if (!std::isfinite(*number))
            return refusedValue(field, u"NaN"_s, ValueCodecText::tr("It must be a number."));
        return checkRange(*number, field, numberText(*number));
    }
};

class IntegerCodec final : public CodecOfType<ValueCodec, std::optional<int>>
{
public:
    using Value = std::optional<int>;

    Storage storage(const FieldInfo &) const override { return Storage::Integer; }
    QString text(const void *value, const FieldInfo &) const override
    {
        return as<Value>(value) ? QString::number(*as<Value>(value)) : QString();
    }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        if (text.isEmpty()) {
            as<Value>(value).reset();
            return {};
        }
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok)
            return refusedValue(field, text, ValueCodecText::tr("It must be a whole number."));
        const Result<> checked = checkRange(number, field, text);
        if (checked)
            as<Value>(value) = number;
        return checked;
    }
    QVariant stored(const void *value, const FieldInfo &) const override
    {
        return as<Value>(value) ? QVariant(*as<Value>(value)) : QVariant();
    }
    bool load(void *value, const QVariant &stored, const FieldInfo &field) const override
    {
        if (stored.isNull()) {
            as<Value>(value).reset();
            return true;
        }
        bool ok = false;
        const qlonglong number = stored.toLongLong(&ok);
        if (!ok || number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
            return false;
        as<Value>(value) = static_cast<int>(number);
        return check(value, field).hasValue();
    }
    bool isUnset(const void *value) const override { return !as<Value>(value); }
    bool equal(const void *a, const void *b) const override { return as<Value>(a) == as<Value>(b); }
    int compare(const void *a, const void *b) const override { return compareOptional(as<Value>(a), as<Value>(b)); }
    Result<> check(const void *value, const FieldInfo &field) const override
    {
        const Value &number = as<Value>(value);
        return number ? checkRange(*number, field, QString::number(*number)) : Result<>();
    }
};

class MoneyCodec final : public CodecOfType<ValueCodec, std::optional<qint64>>
{
public:
    using Value = std::optional<qint64>;

    Storage storage(const FieldInfo &) const override { return Storage::Integer; }
    QString text(const void *value, const FieldInfo &) const override
    {
        const Value &minor = as<Value>(value);
        if (!minor)
            return {};
        const quint64 magnitude = *minor < 0 ? ~static_cast<quint64>(*minor) + 1 : static_cast<quint64>(*minor);
        const QString sign = *minor < 0 ? u"-"_s : QString();
        const QString major = QString::number(magnitude / 100);
        const quint64 cents = magnitude % 100;
        return cents == 0 ? QString(sign + major) : QString(sign + major + u'.' + QString::number(cents).rightJustified(2, u'0'));
    }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        if (text.isEmpty()) {
            as<Value>(value).reset();
            return {};
        }
        Value minor = minorUnits(text);
        if (!minor) {
            return refusedValue(field, text,
                                ValueCodecText::tr("It must be an amount such as 24000 or 24000.50."));
        }
        as<Value>(value) = minor;
        return {};
    }
    QVariant stored(const void *value, const FieldInfo &) const override
    {
        return as<Value>(value) ? QVariant(*as<Value>(value)) : QVariant();
    }
    bool load(void *value, const QVariant &stored, const FieldInfo &) const override
    {
        if (stored.isNull()) {
            as<Value>(value).reset();
            return true;
        }
        bool ok = false;
        as<Value>(value) = stored.toLongLong(&ok);
        return ok;
    }
    bool isUnset(const void *value) const override { return !as<Value>(value); }
    bool equal(const void *a, const void *b) const override { return as<Value>(a) == as<Value>(b); }
    int compare(const void *a, const void *b) const override { return compareOptional(as<Value>(a), as<Value>(b)); }
    Result<> check(const void *, const FieldInfo &) const override { return {}; }

private:
    /// Exact: an amount never passes through a double.
    static Value minorUnits(QStringView text)
    {
        const bool negative = text.startsWith(u'-');
        if (negative)
            text = text.mid(1);
        const qsizetype point = text.indexOf(u'.');
        const QStringView major = point < 0 ? text : text.left(point);
        const QStringView minor = point < 0 ? QStringView() : text.mid(point + 1);
        const auto isDigits = [](QStringView part) {
            return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
        };
        if (major.isEmpty() || major.size() > 15 || minor.size() > 2 || (point >= 0 && minor.isEmpty()) || !isDigits(major)
            || !isDigits(minor))
            return std::nullopt;
        const qint64 cents = minor.isEmpty() ? 0 : minor.toLongLong() * (minor.size() == 1 ? 10 : 1);
        const qint64 amount = major.toLongLong() * 100 + cents;
        return negative ? -amount : amount;
    }
};

/// Dates and instants: types with isValid() whose canonical text has one spelling.
template<typename T, QString (*toText)(const T &), T (*fromText)(const QString &)>
class DateCodec final : public CodecOfType<ValueCodec, T>
{
public:
    Storage storage(const FieldInfo &) const override { return Storage::Text; }
    QString text(const void *value, const FieldInfo &) const override { return toText(as<T>(value)); }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        T date = text.isEmpty() ? T() : fromText(text);
        if (!text.isEmpty() && !date.isValid()) {
            return refusedValue(field, text,
                                ValueCodecText::tr("It must be a date such as 2026-08-12."));
        }
        as<T>(value) = date;
        return {};
    }
    QVariant stored(const void *value, const FieldInfo &) const override
    {
        return as<T>(value).isValid() ? QVariant(toText(as<T>(value))) : QVariant();
    }
    bool load(void *value, const QVariant &stored, const FieldInfo &field) const override
    {
        if (stored.isNull()) {
            as<T>(value) = T();
            return true;
        }
        const QString text = stored.toString();
        return !text.isEmpty() && setText(value, text, field).hasValue();
    }
    bool isUnset(const void *value) const override { return !as<T>(value).isValid(); }
    bool equal(const void *a, const void *b) const override { return as<T>(a) == as<T>(b); }
    int compare(const void *a, const void *b) const override
    {
        const T &left = as<T>(a);
        const T &right = as<T>(b);
        if (!left.isValid() || !right.isValid())
            return (left.isValid() ? 0 : 1) - (right.isValid() ? 0 : 1);
        return QString::compare(toText(left), toText(right));
    }
    Result<> check(const void *, const FieldInfo &) const override { return {}; }
};

QString dayToText(const QDate &day)
{
    return isoDayText(day);
}

QDate dayFromText(const QString &text)
{
    return isoDayFromText(text);
}

QString plannedDateToText(const PlannedDate &date)
{
    return date.text();
}

PlannedDate plannedDateFromText(const QString &text)
{
    const Result<PlannedDate> date = PlannedDate::fromText(text);
    return date ? *date : PlannedDate();
}

QString instantToText(const QDateTime &instant)
{
    return Clock::instantText(instant);
}

QDateTime instantFromText(const QString &text)
{
    return Clock::instantFromText(text);
}

class FlagCodec final : public CodecOfType<ValueCodec, bool>
{
public:
    Storage storage(const FieldInfo &) const override { return Storage::Integer; }
    QString text(const void *value, const FieldInfo &) const override { return as<bool>(value) ? u"true"_s : u"false"_s; }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        if (text != u"true" && text != u"false" && !text.isEmpty())
            return refusedValue(field, text, ValueCodecText::tr("It must be true or false."));
        as<bool>(value) = text == u"true";
        return {};
    }
    QVariant stored(const void *value, const FieldInfo &) const override { return as<bool>(value) ? 1 : 0; }
    bool load(void *value, const QVariant &stored, const FieldInfo &) const override
    {
        bool ok = false;
        const qlonglong number = stored.toLongLong(&ok);
        as<bool>(value) = number == 1;
        return ok && (number == 0 || number == 1);
    }
    bool isUnset(const void *value) const override { return !as<bool>(value); }
    bool equal(const void *a, const void *b) const override { return as<bool>(a) == as<bool>(b); }
    int compare(const void *a, const void *b) const override { return int(as<bool>(a)) - int(as<bool>(b)); }
    Result<> check(const void *, const FieldInfo &) const override { return {}; }
};

class ReferenceCodec final : public CodecOfType<ValueCodec, EntityId>
{
public:
    Storage storage(const FieldInfo &) const override { return Storage::Text; }
    QString text(const void *value, const FieldInfo &) const override
    {
        return as<EntityId>(value).isNull() ? QString() : idText(as<EntityId>(value));
    }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        const EntityId id = idFromText(text);
        if (id.isNull() && !text.isEmpty())
            return refusedValue(field, text, ValueCodecText::tr("It must be an id."));
        as<EntityId>(value) = id;
        return {};
    }
    QVariant stored(const void *value, const FieldInfo &) const override
    {
        return as<EntityId>(value).isNull() ? QVariant() : QVariant(idText(as<EntityId>(value)));
    }
    bool load(void *value, const QVariant &stored, const FieldInfo &field) const override
    {
        if (stored.isNull()) {
            as<EntityId>(value) = EntityId();
            return true;
        }
        const QString text = stored.toString();
        return !text.isEmpty() && setText(value, text, field).hasValue();
    }
    bool isUnset(const void *value) const override { return as<EntityId>(value).isNull(); }
    bool equal(const void *a, const void *b) const override { return as<EntityId>(a) == as<EntityId>(b); }
    int compare(const void *a, const void *b) const override
    {
        const EntityId &left = as<EntityId>(a);
        const EntityId &right = as<EntityId>(b);
        return left == right ? 0 : (left < right ? -1 : 1);
    }
    Result<> check(const void *, const FieldInfo &) const override { return {}; }
};

template<typename C>
const ValueCodec *shared()
{
    static const C codec;
    return &codec;
}

} // namespace

Result<> checkText(const QString &text, const FieldInfo &field)
{
    if (text.size() > field.maximumLength()) {
        return refusedValue(field, text.left(20) + u"…"_s,
                            ValueCodecText::tr("It holds more than %1 characters.")
                                .arg(field.maximumLength()));
    }
    if (!isStorableText(text)) {
        return refusedValue(field, text.left(20),
                            ValueCodecText::tr("It holds characters that no text can hold."));
    }
    return {};
}

QStringList ValueCodec::elements(const void *) const
{
    return {};
}

Result<> ValueCodec::addElement(void *, const QString &element, const FieldInfo &field) const
{
    return refusedValue(field, element, ValueCodecText::tr("It holds one value only."));
}

void ValueCodec::removeElement(void *, const QString &) const {}

Error refusedValue(const FieldInfo &field, const QString &text, const QString &why)
{
    return {ErrorCode::Invalid,
            ValueCodecText::tr("'%1' can't be '%2'. %3").arg(field.labelText(), text, why)};
}

namespace codecs {

const ValueCodec *text()
{
    return shared<TextCodec>();
}

const ValueCodec *number()
{
    return shared<NumberCodec>();
}

const ValueCodec *integer()
{
    return shared<IntegerCodec>();
}

const ValueCodec *money()
{
    return shared<MoneyCodec>();
}

const ValueCodec *day()
{
    return shared<DateCodec<QDate, dayToText, dayFromText>>();
}

const ValueCodec *plannedDate()
{
    return shared<DateCodec<PlannedDate, plannedDateToText, plannedDateFromText>>();
}

const ValueCodec *instant()
{
    return shared<DateCodec<QDateTime, instantToText, instantFromText>>();
}

const ValueCodec *flag()
{
    return shared<FlagCodec>();
}

const ValueCodec *reference()
{
    return shared<ReferenceCodec>();
}

} // namespace codecs

} // namespace leadline
