// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printsettings.h"

#include "core/model/audience.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keys as people call them: "effort_likely, owner" → "Effort (likely), Owner".
QStringList labelsOf(const QString &keys, const Plan &plan)
{
    QStringList labels;
    for (const QString &part : keys.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.trimmed();
        QString label = key;
        if (const EntityInfo *entity = plan.catalogue().find(QStringView(key)))
            label = entity->pluralText();
        for (const EntityKind kind : {EntityKind::Feature, EntityKind::Objective, EntityKind::KeyResult}) {
            if (const FieldInfo *field = plan.catalogue().info(kind).field(key); field && label == key)
                label = field->labelText();
        }
        if (!labels.contains(label))
            labels.append(label);
    }
    return labels;
}

} // namespace

QString PrintSettings::ending() const
{
    switch (output) {
    case PrintOutput::Png:
        return u"png"_s;
    case PrintOutput::Svg:
        return u"svg"_s;
    case PrintOutput::Pdf:
    case PrintOutput::Printer:
        break;
    }
    return u"pdf"_s;
}

QString hiddenByAudience(const PrintSettings &settings, const PlanContext &context)
{
    if (settings.view.audience.isEmpty())
        return {};
    const Result<EntityKey> key = findByInput(EntityKind::Audience, settings.view.audience, context.plan());
    const Audience *audience = key ? context.plan().find(Id<Audience>(key->id)) : nullptr;
    if (!audience)
        return {};
    const QStringList hidden = labelsOf(QString(audience->hiddenFields % u',' % audience->hiddenEntities), context.plan());
    return hidden.isEmpty() ? QString() : QCoreApplication::translate("PrintSettings", "Hidden: %1").arg(hidden.join(u", "_s));
}

} // namespace leadline
