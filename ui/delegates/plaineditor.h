// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

namespace leadline {

class Label;

/// Shows a field that the program writes itself; nothing can be changed.
class PlainEditor final : public FieldEditor
{
    Q_OBJECT

public:
    PlainEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override { return valueText(); }
    void setInput(const QString &) override {}

protected:
    void showValue() override;
    void setControlsReadOnly(bool) override {}

private:
    Label *m_label;
};

} // namespace leadline
