// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QCheckBox;

namespace leadline {

/// Yes or no; stored as soon as it is switched.
class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;

protected:
    void showValue() override;
    void setControlsReadOnly(bool readOnly) override;

private:
    QCheckBox *m_box;
};

} // namespace leadline
