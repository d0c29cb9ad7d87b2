// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/valuecodec.h"

#include "core/model/codecvalue.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the three kinds of sets share: they are changed element by element.
class SetCodec : public ValueCodec
{
public:
    Storage storage(const FieldInfo &) const override { return Storage::Rows; }
    QString text(const void *value, const FieldInfo &) const override
    {
        const QStringList all = elements(value);
        return all.isEmpty() ? QString() : all.join(separator());
    }
    Result<> setText(void *value, const QString &text, const FieldInfo &field) const override
    {
        const QStringList wanted = text.isEmpty() ? QStringList() : text.split(separator());
        for (const QString &element : wanted) {
            const Result<> checked = checkElement(element, field);
            if (!checked)
                return checked;
        }
        for (const QString &element : elements(value))
            removeElement(value, element);
        for (const QString &element : wanted)
            insertElement(value, element);
        return {};
    }
    QVariant stored(const void *, const FieldInfo &) const override { return {}; }
    bool load(void *, const QVariant &, const FieldInfo &) const override { return false; }
    bool equal(const void *a, const void *b) const override { return elements(a) == elements(b); }
    int compare(const void *a, const void *b) const override
    {
        const QString left = elements(a).join(u' ');
        const QString right = elements(b).join(u' ');
        if (left.isEmpty() || right.isEmpty())
            return (left.isEmpty() ? 1 : 0) - (right.isEmpty() ? 1 : 0);
        return QString::compare(left, right);
    }
    Result<> check(const void *value, const FieldInfo &field) const override
    {
        for (const QString &element : elements(value)) {
            const Result<> checked = checkElement(element, field);
            if (!checked)
                return checked;
        }
        return {};
    }
    Result<> addElement(void *value, const QString &element, const FieldInfo &field) const override
    {
        const Result<> checked = checkElement(element, field);
        if (checked)
            insertElement(value, element);
        return checked;
    }

protected:
    virtual QString separator() const { return u", "_s; }
    virtual Result<> checkElement(const QString &element, const FieldInfo &field) const = 0;
    virtual void insertElement(void *value, const QString &element) const = 0;
};

class ReferencesCodec final : public CodecOfType<SetCodec, std::vector<EntityId>>
{
public:
    using Value = std::vector<EntityId>;

    bool isUnset(const void *value) const override { return as<Value>(value).empty(); }
    bool equal(const void *a, const void *b) const override { return as<Value>(a) == as<Value>(b); }
    QStringList elements(const void *value) const override
    {
        QStringList texts;
        for (const EntityId &id : as<Value>(value))
            texts.append(idText(id));
        texts.sort();
        return texts;
    }
    void removeElement(void *value, const QString &element) const override
    {
        std::erase(as<Value>(value), idFromText(element));
    }

protected:
    Result<> checkElement(const QString &element, const FieldInfo &field) const override
    {
        if (idFromText(element).isNull())
            return refusedValue(field, element, ValueCodecText::tr("It must be an id."));
        return {};
    }
    void insertElement(void *value, const QString &element) const override
    {
        Value &ids = as<Value>(value);
        const EntityId id = idFromText(element);
        const Value::iterator at = std::lower_bound(ids.begin(), ids.end(), id);
        if (at == ids.end() || *at != id)
            ids.insert(at, id);
    }
};

class TagsCodec final : public CodecOfType<SetCodec, QStringList>
{
public:
    bool isUnset(const void *value) const override { return as<QStringList>(value).isEmpty(); }
    bool equal(const void *a, const void *b) const override { return as<QStringList>(a) == as<QStringList>(b); }
    QStringList elements(const void *value) const override { return as<QStringList>(value); }
    void removeElement(void *value, const QString &element) const override { as<QStringList>(value).removeAll(element); }

protected:
    Result<> checkElement(const QString &element, const FieldInfo &field) const override
    {
        if (element.isEmpty() || element != element.trimmed() || element.contains(u',') || element.size() > 500) {
            return refusedValue(field, element.left(20),
                                ValueCodecText::tr("A tag is a short text without commas and outer blanks."));
        }
        return checkText(element, field);
    }
    void insertElement(void *value, const QString &element) const override
    {
        QStringList &tags = as<QStringList>(value);
        const QStringList::iterator at = std::lower_bound(tags.begin(), tags.end(), element);
        if (at == tags.end() || *at != element)
            tags.insert(at - tags.begin(), element);
    }
};

class LinksCodec final : public CodecOfType<SetCodec, std::vector<Link>>
{
public:
    using Value = std::vector<Link>;

    bool isUnset(const void *value) const override { return as<Value>(value).empty(); }
    bool equal(const void *a, const void *b) const override { return as<Value>(a) == as<Value>(b); }
    QStringList elements(const void *value) const override
    {
        QStringList texts;
        for (const Link &link : as<Value>(value))
            texts.append(elementText(link));
        return texts;
    }
    void removeElement(void *value, const QString &element) const override
    {
        std::erase_if(as<Value>(value), [&](const Link &link) { return elementText(link) == element; });
    }

protected:
    QString separator() const override { return u"\n"_s; }
    Result<> checkElement(const QString &element, const FieldInfo &field) const override
    {
        if (element.isEmpty() || element != element.simplified()) {
            return refusedValue(
                field, element.left(20),
                ValueCodecText::tr("A link is an address, a blank and the words shown for it."));
        }
        return checkText(element, field);
    }
    void insertElement(void *value, const QString &element) const override
    {
        Value &links = as<Value>(value);
        const qsizetype blank = element.indexOf(u' ');
        const Link link{blank < 0 ? element : element.left(blank), blank < 0 ? QString() : element.mid(blank + 1)};
        const Value::iterator at = std::lower_bound(links.begin(), links.end(), element, [](const Link &a, const QString &text) {
            return elementText(a) < text;
        });
        if (at == links.end() || elementText(*at) != element)
            links.insert(at, link);
    }

private:
    static QString elementText(const Link &link)
    {
        return link.label.isEmpty() ? link.address : QString(link.address + u' ' + link.label);
    }
};

} // namespace

namespace codecs {

const ValueCodec *references()
{
    static const ReferencesCodec codec;
    return &codec;
}

const ValueCodec *tags()
{
    static const TagsCodec codec;
    return &codec;
}

const ValueCodec *links()
{
    static const LinksCodec codec;
    return &codec;
}

} // namespace codecs

} // namespace leadline
