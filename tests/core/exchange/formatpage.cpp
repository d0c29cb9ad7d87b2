// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/formatpage.h"

#include "core/base/text.h"
#include "core/model/catalogue.h"

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *head = R"(# What a plan holds, and how it is written down

This page is written by `tst_core_exchange_formatpage` from the field catalogue; a test fails when it is out of date.
Keys never change their meaning. A new key comes with a numbered schema step.

## Whole-plan JSON

`leadline export FILE.db x.json` writes everything, `leadline import NEW.db x.json` makes the same file of it:

```
{"format":"leadline-plan","version":1,"document":ID,
"portfolio":ROW,
"person":[
ROW,
…],
…
"history":[
{"seq":1,"id":ID,"replica":"16 hexadecimal digits","replica_seq":1,"kind":"edit","label":"Move Saved cards",
"author":"Maya Lindqvist","client":"…","at":INSTANT,"changes":[
{"entity":"feature","id":ID,"field":"end","old":"2026-12-04~","new":"2026-12-18~"},
…]},
…]}
```

- A row is `{"id":ID, KEY:VALUE, …}` with the keys below; what is not set is left out. `"removed":true` marks a row in the
  recycle bin. Rows stand in the order of their ids, entities in the order of this page; entities without rows are left out.
- An id is a UUIDv7 of 36 lower-case characters. References between rows are ids.
- Custom fields are rows of `custom_field`, their values rows of `custom_value`. An `alias` leads from an old reference to a row.
- `kind` is `edit`, `undo`, `redo`, `import`, `merge` or `template`; an undo or redo names its transaction in `undoes`.
- In the history `old` and `new` are canonical texts, or null for “not set”. For tags, links and lists of references a change adds
  (`new`) or takes away (`old`) one element. The field `*` is the whole row: an object of canonical texts in `new` when it was
  inserted or brought back, in `old` when it was removed.
- `seq` and each replica's `replica_seq` grow from transaction to transaction. Replaying the history gives the rows; a file in which
  the two disagree is refused, and so is one with keys that this version doesn't know.

A position, as snapshots hold it, names a moment in every copy of a file: `{"16 hexadecimal digits":42, …}` holds the
transactions of each replica up to its number, and none of a replica that isn't named. Replaying those gives the plan of
that moment.

The journal inside a plan file holds the same: a transaction with `seq`, `id`, `replica`, `replica_seq`, `kind`, `label`, `undoes`,
`author`, `client` and `at`, and its changes with `entity`, `entity_id`, `field`, `old` and `new`.

## Merged copies

`leadline merge MINE.db THEIRS.db` appends the transactions of THEIRS that MINE lacks, found by `id`, with new `seq` and otherwise as they
are. A transaction of the kind `merge` may stand behind them. It is nobody's edit: it writes what both histories say together,
and the next merge computes that anew. When both copies held edits of people that the other lacked, it inserts two snapshots;
their `position` is `{"REPLICA":REPLICA_SEQ, …}`, the last number of each replica that a copy held. Two transactions are
concurrent when such a pair of positions holds one of them on one side only and the other one on the other side only. When only
THEIRS held such edits, one snapshot names where MINE ended.

- A step that finds a row as it wants it (removed, or there) is passed over: two copies may both have taken it.
- A `conflict` names the row (`entity`, `entity_id`) and the `field` (`*` for its removal); `mine` is what stands, `theirs` what doesn't,
  `base` what both had seen, `txns` the ids of the transactions of `mine` and `theirs`.

## Types

| Type | Canonical text | In JSON rows |
|---|---|---|
| text, Markdown, JSON text | as it stands; at most 4,000 characters (`title` and `name` 500), Markdown and JSON text 1 MiB; no NUL | text |
| number, percent, effort | the shortest decimal that reads back the same; percent 0 to 100 unless said otherwise, effort in person-days | number |
| integer | digits | number |
| money | decimal major units: `24000`, `24000.50` | number; text beyond 15 digits |
| day | `2026-08-12` | text |
| when | `DATE`, then `@week`, `@month`, `@quarter`, `@half` or `@year` for a whole period, then `~` or `~~`: the first day of the period in a start, the last in an end; `~` likely, `~~` rough | text |
| instant | `2026-08-12T09:30:00.000Z` | text |
| flag | `true`, `false` | true or false |
| choice | its English label; impact its number | text; impact number |
| order | a key that sorts byte by byte | text |
| → entity | an id | text |
| → entity* | ids | array of texts |
| tags | short texts without commas | array of texts |
| links | address, blank, words | array of texts |

