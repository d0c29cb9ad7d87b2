// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/comment.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple commentFields{
    field::text("on_entity", QT_TRANSLATE_NOOP("Field", "On entity"), &Comment::onEntity),
    field::text("on_id", QT_TRANSLATE_NOOP("Field", "On id"), &Comment::onId),
    field::markdown("body", QT_TRANSLATE_NOOP("Field", "Text"), &Comment::body),
    field::reference("author", QT_TRANSLATE_NOOP("Field", "Author"), &Comment::author),
    field::instant("at", QT_TRANSLATE_NOOP("Field", "At"), &Comment::at),
};

} // namespace

template<>
const EntityInfo &entityInfo<Comment>()
{
    static const EntityInfo info = makeEntityInfo<Comment, commentFields>({
        .key = "comment",
        .label = QT_TRANSLATE_NOOP("Entity", "Comment"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Comments"),
        .refPrefix = "CMT",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
