// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

namespace leadline {

class Button;

/// A list of fields of the catalogue, label and editor in a row; long texts stand under their label. A folded section
/// makes its editors when it is opened.
class FieldSection : public InspectorSection
{
    Q_OBJECT

public:
    enum class Folding : quint8 { Open, Folded };

    FieldSection(const QString &heading, std::vector<const FieldInfo *> fields, Folding folding, PlanContext &context,
                 InspectorFacts &facts, QWidget *parent);

    FieldEditor *editorOf(const FieldInfo &field) override;
    std::vector<const FieldInfo *> fields() const override { return m_fields; }

protected:
    void showItems() override;
    /// Puts a widget after an editor, e.g. a warning; null fields are ignored.
    void addAfter(const char *key, QWidget *widget);

private:
    void makeEditors();
    void setOpen(bool open);

    std::vector<const FieldInfo *> m_fields;
    std::vector<FieldEditor *> m_editors; ///< as m_fields; empty while folded
    std::vector<QHBoxLayout *> m_rows;
    QWidget *m_body;
    Button *m_fold = nullptr;
};

} // namespace leadline