## Entities

Every entity has these keys besides its own:

)";

QString typeText(const FieldInfo &field)
{
    const Catalogue &catalogue = Catalogue::standard();
    switch (field.type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Markdown:
        return u"Markdown"_s;
    case FieldType::Json:
        return u"JSON text"_s;
    case FieldType::Number:
        return u"number"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Percent:
        return u"percent"_s;
    case FieldType::Money:
        return u"money"_s;
    case FieldType::Effort:
        return u"effort"_s;
    case FieldType::Day:
        return field.dateRole == DateRole::End ? u"day (end)"_s : u"day"_s;
    case FieldType::When:
        return field.dateRole == DateRole::End ? u"when (end)"_s : u"when"_s;
    case FieldType::Instant:
        return u"instant"_s;
    case FieldType::Flag:
        return u"flag"_s;
    case FieldType::Enumeration:
        return u"choice"_s;
    case FieldType::Order:
        return u"order"_s;
    case FieldType::Reference:
        return u"→ "_s + catalogue.info(field.target).keyText();
    case FieldType::References:
        return u"→ "_s + catalogue.info(field.target).keyText() + u'*';
    case FieldType::Tags:
        return u"tags"_s;
    case FieldType::Links:
        return u"links"_s;
    }
    return {};
}

QString rangeText(const FieldInfo &field)
{
    QStringList parts;
    if (field.required)
        parts.append(u"required"_s);
    if (field.oneOf)
        parts.append(u"exactly one of these is set"_s);
    const bool hasMinimum = field.minimum > -1e9;
    const bool hasMaximum = field.maximum < 1e9;
    if (hasMinimum && hasMaximum)
        parts.append(numberText(field.minimum) + u" to "_s + numberText(field.maximum));
    else if (hasMinimum)
        parts.append(u"at least "_s + numberText(field.minimum));
    if (*field.unit)
        parts.append(QString::fromUtf8(field.unit));
    if (field.enumeration) {
        QStringList labels;
        for (size_t i = 0; i < field.enumeration->labels.size(); ++i) {
            const QString label = enumLabel(*field.enumeration, static_cast<int>(i));
            labels.append(field.enumeration->numbers.empty() ? label
                                                             : QString(label + u' ' + numberText(field.enumeration->numbers[i])));
        }
        parts.append(labels.join(u" · "_s));
    }
    return parts.join(u", "_s);
}

void appendField(QString *page, const FieldInfo &field)
{
    QString meaning = QString::fromUtf8(field.label);
    if (*field.meaning)
        meaning += u": "_s + QString::fromUtf8(field.meaning);
    *page += u"| `"_s + field.keyText() + u"` | "_s + typeText(field) + u" | "_s + rangeText(field) + u" | "_s + meaning + u" |\n"_s;
}

const char *const tableHead = "| Key | Type | Range, unit, choices | Meaning |\n|---|---|---|---|\n";

/// ref stands first, the other common fields last.
bool isCommon(const EntityInfo &info, const FieldInfo &field)
{
    return field.index() == 0 || field.index() >= static_cast<int>(info.fields().size()) - 6;
}

} // namespace

QByteArray formatPage()
{
    QString page = QString::fromUtf8(head);
    const std::vector<const EntityInfo *> &entities = Catalogue::standard().entities();
    page += QLatin1String(tableHead);
    for (const FieldInfo &field : entities.front()->fields()) {
        if (isCommon(*entities.front(), field))
            appendField(&page, field);
    }
    for (const EntityInfo *info : entities) {
        page += u"\n### "_s + info->keyText();
        if (*info->refPrefix())
            page += u" ("_s + QString::fromLatin1(info->refPrefix()) + u"-1, …)"_s;
        page += u"\n\n"_s + QLatin1String(tableHead);
        for (const FieldInfo &field : info->fields()) {
            if (!isCommon(*info, field))
                appendField(&page, field);
        }
    }
    return page.toUtf8();
}

} // namespace leadline::tests
