// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/choiceeditor.h"
#include "ui/delegates/dateeditor.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/flageditor.h"
#include "ui/delegates/lineeditor.h"
#include "ui/delegates/linkseditor.h"
#include "ui/delegates/markdowneditor.h"
#include "ui/delegates/plaineditor.h"
#include "ui/delegates/referenceeditor.h"
#include "ui/delegates/tokeneditor.h"

namespace leadline {

FieldEditor *makeFieldEditor(const FieldInfo &field, PlanContext &context, QWidget *parent)
{
    if (field.readOnly)
        return new PlainEditor(field, context, parent);
    switch (field.type) {
    case FieldType::Markdown:
        return new MarkdownEditor(field, context, parent);
    case FieldType::Day:
    case FieldType::When:
        return new DateEditor(field, context, parent);
    case FieldType::Flag:
        return new FlagEditor(field, context, parent);
    case FieldType::Enumeration:
        return new ChoiceEditor(field, context, parent);
    case FieldType::Reference:
        return new ReferenceEditor(field, context, parent);
    case FieldType::References:
    case FieldType::Tags:
        return new TokenEditor(field, context, parent);
    case FieldType::Links:
        return new LinksEditor(field, context, parent);
    case FieldType::Instant:
    case FieldType::Json:
    case FieldType::Order:
        return new PlainEditor(field, context, parent);
    default:
        return new LineEditor(field, context, parent);
    }
}

} // namespace leadline
